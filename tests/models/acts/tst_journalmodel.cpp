// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/acts/journalmodel.h"
#include "models/store/database.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;

namespace {

const QDateTime Now(QDate(2026, 8, 4), QTime(16, 5), Qt::UTC);

QString words(const JournalEntry &entry, JournalModel::Column column)
{
    return QStringLiteral("%1/%2").arg(int(entry.outcome.state)).arg(int(column));
}

} // namespace

class TestJournalModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheJournal()
    {
        const QTemporaryDir folder;
        Database database(folder.filePath(QStringLiteral("a/journal.sqlite")), journalSchema());
        Journal journal(database, [] { return Now; });
        const Act first{1, QStringLiteral("Ada"), LiftRestrictionAct{}};
        const qint64 firstId = journal.record(first).value();

        StoreWorker reader(database.path());
        JournalModel model(journal, reader, &words);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 0);
        model.load();
        QTRY_COMPARE(int(model.state()), int(LoadingModel::State::Ready));
        QCOMPARE(model.rowCount(), 1);

        QVERIFY(journal.record({2, QStringLiteral("Bo"), CheckInAct{Now}}));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, JournalModel::CustomerColumn).data().toString(),
                 QStringLiteral("Bo"));
        QVERIFY(model.index(1, 0).data(JournalModel::OpenRole).toBool());

        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(journal.conclude(first, {firstId, ActState::Done, false, {}, {}, {}}));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(model.rowOf(firstId), 1);
        QVERIFY(!model.index(1, 0).data(JournalModel::OpenRole).toBool());
        QCOMPARE(model.index(1, 0).data(JournalModel::StateRole).toInt(), int(ActState::Done));
        QCOMPARE(model.index(1, JournalModel::StateColumn).data().toString(),
                 QStringLiteral("2/3"));
        model.load();
        QTRY_COMPARE(int(model.state()), int(LoadingModel::State::Ready));
        QCOMPARE(model.rowCount(), 2);
    }

    void showsOnlyWhatIsOpen()
    {
        const QTemporaryDir folder;
        Database database(folder.filePath(QStringLiteral("a/journal.sqlite")), journalSchema());
        Journal journal(database, [] { return Now; });
        const Act act{1, QStringLiteral("Ada"), LiftRestrictionAct{}};
        const auto end = [&](ActState state, bool settled) {
            const qint64 id = journal.record(act).value();
            QVERIFY(journal.conclude(act, {id, state, settled, {}, {}, {}}));
        };
        end(ActState::Done, false);
        end(ActState::Failed, true);
        end(ActState::Unknown, true); // given up
        end(ActState::Unknown, false);
        const qint64 intended = journal.record(act).value();
        StoreWorker reader(database.path());
        JournalModel model(journal, reader, &words);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.load(true);
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(journal.openEntries().size(), 2);
        QVERIFY(journal.conclude(act, {intended, ActState::Done, false, {}, {}, {}}));
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(journal.record(act));
        QCOMPARE(model.rowCount(), 2);
        model.load();
        QTRY_COMPARE(model.rowCount(), 6);
    }

    void pagesThroughAllOfIt()
    {
        const QTemporaryDir folder;
        Database database(folder.filePath(QStringLiteral("a/journal.sqlite")), journalSchema());
        Journal journal(database, [] { return Now; });
        constexpr int Count = 1200;
        for (int i = 0; i < Count; ++i)
            QVERIFY(journal.record({i, QString::number(i), LiftRestrictionAct{}}));
        StoreWorker reader(database.path());
        JournalModel model(journal, reader, &words);
        model.load();
        QTRY_COMPARE(model.rowCount(), Count);
        for (int row = 0; row < Count; row += 37)
            QTRY_COMPARE(model.index(row, JournalModel::CustomerColumn).data().toString(),
                         QString::number(Count - 1 - row));
    }

    void everyColumnHasATitle()
    {
        const QTemporaryDir folder;
        Database database(folder.filePath(QStringLiteral("a/journal.sqlite")), journalSchema());
        Journal journal(database);
        StoreWorker reader(database.path());
        const JournalModel model(journal, reader, &words);
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJournalModel)
#include "tst_journalmodel.moc"
