// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/selfserviceservice.h"
#include "tests/ui/amendments/inboxscreen.h"
#include "ui/widgets/confirmbar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Frontdesk;
using Demo::FaultKind;

/// What is decided on the page, and what it tells of that.
class InboxDecisionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksBeforeMany();
    void approvesAtOnce();
    void handsOverAndWatches();
    void withdrawsOneAndMany();
    void changedMeanwhileShowsTheNewOne();
    void lostAnswerIsSettled();
    void aManagerIsWanted();
    void readOnlySaysWhy();
};

void InboxDecisionsTest::asksBeforeMany()
{
    InboxScreen desk;
    desk.read(
        {Demo::Cast::PendingAddress, Demo::Cast::PendingPayment, Demo::Cast::PendingIdlePeriod});
    desk.page.focusList();
    QTest::keyClick(&desk.table(), Qt::Key_Space);
    QTest::keyClick(&desk.table(), Qt::Key_Space);
    QCOMPARE(desk.table().selectionModel()->selectedRows().size(), 2);
    QCOMPARE(desk.table().currentIndex().row(), 2);
    QCOMPARE(desk.part<QLabel>("decisionWhat").text(), str("2 request(s) selected"));
    desk.part<QPushButton>("approveButton").click();
    QVERIFY(desk.part<ConfirmBar>("confirmBar").isVisible());
    QVERIFY(desk.part<QLabel>("confirmQuestion").text().startsWith(str("Approve 2 request")));
}

void InboxDecisionsTest::approvesAtOnce()
{
    InboxScreen desk;
    desk.read({Demo::Cast::PendingContact, Demo::Cast::PendingAddress});
    desk.choose(RequestKind::Contact);
    QTRY_VERIFY(desk.page.diff().request());
    const FieldValues wanted = desk.page.diff().request()->requested;
    QTest::keyClick(&desk.table(), Qt::Key_A);
    QTRY_COMPARE_WITH_TIMEOUT(desk.row(RequestKind::Contact).state, RequestState::Applied, 15'000);
    QCOMPARE(desk.demo.tenant.writes("withdrawAmendment"), 1);
    QCOMPARE(desk.demo.tenant.writes("createCustomerContactDataAmendment"), 1);
    QCOMPARE(desk.waitingId(Demo::Cast::PendingContact), 0);
    QVERIFY2(desk.toaster.text().contains(str("applied")), qPrintable(desk.toaster.text()));
    QCOMPARE(desk.rows().rowCount(), 1); // the other one
}

void InboxDecisionsTest::handsOverAndWatches()
{
    InboxScreen desk;
    desk.read({Demo::Cast::PendingAddress});
    desk.page.focusList();
    QTRY_VERIFY(desk.page.diff().request());
    QSignalSpy handOver(&desk.page, &InboxPage::handOverWanted);
    desk.part<QPushButton>("approveButton").click();
    QTRY_COMPARE(desk.row(RequestKind::Address).stage, InboxStage::HandedOver);
    QTRY_COMPARE(handOver.size(), 1);
    QCOMPARE(handOver.first().first().toLongLong(), Demo::Cast::PendingAddress.id);
    QVERIFY(desk.demo.tenant.server.verify(desk.waitingId(Demo::Cast::PendingAddress)));
    QTRY_COMPARE_WITH_TIMEOUT(desk.row(RequestKind::Address).state, RequestState::Applied, 15'000);
}

void InboxDecisionsTest::withdrawsOneAndMany()
{
    InboxScreen desk;
    desk.read(
        {Demo::Cast::PendingAddress, Demo::Cast::PendingPayment, Demo::Cast::PendingIdlePeriod});
    desk.page.focusList();
    desk.table().selectAll();
    desk.part<QLineEdit>("decisionReason").setText(str("Asked at the desk"));
    QTest::keyClick(&desk.table(), Qt::Key_W);
    QTRY_VERIFY(desk.part<QPushButton>("confirmYes").isVisible());
    desk.part<QPushButton>("confirmYes").click();
    for (RequestKind kind : {RequestKind::Address, RequestKind::Payment, RequestKind::IdlePeriod})
        QTRY_COMPARE_WITH_TIMEOUT(desk.row(kind).state, RequestState::Withdrawn, 15'000);
    QCOMPARE(desk.demo.tenant.writes("withdrawAmendment"), 2);
    QVERIFY(desk.part<QLineEdit>("decisionReason").text().isEmpty());
    QCOMPARE(desk.waitingId(Demo::Cast::PendingPayment), 0);
    QCOMPARE(desk.rows().rowCount(), 0);
}

void InboxDecisionsTest::changedMeanwhileShowsTheNewOne()
{
    InboxScreen desk;
    desk.read({Demo::Cast::PendingAddress});
    desk.page.focusList();
    QTRY_VERIFY(desk.page.diff().request());
    // The customer thinks better of it.
    const qint64 before = desk.waitingId(Demo::Cast::PendingAddress);
    bool isThere = false;
    Api::SelfServiceService service(desk.demo.client);
    service.withdraw(Demo::Cast::PendingAddress.id, before, &desk.page)
        ->then(&desk.page, [&](const auto &) {
            Api::AddressData wanted;
            wanted.street = str("Ganz andere Straße");
            wanted.houseNumber = str("1");
            wanted.zipCode = str("10115");
            wanted.city = str("Berlin");
            wanted.countryCode = str("DE");
            service.amendAddressData(Demo::Cast::PendingAddress.id, wanted, &desk.page)
                ->then(&desk.page, [&](const auto &result) { isThere = result.has_value(); });
        });
    QTRY_VERIFY(isThere);
    desk.part<QPushButton>("withdrawRequestButton").click();
    desk.part<QPushButton>("confirmYes").click();
    QTRY_VERIFY_WITH_TIMEOUT(desk.toaster.text().contains(str("changed meanwhile")), 15'000);
    QTRY_VERIFY(desk.page.diff().request());
    QTRY_COMPARE(desk.page.diff().request()->requested.value(str("street")),
                 str("Ganz andere Straße"));
    QVERIFY(desk.waitingId(Demo::Cast::PendingAddress) != 0);
    QCOMPARE(desk.rows().rowCount(), 1);
}

void InboxDecisionsTest::lostAnswerIsSettled()
{
    InboxScreen desk;
    desk.read({Demo::Cast::PendingAddress});
    desk.page.focusList();
    QTRY_VERIFY(desk.page.diff().request());
    desk.demo.tenant.fail("withdrawAmendment", FaultKind::LostAnswer, 1);
    desk.part<QPushButton>("withdrawRequestButton").click();
    desk.part<QPushButton>("confirmYes").click();
    QTRY_COMPARE_WITH_TIMEOUT(desk.row(RequestKind::Address).state, RequestState::Withdrawn,
                              15'000);
    QCOMPARE(desk.demo.tenant.requests("withdrawAmendment"), 1);
}

void InboxDecisionsTest::aManagerIsWanted()
{
    InboxScreen desk;
    desk.demo.studio.changesNeedManager = true;
    desk.read({Demo::Cast::PendingAddress});
    desk.page.focusList();
    QTRY_VERIFY(desk.page.diff().request());
    QSignalSpy wanted(&desk.page, &InboxPage::managerWanted);
    desk.part<QPushButton>("approveButton").click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(desk.row(RequestKind::Address).state, RequestState::Waiting);
}

void InboxDecisionsTest::readOnlySaysWhy()
{
    InboxScreen desk;
    RequestReading reading{RequestKind::Master, Demo::Cast::MayTrain.id, {}, {}};
    WaitingRequest request;
    request.key = {RequestKind::Master, Demo::Cast::MayTrain.id, 99};
    request.configuration = Api::AmendmentConfigurationStatus::Read;
    request.current = {{str("lastName"), str("Alt")}};
    request.requested = {{str("lastName"), str("Neu")}};
    reading.waiting = {request};
    desk.demo.inboxStore.take(reading, demoNoon().addSecs(-60));
    desk.demo.tenant.fail("getCustomerMasterData", FaultKind::Unavailable);
    desk.choose(RequestKind::Master);
    auto &approve = desk.part<QPushButton>("approveButton");
    QVERIFY(!approve.isEnabled());
    QVERIFY(approve.toolTip().contains(str("no more than reading")));
    QVERIFY(desk.part<QLabel>("decisionEffect").text().contains(str("no more than reading")));
    QVERIFY(!desk.part<QPushButton>("withdrawRequestButton").isEnabled());
}

QTEST_MAIN(InboxDecisionsTest)
#include "tst_inboxdecisions.moc"
