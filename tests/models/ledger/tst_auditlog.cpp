// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/ledger/auditlog.h"
#include "models/store/database.h"
#include "tests/models/ledger/ledgerstage.h"

#include <QSignalSpy>

using namespace Frontdesk;

/// One desk: a store of its own, the ledger that it shares, and its audit log.
class AuditDesk
{
public:
    explicit AuditDesk(const LedgerStage &stage)
        : ledger(stage.desk()), database(folder.filePath(QStringLiteral("store.sqlite")))
    {
        open();
    }
    void open() { log = std::make_unique<AuditLog>(*ledger, database); }

    bool record(const QString &subject)
    {
        AuditEvent event;
        event.kind = AuditKind::Write;
        event.desk = QStringLiteral("Desk 1");
        event.person = QStringLiteral("Zoë");
        event.customer = 1005;
        event.subject = subject;
        event.outcome = QStringLiteral("Done");
        return log->record(event);
    }
    /// Records \a count events, and waits until they are in the ledger.
    bool fill(int count)
    {
        for (int i = 1; i <= count; ++i)
            record(QStringLiteral("act %1").arg(i));
        return QTest::qWaitFor([this] { return log->waiting() == 0; }, 30'000);
    }
    QList<AuditEntry> read(const AuditFilter &filter = {})
    {
        return *answerOf<QList<AuditEntry>>([&](auto done) { log->read(filter, &owner, done); });
    }
    ChainFinding verify()
    {
        return *answerOf<ChainFinding>([&](auto done) { log->verify(&owner, done); });
    }

    QTemporaryDir folder;
    QObject owner;
    std::unique_ptr<Ledger> ledger;
    Database database;
    std::unique_ptr<AuditLog> log;
};

static QStringList subjectsOf(const QList<AuditEntry> &entries)
{
    QStringList subjects;
    for (const AuditEntry &entry : entries)
        subjects.prepend(entry.event.subject);
    return subjects;
}

class TestAuditLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsAnEvent_data() { addBackends(); }
    void keepsAnEvent();
    void keepsTheOrder_data() { addBackends(); }
    void keepsTheOrder();
    void sendsOnceAfterACrash_data() { addBackends(); }
    void sendsOnceAfterACrash();
    void makesOneChainOfTwoDesks_data() { addBackends(); }
    void makesOneChainOfTwoDesks();
    void refusesChanges_data();
    void refusesChanges();
    void findsTampering_data();
    void findsTampering();
    void findsWhatWasCutOff_data() { addBackends(); }
    void findsWhatWasCutOff();
    void sendsWhenTheServerIsBack();
    void saysWhenItCannotKeepAnEvent();
    void cannotBeEmptiedByAnAdministrator();
};

void TestAuditLog::keepsAnEvent()
{
    FRONTDESK_STAGE(stage);
    AuditDesk desk(stage);
    QCOMPARE(desk.verify(), ChainFinding());
    AuditEvent event;
    event.kind = AuditKind::Reveal;
    event.time = QDateTime(QDate(2026, 3, 11), QTime(12, 0, 0, 123), Qt::UTC);
    event.desk = QStringLiteral("Desk '1' \\");
    event.person = QStringLiteral("Łukasz 😀");
    event.customer = 12'345'678'901;
    event.subject = QStringLiteral("payment:12345678901:12345678902");
    event.outcome = QStringLiteral("Shown");
    event.note = QStringLiteral("of DE89370400440532013000\nby key 0b1e9c4e-52a1-4f0c-9c1e-6a5b");
    QVERIFY(desk.log->record(event));
    QCOMPARE(desk.log->waiting(), 1);
    // Not even until it is sent.
    QFile store(desk.database.path() + QStringLiteral("-wal"));
    QVERIFY(store.open(QIODevice::ReadOnly));
    const QByteArray kept = store.readAll();
    QVERIFY(kept.contains("audit_outbox"));
    QVERIFY(!kept.contains("DE8937040044") && !kept.contains("0b1e9c4e"));
    QTRY_COMPARE(desk.log->waiting(), 0);
    const QList<AuditEntry> entries = desk.read();
    QCOMPARE(entries.size(), 1);
    event.note = QStringLiteral("of ••• by key •••");
    QCOMPARE(entries[0].event, event);
    QCOMPARE(entries[0].sequence, 1);
    QCOMPARE(entries[0].hash.size(), 32);
    QCOMPARE(desk.verify(), (ChainFinding{ChainFinding::State::Good, 0, 1}));
}

void TestAuditLog::keepsTheOrder()
{
    FRONTDESK_STAGE(stage);
    AuditDesk desk(stage);
    QVERIFY(desk.fill(120)); // more than go at once
    QStringList expected;
    for (int i = 1; i <= 120; ++i)
        expected.append(QStringLiteral("act %1").arg(i));
    QCOMPARE(subjectsOf(desk.read()), expected);
    QCOMPARE(desk.verify(), (ChainFinding{ChainFinding::State::Good, 0, 120}));
}

void TestAuditLog::sendsOnceAfterACrash()
{
    FRONTDESK_STAGE(stage);
    AuditDesk desk(stage);
    QVERIFY(desk.fill(3));
    QVERIFY(desk.record(QStringLiteral("act 4")));
    QVERIFY(desk.record(QStringLiteral("act 5")));
    desk.log.reset(); // dead, with the answer to the first of them on its way
    AuditOutbox outbox(desk.database);
    QCOMPARE(outbox.count(), 2);
    QVERIFY(answerOf<bool>([&](auto done) {
        desk.ledger->write(
            LedgerTopic::Audit, this,
            [row = outbox.first(1).first().row](LedgerConnection &ledger) {
                AuditChain::append(ledger, {row});
                return true;
            },
            done);
    }));
    desk.open();
    QCOMPARE(desk.log->waiting(), 2);
    QTRY_COMPARE(desk.log->waiting(), 0);
    QCOMPARE(desk.read().size(), 5);
    QCOMPARE(subjectsOf(desk.read()).last(), QStringLiteral("act 5"));
    QCOMPARE(desk.verify(), (ChainFinding{ChainFinding::State::Good, 0, 5}));
}

void TestAuditLog::makesOneChainOfTwoDesks()
{
    FRONTDESK_STAGE(stage);
    AuditDesk a(stage);
    AuditDesk b(stage);
    constexpr int each = 150;
    for (int i = 1; i <= each; ++i) {
        QVERIFY(a.record(QStringLiteral("a %1").arg(i, 3, 10, QChar(u'0'))));
        QVERIFY(b.record(QStringLiteral("b %1").arg(i, 3, 10, QChar(u'0'))));
    }
    QTRY_VERIFY_WITH_TIMEOUT(a.log->waiting() == 0 && b.log->waiting() == 0, 30'000);
    QCOMPARE(a.verify(), (ChainFinding{ChainFinding::State::Good, 0, 2 * each}));
    AuditFilter all;
    all.limit = 1000;
    QStringList ofA = subjectsOf(a.read(all));
    QCOMPARE(ofA.size(), 2 * each);
    const QStringList ofB = ofA.filter(QStringLiteral("b "));
    ofA = ofA.filter(QStringLiteral("a "));
    QVERIFY(std::is_sorted(ofA.cbegin(), ofA.cend()));
    QVERIFY(std::is_sorted(ofB.cbegin(), ofB.cend()));
    QCOMPARE(ofA.size(), each);
}

void TestAuditLog::refusesChanges_data()
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

void TestAuditLog::refusesChanges()
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

void TestAuditLog::findsTampering_data()
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

void TestAuditLog::findsTampering()
{
    FRONTDESK_STAGE(stage);
    QFETCH(const QStringList, statements);
    QFETCH(const qint64, at);
    AuditDesk desk(stage);
    QVERIFY(desk.fill(6));
    stage.administrate(withoutGuards(backend, statements));
    QCOMPARE(desk.verify(), (ChainFinding{ChainFinding::State::Broken, at, at - 1}));
}

void TestAuditLog::findsWhatWasCutOff()
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

void TestAuditLog::sendsWhenTheServerIsBack()
{
    FRONTDESK_SKIP_WITHOUT_POSTGRES()
    const LedgerStage stage(Backend::Postgres);
    AuditDesk desk(stage);
    QVERIFY(desk.fill(2));
    LedgerStage::server().kill();
    for (int i = 3; i <= 60; ++i)
        QVERIFY(desk.record(QStringLiteral("act %1").arg(i)));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.ledger->isAvailable(), 20'000);
    QCOMPARE(desk.log->waiting(), 58);
    desk.open(); // and the program was started again
    QCOMPARE(desk.log->waiting(), 58);
    LedgerStage::server().start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.log->waiting(), 0, 30'000);
    QCOMPARE(desk.verify(), (ChainFinding{ChainFinding::State::Good, 0, 60}));
    QCOMPARE(subjectsOf(desk.read()).last(), QStringLiteral("act 60"));
}

void TestAuditLog::saysWhenItCannotKeepAnEvent()
{
    const LedgerStage stage(Backend::Sqlite);
    AuditDesk desk(stage);
    QVERIFY(desk.database.run(QStringLiteral("drop table audit_outbox")));
    QVERIFY(!desk.record(QStringLiteral("act")));
}

void TestAuditLog::cannotBeEmptiedByAnAdministrator()
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

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
