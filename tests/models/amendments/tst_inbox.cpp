// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/inboxdesk.h"
#include "models/amendments/inboxmodel.h"
#include "models/amendments/inboxproxy.h"
#include "models/amendments/requestwords.h"
#include "tests/models/amendments/inboxscene.h"

#include <memory>
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;

class InboxTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void mergesSources();
    void onlyDifferencesAreTold();
    void sleepersWakeByTime();
    void decisionsStayForToday();
    void canceledAnewWaitsAgain();
    void selectionSurvivesOthers();
    void filters_data();
    void filters();
    void sortsStably();
    void refusals_data();
    void refusals();
    void summaries_data();
    void summaries();
    void tenThousandRows();

private:
    void end(const RequestKey &key, RequestState state)
    {
        DecisionOutcome outcome;
        outcome.key = key;
        outcome.state = state;
        m_inbox->take(outcome);
    }

    QDateTime m_now;
    std::unique_ptr<Inbox> m_inbox;
    std::unique_ptr<InboxModel> m_model;
    std::unique_ptr<InboxProxy> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_modelTester;
    std::unique_ptr<QAbstractItemModelTester> m_proxyTester;
};

void InboxTest::init()
{
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    m_now = demoNoon();
    m_inbox = std::make_unique<Inbox>([this] { return m_now; }, &inventedNames);
    m_model = std::make_unique<InboxModel>(*m_inbox, [this] { return m_now; });
    m_proxy = std::make_unique<InboxProxy>(*m_model);
    m_modelTester = std::make_unique<QAbstractItemModelTester>(m_model.get(), Mode::Fatal);
    m_proxyTester = std::make_unique<QAbstractItemModelTester>(m_proxy.get(), Mode::Fatal);
}

void InboxTest::cleanup()
{
    m_proxyTester.reset();
    m_modelTester.reset();
    m_proxy.reset();
    m_model.reset();
    m_inbox.reset();
}

void InboxTest::mergesSources()
{
    m_inbox->setWaiting(addressRequests(3));
    InboxProposal proposal;
    proposal.request = addressRequest(1).request;
    proposal.request.key.subject = -5;
    proposal.entered = m_now;
    proposal.by = str("Eva");
    m_inbox->setProposals({proposal});
    m_inbox->setSnooze(addressKey(2), InboxSnooze{m_now.addDays(1), str("Kim")});
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(m_inbox->count(InboxStage::Open), 3);
    QCOMPARE(m_inbox->count(InboxStage::Snoozed), 1);
    QCOMPARE(m_proxy->rowCount(), 3); // what is open
    m_inbox->setSnooze(addressKey(2), {});
    QCOMPARE(m_proxy->rowCount(), 4);

    const auto row = m_inbox->find(proposal.request.key);
    QVERIFY(row && row->isProposal());
    QCOMPARE(row->state, RequestState::Proposed);
    QCOMPARE(row->by, str("Eva"));
    m_inbox->setProposals({});
    QVERIFY(!m_inbox->find(proposal.request.key));
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->rowOf(addressKey(7)), -1);
}

void InboxTest::onlyDifferencesAreTold()
{
    m_inbox->setWaiting(addressRequests(5));
    QSignalSpy spy(m_inbox.get(), &Inbox::changed);
    m_inbox->setWaiting(addressRequests(5));
    QCOMPARE(spy.size(), 0);
    auto changed = addressRequests(6);
    changed[2].request.requested[str("street")] = str("Ganz anders");
    changed.removeAt(0);
    m_inbox->setWaiting(changed);
    QCOMPARE(spy.size(), 1);
    const auto keys = spy.first().first().value<QList<RequestKey>>();
    QCOMPARE(QSet<RequestKey>(keys.cbegin(), keys.cend()),
             (QSet<RequestKey>{addressKey(0), addressKey(2), addressKey(5)}));
}

void InboxTest::sleepersWakeByTime()
{
    m_inbox->setWaiting(addressRequests(2));
    m_inbox->setSnooze(addressKey(1), InboxSnooze{m_now.addSecs(3600), str("Kim")});
    QCOMPARE(m_inbox->find(addressKey(1))->stage, InboxStage::Snoozed);
    QVERIFY(RequestWords::state(*m_inbox->find(addressKey(1))).contains(str("Snoozed until")));
    m_now = m_now.addSecs(3601);
    m_inbox->tick();
    QCOMPARE(m_inbox->find(addressKey(1))->stage, InboxStage::Open);
    QCOMPARE(m_proxy->rowCount(), 2);
}

void InboxTest::decisionsStayForToday()
{
    m_inbox->setWaiting(addressRequests(2));
    end(addressKey(0), RequestState::Withdrawn);
    end(addressKey(1), RequestState::HandedOver);
    m_inbox->setWaiting({}); // and the sweep does not see them any more
    QCOMPARE(m_inbox->count(InboxStage::Decided), 1);
    QCOMPARE(m_inbox->count(InboxStage::HandedOver), 1);
    QCOMPARE(m_inbox->find(addressKey(0))->state, RequestState::Withdrawn);
    QVERIFY(!m_inbox->find(addressKey(0))->request.requested.isEmpty());
    m_now = m_now.addDays(1);
    m_inbox->tick();
    QVERIFY(!m_inbox->find(addressKey(0)));
    QVERIFY(m_inbox->find(addressKey(1))); // still watched
    end(addressKey(1), RequestState::ChangedMeanwhile);
    QVERIFY(!m_inbox->find(addressKey(1))); // what waits instead has a key of its own
}

void InboxTest::canceledAnewWaitsAgain()
{
    m_inbox->setWaiting({addressRequest(0)});
    end(addressKey(0), RequestState::Withdrawn);
    m_inbox->setWaiting({addressRequest(0)}); // of before the decision
    QCOMPARE(m_inbox->find(addressKey(0))->state, RequestState::Withdrawn);
    auto later = addressRequest(0);
    later.read = m_now.addSecs(60);
    m_inbox->take(later);
    QCOMPARE(m_inbox->find(addressKey(0))->state, RequestState::Waiting);
}

void InboxTest::selectionSurvivesOthers()
{
    m_inbox->setWaiting(addressRequests(20));
    QItemSelectionModel selection(m_proxy.get());
    QSignalSpy resets(m_proxy.get(), &QAbstractItemModel::modelReset);
    for (const int number : {4, 9})
        selection.select(m_proxy->index(m_proxy->rowOf(addressKey(number)), 0),
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_inbox->drop(addressKey(3));
    end(addressKey(5), RequestState::Withdrawn);
    m_inbox->take(addressRequest(30, 900)); // the oldest: above all others
    auto other = addressRequest(9, 9);
    other.request.requested[str("street")] = str("Noch neuer");
    m_inbox->take(other);
    QSet<RequestKey> selected;
    for (const QModelIndex &index : selection.selectedRows())
        selected.insert(m_proxy->at(index.row()).key);
    QCOMPARE(selected, (QSet<RequestKey>{addressKey(4), addressKey(9)}));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(m_proxy->at(0).key, addressKey(30));
}

void InboxTest::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("hours");
    QTest::addColumn<int>("rows");
    const int all = int(RequestKind::Unknown);
    QTest::newRow("nothing") << QString() << all << 0 << 40;
    QTest::newRow("name, folded") << str("mueller 1007") << all << 0 << 1;
    QTest::newRow("name, other spelling") << str("MULLER 1007") << all << 0 << 1;
    QTest::newRow("number") << str("b-1012") << all << 0 << 1;
    QTest::newRow("change") << str("weg 33") << all << 0 << 1;
    QTest::newRow("nobody") << str("xyz") << all << 0 << 0;
    QTest::newRow("kind") << QString() << int(RequestKind::Address) << 0 << 40;
    QTest::newRow("other kind") << QString() << int(RequestKind::Payment) << 0 << 0;
    QTest::newRow("age") << QString() << all << 24 << 16;
    QTest::newRow("age and words") << str("weg 2") << all << 24 << 7; // 24 to 29 and 32
}

void InboxTest::filters()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(int, hours);
    m_inbox->setWaiting(addressRequests(40));
    m_proxy->setText(text);
    if (RequestKind(kind) != RequestKind::Unknown)
        m_proxy->setKind(RequestKind(kind));
    m_proxy->setLeastAge(std::chrono::hours(hours));
    QTEST(m_proxy->rowCount(), "rows");
    m_proxy->setStage(InboxStage::Snoozed);
    QCOMPARE(m_proxy->rowCount(), 0);
    m_proxy->setStage({});
    QTEST(m_proxy->rowCount(), "rows");
}

void InboxTest::sortsStably()
{
    m_inbox->setWaiting(addressRequests(50));
    m_proxy->sort(InboxModel::CustomerColumn);
    for (int row = 1; row < m_proxy->rowCount(); ++row)
        QVERIFY(m_proxy->at(row - 1).customerName <= m_proxy->at(row).customerName);
    // Equal in domain: the order of before stays, which is by name.
    QStringList before;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        before += m_proxy->at(row).customerName;
    end(m_proxy->at(10).key, RequestState::Deciding);
    QStringList after;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        after += m_proxy->at(row).customerName;
    QCOMPARE(after, before);
}

void InboxTest::refusals_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("isProposal");
    QTest::addColumn<bool>("isReadOnly");
    QTest::addColumn<DecisionVerb>("verb");
    QTest::addColumn<Refusal>("refusal");
    const int waiting = int(RequestState::Waiting);
    using V = DecisionVerb;
    QTest::newRow("approve") << waiting << false << false << V::Approve << Refusal::None;
    QTest::newRow("withdraw") << waiting << false << false << V::Withdraw << Refusal::None;
    QTest::newRow("decline") << waiting << false << false << V::Decline << Refusal::OnServer;
    QTest::newRow("read only") << waiting << false << true << V::Approve << Refusal::ReadOnly;
    QTest::newRow("read only, withdraw")
        << waiting << false << true << V::Withdraw << Refusal::ReadOnly;
    QTest::newRow("proposal") << int(RequestState::Proposed) << true << false << V::Approve
                              << Refusal::None;
    QTest::newRow("proposal, decline")
        << int(RequestState::Proposed) << true << true << V::Decline << Refusal::None;
    QTest::newRow("proposal, withdraw")
        << int(RequestState::Proposed) << true << false << V::Withdraw << Refusal::Proposal;
    QTest::newRow("settling") << int(RequestState::Settling) << false << false << V::Withdraw
                              << Refusal::UnderWay;
    QTest::newRow("handed over") << int(RequestState::HandedOver) << false << false << V::Approve
                                 << Refusal::HandedOver;
    QTest::newRow("handed over, withdraw")
        << int(RequestState::HandedOver) << false << false << V::Withdraw << Refusal::None;
    QTest::newRow("changed") << int(RequestState::ChangedMeanwhile) << false << false << V::Approve
                             << Refusal::None;
}

void InboxTest::refusals()
{
    QFETCH(int, state);
    QFETCH(bool, isProposal);
    QFETCH(bool, isReadOnly);
    QFETCH(DecisionVerb, verb);
    InboxRow row;
    row.key = addressKey(1);
    if (isProposal)
        row.key.subject = -1;
    row.state = RequestState(state);
    row.request = addressRequest(1).request;
    if (isReadOnly)
        row.request.configuration = Api::AmendmentConfigurationStatus::Read;
    QTEST(refusalOf(row, verb), "refusal");
}

void InboxTest::summaries_data()
{
    QTest::addColumn<WaitingRequest>("request");
    QTest::addColumn<QString>("text");
    WaitingRequest request = addressRequest(3).request;
    QTest::newRow("one") << request << str("Street: Alte Gasse → Neuer Weg 3");
    request.requested[str("city")] = str("Potsdam");
    request.requested[str("zipCode")] = str("14467");
    QTest::newRow("more") << request << str("Street: Alte Gasse → Neuer Weg 3, +2 more");
    WaitingRequest payment;
    payment.key = {RequestKind::Payment, 1, 2};
    payment.current = {{str("iban"), str("DE89370400440532013000")}};
    payment.requested = {{str("iban"), str("DE02120300000000202051")},
                         {str("accountHolder"), str("Anna Müller")}};
    QTest::newRow("payment") << withoutBankData(payment) << str("IBAN: •••• 3000 → •••• 2051");
    payment.requested[str("iban")] = payment.current[str("iban")];
    QTest::newRow("same account") << withoutBankData(payment)
                                  << str("Bank data, shown when it is opened");
    WaitingRequest idle;
    idle.key = {RequestKind::IdlePeriod, 1, 2};
    idle.requested = {{str("reasonName"), str("Illness")}};
    QTest::newRow("idle period") << idle << str("Reason: Illness");
}

void InboxTest::summaries()
{
    QFETCH(WaitingRequest, request);
    QTEST(RequestWords::summary(request), "text");
}

void InboxTest::tenThousandRows()
{
    m_modelTester.reset(); // it looks at every row after every change
    m_proxyTester.reset();
    m_inbox->setWaiting(addressRequests(10000));
    QCOMPARE(m_proxy->rowCount(), 10000);
    QElapsedTimer timer;
    timer.start();
    m_proxy->setText(str("muller 1007"));
    QVERIFY(m_proxy->rowCount() > 0);
    m_proxy->setText({});
    m_proxy->sort(InboxModel::CustomerColumn);
    for (int i = 0; i < 10000; i += 100)
        end(addressKey(i), RequestState::Deciding);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(str("%1 ms").arg(timer.elapsed())));
}

QTEST_GUILESS_MAIN(InboxTest)
#include "tst_inbox.moc"
