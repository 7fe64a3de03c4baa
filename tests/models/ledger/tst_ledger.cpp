// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/models/ledger/ledgerstage.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSignalSpy>

using namespace Frontdesk;

Q_DECLARE_METATYPE(Frontdesk::LedgerProblem::Kind)

class TestLedger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensForSeveralAtOnce_data() { addBackends(); }
    void opensForSeveralAtOnce();
    void keepsAllOrNothing_data() { addBackends(); }
    void keepsAllOrNothing();
    void tellsOthers_data() { addBackends(); }
    void tellsOthers();
    void refusesANewerSchema_data() { addBackends(); }
    void refusesANewerSchema();
    void dropsAnswersOfTheGone_data() { addBackends(); }
    void dropsAnswersOfTheGone();
    void isClosedUntilOpened();
    void fileIsPrivate();
    void tellsADamagedFile();
    void tellsWhyThereIsNoServer_data();
    void tellsWhyThereIsNoServer();
    void comesBackAfterAKill();
    void comesBackAfterATerminatedConnection();
    void isTellingWithoutPolling();
    void doesNotWaitForASilentServer();
};

namespace {

LedgerResult<qint64> changesOf(Ledger &ledger, LedgerTopic topic)
{
    return answerOf<qint64>([&](auto done) {
        ledger.read(
            &ledger,
            [topic](LedgerConnection &connection) {
                LedgerRows rows = connection.run(
                    QStringLiteral("select changes from topic where id=?"), {int(topic)});
                return rows.next() ? rows.integer(0) : -1;
            },
            done);
    });
}

LedgerResult<bool> touch(Ledger &ledger, LedgerTopic topic)
{
    return answerOf<bool>([&](auto done) {
        ledger.write(
            topic, &ledger, [](LedgerConnection &) { return true; }, done);
    });
}

} // namespace

void TestLedger::opensForSeveralAtOnce()
{
    FRONTDESK_STAGE(stage);
    std::vector<std::unique_ptr<Ledger>> desks;
    for (int i = 0; i < 4; ++i)
        desks.push_back(stage.desk());
    for (const auto &desk : desks) {
        QTRY_VERIFY_WITH_TIMEOUT(desk->isAvailable() || desk->problem(), 20'000);
        QVERIFY2(desk->isAvailable(), qPrintable(desk->problem().value_or(LedgerProblem()).detail));
    }
    QVERIFY(touch(*desks[0], LedgerTopic::Snoozes));
    QCOMPARE(changesOf(*desks[3], LedgerTopic::Snoozes), LedgerResult<qint64>(1));
}

void TestLedger::keepsAllOrNothing()
{
    FRONTDESK_STAGE(stage);
    const auto desk = stage.desk();
    const auto result = answerOf<bool>([&](auto done) {
        desk->write(
            LedgerTopic::Claims, this,
            [](LedgerConnection &connection) {
                connection.run(QStringLiteral("update topic set changes=1000"));
                connection.run(QStringLiteral("insert into nowhere values(?)"),
                               {QStringLiteral("secret")});
                return connection.problem().has_value();
            },
            done);
    });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, LedgerProblem::Kind::Other);
    QVERIFY(!result.error().detail.contains(QLatin1String("secret")));
    QCOMPARE(changesOf(*desk, LedgerTopic::Claims), LedgerResult<qint64>(0));
    QVERIFY(desk->isAvailable());
}

void TestLedger::tellsOthers()
{
    FRONTDESK_STAGE(stage);
    const auto a = stage.desk();
    const auto b = stage.desk();
    QTRY_VERIFY_WITH_TIMEOUT(a->isAvailable() && b->isAvailable(), 20'000);
    const QSignalSpy atA(a.get(), &Ledger::changed);
    const QSignalSpy atB(b.get(), &Ledger::changed);
    QVERIFY(touch(*a, LedgerTopic::CallBacks));
    QTRY_COMPARE(atB.count(), 1);
    QCOMPARE(atB[0][0].value<LedgerTopic>(), LedgerTopic::CallBacks);
    QTRY_COMPARE(atA.count() > 0, true);
}

void TestLedger::refusesANewerSchema()
{
    FRONTDESK_STAGE(stage);
    {
        const auto old = stage.desk();
        QTRY_VERIFY_WITH_TIMEOUT(old->isAvailable(), 20'000);
    }
    stage.administrate({backend == Backend::Sqlite
                            ? QStringLiteral("pragma user_version=1000")
                            : QStringLiteral("update version set number=1000")});
    const auto desk = stage.desk();
    QTRY_VERIFY_WITH_TIMEOUT(desk->problem(), 20'000);
    QCOMPARE(desk->problem()->kind, LedgerProblem::Kind::NewerSchema);
    QCOMPARE(touch(*desk, LedgerTopic::Audit).error().kind, LedgerProblem::Kind::NewerSchema);
}

void TestLedger::dropsAnswersOfTheGone()
{
    FRONTDESK_STAGE(stage);
    auto desk = stage.desk();
    bool isAnswered = false;
    auto answer = [&isAnswered](const LedgerResult<bool> &) { isAnswered = true; };
    auto work = [](LedgerConnection &) { return true; };
    {
        QObject gone;
        desk->read(&gone, work, answer);
    }
    QVERIFY(changesOf(*desk, LedgerTopic::Audit));
    desk->read(this, work, answer);
    desk.reset();
    QCoreApplication::processEvents();
    QVERIFY(!isAnswered);
}

void TestLedger::isClosedUntilOpened()
{
    LedgerFolder folder;
    Ledger ledger;
    QCOMPARE(touch(ledger, LedgerTopic::Audit).error().kind, LedgerProblem::Kind::Closed);
    ledger.open(folder.place());
    QVERIFY(touch(ledger, LedgerTopic::Audit));
    QVERIFY(ledger.isAvailable());
}

void TestLedger::fileIsPrivate()
{
    LedgerFolder folder;
    Ledger ledger(folder.place());
    QVERIFY(touch(ledger, LedgerTopic::Audit));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QString path = folder.place().path + QLatin1String(suffix);
        QVERIFY2(QFile::exists(path) && !(QFile::permissions(path) & others), qPrintable(path));
    }
}

void TestLedger::tellsADamagedFile()
{
    LedgerFolder folder;
    const QString path = folder.place().path;
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(QByteArray(8192, 'x')) > 0);
    file.close();
    Ledger ledger(folder.place());
    QCOMPARE(touch(ledger, LedgerTopic::Audit).error().kind, LedgerProblem::Kind::Damaged);
    QTRY_VERIFY(ledger.problem());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(8192, 'x')); // nobody begins a new log over the old one
}

void TestLedger::tellsWhyThereIsNoServer_data()
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

void TestLedger::tellsWhyThereIsNoServer()
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

void TestLedger::comesBackAfterAKill()
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

void TestLedger::comesBackAfterATerminatedConnection()
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

void TestLedger::isTellingWithoutPolling()
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

void TestLedger::doesNotWaitForASilentServer()
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

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
