// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/customers/bookingsmodel.h"
#include "tests/demodesk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Api;

using State = LoadingModel::State;
using Kind = CustomerBooking::Kind;

namespace {

constexpr char ClassBookings[] = "getClassBookingsByCustomerId";
constexpr char Appointments[] = "getAppointmentBookings";
constexpr char Slot[] = "getClassSlotById";
constexpr char ClassById[] = "getClassById";
/// Has a class and an appointment today.
const CustomerId Busy = Demo::Cast::BookedToday.id;

} // namespace

/// Bookings joined with their slots, against the demo tenant.
class TestBookingsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void joinsAndSorts();
    void tellsClassesFromAppointments();
    void showsWhatIsKnownWhenAJoinFails_data();
    void showsWhatIsKnownWhenAJoinFails();
    void showsOneHalfWithoutTheOther_data();
    void showsOneHalfWithoutTheOther();
    void failsWithoutBoth();
    void keepsJoinsOnRefresh();
    void dropsLateAnswers();
    void mayBeDestroyedWhileBusy();

private:
    void ask(CustomerId customer);
    [[nodiscard]] bool isJoined() const;
    [[nodiscard]] QList<CustomerBooking> ofKind(Kind kind) const;

    std::unique_ptr<DemoDesk> m_desk;
    std::unique_ptr<BookingsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestBookingsModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_desk = std::make_unique<DemoDesk>();
    m_model = std::make_unique<BookingsModel>(
        m_desk->client, demoNoon,
        [](const CustomerBooking &booking) { return QString::number(int(booking.status)); });
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestBookingsModel::ask(CustomerId customer)
{
    m_model->ask(customer);
    QTRY_VERIFY(m_model->state() != State::Loading);
    QTRY_VERIFY(isJoined());
}

bool TestBookingsModel::isJoined() const
{
    const auto &rows = m_model->rows();
    return std::none_of(rows.cbegin(), rows.cend(),
                        [](const CustomerBooking &row) { return row.isJoining; });
}

QList<CustomerBooking> TestBookingsModel::ofKind(Kind kind) const
{
    QList<CustomerBooking> found;
    for (const CustomerBooking &row : m_model->rows()) {
        if (row.kind == kind)
            found.append(row);
    }
    return found;
}

void TestBookingsModel::joinsAndSorts()
{
    ask(Busy);
    QCOMPARE(m_model->state(), State::Ready);
    QVERIFY(!ofKind(Kind::Class).isEmpty());
    QVERIFY(!ofKind(Kind::Appointment).isEmpty());
    for (const CustomerBooking &row : ofKind(Kind::Class)) {
        QVERIFY(!row.title.isEmpty());
        if (row.start.date() >= demoNoon().date()) {
            QVERIFY(!row.place.isEmpty());
            QVERIFY(!row.instructors.isEmpty());
            QVERIFY(row.end > row.start);
        }
    }
    for (int row = 1; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).start.isValid())
            QVERIFY(m_model->at(row - 1).start <= m_model->at(row).start);
    }
}

void TestBookingsModel::tellsClassesFromAppointments()
{
    ask(Busy);
    QSet<qint64> ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.insert(m_model->index(row, 0).data(IdRole).toLongLong());
    QCOMPARE(ids.size(), m_model->rowCount());
}

void TestBookingsModel::showsWhatIsKnownWhenAJoinFails_data()
{
    QTest::addColumn<bool>("classFails");
    QTest::newRow("the slot only") << false;
    QTest::newRow("slot and class") << true;
}

void TestBookingsModel::showsWhatIsKnownWhenAJoinFails()
{
    QFETCH(bool, classFails);
    m_desk->tenant.fail(Slot, Demo::FaultKind::WrongJson);
    if (classFails)
        m_desk->tenant.fail(ClassById, Demo::FaultKind::WrongJson);
    ask(Busy);
    QCOMPARE(m_model->state(), State::Ready);
    const QList<CustomerBooking> classes = ofKind(Kind::Class);
    QVERIFY(!classes.isEmpty());
    for (const CustomerBooking &row : classes) {
        QCOMPARE(row.title.isEmpty(), classFails);
        QVERIFY(!row.start.isValid());
        const int place = m_model->rowOf(row.bookingId * 2);
        const QModelIndex title = m_model->index(place, BookingsModel::TitleColumn);
        QVERIFY(!title.data().toString().isEmpty());
    }
    QCOMPARE(m_model->rows().last().kind, Kind::Class);
}

void TestBookingsModel::showsOneHalfWithoutTheOther_data()
{
    QTest::addColumn<QByteArray>("fails");
    QTest::addColumn<Kind>("left");
    QTest::newRow("no appointments") << QByteArray(Appointments) << Kind::Class;
    QTest::newRow("no classes") << QByteArray(ClassBookings) << Kind::Appointment;
}

void TestBookingsModel::showsOneHalfWithoutTheOther()
{
    QFETCH(QByteArray, fails);
    QFETCH(Kind, left);
    m_desk->tenant.fail(fails.constData(), Demo::FaultKind::WrongJson);
    ask(Busy);
    QCOMPARE(m_model->state(), State::Ready);
    QVERIFY(m_model->partialError());
    QCOMPARE(m_model->partialError()->operation, QLatin1String(fails));
    QVERIFY(!ofKind(left).isEmpty());
    QCOMPARE(ofKind(left).size(), m_model->rowCount());
}

void TestBookingsModel::failsWithoutBoth()
{
    m_desk->tenant.fail(Appointments, Demo::FaultKind::WrongJson);
    m_desk->tenant.fail(ClassBookings, Demo::FaultKind::WrongJson);
    ask(Busy);
    QCOMPARE(m_model->state(), State::Failed);
    m_desk->tenant.server.clearFaults();
    ask(Busy);
    QCOMPARE(m_model->state(), State::Ready);
    QVERIFY(m_model->rowCount() > 0);
}

void TestBookingsModel::keepsJoinsOnRefresh()
{
    ask(Busy);
    const int requests = m_desk->tenant.requests(Slot);
    QVERIFY(requests > 0);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    ask(Busy);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(m_desk->tenant.requests(ClassBookings), 2);
    for (const CustomerBooking &row : ofKind(Kind::Class))
        QVERIFY(!row.title.isEmpty());
}

void TestBookingsModel::dropsLateAnswers()
{
    m_desk->tenant.fail(ClassBookings, Demo::FaultKind::Latency, 1, 150);
    m_desk->tenant.fail(Appointments, Demo::FaultKind::Latency, 1, 150);
    m_model->ask(Busy);
    QTRY_COMPARE(m_desk->tenant.requests(ClassBookings), 1);
    ask(Demo::Cast::Prospect.id);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QVERIFY(!inserted.wait(300));
    QCOMPARE(m_model->rowCount(), 0);
}

void TestBookingsModel::mayBeDestroyedWhileBusy()
{
    m_model->ask(Busy);
    QTRY_COMPARE(m_desk->tenant.requests(ClassBookings), 1);
    m_tester.reset();
    m_model.reset();
    QTest::qWait(50); // nothing may come of it
}

QTEST_GUILESS_MAIN(TestBookingsModel)
#include "tst_bookingsmodel.moc"
