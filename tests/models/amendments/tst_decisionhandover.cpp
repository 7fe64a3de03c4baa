// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/selfserviceservice.h"
#include "tests/models/amendments/decisiondesk.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Frontdesk;
using State = RequestState;
using Verb = DecisionVerb;

Q_DECLARE_METATYPE(Frontdesk::Demo::FaultKind)

namespace {

/// Who waits for what in Berlin, where it has to be verified.
struct Waiting
{
    const char *name;
    RequestKind kind;
    qint64 customer;
    const char *withdrawal;
};

const Waiting address{"address", RequestKind::Address, Demo::Cast::PendingAddress.id,
                      "withdrawAmendment"};
const QList<Waiting> everyWaiting{
    address,
    {"payment", RequestKind::Payment, Demo::Cast::PendingPayment.id, "withdrawAmendment"},
    {"idle period", RequestKind::IdlePeriod, Demo::Cast::PendingIdlePeriod.id,
     "withdrawIdlePeriod"},
    {"cancelation", RequestKind::Cancelation, Demo::Cast::PendingCancelation.id,
     "withdrawContractCancelation"},
};

} // namespace

/// What only PerfectGym Next can verify: handed over and watched, or withdrawn.
class TestDecisionHandOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<Demo::TenantServer>(Demo::TenantOptions{.customers = 60});
        QVERIFY(m_server->start());
        open();
    }
    void cleanup()
    {
        m_desk.reset();
        m_server.reset();
    }

    void isWatchedToItsEnd_data();
    void isWatchedToItsEnd();
    void isWithdrawn_data();
    void isWithdrawn();
    void withdrawalThatCannotBeTakenBack();
    void agreedOnInTheSameMoment();
    void theSweepTells();
    void changedWhileWatched();
    void isTakenBackAfterAll();
    void isDecidedAsListed();
    void needsASeal();
    void signatureIsMissing();

private:
    void open(bool hasSeal = true)
    {
        m_desk = std::make_unique<DecisionDesk>(m_server->baseUrl(), m_folder->path(), hasSeal);
        m_desk->start();
    }
    [[nodiscard]] WaitingRequest show(const Waiting &waiting)
    {
        return m_desk->shown(waiting.kind, waiting.customer);
    }
    /// What the back office calls it.
    [[nodiscard]] qint64 numberOf(qint64 customer) const
    {
        for (const Demo::WaitingAmendment &waiting : m_server->waitingAmendments()) {
            if (waiting.customerId == customer)
                return waiting.id;
        }
        return 0;
    }
    void handOver(const Waiting &waiting)
    {
        m_request = show(waiting);
        QVERIFY(m_request.key.subject > 0);
        m_desk->decide(Verb::Approve, m_request);
        QTRY_COMPARE(m_desk->state(), State::HandedOver);
        QVERIFY(!m_desk->told.last().error);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Demo::TenantServer> m_server;
    std::unique_ptr<DecisionDesk> m_desk;
    WaitingRequest m_request;
};

void TestDecisionHandOver::isWatchedToItsEnd_data()
{
    QTest::addColumn<int>("waiting");
    QTest::addColumn<bool>("isVerified");
    QTest::addColumn<bool>("isRestarted");
    for (int i = 0; i < everyWaiting.size(); ++i) {
        for (const bool isVerified : {true, false}) {
            const char *end = isVerified ? "verified" : "declined";
            QTest::addRow("%s, %s", everyWaiting.at(i).name, end) << i << isVerified << false;
            QTest::addRow("%s, %s after a restart", everyWaiting.at(i).name, end)
                << i << isVerified << true;
        }
    }
}

void TestDecisionHandOver::isWatchedToItsEnd()
{
    QFETCH(const int, waiting);
    QFETCH(const bool, isVerified);
    QFETCH(const bool, isRestarted);
    const Waiting &scene = everyWaiting.at(waiting);
    QSignalSpy decided(&m_desk->runner(), &DecisionRunner::decided);
    QSignalSpy handedOver(&m_desk->runner(), &DecisionRunner::handedOver);
    handOver(scene);
    QCOMPARE(decided.size(), 1);
    QCOMPARE(handedOver.size(), 1);
    QVERIFY(m_desk->runner().isIdle());
    QCOMPARE(m_desk->runner().openDecisions().size(), 1);
    if (isRestarted) {
        open();
        QTRY_COMPARE(m_desk->state(), State::HandedOver);
    }
    const qint64 number = numberOf(scene.customer);
    QVERIFY(isVerified ? m_server->verify(number) : m_server->decline(number));
    QTRY_COMPARE(m_desk->state(), isVerified ? State::Applied : State::EndedElsewhere);
    QCOMPARE(m_desk->told.last().manager, QStringLiteral("Ines"));
    QVERIFY(m_desk->runner().openDecisions().isEmpty());
    QCOMPARE(m_server->requestCount(QString::fromLatin1(scene.withdrawal)), 0);
}

void TestDecisionHandOver::isWithdrawn_data()
{
    QTest::addColumn<int>("waiting");
    QTest::addColumn<Demo::FaultKind>("fault");
    for (int i = 0; i < everyWaiting.size(); ++i) {
        for (const auto fault : {Demo::FaultKind::Unknown, Demo::FaultKind::LostAnswer,
                                 Demo::FaultKind::LostRequest, Demo::FaultKind::Unavailable})
            QTest::addRow("%s: %s", everyWaiting.at(i).name,
                          boost::describe::enum_to_string(fault, ""))
                << i << fault;
    }
}

void TestDecisionHandOver::isWithdrawn()
{
    QFETCH(const int, waiting);
    QFETCH(const Demo::FaultKind, fault);
    const Waiting &scene = everyWaiting.at(waiting);
    const auto operation = QString::fromLatin1(scene.withdrawal);
    const WaitingRequest request = show(scene);
    if (fault != Demo::FaultKind::Unknown)
        m_server->setFault({operation, fault, 1, 1, 0});
    m_desk->decide(Verb::Withdraw, request);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state(), State::Withdrawn, 20'000);
    QCOMPARE(m_server->writesApplied(operation), 1);
    QVERIFY(m_desk->read(scene.kind, scene.customer).waiting.isEmpty());
    QVERIFY(m_desk->runner().openDecisions().isEmpty());
}

void TestDecisionHandOver::withdrawalThatCannotBeTakenBack()
{
    // The cancelation is agreed on, and then asked to be taken back, which waits again.
    const qint64 customer = Demo::Cast::PendingCancelation.id;
    const WaitingRequest cancelation = m_desk->shown(RequestKind::Cancelation, customer);
    QVERIFY(m_server->verify(numberOf(customer)));
    bool isHandedIn = false;
    m_desk->acts().run(
        {customer, {}, WithdrawCancelationAct{cancelation.contractId}}, this,
        [&](const ActOutcome &outcome) { isHandedIn = outcome.state == ActState::Done; });
    QTRY_VERIFY(isHandedIn);
    const WaitingRequest request = m_desk->shown(RequestKind::CancelationWithdrawal, customer);
    QCOMPARE(request.key.subject, cancelation.contractId);
    m_desk->decide(Verb::Withdraw, request);
    QTRY_COMPARE(m_desk->state(), State::Waiting);
    QCOMPARE(m_desk->told.last().obstacle, DecisionObstacle::NotWithdrawable);

    m_desk->decide(Verb::Approve, request);
    QTRY_COMPARE(m_desk->state(), State::HandedOver);
    QVERIFY(m_server->verify(numberOf(customer)));
    QTRY_COMPARE(m_desk->state(), State::Applied);
}

/// Our withdrawal reaches a contract that was canceled a moment ago: it is a request of its own.
void TestDecisionHandOver::agreedOnInTheSameMoment()
{
    const qint64 customer = Demo::Cast::PendingCancelation.id;
    const WaitingRequest request = m_desk->shown(RequestKind::Cancelation, customer);
    connect(&m_desk->runner(), &DecisionRunner::decided, this,
            [&] { QVERIFY(m_server->verify(numberOf(customer))); });
    m_desk->decide(Verb::Withdraw, request);
    QTRY_COMPARE(m_desk->state(), State::Submitted);
    QCOMPARE(m_desk->shown(RequestKind::CancelationWithdrawal, customer).contractId,
             request.contractId);
}

void TestDecisionHandOver::theSweepTells()
{
    using std::chrono::hours;
    m_desk->runner().setPatience({hours(1), hours(1), hours(1), hours(1), hours(1)});
    handOver(address);
    const RequestReading before = m_desk->read(address.kind, address.customer);
    const QString reading = QStringLiteral("getCustomerAddressData");
    const int reads = m_server->requestCount(reading);
    m_desk->runner().saw(before);
    QCOMPARE(m_server->requestCount(reading), reads); // it still waits
    QVERIFY(m_server->verify(numberOf(address.customer)));
    m_desk->runner().saw(m_desk->read(address.kind, address.customer));
    QTRY_COMPARE(m_desk->state(), State::Applied);
}

void TestDecisionHandOver::changedWhileWatched()
{
    handOver(address);
    QVERIFY(m_server->decline(numberOf(address.customer)));
    Api::AddressData other;
    other.street = QStringLiteral("Neue Straße");
    other.houseNumber = QStringLiteral("7");
    other.zipCode = QStringLiteral("10117");
    other.city = QStringLiteral("Berlin");
    other.countryCode = QStringLiteral("DE");
    // Before the desk looks again.
    m_desk->answerOf(Api::SelfServiceService(m_desk->client())
                         .amendAddressData(address.customer, other, m_desk->owner()));
    QTRY_VERIFY(m_desk->state() != State::HandedOver);
    const bool isSeenBetween = m_desk->state() == State::EndedElsewhere;
    QVERIFY(isSeenBetween || m_desk->state() == State::ChangedMeanwhile);
    if (!isSeenBetween)
        QCOMPARE(m_desk->told.last().now->requested.value(QStringLiteral("zipCode")),
                 QStringLiteral("10117"));
}

void TestDecisionHandOver::isTakenBackAfterAll()
{
    handOver(address);
    m_desk->decide(Verb::Approve, m_request);
    QTRY_COMPARE(m_desk->told.last().obstacle, DecisionObstacle::UnderWay);
    QCOMPARE(m_desk->state(), State::HandedOver);
    m_desk->decide(Verb::Withdraw, m_request);
    QTRY_COMPARE(m_desk->state(), State::Withdrawn);
    QVERIFY(m_desk->runner().openDecisions().isEmpty());
}

/// The list of the inbox holds no bank data; what is kept of the decision does.
void TestDecisionHandOver::isDecidedAsListed()
{
    const WaitingRequest full = show(everyWaiting.at(1));
    m_desk->decide(Verb::Approve, withoutBankData(full));
    QTRY_COMPARE(m_desk->state(), State::HandedOver);
    QCOMPARE(m_desk->runner().openDecisions().first().decision.request, full);
}

/// Without a keychain nothing of an account can be kept until it is verified.
void TestDecisionHandOver::needsASeal()
{
    open(false);
    if (m_desk->sealer().canSeal())
        QSKIP("There is an open keychain in this session.");
    const Waiting &payment = everyWaiting.at(1);
    m_desk->decide(Verb::Approve, show(payment));
    QTRY_COMPARE(m_desk->state(), State::Waiting);
    QCOMPARE(m_desk->told.last().obstacle, DecisionObstacle::NoSeal);
    m_desk->decide(Verb::Withdraw, show(payment));
    QTRY_COMPARE(m_desk->state(), State::Withdrawn);
}

/// The server does not show a signature, and takes no change without one: nothing is withdrawn.
void TestDecisionHandOver::signatureIsMissing()
{
    const auto atOnce = Api::AmendmentConfigurationStatus::ChangesWithoutVerification;
    QVERIFY(m_server->setDomain(Demo::Berlin, QStringLiteral("payment"), atOnce));
    m_desk->decide(Verb::Approve, show(everyWaiting.at(1)));
    QTRY_COMPARE(m_desk->state(), State::Waiting);
    QCOMPARE(m_desk->told.last().obstacle, DecisionObstacle::SignatureMissing);
    QCOMPARE(m_server->requestCount(QStringLiteral("withdrawAmendment")), 0);
}

QTEST_GUILESS_MAIN(TestDecisionHandOver)
#include "tst_decisionhandover.moc"
