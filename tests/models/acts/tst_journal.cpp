// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/acts/actcodec.h"
#include "models/acts/journal.h"
#include "models/store/database.h"
#include "tests/models/acts/everyact.h"

#include <cstdio>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <signal.h>

using namespace Frontdesk;
using Kind = Api::ApiError::Kind;

namespace {

const QDateTime Now(QDate(2026, 8, 4), QTime(18, 0), Qt::UTC);

QDateTime now()
{
    return Now;
}

Api::ApiError quotingError()
{
    Api::ApiError error;
    error.kind = Kind::Validation;
    error.httpStatus = 400;
    error.traceId = QStringLiteral("trace-1");
    const QString message = FullIban + u' ' + FullPin;
    error.serverMessage = message;
    return error;
}

/// What a desk does that dies: it records an act and has no time for more.
int recordAndWait(const QString &path)
{
    Database database(path, journalSchema());
    Journal journal(database, &now);
    const auto id = journal.record({7, QStringLiteral("Ada"), CheckInAct{Now}});
    std::puts(id ? "recorded" : "failed");
    std::fflush(stdout);
    for (;;)
        QThread::sleep(60);
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsEveryKind_data();
    void keepsEveryKind();
    void keepsOutcomes();
    void storesNoSecret();
    void survivesSigkill();
    void refusesWhatCannotBeReadBack();
    void refusesWithoutAStore();
    void listsNewestFirstWithinLimits();
    void openEntriesAreThoseNobodyKnows();
    void leavesOutKindsOfALaterVersion();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("s/store.db")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestJournal::keepsEveryKind_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < int(std::variant_size_v<ActDetail>); ++kind)
        QTest::newRow(qPrintable(stored(everyAct(Now).at(kind)).kind)) << kind;
}

void TestJournal::keepsEveryKind()
{
    QFETCH(int, kind);
    const ActDetail detail = everyAct(Now).at(kind);
    QCOMPARE(int(detail.index()), kind);
    Database database(path(), journalSchema());
    Journal journal(database, &now);
    const auto id = journal.record({7, QStringLiteral("Ada Muster"), detail});
    QVERIFY(id);
    const auto entry = journal.entry(*id);
    QVERIFY(entry);
    QCOMPARE(entry->act.customerId, 7);
    QCOMPARE(entry->act.customerName, QStringLiteral("Ada Muster"));
    QCOMPARE(entry->recorded, Now);
    QVERIFY(!entry->concluded.isValid());
    QCOMPARE(int(entry->outcome.state), int(ActState::Intended));
    // All but secrets came back: writing it again gives the same text.
    QCOMPARE(stored(entry->act.detail).kind, stored(detail).kind);
    QCOMPARE(stored(entry->act.detail).detail, stored(detail).detail);
}

void TestJournal::keepsOutcomes()
{
    Database database(path(), journalSchema());
    Journal journal(database, &now);
    const QSignalSpy changed(&journal, &Journal::changed);
    const Act act{7, QStringLiteral("Ada"), BookClassAct{11, 12, {}, {}}};
    const qint64 id = journal.record(act).value();
    ActOutcome outcome{
        id, ActState::Failed, true, quotingError(), 99, Api::BookingStatus::WaitingList};
    QVERIFY(journal.conclude(act, outcome));
    QCOMPARE(changed.size(), 2);
    const ActOutcome kept = journal.entry(id)->outcome;
    QCOMPARE(int(kept.state), int(ActState::Failed));
    QCOMPARE(kept.settled, true);
    QCOMPARE(kept.resultId.value(), 99);
    QCOMPARE(int(kept.booking.value()), int(Api::BookingStatus::WaitingList));
    QCOMPARE(int(kept.error->kind), int(Kind::Validation));
    QCOMPARE(kept.error->httpStatus, 400);
    QCOMPARE(kept.error->serverMessage, quotingError().serverMessage);
    QCOMPARE(kept.error->traceId, QStringLiteral("trace-1"));
    QVERIFY(!std::get<BookClassAct>(journal.entry(id)->act.detail).start.isValid());
}

void TestJournal::storesNoSecret()
{
    Database database(path(), journalSchema());
    Journal journal(database, &now);
    for (const ActDetail &detail : everyAct(Now)) {
        if (!holdsSecret(detail))
            continue;
        const Act act{7, QStringLiteral("Ada"), detail};
        const auto id = journal.record(act);
        QVERIFY(id);
        QVERIFY(journal.conclude(act, {*id, ActState::Failed, false, quotingError(), {}, {}}));
    }
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        QFile file(path() + suffix);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.isEmpty());
        for (const QString &secret : {FullIban, FullPin, QStringLiteral("BYLADEM1001")}) {
            QVERIFY(!bytes.contains(secret.toUtf8()));
            const auto *wide = reinterpret_cast<const char *>(secret.utf16());
            QVERIFY(!bytes.contains(QByteArray(wide, secret.size() * 2)));
        }
    }
}

void TestJournal::survivesSigkill()
{
    QProcess desk;
    desk.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--desk"), path()});
    QTRY_VERIFY_WITH_TIMEOUT(desk.canReadLine(), 20'000);
    QCOMPARE(desk.readLine().trimmed(), QByteArray("recorded"));
    ::kill(pid_t(desk.processId()), SIGKILL);
    QVERIFY(desk.waitForFinished());
    QCOMPARE(desk.exitStatus(), QProcess::CrashExit);

    Database database(path(), journalSchema());
    QVERIFY(database.setAsideAs().isEmpty());
    const Journal journal(database, &now);
    QCOMPARE(journal.openEntries().size(), 1);
    QCOMPARE(journal.openEntries().first().act.customerId, 7);
}

void TestJournal::refusesWhatCannotBeReadBack()
{
    Database database(path(), journalSchema());
    Journal journal(database, &now);
    QVERIFY(!journal.record({7, {}, CheckInAct{}}));
    QVERIFY(journal.entries(Now.addDays(-1), 10).isEmpty());
}

void TestJournal::refusesWithoutAStore()
{
    QFile blocker(m_folder->filePath(QStringLiteral("s")));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    Database database(path(), journalSchema());
    QVERIFY(!database.isOpen());
    Journal journal(database, &now);
    QVERIFY(!journal.record({7, {}, CheckInAct{Now}}));
    QVERIFY(journal.openEntries().isEmpty());
}

void TestJournal::listsNewestFirstWithinLimits()
{
    Database database(path(), journalSchema());
    QDateTime clock = Now.addDays(-9);
    Journal journal(database, [&clock] { return clock; });
    for (int day = 0; day < 10; ++day, clock = clock.addDays(1))
        QVERIFY(journal.record({day, {}, LiftRestrictionAct{}}));
    const auto last = journal.entries(Now.addDays(-3), 100);
    QCOMPARE(last.size(), 4);
    QCOMPARE(last.first().act.customerId, 9);
    QCOMPARE(last.last().act.customerId, 6);
    QCOMPARE(journal.entries(Now.addDays(-30), 3).size(), 3);
}

void TestJournal::openEntriesAreThoseNobodyKnows()
{
    Database database(path(), journalSchema());
    Journal journal(database, &now);
    QList<qint64> ids;
    for (const auto &[state, settled] :
         QList<std::pair<ActState, bool>>{{ActState::Intended, false},
                                          {ActState::Unknown, false},
                                          {ActState::Unknown, true},
                                          {ActState::Done, false},
                                          {ActState::Failed, true}}) {
        const Act act{7, {}, LiftRestrictionAct{}};
        ids.append(journal.record(act).value());
        QVERIFY(journal.conclude(act, {ids.last(), state, settled, {}, {}, {}}));
    }
    const auto open = journal.openEntries();
    QCOMPARE(open.size(), 2);
    QCOMPARE(open.at(0).outcome.journalId, ids.at(0));
    QCOMPARE(open.at(1).outcome.journalId, ids.at(1));
}

void TestJournal::leavesOutKindsOfALaterVersion()
{
    Database database(path(), journalSchema());
    QVERIFY(database.run(QStringLiteral("insert into journal(recorded, kind, detail, state)"
                                        " values('2026-08-04T18:00:00.000Z', 'FLY', '{}',"
                                        " 'INTENDED')")));
    const Journal journal(database, &now);
    QVERIFY(journal.openEntries().isEmpty());
    QVERIFY(journal.entries(Now.addDays(-1), 10).isEmpty());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--desk") == 0)
        return recordAndWait(QString::fromLocal8Bit(argv[2]));
    TestJournal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journal.moc"
