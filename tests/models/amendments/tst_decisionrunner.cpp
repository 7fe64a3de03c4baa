// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/selfserviceservice.h"
#include "models/amendments/requestclaims.h"
#include "tests/models/amendments/decisiondesk.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Frontdesk;
using Demo::FaultKind;
using State = RequestState;
using Verb = DecisionVerb;
using Configuration = Api::AmendmentConfigurationStatus;
using ErrorKind = Api::ApiError::Kind;

Q_DECLARE_METATYPE(Frontdesk::Demo::FaultKind)

namespace {

namespace Op = Api::Operations;
const auto withdrawal = QString(Op::withdrawAmendment.name);
const auto reading = QString(Op::getCustomerContactData.name);
const auto sending = QString(Op::createCustomerContactDataAmendment.name);
const auto contact = QStringLiteral("contact");
constexpr qint64 customer = Demo::Cast::PendingContact.id;

/// Another desk that was there first.
class Taken final : public RequestClaims
{
public:
    void take(const Decision &, bool, QObject *context,
              std::function<void(const Answer &)> done) override
    {
        QMetaObject::invokeMethod(
            context, [done, answer = answer] { done(answer); }, Qt::QueuedConnection);
    }
    void conclude(const DecisionOutcome &outcome) override { concluded.append(outcome.state); }

    Answer answer{false, true, QStringLiteral("Ben"), QDateTime::currentDateTimeUtc()};
    QList<State> concluded;
};

} // namespace

/// Decisions on contact data that wait although they would apply at once: against the tenant, with
/// whatever goes wrong on the way, and with the back office behind the desk's back.
class TestDecisionRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<Demo::TenantServer>(Demo::TenantOptions{.customers = 60});
        QVERIFY(m_server->start());
        open();
        m_request = m_desk->shown(RequestKind::Contact, customer);
        QVERIFY(m_request.key.subject > 0);
    }
    void cleanup()
    {
        m_desk.reset();
        m_server.reset();
    }

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
    void changedMeanwhile();
    void waitsAgainAfterAll();
    void notTakenAgain_data();
    void notTakenAgain();
    void readOnly();
    void twiceIsOnce();
    void oneAfterAnother();
    void anotherDeskWasFirst();
    void withoutAStore();

private:
    void open()
    {
        m_desk = std::make_unique<DecisionDesk>(m_server->baseUrl(), m_folder->path());
        m_desk->start();
    }
    /// The program is started again.
    void reopen()
    {
        m_desk.reset();
        open();
    }
    /// Calls \a act as soon as the decision is recorded, and nothing done yet.
    template <class Function> void whenRecorded(Function act)
    {
        connect(&m_desk->runner(), &DecisionRunner::decided, m_desk->owner(), act);
    }
    [[nodiscard]] bool isOver() const
    {
        return !m_desk->told.isEmpty() && m_desk->runner().openDecisions().isEmpty()
            && m_desk->state() != State::Deciding;
    }
    [[nodiscard]] int sent() const { return m_server->writesApplied(sending); }
    [[nodiscard]] int withdrawn() const { return m_server->writesApplied(withdrawal); }
    void setContact(Configuration status)
    {
        QVERIFY(m_server->setDomain(Demo::Berlin, contact, status));
    }
    void verifyApplied()
    {
        QCOMPARE(m_desk->state(), State::Applied);
        const RequestReading after = m_desk->read(RequestKind::Contact, customer);
        QVERIFY(after.waiting.isEmpty());
        QCOMPARE(after.current, m_request.requested);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Demo::TenantServer> m_server;
    std::unique_ptr<DecisionDesk> m_desk;
    WaitingRequest m_request;
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

void TestDecisionRunner::changedMeanwhile()
{
    QVERIFY(m_server->decline(m_request.key.subject));
    setContact(Configuration::ChangesRequireVerification);
    Api::SelfServiceService service(m_desk->client());
    m_desk->answerOf(service.amendContactData(
        customer, {.email = QStringLiteral("other@example.org")}, m_desk->owner()));
    const int sentByCustomer = sent();
    m_desk->decide(Verb::Approve, m_request);
    QTRY_VERIFY(isOver());
    QCOMPARE(m_desk->state(), State::ChangedMeanwhile);
    QVERIFY(m_desk->told.last().now);
    QCOMPARE(m_desk->told.last().now->requested.value(QStringLiteral("email")),
             QStringLiteral("other@example.org"));
    QCOMPARE(m_server->requestCount(withdrawal), 0);
    QCOMPARE(sent(), sentByCustomer);
}

/// The domain wants verification just when the request is withdrawn.
void TestDecisionRunner::waitsAgainAfterAll()
{
    whenRecorded([&] { setContact(Configuration::ChangesRequireVerification); });
    m_desk->decide(Verb::Approve, m_request);
    QTRY_VERIFY(isOver());
    QCOMPARE(m_desk->state(), State::Submitted);
    const WaitingRequest again = m_desk->shown(RequestKind::Contact, customer);
    QCOMPARE(again.requested, m_request.requested);
    QVERIFY(again.key.subject != m_request.key.subject);
}

void TestDecisionRunner::notTakenAgain_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<State>("end");
    QTest::newRow("sent again") << Verb::Approve << State::Applied;
    QTest::newRow("declined") << Verb::Decline << State::Declined;
}

/// Withdrawn, and then the server refuses what it had: it is kept until a person decides.
void TestDecisionRunner::notTakenAgain()
{
    QFETCH(const Verb, verb);
    QFETCH(const State, end);
    whenRecorded([&] { setContact(Configuration::Read); });
    m_desk->decide(Verb::Approve, m_request);
    QTRY_COMPARE(m_desk->state(), State::NeedsPerson);
    QVERIFY(m_desk->told.last().error);
    QCOMPARE(m_desk->told.last().error->kind, ErrorKind::Validation);
    QCOMPARE(sent(), 0);

    reopen();
    QTRY_COMPARE(m_desk->state(), State::NeedsPerson);
    QVERIFY(m_desk->told.last().error);
    const QList<DecisionRecord> kept = m_desk->runner().openDecisions();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().decision.request, m_request);
    QCOMPARE(m_server->requestCount(sending), 1); // nothing is sent by itself

    setContact(Configuration::ChangesWithoutVerification);
    m_desk->decide(verb, m_request);
    QTRY_VERIFY(isOver());
    QCOMPARE(m_desk->state(), end);
    QCOMPARE(sent(), verb == Verb::Approve ? 1 : 0);
    if (verb == Verb::Approve)
        verifyApplied();
}

void TestDecisionRunner::readOnly()
{
    setContact(Configuration::Read);
    for (const Verb verb : {Verb::Approve, Verb::Withdraw, Verb::Decline}) {
        m_desk->told.clear();
        m_desk->decide(verb, m_request);
        QTRY_VERIFY(isOver());
        QCOMPARE(m_desk->state(), State::Waiting);
        QCOMPARE(m_desk->told.last().obstacle, DecisionObstacle::ReadOnly);
    }
    QCOMPARE(m_server->requestCount(withdrawal), 0);
}

void TestDecisionRunner::twiceIsOnce()
{
    m_desk->decide(Verb::Approve, m_request);
    m_desk->decide(Verb::Withdraw, m_request);
    QTRY_COMPARE(m_desk->state(), State::Applied);
    QCOMPARE(sent(), 1);
    const auto refused
        = std::find_if(m_desk->told.cbegin(), m_desk->told.cend(),
                       [](const auto &o) { return o.obstacle == DecisionObstacle::UnderWay; });
    QVERIFY(refused != m_desk->told.cend());
}

void TestDecisionRunner::oneAfterAnother()
{
    setContact(Configuration::ChangesRequireVerification);
    Api::SelfServiceService service(m_desk->client());
    QList<Decision> decisions;
    const qint64 others[]{Demo::Cast::MayTrain.id, Demo::Cast::LongName.id,
                          Demo::Cast::NeedsSignature.id};
    for (const qint64 id : others) {
        m_desk->answerOf(service.amendContactData(
            id, {.email = QStringLiteral("new%1@example.org").arg(id)}, m_desk->owner()));
        decisions.append({Verb::Withdraw, m_desk->shown(RequestKind::Contact, id)});
    }
    decisions.insert(1, decisions.first()); // and one twice
    m_desk->runner().decide(decisions);
    const auto ended = [&] {
        return std::count_if(m_desk->told.cbegin(), m_desk->told.cend(),
                             [](const auto &o) { return o.state == State::Withdrawn; });
    };
    QTRY_COMPARE(ended(), 3);
    QCOMPARE(withdrawn(), 3);
    // Each is told in its turn.
    QList<qint64> order;
    for (const DecisionOutcome &outcome : std::as_const(m_desk->told)) {
        if (outcome.obstacle == DecisionObstacle::None)
            order.append(outcome.key.customer);
    }
    QCOMPARE(order,
             QList<qint64>({others[0], others[0], others[1], others[1], others[2], others[2]}));
}

void TestDecisionRunner::anotherDeskWasFirst()
{
    Taken claims;
    m_desk->runner().setClaims(&claims);
    const int reads = m_server->requestCount(reading);
    m_desk->decide(Verb::Approve, m_request);
    QTRY_VERIFY(isOver());
    QCOMPARE(m_desk->state(), State::Waiting);
    QCOMPARE(m_desk->told.last().obstacle, DecisionObstacle::TakenElsewhere);
    QCOMPARE(m_desk->told.last().takenBy, QStringLiteral("Ben"));
    QCOMPARE(m_desk->told.last().takenAt, claims.answer.at);
    QCOMPARE(m_server->requestCount(reading), reads);
    QVERIFY(claims.concluded.isEmpty()); // it is the other desk's

    claims.answer = {};
    m_desk->decide(Verb::Approve, m_request);
    QTRY_COMPARE(claims.concluded, QList{State::Applied});
    verifyApplied();
}

void TestDecisionRunner::withoutAStore()
{
    // Nothing can be written any more, as on a full disk.
    QVERIFY(m_desk->database().run(QStringLiteral("pragma query_only=on")));
    m_desk->decide(Verb::Approve, m_request);
    QTRY_VERIFY(isOver());
    QCOMPARE(m_desk->state(), State::Waiting);
    QCOMPARE(m_desk->told.last().obstacle, DecisionObstacle::NotRecorded);
    QCOMPARE(m_server->requestCount(withdrawal), 0);
}

QTEST_GUILESS_MAIN(TestDecisionRunner)
#include "tst_decisionrunner.moc"
