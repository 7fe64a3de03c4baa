// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/customers/bookingsmodel.h"
#include "models/customers/checkinhistorymodel.h"
#include "tests/demodesk.h"
#include "ui/customers/customerpage.h"
#include "ui/customers/heatmapwidget.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/toaster.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace Frontdesk;
using namespace Frontdesk::Api;

namespace {

const CustomerId A = Demo::Cast::MayTrain.id;
const CustomerId B = Demo::Cast::LongName.id;
const CustomerId Busy = Demo::Cast::BookedToday.id;

} // namespace

/// The customer page on the demo tenant, as a desk uses it.
class TestCustomerPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void isEmptyWithoutACustomer();
    void asksOnlyForTheTabShown();
    void opensTabsByKeys();
    void forgetsTheLastCustomerAtOnce_data();
    void forgetsTheLastCustomerAtOnce();
    void dropsLateAnswersOfTheLastCustomer_data();
    void dropsLateAnswersOfTheLastCustomer();
    void readsFurtherAsOneScrolls();
    void beginsEachHistoryWithTheNewest();
    void saysWhyTheHistoryStopped();
    void cancelsAClass();
    void doesNotCancelAnAppointment();
    void hasANameForEveryControl();
    void tellsTheHeatMapInWords();

private:
    template <class Widget> Widget *find(const char *name) const
    {
        return m_host->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QTableView *table(const QString &tab) const;
    void show(CustomerId customer, const QString &tab);
    [[nodiscard]] int bookingRow(bool isClass) const;
    void save(const QString &name) const;

    std::unique_ptr<DemoDesk> m_desk;
    std::unique_ptr<QWidget> m_host;
    Toaster *m_toaster = nullptr;
    CustomerPage *m_page = nullptr;
};

void TestCustomerPage::initTestCase()
{
    Q_INIT_RESOURCE(resources);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestCustomerPage::init()
{
    m_host.reset();
    m_desk = std::make_unique<DemoDesk>();
    m_host = std::make_unique<QWidget>();
    m_host->resize(1100, 760);
    m_toaster = new Toaster(m_host.get());
    m_page = new CustomerPage(m_desk->workplace, *m_toaster);
    auto *layout = new QVBoxLayout(m_host.get());
    layout->addWidget(m_page);
    m_host->show();
    QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
}

/// For a look by eye, where the environment asks for it.
void TestCustomerPage::save(const QString &name) const
{
    const QString folder = qEnvironmentVariable("FRONTDESK_PICTURES");
    if (folder.isEmpty())
        return;
    for (const auto &[choice, suffix] :
         {std::pair{Theme::Choice::Light, "light"}, std::pair{Theme::Choice::Dark, "dark"}}) {
        Theme::apply(choice);
        QCoreApplication::processEvents();
        m_host->grab().save(
            QStringLiteral("%1/%2-%3.png").arg(folder, name, QLatin1String(suffix)));
    }
}

QTableView *TestCustomerPage::table(const QString &tab) const
{
    return m_page->findChild<QWidget *>(tab)->findChild<QTableView *>();
}

void TestCustomerPage::show(CustomerId customer, const QString &tab)
{
    m_page->showTab(tab);
    m_desk->inHand.take(customer);
    QTRY_VERIFY(m_desk->inHand.isLive());
    QTRY_VERIFY(table(tab)->model()->rowCount() > 0);
}

void TestCustomerPage::isEmptyWithoutACustomer()
{
    QVERIFY(find<QWidget>("noCustomer")->isVisible());
    QVERIFY(!find<QWidget>("customerTabs")->isVisible());
    m_desk->inHand.take(A);
    QVERIFY(find<QWidget>("customerTabs")->isVisible());
    m_desk->inHand.take(0);
    QVERIFY(find<QWidget>("noCustomer")->isVisible());
}

void TestCustomerPage::asksOnlyForTheTabShown()
{
    show(A, QStringLiteral("historyPage"));
    QCOMPARE(m_desk->tenant.requests("getClassBookingsByCustomerId"), 0);
    QCOMPARE(m_desk->tenant.requests("getCustomersContracts"), 0);
    m_page->showTab(QStringLiteral("contractsPage"));
    QTRY_VERIFY(table(QStringLiteral("contractsPage"))->model()->rowCount() > 0);
    save(QStringLiteral("contracts"));
    m_page->showTab(QStringLiteral("historyPage"));
    m_page->showTab(QStringLiteral("contractsPage"));
    QCOMPARE(m_desk->tenant.requests("getCustomersContracts"), 1);
}

void TestCustomerPage::opensTabsByKeys()
{
    m_desk->inHand.take(A);
    auto *tabs = find<QTabWidget>("customerTabs");
    for (int place = tabs->count() - 1; place >= 0; --place) {
        QTest::keyClick(m_page, Qt::Key(Qt::Key_1 + place), Qt::AltModifier);
        QCOMPARE(tabs->currentIndex(), place);
    }
    auto *added = new QLabel(QStringLiteral("More"));
    m_page->addTab(added, QStringLiteral("edit"), QStringLiteral("More"));
    QTest::keyClick(m_page, Qt::Key(Qt::Key_0 + tabs->count()), Qt::AltModifier);
    QVERIFY(added->isVisible());
}

void TestCustomerPage::forgetsTheLastCustomerAtOnce_data()
{
    QTest::addColumn<QString>("tab");
    for (const char *tab : {"historyPage", "bookingsPage", "accessPage", "contractsPage"})
        QTest::newRow(tab) << QString::fromLatin1(tab);
}

void TestCustomerPage::forgetsTheLastCustomerAtOnce()
{
    QFETCH(QString, tab);
    show(Busy, tab);
    const QString name = find<QLabel>("customerName")->text();
    const QString number = QString(Demo::Cast::BookedToday.customerNumber);
    QVERIFY(find<QLabel>("customerFacts")->text().contains(number));
    m_desk->inHand.take(B);
    QCOMPARE(table(tab)->model()->rowCount(), 0);
    QVERIFY(find<QLabel>("customerName")->text() != name);
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(number), qPrintable(label->text()));
}

void TestCustomerPage::dropsLateAnswersOfTheLastCustomer_data()
{
    forgetsTheLastCustomerAtOnce_data();
}

void TestCustomerPage::dropsLateAnswersOfTheLastCustomer()
{
    QFETCH(QString, tab);
    m_page->showTab(tab);
    m_desk->tenant.fail("*", Demo::FaultKind::Latency, 20, 120);
    m_desk->inHand.take(Busy);
    QTRY_VERIFY(m_desk->tenant.requests("getCustomerById") > 0);
    QTest::qWait(40); // those of the tab are under way now
    m_desk->inHand.take(0);
    QSignalSpy inserted(table(tab)->model(), &QAbstractItemModel::rowsInserted);
    QVERIFY(!inserted.wait(400));
}

void TestCustomerPage::readsFurtherAsOneScrolls()
{
    show(A, QStringLiteral("historyPage"));
    QTableView *history = table(QStringLiteral("historyPage"));
    QTRY_VERIFY(find<QLabel>("historyState")->text().contains(QStringLiteral("Scroll")));
    save(QStringLiteral("history"));
    QCOMPARE(history->model()->rowCount(), 50);
    for (int steps = 0; steps < 60 && history->model()->canFetchMore({}); ++steps) {
        history->scrollToBottom();
        const int before = history->model()->rowCount();
        QTRY_VERIFY(history->model()->rowCount() > before
                    || find<QLabel>("historyState")->text().startsWith(QStringLiteral("All")));
        QTRY_VERIFY(!find<QLabel>("historyState")->text().contains(QStringLiteral("reading")));
    }
    QTRY_VERIFY(find<QLabel>("historyState")->text().startsWith(QStringLiteral("All")));
    history->scrollToTop();
    save(QStringLiteral("history-all"));
}

void TestCustomerPage::beginsEachHistoryWithTheNewest()
{
    show(A, QStringLiteral("historyPage"));
    QTableView *history = table(QStringLiteral("historyPage"));
    history->sortByColumn(CheckinHistoryModel::DateColumn, Qt::AscendingOrder); // reads all
    QTRY_VERIFY(find<QLabel>("historyState")->text().startsWith(QStringLiteral("All")));
    m_desk->inHand.take(B);
    QCOMPARE(history->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    show(A, QStringLiteral("historyPage"));
    QTRY_VERIFY(find<QLabel>("historyState")->text().contains(QStringLiteral("Scroll")));
}

void TestCustomerPage::saysWhyTheHistoryStopped()
{
    show(A, QStringLiteral("historyPage"));
    QTableView *history = table(QStringLiteral("historyPage"));
    QTRY_VERIFY(history->model()->canFetchMore({}));
    m_desk->tenant.fail("getCustomersCheckinHistory", Demo::FaultKind::WrongJson, 1);
    history->scrollToBottom();
    auto *retry = find<QPushButton>("historyRetry");
    QTRY_VERIFY(retry->isVisible());
    QVERIFY(find<QLabel>("historyState")->text().contains(QStringLiteral("50 visit")));
    save(QStringLiteral("history-fault"));
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_VERIFY(history->model()->rowCount() >= 100);
    QVERIFY(!retry->isVisible());
}

int TestCustomerPage::bookingRow(bool isClass) const
{
    const QAbstractItemModel *model = table(QStringLiteral("bookingsPage"))->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        const bool isPast = index.data(BookingsModel::IsPastRole).toBool();
        const auto kind = CustomerBooking::Kind(index.data(BookingsModel::KindRole).toInt());
        if (!isPast && (kind == CustomerBooking::Kind::Class) == isClass)
            return row;
    }
    return -1;
}

void TestCustomerPage::cancelsAClass()
{
    show(Busy, QStringLiteral("bookingsPage"));
    auto *cancel = find<QPushButton>("cancelBookingButton");
    QVERIFY(!cancel->isEnabled());
    QTRY_VERIFY(bookingRow(true) >= 0);
    table(QStringLiteral("bookingsPage"))->selectRow(bookingRow(true));
    save(QStringLiteral("bookings"));
    QTRY_VERIFY2(cancel->isEnabled(), qPrintable(cancel->toolTip()));
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_COMPARE(m_desk->tenant.writes("cancelClassSlotById"), 1);
    QTRY_VERIFY(m_toaster->text().contains(QStringLiteral("anceled")));
    QTRY_COMPARE(m_desk->tenant.requests("getClassBookingsByCustomerId"), 2);
    QCOMPARE(m_desk->tenant.requests("cancelClassSlotById"), 1);
}

void TestCustomerPage::doesNotCancelAnAppointment()
{
    show(Busy, QStringLiteral("bookingsPage"));
    QTRY_VERIFY(bookingRow(false) >= 0);
    table(QStringLiteral("bookingsPage"))->selectRow(bookingRow(false));
    QVERIFY(!find<QPushButton>("cancelBookingButton")->isEnabled());
    QVERIFY(find<QLabel>("bookingsHint")->text().contains(QStringLiteral("Appointments")));
}

void TestCustomerPage::hasANameForEveryControl()
{
    show(A, QStringLiteral("accessPage"));
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(seen);
        QVERIFY2(!seen->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

void TestCustomerPage::tellsTheHeatMapInWords()
{
    show(A, QStringLiteral("historyPage"));
    const auto *map = find<HeatMapWidget>("heatMap");
    QVERIFY(!map->accessibleName().isEmpty());
    QTRY_VERIFY2(map->accessibleDescription().contains(QStringLiteral("50 visit")),
                 qPrintable(map->accessibleDescription()));
}

QTEST_MAIN(TestCustomerPage)
#include "tst_customerpage.moc"
