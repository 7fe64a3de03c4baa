// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/files.h"
#include "tests/api/demo/tenantfixture.h"

using namespace Frontdesk::Demo;

/// Files behind signed links, without a server.
class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_files = std::make_unique<Files>(2, 1, m_studioClock);
        m_files->setLinkBase(QStringLiteral("http://127.0.0.1:1"));
        m_files->setMaker(QStringLiteral("made"), [](const QString &name) {
            return name == QLatin1String("1") ? std::optional(File{name, "text/plain", "made"})
                                              : std::nullopt;
        });
    }

    void opensWhatIsKeptOrMade()
    {
        const File kept{QStringLiteral("a.csv"), "text/csv", "kept"};
        m_files->put(QStringLiteral("exports/1"), kept);
        QCOMPARE(opened("exports/1"), kept.bytes);
        QCOMPARE(opened("made/1"), QByteArray("made"));
        QVERIFY(!m_files->keeps(QStringLiteral("made/1")));
        m_files->put(QStringLiteral("made/1"), kept);
        QCOMPARE(opened("made/1"), kept.bytes);
        QCOMPARE(opened("made/2"), QByteArray());
        QCOMPARE(opened("elsewhere/1"), QByteArray());
    }

    void linksExpire()
    {
        const QUrl link(m_files->link(QStringLiteral("made/1")));
        QCOMPARE(Files::studioIn(link), 2);
        QVERIFY(m_files->open(link, m_clock.now().addSecs(15 * 60 - 1)));
        QCOMPARE(m_files->open(link, m_clock.now().addSecs(15 * 60)).error().reason,
                 Reason::LinkExpired);
    }

    void refusesMadeUpLinks_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("replacement");
        QTest::newRow("another file") << QStringLiteral("made/1") << QStringLiteral("made/2");
        QTest::newRow("another studio") << QStringLiteral("files/2") << QStringLiteral("files/1");
        QTest::newRow("a later end") << QStringLiteral("expires=1") << QStringLiteral("expires=2");
        QTest::newRow("no signature") << QStringLiteral("signature") << QStringLiteral("x");
        QTest::newRow("no query") << QStringLiteral("?") << QStringLiteral("#");
    }

    void refusesMadeUpLinks()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, replacement);
        const QUrl forged(m_files->link(QStringLiteral("made/1")).replace(pattern, replacement));
        QCOMPARE(m_files->open(forged, m_clock.now()).error().reason, Reason::NoSuchPath);
        const Files others(2, 7, m_studioClock);
        QCOMPARE(others.open(QUrl(m_files->link(QStringLiteral("made/1"))), m_clock.now())
                     .error()
                     .reason,
                 Reason::NoSuchPath);
    }

private:
    QByteArray opened(const char *place)
    {
        const QUrl link(m_files->link(QString::fromLatin1(place)));
        return m_files->open(link, m_clock.now()).value_or(File()).bytes;
    }

    TestClock m_clock;
    StudioClock m_studioClock{[this] { return m_clock.now(); }, "Europe/Berlin"};
    std::unique_ptr<Files> m_files;
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
