// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/schema.h"
#include "models/sync/customersyncstate.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;

using Api::CustomerStatus;

namespace {

/// The last version that read members first and prospects then.
constexpr int OneAfterTheOther = 13;

QList<SchemaStep> schemaUntil(int version)
{
    QList<SchemaStep> steps = storeSchema();
    while (steps.last().version > version)
        steps.removeLast();
    return steps;
}

} // namespace

/// How far a sync has come, in the store and out of it.
class TestCustomerSyncState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isKept_data()
    {
        QTest::addColumn<CustomerCursors>("cursors");
        const auto beginning = QStringLiteral("");
        const auto further = QStringLiteral("4711");
        QTest::newRow("at the beginning") << CustomerCursors{{CustomerStatus::Member, beginning},
                                                             {CustomerStatus::Prospect, beginning}};
        QTest::newRow("in the middle") << CustomerCursors{{CustomerStatus::Member, further},
                                                          {CustomerStatus::Prospect, beginning}};
        QTest::newRow("at the end of one") << CustomerCursors{{CustomerStatus::Prospect, further}};
        QTest::newRow("at the end of both") << CustomerCursors{};
    }

    void isKept()
    {
        QFETCH(const CustomerCursors, cursors);
        const CustomerSyncState state{.pass = 3,
                                      .phase = SyncPhase::Lists,
                                      .cursors = cursors,
                                      .done = 20,
                                      .lastTotal = 30,
                                      .completed = QDateTime(QDate(2026, 5, 4), {9, 0}, Qt::UTC)};
        const QTemporaryDir folder;
        Database database(folder.filePath(QStringLiteral("store.db")));
        QVERIFY(state.save(database));
        const CustomerSyncState kept = CustomerSyncState::load(database);
        QCOMPARE(kept.cursors, cursors);
        QCOMPARE(kept.phase, SyncPhase::Lists);
        QCOMPARE(kept.pass, 3);
        QCOMPARE(kept.done, 20);
        QCOMPARE(kept.lastTotal, 30);
        QCOMPARE(kept.completed, state.completed);
    }

    void goesOnFromAnEarlierVersion_data()
    {
        QTest::addColumn<QString>("phase");
        QTest::addColumn<QVariant>("cursor");
        QTest::addColumn<SyncPhase>("newPhase");
        QTest::addColumn<CustomerCursors>("cursors");
        const auto further = QStringLiteral("4711");
        const auto beginning = QStringLiteral("");
        QTest::newRow("among members")
            << QStringLiteral("MEMBERS") << QVariant(further) << SyncPhase::Lists
            << CustomerCursors{{CustomerStatus::Member, further},
                               {CustomerStatus::Prospect, beginning}};
        QTest::newRow("at the first member")
            << QStringLiteral("MEMBERS") << QVariant() << SyncPhase::Lists
            << CustomerCursors{{CustomerStatus::Member, beginning},
                               {CustomerStatus::Prospect, beginning}};
        QTest::newRow("among prospects")
            << QStringLiteral("PROSPECTS") << QVariant(further) << SyncPhase::Lists
            << CustomerCursors{{CustomerStatus::Prospect, further}};
        QTest::newRow("at the first prospect")
            << QStringLiteral("PROSPECTS") << QVariant() << SyncPhase::Lists
            << CustomerCursors{{CustomerStatus::Prospect, beginning}};
        QTest::newRow("after both")
            << QStringLiteral("VANISHED") << QVariant() << SyncPhase::Vanished << CustomerCursors{};
        QTest::newRow("between passes")
            << QStringLiteral("UNKNOWN") << QVariant() << SyncPhase::Unknown << CustomerCursors{};
    }

    void goesOnFromAnEarlierVersion()
    {
        QFETCH(const QString, phase);
        QFETCH(const QVariant, cursor);
        QFETCH(const SyncPhase, newPhase);
        QFETCH(const CustomerCursors, cursors);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("store.db"));
        {
            Database earlier(path, schemaUntil(OneAfterTheOther));
            QVERIFY(earlier.run(QStringLiteral("insert into customer_sync(id, pass, phase, cursor,"
                                               " done, last_total) values(1, 3, ?, ?, 20, 30)"),
                                {phase, cursor}));
        }
        Database database(path);
        const CustomerSyncState state = CustomerSyncState::load(database);
        QCOMPARE(state.phase, newPhase);
        QCOMPARE(state.cursors, cursors);
        QCOMPARE(state.pass, 3);
        QCOMPARE(state.done, 20);
        QCOMPARE(state.lastTotal, 30);
    }
};

QTEST_GUILESS_MAIN(TestCustomerSyncState)
#include "tst_customersyncstate.moc"
