// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/sealer.h"

#include <QSignalSpy>
#include <QTest>
#include <QUuid>

using namespace Frontdesk;

/// On keys of this session, which need no keychain, and on the session's keychain where there is
/// one.
class TestSealer : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static bool start(Sealer &sealer)
    {
        const QSignalSpy ready(&sealer, &Sealer::ready);
        sealer.start();
        return QTest::qWaitFor([&] { return !ready.isEmpty(); }, 20'000) && sealer.canSeal();
    }

    [[nodiscard]] KeyVault::Secret seal() const { return {m_studio, KeyVault::Secret::Seal}; }

    KeyVault m_vault{QStringLiteral("Frontdesk test")};
    QString m_studio;
    const QByteArray m_plain = "DE02120300000000202051";

private Q_SLOTS:
    void init() { m_studio = QUuid::createUuid().toString(QUuid::WithoutBraces); }

    void opensWhatItSealed_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("an account") << m_plain;
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("any byte") << QByteArray("\0\1\377\n", 4);
        QTest::newRow("much") << QByteArray(1'000'000, 'x');
    }

    void opensWhatItSealed()
    {
        QFETCH(const QByteArray, plain);
        m_vault.keepForSession(seal(), QByteArray(32, 'k').toBase64());
        Sealer sealer(m_vault, m_studio);
        QVERIFY(!sealer.canSeal());
        QVERIFY(!sealer.seal(plain, "decision"));
        QVERIFY(start(sealer));
        QCOMPARE(sealer.state(), Sealer::State::Ready);
        const auto sealed = sealer.seal(plain, "decision");
        QVERIFY(sealed);
        QVERIFY(plain.isEmpty() || !sealed->contains(plain));
        QVERIFY(*sealed != sealer.seal(plain, "decision"));
        QCOMPARE(sealer.open(*sealed, "decision"), std::optional(plain));
    }

    void usesAKeyThatItIsGiven()
    {
        Sealer sealer(m_vault, m_studio);
        sealer.useKey({});
        QVERIFY(!sealer.canSeal()); // as without a password
        sealer.useKey(QByteArray(32, 's').toBase64());
        const auto sealed = sealer.seal(m_plain, "proposal");
        QVERIFY(sealed);
        QCOMPARE(sealer.open(*sealed, "proposal"), std::optional(m_plain));
    }

    void opensNothingElse()
    {
        m_vault.keepForSession(seal(), QByteArray(32, 'k').toBase64());
        Sealer sealer(m_vault, m_studio);
        QVERIFY(start(sealer));
        const QByteArray sealed = sealer.seal(m_plain, "decision").value();
        QVERIFY(!sealer.open(sealed, "proposal"));
        QVERIFY(!sealer.open({}, "decision"));
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray tampered = sealed;
            tampered[i] = char(tampered.at(i) ^ 1);
            QVERIFY2(!sealer.open(tampered, "decision"), qPrintable(QString::number(i)));
            QVERIFY(!sealer.open(sealed.left(i), "decision"));
        }

        m_vault.keepForSession(seal(), Sealer::newKey());
        Sealer other(m_vault, m_studio);
        QVERIFY(start(other));
        QVERIFY(!other.open(sealed, "decision"));
    }

    void makesNoKeyOverWhatIsThere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("too short") << QByteArray(31, 'k').toBase64();
        QTest::newRow("no base64") << QByteArray("what is this?");
    }

    void makesNoKeyOverWhatIsThere()
    {
        QFETCH(const QByteArray, text);
        m_vault.keepForSession(seal(), text);
        Sealer sealer(m_vault, m_studio);
        QVERIFY(!start(sealer));
        QCOMPARE(sealer.state(), Sealer::State::Unavailable);
        std::optional<QByteArray> kept;
        m_vault.read(seal(), this, [&](const KeyResult &result) { kept = result.key; });
        QTRY_COMPARE(kept, std::optional(text));
    }

    /// With a keychain and without one.
    void makesItsOwnKey()
    {
        Sealer first(m_vault, m_studio);
        if (!start(first)) {
            QCOMPARE(first.state(), Sealer::State::NoKeychain);
            QVERIFY(!first.seal(m_plain, "decision"));
            QSKIP("There is no open keychain in this session; ./run test starts one.");
        }
        const QByteArray sealed = first.seal(m_plain, "decision").value();
        KeyVault another(QStringLiteral("Frontdesk test"));
        Sealer afterRestart(another, m_studio);
        QVERIFY(start(afterRestart));
        QCOMPARE(afterRestart.open(sealed, "decision"), std::optional(m_plain));
        bool isRemoved = false;
        m_vault.remove(seal(), this, [&](const KeyResult &) { isRemoved = true; });
        QTRY_VERIFY(isRemoved);
    }
};

QTEST_GUILESS_MAIN(TestSealer)
#include "tst_sealer.moc"
