// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/selfserviceservice.h"
#include "models/ledger/callbacks.h"
#include "tests/demodesk.h"
#include "ui/amendments/inboxpage.h"
#include "ui/amendments/inboxtable.h"
#include "ui/widgets/confirmbar.h"
#include "ui/widgets/toaster.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Frontdesk;
using Demo::FaultKind;

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

/// The page in a window of its own, on a tenant of its own, with what waits there read once.
struct Desk
{
    explicit Desk(const Demo::StudioAccess &access = Demo::Berlin)
        : demo(access), toaster(&window), page(demo.workplace, toaster, &window)
    {
        window.resize(1200, 800);
        page.setGeometry(window.rect());
        window.show();
        window.activateWindow();
    }

    /// As the sweep does, for these customers alone.
    void read(std::initializer_list<Demo::CastMember> members)
    {
        for (const Demo::CastMember &member : members) {
            demo.requests.read(RequestReader::allKinds(), member.id, Api::Priority::Person, &page,
                               [this](RequestKind, const Api::Result<RequestReading> &reading) {
                                   if (reading)
                                       demo.inboxStore.take(*reading, demoNoon());
                                   ++answers;
                               });
        }
        const int expected = int(members.size() * RequestReader::allKinds().size());
        QTRY_COMPARE(answers, expected);
    }

    template <class T> [[nodiscard]] T &part(const char *name) const
    {
        return *page.findChild<T *>(str(name));
    }
    [[nodiscard]] InboxTable &table() const { return part<InboxTable>("inboxTable"); }
    [[nodiscard]] QAbstractItemModel &rows() const { return *table().model(); }
    [[nodiscard]] int rowOf(RequestKind kind)
    {
        const auto &proxy = static_cast<const InboxProxy &>(*table().model());
        for (int row = 0; row < proxy.rowCount(); ++row) {
            if (proxy.at(row).key.kind == kind)
                return row;
        }
        return -1;
    }
    void choose(RequestKind kind)
    {
        QVERIFY(rowOf(kind) >= 0);
        table().selectRow(rowOf(kind));
    }
    [[nodiscard]] InboxRow row(RequestKind kind)
    {
        for (const InboxRow &row : page.feed().inbox().rows()) {
            if (row.key.kind == kind)
                return row;
        }
        return {};
    }
    [[nodiscard]] QString text(int row, InboxModel::Column column) const
    {
        return rows().index(row, column).data().toString();
    }
    [[nodiscard]] QString listState(const char *label) const
    {
        return part<QWidget>("inboxState").findChild<QLabel *>(str(label))->text();
    }
    [[nodiscard]] QStringList hints() const
    {
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>(str("paymentHint")))
            texts += label->text();
        return texts;
    }
    [[nodiscard]] qint64 waitingId(const Demo::CastMember &member)
    {
        for (const auto &waiting : demo.tenant.server.waitingAmendments()) {
            if (waiting.customerId == member.id)
                return waiting.id;
        }
        return 0;
    }

    DemoDesk demo;
    QWidget window;
    Toaster toaster;
    InboxPage page;
    int answers = 0;
};

} // namespace

class InboxPageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatWaits();
    void comparesAndMasks();
    void backOfficeWasFaster_data();
    void backOfficeWasFaster();
    void sweepTellsWhoWasFaster_data();
    void sweepTellsWhoWasFaster();
    void keysLeadEverywhere();
    void searchFiltersAndGoesBack();
    void asksBeforeMany();
    void approvesAtOnce();
    void handsOverAndWatches();
    void withdrawsOneAndMany();
    void changedMeanwhileShowsTheNewOne();
    void lostAnswerIsSettled();
    void aManagerIsWanted();
    void readOnlySaysWhy();
    void snoozesUntilTomorrow();
    void calledBackIsNoted();
    void emptySaysHowFar();
    void everythingHasAName();
};

void InboxPageTest::showsWhatWaits()
{
    Desk desk;
    QSignalSpy counts(&desk.page, &InboxPage::openCountChanged);
    desk.read({Demo::Cast::PendingAddress, Demo::Cast::PendingPayment, Demo::Cast::PendingContact,
               Demo::Cast::PendingIdlePeriod, Demo::Cast::PendingCancelation});
    QCOMPARE(desk.rows().rowCount(), 5);
    QCOMPARE(counts.last().first().toInt(), 5);
    const int address = desk.rowOf(RequestKind::Address);
    QVERIFY(desk.text(address, InboxModel::SummaryColumn).contains(str("→")));
    QCOMPARE(desk.text(address, InboxModel::StateColumn), str("Waiting"));
    const int payment = desk.rowOf(RequestKind::Payment);
    QVERIFY(desk.text(payment, InboxModel::SummaryColumn).startsWith(str("IBAN: ••••")));
}

void InboxPageTest::comparesAndMasks()
{
    Desk desk;
    desk.read({Demo::Cast::PendingPayment});
    desk.choose(RequestKind::Payment);
    QTRY_VERIFY(desk.page.diff().request());
    const QString iban = desk.page.diff().request()->requested.value(str("iban"));
    QVERIFY(iban.size() > 15);
    const auto shown = [&desk] {
        QString all;
        auto &diff = desk.page.diff();
        for (int row = 0; row < diff.rowCount(); ++row)
            all += diff.index(row, FieldsModel::RequestedColumn).data().toString() + u'\n';
        return all.remove(u' ');
    };
    QVERIFY(!shown().contains(iban));
    QVERIFY(!desk.hints().isEmpty());
    QSignalSpy revealed(&desk.page.diff(), &RequestDiffModel::revealed);
    QTest::keyClick(&desk.table(), Qt::Key_F4);
    QTRY_VERIFY(shown().contains(iban));
    QCOMPARE(revealed.size(), 1);
    desk.page.hide();
    QVERIFY(!shown().contains(iban));
}

void InboxPageTest::backOfficeWasFaster_data()
{
    QTest::addColumn<bool>("isVerified");
    QTest::addColumn<RequestState>("state");
    QTest::addColumn<QString>("words");
    QTest::newRow("verified") << true << RequestState::Applied << str("is what was asked for");
    QTest::newRow("declined") << false << RequestState::EndedElsewhere << str("is as it was");
}

void InboxPageTest::backOfficeWasFaster()
{
    QFETCH(bool, isVerified);
    QFETCH(RequestState, state);
    QFETCH(QString, words);
    Desk desk;
    desk.read({Demo::Cast::PendingAddress, Demo::Cast::PendingContact});
    desk.choose(RequestKind::Address);
    QTRY_VERIFY(desk.page.diff().request());
    const qint64 id = desk.waitingId(Demo::Cast::PendingAddress);
    QVERIFY(isVerified ? desk.demo.tenant.server.verify(id) : desk.demo.tenant.server.decline(id));

    QTest::keyClick(&desk.table(), Qt::Key_F5);
    QTRY_COMPARE(desk.row(RequestKind::Address).state, state);
    QCOMPARE(desk.rows().rowCount(), 1); // the other one
    desk.part<QToolButton>("stageDecided").click();
    QCOMPARE(desk.rows().rowCount(), 1);
    desk.choose(RequestKind::Address);
    QTRY_VERIFY(desk.page.diff().isGone());
    QVERIFY2(desk.part<QLabel>("requestState").text().contains(words),
             qPrintable(desk.part<QLabel>("requestState").text()));
    QVERIFY(!desk.part<QPushButton>("approveButton").isEnabled());
}

void InboxPageTest::sweepTellsWhoWasFaster_data()
{
    QTest::addColumn<bool>("isVerified");
    QTest::addColumn<RequestState>("state");
    QTest::newRow("verified") << true << RequestState::Applied;
    QTest::newRow("declined") << false << RequestState::EndedElsewhere;
}

void InboxPageTest::sweepTellsWhoWasFaster()
{
    QFETCH(bool, isVerified);
    Desk desk;
    desk.read({Demo::Cast::PendingAddress});
    const qint64 id = desk.waitingId(Demo::Cast::PendingAddress);
    const RequestKey key{RequestKind::Address, Demo::Cast::PendingAddress.id, id};
    const auto row = [&] { return desk.page.feed().inbox().find(key).value_or(InboxRow()); };
    QCOMPARE(row().state, RequestState::Waiting);
    QVERIFY(isVerified ? desk.demo.tenant.server.verify(id) : desk.demo.tenant.server.decline(id));
    desk.demo.sweep.start();
    desk.demo.sweep.readSoon(key.customer);
    QTRY_VERIFY(row().stage == InboxStage::Decided);
    QTEST(row().state, "state");
}

void InboxPageTest::keysLeadEverywhere()
{
    Desk desk;
    desk.read({Demo::Cast::PendingAddress});
    desk.page.focusList();
    QTRY_VERIFY(desk.page.diff().request());
    QSignalSpy customer(&desk.page, &InboxPage::customerWanted);
    QTest::keyClick(&desk.table(), Qt::Key_H);
    QTRY_COMPARE(customer.size(), 1);
    QCOMPARE(customer.first().at(0).toLongLong(), Demo::Cast::PendingAddress.id);
    QCOMPARE(customer.first().at(1).toString(), str("historyPage"));
    QTest::keyClick(&desk.table(), Qt::Key_O);
    QTRY_COMPARE(customer.size(), 2);
    QTest::keyClick(&desk.table(), Qt::Key_W);
    auto &confirm = desk.part<ConfirmBar>("confirmBar");
    QTRY_VERIFY(confirm.isVisible());
    QTest::keyClick(&confirm, Qt::Key_Escape);
    QVERIFY(!confirm.isVisible());
}

void InboxPageTest::searchFiltersAndGoesBack()
{
    Desk desk;
    desk.read({Demo::Cast::PendingAddress, Demo::Cast::PendingPayment});
    desk.page.focusList();
    QTest::keyClick(&desk.table(), Qt::Key_Slash);
    auto &search = desk.part<QLineEdit>("inboxSearch");
    QTRY_VERIFY(search.hasFocus());
    QTest::keyClicks(&search, str("adsw")); // letters that are keys elsewhere
    QCOMPARE(search.text(), str("adsw"));
    QCOMPARE(desk.rows().rowCount(), 0);
    QVERIFY(desk.listState("stateTitle").contains(str("Nothing matches")));
    desk.part<QWidget>("inboxState").findChild<QPushButton *>(str("retryButton"))->click();
    QCOMPARE(desk.rows().rowCount(), 2);
    auto &kind = desk.part<QComboBox>("kindFilter");
    kind.setCurrentIndex(kind.findData(int(RequestKind::Payment)));
    QCOMPARE(desk.rows().rowCount(), 1);
    QTest::keyClick(&search, Qt::Key_Escape);
    QTRY_VERIFY(desk.table().hasFocus());
}

void InboxPageTest::asksBeforeMany()
{
    Desk desk;
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

void InboxPageTest::approvesAtOnce()
{
    Desk desk;
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

void InboxPageTest::handsOverAndWatches()
{
    Desk desk;
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

void InboxPageTest::withdrawsOneAndMany()
{
    Desk desk;
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

void InboxPageTest::changedMeanwhileShowsTheNewOne()
{
    Desk desk;
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

void InboxPageTest::lostAnswerIsSettled()
{
    Desk desk;
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

void InboxPageTest::aManagerIsWanted()
{
    Desk desk;
    desk.demo.studio.changesNeedManager = true;
    desk.read({Demo::Cast::PendingAddress});
    desk.page.focusList();
    QTRY_VERIFY(desk.page.diff().request());
    QSignalSpy wanted(&desk.page, &InboxPage::managerWanted);
    desk.part<QPushButton>("approveButton").click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(desk.row(RequestKind::Address).state, RequestState::Waiting);
}

void InboxPageTest::readOnlySaysWhy()
{
    Desk desk;
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

void InboxPageTest::snoozesUntilTomorrow()
{
    Desk desk;
    desk.read({Demo::Cast::PendingAddress, Demo::Cast::PendingPayment});
    desk.choose(RequestKind::Address);
    desk.page.findChild<QAction *>(str("snoozeTomorrow"))->trigger();
    QTRY_COMPARE(desk.row(RequestKind::Address).stage, InboxStage::Snoozed);
    QCOMPARE(desk.rows().rowCount(), 1);
    QCOMPARE(desk.row(RequestKind::Address).snoozedUntil.toLocalTime().date(),
             demoNoon().date().addDays(1));
    desk.part<QToolButton>("stageSnoozed").click();
    QCOMPARE(desk.rows().rowCount(), 1);
    QVERIFY(desk.part<QToolButton>("stageSnoozed").text().contains(str("(1)")));
}

void InboxPageTest::calledBackIsNoted()
{
    Desk desk;
    desk.read({Demo::Cast::PendingAddress});
    desk.page.focusList();
    auto &by = desk.part<QLabel>("calledBackBy");
    QCOMPARE(by.text(), str("Nobody has called back yet."));
    QTest::keyClick(&desk.table(), Qt::Key_C);
    QTRY_VERIFY2(by.text().startsWith(str("Called back by")), qPrintable(by.text()));
}

void InboxPageTest::emptySaysHowFar()
{
    Desk desk;
    QCOMPARE(desk.listState("stateTitle"), str("Nothing waits"));
    QVERIFY(desk.listState("stateText").contains(str("looked through")));
    QVERIFY(!desk.part<QPushButton>("approveButton").isEnabled());
}

void InboxPageTest::everythingHasAName()
{
    Desk desk;
    desk.read({Demo::Cast::PendingPayment});
    desk.choose(RequestKind::Payment);
    for (const QWidget *widget : desk.page.findChildren<QWidget *>()) {
        const bool isForHands = qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const InboxTable *>(widget);
        const bool isQts = qobject_cast<const QLineEdit *>(widget->parent()); // to clear it
        if (isForHands && !isQts && widget->isVisibleTo(&desk.page)
            && !widget->objectName().startsWith(u"qt_")) {
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isNamed
                = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(isNamed, qPrintable(widget->objectName()));
        }
    }
}

QTEST_MAIN(InboxPageTest)
#include "tst_inboxpage.moc"
