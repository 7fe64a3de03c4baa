// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/models/ledger/auditdesk.h"

using namespace Frontdesk;

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
    void sendsWhenTheServerIsBack();
    void saysWhenItCannotKeepAnEvent();
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

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
