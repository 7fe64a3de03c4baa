// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/models/amendments/decisionrunnerstage.h"

#include <QSignalSpy>

using namespace Frontdesk;

/// Decisions on contact data that wait although they would apply at once: against the tenant, with
/// whatever goes wrong on the way, and with the back office behind the desk's back.
class TestDecisionRunner : public QObject, private DecisionRunnerStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void appliesAtOnce();
    void endsInTheTruth_data();
    void endsInTheTruth();
    void tooOften();
    void unreadableIsNotDecided();
    void healsWhenTheLineIsBack();
    void withdrawsAndDeclines_data();
    void withdrawsAndDeclines();
    void sawSomethingElse_data();
    void sawSomethingElse();
};

void TestDecisionRunner::appliesAtOnce()
{
    QSignalSpy decided(&m_desk->runner(), &DecisionRunner::decided);
    m_desk->decide(Verb::Approve, m_request);
    QTRY_VERIFY(isOver());
    verifyApplied();
    QCOMPARE(sent(), 1);
    QCOMPARE(withdrawn(), 1);
    QCOMPARE(m_desk->told.size(), 2);
    QCOMPARE(m_desk->told.first().state, State::Deciding);
    QCOMPARE(decided.size(), 1);
    QCOMPARE(m_desk->told.last().key, m_request.key);
    QCOMPARE(m_desk->told.last().manager, QStringLiteral("Ines"));
    QVERIFY(!m_desk->told.last().error);
}

void TestDecisionRunner::endsInTheTruth_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<FaultKind>("fault");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("applies");
    struct Fault
    {
        const char *name;
        FaultKind kind;
    };
    const Fault faults[]{
        {"answer lost", FaultKind::LostAnswer},   {"request lost", FaultKind::LostRequest},
        {"503", FaultKind::Unavailable},          {"429", FaultKind::RateLimited},
        {"closed", FaultKind::ClosedConnection},  {"timeout, done", FaultKind::Latency},
        {"timeout, not done", FaultKind::Silence}};
    for (const Fault &fault : faults) {
        // What is refused for certain before anything was done, goes on waiting.
        const bool isCertain = fault.kind == FaultKind::RateLimited;
        QTest::addRow("withdrawal: %s", fault.name) << withdrawal << fault.kind << 1 << !isCertain;
        if (isCertain)
            continue; // heals after a minute, see tooOften()
        QTest::addRow("sending: %s", fault.name) << sending << fault.kind << 1 << true;
        // Reads are repeated by the client a few times.
        QTest::addRow("reading: %s", fault.name) << reading << fault.kind << 6 << true;
    }
    QTest::newRow("withdrawal: never possible")
        << withdrawal << FaultKind::LostRequest << -1 << false;
}

void TestDecisionRunner::endsInTheTruth()
{
    QFETCH(const QString, operation);
    QFETCH(const FaultKind, fault);
    QFETCH(const int, count);
    QFETCH(const bool, applies);
    whenRecorded([&] { m_server->setFault({operation, fault, count, 1, 3'000}); });
    m_desk->decide(Verb::Approve, m_request);
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 30'000);
    if (applies) {
        verifyApplied();
        QCOMPARE(sent(), 1);
    } else {
        QCOMPARE(m_desk->state(), State::Waiting);
        QVERIFY(m_desk->told.last().error);
        QCOMPARE(m_desk->shown(RequestKind::Contact, customer), m_request);
        QCOMPARE(sent(), 0);
    }
    QCOMPARE(withdrawn(), applies ? 1 : 0);
    QCOMPARE(m_desk->acts().openCount(), 0);
}

/// The budget of the minute is spent between withdrawing and sending: it is said, and goes on.
void TestDecisionRunner::tooOften()
{
    whenRecorded([&] { m_server->setFault({sending, FaultKind::RateLimited, 1, 1, 0}); });
    m_desk->decide(Verb::Approve, m_request);
    QTRY_VERIFY(m_desk->state() == State::Settling && m_desk->told.last().error);
    QCOMPARE(m_desk->told.last().error->kind, ErrorKind::RateLimited);
    // With the next start the budget is a new one.
    reopen();
    QTRY_VERIFY_WITH_TIMEOUT(isOver() && m_desk->state() != State::Settling, 20'000);
    verifyApplied();
    QCOMPARE(sent(), 1);
}

void TestDecisionRunner::unreadableIsNotDecided()
{
    m_server->setFault({reading, FaultKind::LostRequest, -1, 1, 0});
    m_desk->decide(Verb::Approve, m_request);
    QTRY_VERIFY(isOver());
    QCOMPARE(m_desk->state(), State::Waiting);
    QVERIFY(m_desk->told.last().error);
    QCOMPARE(m_server->requestCount(withdrawal), 0);
}

void TestDecisionRunner::healsWhenTheLineIsBack()
{
    whenRecorded([&] {
        m_server->setFault({withdrawal, FaultKind::LostAnswer, 1, 1, 0});
        m_server->setFault({QStringLiteral("*"), FaultKind::LostRequest, -1, 1, 0});
    });
    m_desk->decide(Verb::Approve, m_request);
    QTRY_COMPARE(m_desk->state(), State::Settling);
    QTest::qWait(0);
    QCOMPARE(m_desk->runner().openDecisions().size(), 1);
    QVERIFY(m_desk->runner().isIdle()); // others are not kept waiting
    m_server->clearFaults();
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20'000);
    verifyApplied();
    QCOMPARE(sent(), 1);
}

void TestDecisionRunner::withdrawsAndDeclines_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<State>("end");
    QTest::addColumn<FaultKind>("fault");
    for (const FaultKind fault : {FaultKind::Unknown, FaultKind::LostAnswer, FaultKind::Unavailable,
                                  FaultKind::ClosedConnection}) {
        const char *name = boost::describe::enum_to_string(fault, "");
        QTest::addRow("withdraw: %s", name) << Verb::Withdraw << State::Withdrawn << fault;
        QTest::addRow("decline: %s", name) << Verb::Decline << State::Declined << fault;
    }
}

void TestDecisionRunner::withdrawsAndDeclines()
{
    QFETCH(const Verb, verb);
    QFETCH(const FaultKind, fault);
    QFETCH(const State, end);
    if (fault != FaultKind::Unknown)
        m_server->setFault({withdrawal, fault, 1, 1, 0});
    m_desk->decide(verb, m_request, QStringLiteral("not hers"));
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20'000);
    QCOMPARE(m_desk->state(), end);
    QCOMPARE(m_desk->told.last().reason, QStringLiteral("not hers"));
    QCOMPARE(withdrawn(), 1);
    QCOMPARE(sent(), 0);
    const RequestReading after = m_desk->read(RequestKind::Contact, customer);
    QVERIFY(after.waiting.isEmpty());
    QCOMPARE(after.current, m_request.current);
}

void TestDecisionRunner::sawSomethingElse_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<bool>("isVerified");
    QTest::addColumn<State>("end");
    for (const Verb verb : {Verb::Approve, Verb::Withdraw, Verb::Decline}) {
        const char *name = boost::describe::enum_to_string(verb, "");
        QTest::addRow("%s, verified", name) << verb << true << State::Applied;
        QTest::addRow("%s, declined", name) << verb << false << State::EndedElsewhere;
    }
}

/// The back office was faster than the manager.
void TestDecisionRunner::sawSomethingElse()
{
    QFETCH(const Verb, verb);
    QFETCH(const bool, isVerified);
    QFETCH(const State, end);
    const qint64 id = m_request.key.subject;
    QVERIFY(isVerified ? m_server->verify(id) : m_server->decline(id));
    m_desk->decide(verb, m_request);
    QTRY_VERIFY(isOver());
    QCOMPARE(m_desk->state(), end);
    QCOMPARE(m_server->requestCount(withdrawal), 0);
    QCOMPARE(sent(), 0);
}

QTEST_GUILESS_MAIN(TestDecisionRunner)
#include "tst_decisionrunner.moc"
