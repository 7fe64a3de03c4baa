// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/sharedclaims.h"
#include "tests/models/amendments/decisiondesk.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Frontdesk;
using State = RequestState;
using Verb = DecisionVerb;
using Configuration = Api::AmendmentConfigurationStatus;

Q_DECLARE_METATYPE(Frontdesk::Demo::FaultKind)

namespace {

const auto sending = QStringLiteral("createCustomerContactDataAmendment");
constexpr qint64 customer = Demo::Cast::MayTrain.id;

/// A desk with a connection of its own to what the desks share.
struct SharingDesk
{
    SharingDesk(const QUrl &tenant, const QString &folder, const QString &shared)
        : desk(tenant, folder), ledger(LedgerPlace::sqlite(shared)), queue(ledger), claims(ledger)
    {
        desk.runner().setClaims(&sharing);
        desk.start();
    }

    DecisionDesk desk;
    Ledger ledger;
    ReviewQueue queue;
    Claims claims;
    SharedClaims sharing{claims, queue};
};

} // namespace

/// What was entered at a desk and waits for a manager: sent by one desk, or by none.
class TestDecisionOfProposals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<Demo::TenantServer>(Demo::TenantOptions{.customers = 60});
        QVERIFY(m_server->start());
        m_first = openDesk(QStringLiteral("first"));
        m_request = propose();
    }
    void cleanup()
    {
        m_second.reset();
        m_first.reset();
        m_server.reset();
    }

    void isSent_data();
    void isSent();
    void endsInTheTruth_data();
    void endsInTheTruth();
    void isNotSent_data();
    void isNotSent();
    void isRefusedAndWaitsAgain();
    void ofTwoDesksOneWins_data();
    void ofTwoDesksOneWins();
    void goesOnAfterARestart();

private:
    std::unique_ptr<SharingDesk> openDesk(const QString &name)
    {
        return std::make_unique<SharingDesk>(m_server->baseUrl(), m_folder->filePath(name),
                                             m_folder->filePath(QStringLiteral("shared.sqlite")));
    }
    WaitingRequest propose()
    {
        WaitingRequest request;
        request.key = {RequestKind::Contact, customer, 0};
        request.current = m_first->desk.read(RequestKind::Contact, customer).current;
        request.requested = request.current;
        request.requested.insert(QStringLiteral("email"), QStringLiteral("new@example.org"));
        Proposal proposal;
        proposal.kind = RequestKind::Contact;
        proposal.customer = customer;
        proposal.shown = request.requested;
        proposal.enteredBy = QStringLiteral("Tom");
        m_first->queue.add(proposal, this, [&request](const LedgerResult<qint64> &id) {
            request.key.subject = -id.value_or(0);
        });
        if (!QTest::qWaitFor([&] { return request.key.subject < 0; }))
            qFatal("the queue does not take a proposal");
        return request;
    }
    [[nodiscard]] ProposalState inTheQueue()
    {
        std::optional<ProposalState> state;
        m_first->queue.find(-m_request.key.subject, this, [&](const auto &result) {
            state = result && *result ? (*result)->state : ProposalState::Unknown;
        });
        return QTest::qWaitFor([&] { return state.has_value(); }) ? *state : ProposalState::Unknown;
    }
    DecisionDesk &desk() { return m_first->desk; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Demo::TenantServer> m_server;
    std::unique_ptr<SharingDesk> m_first;
    std::unique_ptr<SharingDesk> m_second;
    WaitingRequest m_request;
};

void TestDecisionOfProposals::isSent_data()
{
    QTest::addColumn<Configuration>("configuration");
    QTest::addColumn<State>("end");
    QTest::newRow("applies at once") << Configuration::ChangesWithoutVerification << State::Applied;
    QTest::newRow("is to be verified")
        << Configuration::ChangesRequireVerification << State::Submitted;
}

void TestDecisionOfProposals::isSent()
{
    QFETCH(const Configuration, configuration);
    QFETCH(const State, end);
    QVERIFY(m_server->setDomain(Demo::Berlin, QStringLiteral("contact"), configuration));
    QSignalSpy decided(&desk().runner(), &DecisionRunner::decided);
    desk().decide(Verb::Approve, m_request);
    QTRY_COMPARE(desk().state(), end);
    QCOMPARE(decided.size(), 1);
    QCOMPARE(m_server->writesApplied(sending), 1);
    QCOMPARE(inTheQueue(), ProposalState::Sent);
    QVERIFY(desk().runner().openDecisions().isEmpty());
}

void TestDecisionOfProposals::endsInTheTruth_data()
{
    using Demo::FaultKind;
    QTest::addColumn<FaultKind>("fault");
    for (const FaultKind fault : {FaultKind::LostAnswer, FaultKind::LostRequest,
                                  FaultKind::Unavailable, FaultKind::Latency, FaultKind::Silence})
        QTest::newRow(boost::describe::enum_to_string(fault, "")) << fault;
}

void TestDecisionOfProposals::endsInTheTruth()
{
    QFETCH(const Demo::FaultKind, fault);
    m_server->setFault({sending, fault, 1, 1, 3'000});
    desk().decide(Verb::Approve, m_request);
    QTRY_COMPARE_WITH_TIMEOUT(desk().state(), State::Applied, 30'000);
    QCOMPARE(m_server->writesApplied(sending), 1);
    QCOMPARE(inTheQueue(), ProposalState::Sent);
}

void TestDecisionOfProposals::isNotSent_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<State>("end");
    QTest::addColumn<ProposalState>("state");
    QTest::newRow("declined") << Verb::Decline << State::Declined << ProposalState::Declined;
    QTest::newRow("withdrawn") << Verb::Withdraw << State::Withdrawn << ProposalState::Withdrawn;
}

void TestDecisionOfProposals::isNotSent()
{
    QFETCH(const Verb, verb);
    QFETCH(const State, end);
    QFETCH(const ProposalState, state);
    desk().decide(verb, m_request, QStringLiteral("no"));
    QTRY_COMPARE(desk().state(), end);
    QCOMPARE(desk().told.last().reason, QStringLiteral("no"));
    QCOMPARE(inTheQueue(), state);
    QCOMPARE(m_server->requestCount(sending), 0);
}

/// The server takes no change of the domain: the proposal is where it was, with the reason told.
void TestDecisionOfProposals::isRefusedAndWaitsAgain()
{
    QVERIFY(m_server->setDomain(Demo::Berlin, QStringLiteral("contact"), Configuration::Read));
    desk().decide(Verb::Approve, m_request);
    QTRY_COMPARE(desk().state(), State::Proposed);
    QVERIFY(desk().told.last().error);
    QTRY_COMPARE(inTheQueue(), ProposalState::Open);
    QVERIFY(desk().runner().openDecisions().isEmpty());

    QVERIFY(m_server->setDomain(Demo::Berlin, QStringLiteral("contact"),
                                Configuration::ChangesWithoutVerification));
    desk().decide(Verb::Approve, m_request);
    QTRY_COMPARE(desk().state(), State::Applied);
    QCOMPARE(m_server->writesApplied(sending), 1);
}

void TestDecisionOfProposals::ofTwoDesksOneWins_data()
{
    QTest::addColumn<bool>("isProposal");
    QTest::newRow("a proposal") << true;
    QTest::newRow("a request of the server") << false;
}

void TestDecisionOfProposals::ofTwoDesksOneWins()
{
    QFETCH(const bool, isProposal);
    m_second = openDesk(QStringLiteral("second"));
    DecisionDesk &other = m_second->desk;
    const WaitingRequest request = isProposal
        ? m_request
        : desk().shown(RequestKind::Contact, Demo::Cast::PendingContact.id);
    desk().decide(Verb::Approve, request);
    other.decide(Verb::Approve, request);
    const auto isTold = [](const DecisionDesk &desk) {
        return desk.state() != State::Unknown && desk.state() != State::Deciding;
    };
    QTRY_VERIFY(isTold(desk()) && isTold(other));
    const bool isFirst = desk().state() == State::Applied;
    const DecisionOutcome loser = (isFirst ? other : desk()).told.last();
    QCOMPARE((isFirst ? desk() : other).state(), State::Applied);
    // Who comes a moment later may find the request applied already.
    if (loser.state != State::Applied) {
        QCOMPARE(loser.obstacle, DecisionObstacle::TakenElsewhere);
        QCOMPARE(loser.takenBy, QStringLiteral("Ines"));
        QVERIFY(loser.takenAt.isValid());
    }
    QCOMPARE(m_server->writesApplied(sending), 1);
    QVERIFY(desk().runner().openDecisions().isEmpty());
    QVERIFY(other.runner().openDecisions().isEmpty());
}

/// Taken from the queue, and not sent yet.
void TestDecisionOfProposals::goesOnAfterARestart()
{
    m_server->setFault({sending, Demo::FaultKind::Silence, 1, 1, 0});
    desk().decide(Verb::Approve, m_request);
    QTRY_COMPARE(m_server->requestCount(sending), 1);
    m_first.reset();
    m_first = openDesk(QStringLiteral("first"));
    QTRY_COMPARE_WITH_TIMEOUT(desk().state(), State::Applied, 20'000);
    QCOMPARE(m_server->writesApplied(sending), 1);
    QCOMPARE(inTheQueue(), ProposalState::Sent);
}

QTEST_GUILESS_MAIN(TestDecisionOfProposals)
#include "tst_decisionofproposals.moc"
