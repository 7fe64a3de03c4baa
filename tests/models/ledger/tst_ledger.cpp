// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/models/ledger/ledgerstage.h"

#include <QFileInfo>
#include <QSignalSpy>

using namespace Frontdesk;

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
};

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

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
