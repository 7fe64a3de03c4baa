// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/schedule/bookingvalidator.h"

#include "models/schedule/classslotsmodel.h"
#include "models/schedule/slotbookings.h"
#include "tests/demodesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using State = BookingValidator::State;
using Status = Api::BookingValidationStatus;
namespace Cast = Demo::Cast;
namespace CastClass = Demo::CastClass;

Q_DECLARE_METATYPE(Api::BookingValidationStatus)

class TestBookingValidator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ClassSlotsModel slots(m_client, demoNoon);
        slots.refresh();
        QTRY_COMPARE(slots.state(), LoadingModel::State::Ready);
        for (const ScheduleSlot &slot : slots.rows())
            m_slots.insert({slot.classId, int(demoNoon().date().daysTo(slot.day()))}, slot.id);
    }

    void cleanup() { m_tenant.server.clearFaults(); }

    void asksTheServer_data()
    {
        QTest::addColumn<qint64>("customer");
        QTest::addColumn<qint64>("classId");
        QTest::addColumn<int>("day");
        QTest::addColumn<Status>("status");
        const auto row
            = [](const char *name, qint64 customer, qint64 classId, int day, Status status) {
                  QTest::newRow(name) << customer << classId << day << status;
              };
        row("available", Cast::MayTrain.id, CastClass::Free, 1, Status::Available);
        row("waiting list", Cast::MayTrain.id, CastClass::FullWithWaitingList, 1,
            Status::Available);
        row("full", Cast::MayTrain.id, CastClass::FullEverywhere, 1, Status::NotAvailable);
        row("display", Cast::MayTrain.id, CastClass::DisplayOnly, 1, Status::DisplayOnly);
        row("too early", Cast::MayTrain.id, CastClass::NotYet, 5,
            Status::DateTimeBeforeEarliestBookingDateTime);
        row("idle", Cast::IdleNow.id, CastClass::Free, 1, Status::CustomerIdle);
        row("contingent", Cast::NoContingent.id, CastClass::Free, 1, Status::NoContingent);
        row("booked", Cast::BookedToday.id, CastClass::Free, 0, Status::CustomerAlreadyBooked);
        row("same time", Cast::BookedToday.id, CastClass::SameTimeAsFree, 0,
            Status::CustomerInOtherBooking);
    }

    void asksTheServer()
    {
        QFETCH(qint64, customer);
        QFETCH(qint64, classId);
        QFETCH(int, day);
        BookingValidator validator(m_client, Quick);
        validator.ask(customer, m_slots.value({classId, day}));
        QCOMPARE(validator.state(), State::Checking);
        QTRY_VERIFY(validator.state() != State::Checking);
        QTEST(validator.status(), "status");
        QCOMPARE(validator.state() == State::Available, validator.status() == Status::Available);
    }

    void waitsForTheHandToRest()
    {
        BookingValidator validator(m_client, {std::chrono::milliseconds(60), Minute});
        const int before = m_tenant.requests("validateClassSlot");
        for (int day = 1; day <= 5; ++day)
            validator.ask(Cast::MayTrain.id, m_slots.value({CastClass::Free, day}));
        QTRY_COMPARE(validator.state(), State::Available);
        QCOMPARE(m_tenant.requests("validateClassSlot"), before + 1);
    }

    void remembersForAWhile()
    {
        BookingValidator validator(m_client, Quick);
        const auto ask = [&](qint64 classId) {
            validator.ask(Cast::MayTrain.id, m_slots.value({classId, 1}));
        };
        ask(CastClass::Free);
        QTRY_COMPARE(validator.state(), State::Available);
        ask(CastClass::DisplayOnly);
        QTRY_COMPARE(validator.state(), State::Refused);
        const int before = m_tenant.requests("validateClassSlot");
        ask(CastClass::Free);
        QCOMPARE(validator.state(), State::Available); // at once
        validator.clear();
        validator.forgetAnswers();
        ask(CastClass::Free);
        QCOMPARE(validator.state(), State::Checking);
        QTRY_COMPARE(validator.state(), State::Available);
        QCOMPARE(m_tenant.requests("validateClassSlot"), before + 1);
    }

    void dropsLateAnswers()
    {
        BookingValidator validator(m_client, Quick);
        m_tenant.fail("validateClassSlot", Demo::FaultKind::Latency, 1, 200);
        const int before = m_tenant.requests("validateClassSlot");
        validator.ask(Cast::MayTrain.id, m_slots.value({CastClass::Free, 1}));
        QTRY_COMPARE(m_tenant.requests("validateClassSlot"), before + 1);
        validator.ask(Cast::MayTrain.id, m_slots.value({CastClass::DisplayOnly, 1}));
        QTRY_COMPARE(validator.state(), State::Refused);
        QSignalSpy changes(&validator, &BookingValidator::changed);
        QTest::qWait(250); // the late one would be here by now
        QCOMPARE(changes.size(), 0);
        QCOMPARE(validator.status(), Status::DisplayOnly);
    }

    void asksAgainAfterAnError()
    {
        BookingValidator validator(m_client, Quick);
        m_tenant.fail("validateClassSlot", Demo::FaultKind::Unavailable, 1);
        validator.ask(Cast::MayTrain.id, m_slots.value({CastClass::Free, 1}));
        QTRY_COMPARE(validator.state(), State::Failed);
        QCOMPARE(validator.error().kind, Api::ApiError::Kind::Busy);
        validator.askAgain();
        QTRY_COMPARE(validator.state(), State::Available);
    }

    void readsTheBookingsOfACustomer()
    {
        SlotBookings bookings(m_client);
        bookings.setCustomer(Cast::BookedToday.id);
        QVERIFY(!bookings.isKnown());
        QTRY_VERIFY(bookings.isKnown());
        const auto booking = bookings.of(m_slots.value({CastClass::Free, 0}));
        QVERIFY(booking);
        QCOMPARE(booking->bookingStatus, Api::BookingStatus::Booked);
        QCOMPARE(bookings.statuses().size(), 1);
        bookings.remove(booking->bookingId);
        QVERIFY(bookings.statuses().isEmpty());
        bookings.add(*booking);
        QCOMPARE(bookings.statuses().size(), 1);
        bookings.setCustomer(0);
        QVERIFY(bookings.statuses().isEmpty());
    }

    void saysWhyBookingsAreNotKnown()
    {
        SlotBookings bookings(m_client);
        m_tenant.fail("getClassBookingsByCustomerId", Demo::FaultKind::WrongJson, 1);
        bookings.setCustomer(Cast::BookedToday.id);
        QTRY_VERIFY(bookings.error());
        QVERIFY(!bookings.isKnown());
        bookings.refresh();
        QTRY_VERIFY(bookings.isKnown());
        QVERIFY(!bookings.error());
    }

private:
    static constexpr std::chrono::milliseconds Minute{60'000};
    static constexpr BookingValidator::Patience Quick{std::chrono::milliseconds(0), Minute};

    DemoTenant m_tenant;
    Api::ApiClient m_client{m_tenant.settings(Demo::Berlin)};
    QHash<std::pair<qint64, int>, qint64> m_slots; ///< by class and days from today
};

QTEST_GUILESS_MAIN(TestBookingValidator)
#include "tst_bookingvalidator.moc"
