// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/models/ledger/auditdesk.h"

using namespace Frontdesk;

/// Whether the log can be changed, and whether that is found.
class TestAuditChain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesChanges_data();
    void refusesChanges();
    void cannotBeEmptiedByAnAdministrator();
    void findsTampering_data();
    void findsTampering();
    void findsWhatWasCutOff_data() { addBackends(); }
    void findsWhatWasCutOff();
};

void TestAuditChain::refusesChanges_data()
{
    QTest::addColumn<Backend>("backend");
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *name, Backend backend, const char *sql) {
        const char *suffix = backend == Backend::Sqlite ? "SQLite" : "PostgreSQL";
        QTest::addRow("%s, %s", name, suffix) << backend << QString::fromLatin1(sql);
    };
    for (const Backend backend : {Backend::Sqlite, Backend::Postgres}) {
        row("update", backend, "update audit set note='x' where seq=1");
        row("delete", backend, "delete from audit where seq=3");
        row("gap", backend,
            "insert into audit select 9, 'x', time, desk, person, kind, customer, subject,"
            " outcome, note, hash from audit where seq=1");
    }
    row("replace", Backend::Sqlite,
        "insert or replace into audit select seq, event, time, desk, 'x', kind, customer,"
        " subject, outcome, note, hash from audit where seq=1");
}

void TestAuditChain::refusesChanges()
{
    FRONTDESK_STAGE(stage);
    QFETCH(const QString, sql);
    AuditDesk desk(stage);
    QVERIFY(desk.fill(3));
    QVERIFY(!answerOf<bool>([&](auto done) {
        desk.ledger->write(
            LedgerTopic::Audit, this,
            [sql](LedgerConnection &ledger) {
                ledger.run(sql);
                return true;
            },
            done);
    }));
    QCOMPARE(desk.verify(), (ChainFinding{ChainFinding::State::Good, 0, 3}));
}

void TestAuditChain::cannotBeEmptiedByAnAdministrator()
{
    FRONTDESK_SKIP_WITHOUT_POSTGRES()
    const LedgerStage stage(Backend::Postgres);
    AuditDesk desk(stage);
    QVERIFY(desk.fill(2));
    // Ends this program if it is not refused, or for any other reason.
    stage.administrate({QStringLiteral("do $$ begin truncate audit; raise exception 'it is empty';"
                                       " exception when raise_exception then"
                                       " if sqlerrm <> 'audit is append-only' then raise; end if;"
                                       " end $$")});
    QCOMPARE(desk.read().size(), 2);
}

/// What an administrator has to do first.
static QStringList withoutGuards(Backend backend, const QStringList &statements)
{
    const QStringList guards = backend == Backend::Sqlite
        ? QStringList{QStringLiteral("drop trigger audit_no_update"),
                      QStringLiteral("drop trigger audit_no_delete"),
                      QStringLiteral("drop trigger audit_no_gap")}
        : QStringList{QStringLiteral("drop trigger audit_no_change on audit"),
                      QStringLiteral("drop trigger audit_no_gap on audit")};
    return guards + statements;
}

void TestAuditChain::findsTampering_data()
{
    QTest::addColumn<Backend>("backend");
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<qint64>("at");
    const auto row = [](const char *name, const QStringList &statements, qint64 at) {
        QTest::addRow("%s, SQLite", name) << Backend::Sqlite << statements << at;
        QTest::addRow("%s, PostgreSQL", name) << Backend::Postgres << statements << at;
    };
    const auto text = [](const char *sql) { return QString::fromLatin1(sql); };
    row("changed", {text("update audit set person='Bo' where seq=4")}, 4);
    row("moved between fields", {text("update audit set desk='Desk 1Z', person='' where seq=4")},
        4);
    row("taken out", {text("delete from audit where seq=4")}, 4);
    row("first taken out", {text("delete from audit where seq=1")}, 1);
    row("closed up",
        {text("delete from audit where seq=4"), text("update audit set seq=4 where seq=5"),
         text("update audit set seq=5 where seq=6")},
        4);
    row("put in at the end",
        {text("insert into audit select 7, 'x', time, desk, person, kind, customer, subject,"
              " outcome, note, hash from audit where seq=6")},
        7);
}

void TestAuditChain::findsTampering()
{
    FRONTDESK_STAGE(stage);
    QFETCH(const QStringList, statements);
    QFETCH(const qint64, at);
    AuditDesk desk(stage);
    QVERIFY(desk.fill(6));
    stage.administrate(withoutGuards(backend, statements));
    QCOMPARE(desk.verify(), (ChainFinding{ChainFinding::State::Broken, at, at - 1}));
}

void TestAuditChain::findsWhatWasCutOff()
{
    FRONTDESK_STAGE(stage);
    AuditDesk desk(stage);
    AuditDesk onlooker(stage);
    QVERIFY(desk.fill(6));
    const QString place
        = backend == Backend::Sqlite ? QStringLiteral("file") : stage.place().toText();
    // It wrote nothing, but it was told.
    QTRY_COMPARE(AuditOutbox(onlooker.database).seen(place).sequence, 6);
    stage.administrate(withoutGuards(backend, {QStringLiteral("delete from audit where seq > 4")}));
    const ChainFinding cutOff{ChainFinding::State::Truncated, 5, 4};
    QCOMPARE(desk.verify(), cutOff);
    QCOMPARE(onlooker.verify(), cutOff);
    // Other entries in their place, good ones in themselves, are not those that were seen.
    QVERIFY(desk.fill(3));
    const ChainFinding replaced{ChainFinding::State::Broken, 6, 5};
    QCOMPARE(desk.verify(), replaced);
    QCOMPARE(onlooker.verify(), replaced);
}

QTEST_GUILESS_MAIN(TestAuditChain)
#include "tst_auditchain.moc"
