// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/models/ledger/ledgerstage.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace Frontdesk;

Q_DECLARE_METATYPE(Frontdesk::LedgerProblem::Kind)

/// A ledger whose server refuses, goes away or says nothing.
class TestLedgerServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhyThereIsNoServer_data();
    void tellsWhyThereIsNoServer();
    void comesBackAfterAKill();
    void comesBackAfterATerminatedConnection();
    void isTellingWithoutPolling();
    void doesNotWaitForASilentServer();
};

void TestLedgerServer::tellsWhyThereIsNoServer_data()
{
    using Kind = LedgerProblem::Kind;
    QTest::addColumn<Backend>("backend");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("sslMode");
    QTest::addColumn<bool>("isUp");
    QTest::addColumn<Kind>("kind");
    const QString studio = QStringLiteral("studio");
    const QString plain = QStringLiteral("prefer");
    const QByteArray right = PostgresServer::password();
    const Backend postgres = Backend::Postgres;
    QTest::newRow("nobody there") << postgres << right << studio << plain << false
                                  << Kind::NoServer;
    QTest::newRow("wrong password")
        << postgres << QByteArray("guessed") << studio << plain << true << Kind::RefusedPassword;
    QTest::newRow("no password") << postgres << QByteArray() << studio << plain << true
                                 << Kind::RefusedPassword;
    QTest::newRow("no database") << postgres << right << QStringLiteral("gym") << plain << true
                                 << Kind::NoSuchDatabase;
    QTest::newRow("no encryption")
        << postgres << right << studio << QStringLiteral("require") << true << Kind::Untrusted;
}

void TestLedgerServer::tellsWhyThereIsNoServer()
{
    FRONTDESK_STAGE(stage);
    QFETCH(const QByteArray, password);
    QFETCH(const QString, database);
    QFETCH(const QString, sslMode);
    QFETCH(const bool, isUp);
    LedgerPlace place = stage.place();
    place.database = database;
    place.sslMode = sslMode;
    place.port = isUp ? place.port : 1;
    Ledger ledger(quickPace());
    ledger.open(place, password);
    QTRY_VERIFY_WITH_TIMEOUT(ledger.problem(), 20'000);
    QTEST(ledger.problem()->kind, "kind");
    QVERIFY(password.isEmpty()
            || !ledger.problem()->detail.contains(QString::fromLatin1(password)));
    // The right password later is enough.
    ledger.open(stage.place(), stage.password());
    QTRY_VERIFY_WITH_TIMEOUT(ledger.isAvailable(), 20'000);
}

void TestLedgerServer::comesBackAfterAKill()
{
    FRONTDESK_SKIP_WITHOUT_POSTGRES()
    const LedgerStage stage(Backend::Postgres);
    const auto desk = stage.desk();
    QVERIFY(touch(*desk, LedgerTopic::Proposals));
    LedgerStage::server().kill();
    QTRY_VERIFY_WITH_TIMEOUT(!desk->isAvailable(), 20'000);
    QCOMPARE(desk->problem()->kind, LedgerProblem::Kind::NoServer);
    QVERIFY(!touch(*desk, LedgerTopic::Proposals));
    LedgerStage::server().start();
    QTRY_VERIFY_WITH_TIMEOUT(desk->isAvailable(), 20'000);
    QVERIFY(touch(*desk, LedgerTopic::Proposals));
    QCOMPARE(changesOf(*desk, LedgerTopic::Proposals), LedgerResult<qint64>(2));
}

void TestLedgerServer::comesBackAfterATerminatedConnection()
{
    FRONTDESK_SKIP_WITHOUT_POSTGRES()
    const LedgerStage stage(Backend::Postgres);
    const auto desk = stage.desk();
    QVERIFY(touch(*desk, LedgerTopic::Proposals));
    // In the middle of a change.
    const auto result = answerOf<bool>([&](auto done) {
        desk->write(
            LedgerTopic::Proposals, this,
            [](LedgerConnection &connection) {
                connection.run(QStringLiteral("update topic set changes=1000"));
                connection.run(QStringLiteral("select pg_terminate_backend(pg_backend_pid())"));
                return true;
            },
            done);
    });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, LedgerProblem::Kind::NoServer);
    QTRY_VERIFY_WITH_TIMEOUT(desk->isAvailable(), 20'000);
    QCOMPARE(changesOf(*desk, LedgerTopic::Proposals), LedgerResult<qint64>(1));
    // What others do is still told.
    const QSignalSpy changes(desk.get(), &Ledger::changed);
    const auto other = stage.desk();
    QVERIFY(touch(*other, LedgerTopic::Snoozes));
    QTRY_VERIFY(changes.count() > 0);
}

void TestLedgerServer::isTellingWithoutPolling()
{
    FRONTDESK_SKIP_WITHOUT_POSTGRES()
    const LedgerStage stage(Backend::Postgres);
    LedgerPace never = quickPace();
    never.serverPoll = std::chrono::hours(1);
    const auto listener = stage.desk(never);
    QTRY_VERIFY_WITH_TIMEOUT(listener->isAvailable(), 20'000);
    const QSignalSpy changes(listener.get(), &Ledger::changed);
    const auto other = stage.desk();
    QVERIFY(touch(*other, LedgerTopic::Proposals));
    QTRY_COMPARE(changes.count(), 1);
}

void TestLedgerServer::doesNotWaitForASilentServer()
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
        QSKIP("Qt's driver for PostgreSQL is not installed");
    QTcpServer silent; // takes connections and never says a word
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    LedgerPace pace = quickPace();
    pace.patience = std::chrono::seconds(2);
    QElapsedTimer clock;
    {
        Ledger ledger(pace);
        ledger.open(*LedgerPlace::fromText(
            QStringLiteral("postgresql://127.0.0.1:%1/studio").arg(silent.serverPort())));
        QVERIFY(silent.waitForNewConnection(5000));
        clock.start();
    }
    QVERIFY(clock.elapsed() < 1000);
    Ledger ledger(pace);
    ledger.open(*LedgerPlace::fromText(
        QStringLiteral("postgresql://127.0.0.1:%1/studio").arg(silent.serverPort())));
    QTRY_VERIFY_WITH_TIMEOUT(ledger.problem(), 20'000);
    QCOMPARE(ledger.problem()->kind, LedgerProblem::Kind::NoServer);
}

QTEST_GUILESS_MAIN(TestLedgerServer)
#include "tst_ledgerserver.moc"
