// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/decisionstore.h"
#include "models/amendments/sealer.h"
#include "models/store/database.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;

namespace {

const auto studio = QStringLiteral("studio");
const auto iban = QStringLiteral("DE02120300000000202051");

Decision decisionOn(RequestKind kind, qint64 subject = 77)
{
    Decision decision;
    decision.verb = DecisionVerb::Approve;
    decision.manager = QStringLiteral("Ines");
    decision.reason = QStringLiteral("called back");
    decision.customerName = QStringLiteral("Mara");
    decision.request.key = {kind, 5, subject};
    if (kind == RequestKind::Payment)
        decision.request.requested.insert(QStringLiteral("iban"), iban);
    else
        decision.request.requested.insert(QStringLiteral("email"), QStringLiteral("a@b.example"));
    return decision;
}

} // namespace

Q_DECLARE_METATYPE(Frontdesk::RequestKind)

class TestDecisionStore : public QObject
{
    Q_OBJECT

private:
    /// With the same key each time, as from a keychain; without one it is another.
    [[nodiscard]] std::unique_ptr<Sealer> sealer(char key)
    {
        m_vault.keepForSession({studio, KeyVault::Secret::Seal}, QByteArray(32, key).toBase64());
        auto made = std::make_unique<Sealer>(m_vault, studio);
        const QSignalSpy ready(made.get(), &Sealer::ready);
        made->start();
        if (!QTest::qWaitFor([&] { return !ready.isEmpty(); }))
            qFatal("no seal");
        return made;
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("store.db")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    KeyVault m_vault{QStringLiteral("Frontdesk test")};

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsADecision_data()
    {
        QTest::addColumn<RequestKind>("kind");
        QTest::newRow("contact") << RequestKind::Contact;
        QTest::newRow("payment") << RequestKind::Payment;
    }

    void keepsADecision()
    {
        QFETCH(const RequestKind, kind);
        const Decision decision = decisionOn(kind);
        {
            Database database(path(), journalSchema());
            const auto seal = sealer('s');
            DecisionStore store(database, *seal);
            const auto record = store.record(decision, Course::ApplyNow, 12);
            QVERIFY(record);
            QCOMPARE(record->afterEntry, 12);
            QVERIFY(!store.record(decision, Course::Withdraw, 13)); // one for each request
        }
        Database database(path(), journalSchema());
        const auto seal = sealer('s');
        DecisionStore store(database, *seal);
        const auto found = store.find(decision.request.key);
        QVERIFY(found && found->isReadable && !found->isStopped);
        QCOMPARE(found->decision.request, decision.request);
        QCOMPARE(found->decision.verb, decision.verb);
        QCOMPARE(found->decision.manager, decision.manager);
        QCOMPARE(found->decision.reason, decision.reason);
        QCOMPARE(found->decision.customerName, decision.customerName);
        QCOMPARE(found->course, Course::ApplyNow);
        QVERIFY(store.remove(found->id));
        QVERIFY(store.records().isEmpty());
    }

    void bankDataNeedTheSeal()
    {
        Database database(path(), journalSchema());
        Sealer none(m_vault, studio);
        DecisionStore unsealed(database, none);
        const Decision decision = decisionOn(RequestKind::Payment);
        QVERIFY(!unsealed.record(decision, Course::ApplyNow, 0));
        QVERIFY(!unsealed.record(decision, Course::HandOver, 0));
        QVERIFY(unsealed.record(decision, Course::Withdraw, 0));
        QCOMPARE(unsealed.records().first().decision.request, withoutBankData(decision.request));
        QVERIFY(unsealed.remove(unsealed.records().first().id));

        const auto seal = sealer('s');
        DecisionStore store(database, *seal);
        QVERIFY(store.record(decision, Course::ApplyNow, 0));
        // Another key, as after the keychain was lost: it is known that there is something.
        const auto other = sealer('o');
        const QList<DecisionRecord> left = DecisionStore(database, *other).records();
        QCOMPARE(left.size(), 1);
        QVERIFY(!left.first().isReadable);
        QCOMPARE(left.first().decision.request, withoutBankData(decision.request));
    }

    void stopsAndGoesOn()
    {
        Database database(path(), journalSchema());
        const auto seal = sealer('s');
        DecisionStore store(database, *seal);
        const auto record = store.record(decisionOn(RequestKind::Contact), Course::ApplyNow, 3);
        Api::ApiError error;
        error.kind = Api::ApiError::Kind::Validation;
        error.serverMessage = QStringLiteral("IBAN %1 is wrong").arg(iban);
        QVERIFY(store.stop(record->id, error));
        auto found = store.find(record->decision.request.key);
        QVERIFY(found->isStopped);
        QCOMPARE(found->error->kind, error.kind);
        QVERIFY(found->error->serverMessage.isEmpty()); // it may repeat an account
        QVERIFY(store.goOn(record->id, 9));
        found = store.find(record->decision.request.key);
        QVERIFY(!found->isStopped && !found->error);
        QCOMPARE(found->course, Course::SendAgain);
        QCOMPARE(found->afterEntry, 9);
    }

    /// What a damaged file still yields is taken over: the request may lie nowhere else.
    void isRescued()
    {
        const Decision decision = decisionOn(RequestKind::Contact);
        const auto seal = sealer('s');
        {
            Database database(path(), journalSchema());
            QVERIFY(DecisionStore(database, *seal).record(decision, Course::ApplyNow, 0));
            QVERIFY(database.run(QStringLiteral("pragma user_version=9999"))); // a newer program's
        }
        Database database(path(), journalSchema());
        QVERIFY(!database.setAsideAs().isEmpty());
        const auto found = DecisionStore(database, *seal).find(decision.request.key);
        QVERIFY(found);
        QCOMPARE(found->decision.request, decision.request);
    }
};

QTEST_GUILESS_MAIN(TestDecisionStore)
#include "tst_decisionstore.moc"
