// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/selfserviceservice.h"
#include "models/amendments/requestclaims.h"
#include "tests/models/amendments/decisionrunnerstage.h"

using namespace Frontdesk;

namespace {

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

/// Decisions that come to nothing, or not at once: others were faster, or somebody refuses.
class TestDecisionRefusals : public QObject, private DecisionRunnerStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void changedMeanwhile();
    void waitsAgainAfterAll();
    void notTakenAgain_data();
    void notTakenAgain();
    void readOnly();
    void twiceIsOnce();
    void oneAfterAnother();
    void anotherDeskWasFirst();
    void withoutAStore();
};

void TestDecisionRefusals::changedMeanwhile()
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
void TestDecisionRefusals::waitsAgainAfterAll()
{
    whenRecorded([&] { setContact(Configuration::ChangesRequireVerification); });
    m_desk->decide(Verb::Approve, m_request);
    QTRY_VERIFY(isOver());
    QCOMPARE(m_desk->state(), State::Submitted);
    const WaitingRequest again = m_desk->shown(RequestKind::Contact, customer);
    QCOMPARE(again.requested, m_request.requested);
    QVERIFY(again.key.subject != m_request.key.subject);
}

void TestDecisionRefusals::notTakenAgain_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<State>("end");
    QTest::newRow("sent again") << Verb::Approve << State::Applied;
    QTest::newRow("declined") << Verb::Decline << State::Declined;
}

/// Withdrawn, and then the server refuses what it had: it is kept until a person decides.
void TestDecisionRefusals::notTakenAgain()
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

void TestDecisionRefusals::readOnly()
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

void TestDecisionRefusals::twiceIsOnce()
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

void TestDecisionRefusals::oneAfterAnother()
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

void TestDecisionRefusals::anotherDeskWasFirst()
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

void TestDecisionRefusals::withoutAStore()
{
    // Nothing can be written any more, as on a full disk.
    QVERIFY(m_desk->database().run(QStringLiteral("pragma query_only=on")));
    m_desk->decide(Verb::Approve, m_request);
    QTRY_VERIFY(isOver());
    QCOMPARE(m_desk->state(), State::Waiting);
    QCOMPARE(m_desk->told.last().obstacle, DecisionObstacle::NotRecorded);
    QCOMPARE(m_server->requestCount(withdrawal), 0);
}

QTEST_GUILESS_MAIN(TestDecisionRefusals)
#include "tst_decisionrefusals.moc"
