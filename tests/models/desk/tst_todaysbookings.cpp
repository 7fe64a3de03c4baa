// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/desk/deskfacts.h"
#include "models/desk/occupancy.h"
#include "models/desk/todaysbookings.h"
#include "tests/demodesk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using Demo::FaultKind;
namespace Cast = Demo::Cast;
using State = LoadingModel::State;

/// Today's bookings, and how full the studio is.
class TestTodaysBookings : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoDesk> m_desk;
    std::unique_ptr<TodaysBookings> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DemoDesk>();
        m_model = std::make_unique<TodaysBookings>(m_desk->client, m_desk->facts, m_desk->writer,
                                                   demoNoon);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_desk.reset();
    }

    void classAndAppointment()
    {
        m_model->load(Cast::BookedToday.id);
        QCOMPARE(m_model->state(), State::Loading);
        QTRY_COMPARE(m_model->state(), State::Ready);
        QCOMPARE(m_model->rowCount(), 2);
        int appointments = 0;
        for (const TodaysBooking &booking : m_model->rows()) {
            QCOMPARE(booking.start.date(), demoNoon().date());
            QVERIFY(!booking.title.isEmpty());
            appointments += booking.isAppointment;
        }
        QCOMPARE(appointments, 1);
        QVERIFY(m_model->at(0).start <= m_model->at(1).start);
    }

    void nothingBooked()
    {
        m_model->load(Cast::NoPhoto.id);
        QTRY_COMPARE(m_model->state(), State::Ready);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void remembersTodays()
    {
        m_model->load(Cast::BookedToday.id);
        QTRY_COMPARE(m_model->state(), State::Ready);
        QVERIFY(!m_model->asOf().isValid());
        const QList<TodaysBooking> live = m_model->rows();
        m_model->load(0);
        m_desk->tenant.fail("getClassBookingsByCustomerId", FaultKind::LostRequest);
        m_model->load(Cast::BookedToday.id);
        QCOMPARE(m_model->rows(), live); // at once
        QCOMPARE(m_model->asOf(), demoNoon());
        QTRY_COMPARE(m_model->state(), State::Failed);
        QCOMPARE(m_model->rows(), live);
        QCOMPARE(m_model->asOf(), demoNoon());
        m_desk->tenant.server.clearFaults();
        m_model->load(Cast::BookedToday.id);
        QTRY_COMPARE(m_model->state(), State::Ready);
        QVERIFY(!m_model->asOf().isValid());
    }

    void yesterdaysAreForgotten()
    {
        const QList<TodaysBooking> booked{{.bookingId = 1, .start = demoNoon(), .end = demoNoon()}};
        m_desk->facts.keep(Cast::NoPhoto.id, booked, demoNoon().addDays(-1));
        m_model->load(Cast::NoPhoto.id);
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!m_model->asOf().isValid());
    }

    void anotherCustomerEmptiesAtOnce()
    {
        m_model->load(Cast::BookedToday.id);
        QTRY_COMPARE(m_model->rowCount(), 2);
        m_model->load(Cast::NoPhoto.id);
        QCOMPARE(m_model->rowCount(), 0);
        QTRY_COMPARE(m_model->state(), State::Ready);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void lateAnswersAreDropped()
    {
        m_desk->tenant.fail("getClassBookingsByCustomerId", FaultKind::Latency, 1, 100);
        m_model->load(Cast::BookedToday.id);
        m_model->load(0);
        QCOMPARE(m_model->state(), State::Idle);
        QTest::qWait(150); // the time in which the late answer could come
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->state(), State::Idle);
    }

    void onePartMayFail()
    {
        m_desk->tenant.fail("getAppointmentBookings", FaultKind::WrongJson, 1);
        m_model->load(Cast::BookedToday.id);
        QTRY_COMPARE(m_model->state(), State::Failed);
        QCOMPARE(m_model->rowCount(), 1);
        m_model->load(Cast::BookedToday.id);
        QTRY_COMPARE(m_model->state(), State::Ready);
        QCOMPARE(m_model->rowCount(), 2);
    }

    void destroyedWhileLoading()
    {
        m_model->load(Cast::BookedToday.id);
        cleanup();
    }

    void occupancyIsAsked()
    {
        Occupancy occupancy(m_desk->client, demoNoon);
        QSignalSpy changed(&occupancy, &Occupancy::changed);
        QVERIFY(occupancy.utilization().isLoading());
        occupancy.start();
        occupancy.refresh(); // one question at a time
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(occupancy.utilization().isReady());
        QCOMPARE(m_desk->tenant.requests("getUtilization"), 1);
    }

    void occupancyKeepsTheLastNumber()
    {
        Occupancy occupancy(m_desk->client, demoNoon);
        occupancy.refresh();
        QTRY_VERIFY(occupancy.utilization().isReady());
        m_desk->tenant.fail("getUtilization", FaultKind::WrongJson, 1);
        occupancy.refresh();
        QTRY_VERIFY(occupancy.utilization().isFailed());
        QVERIFY(occupancy.utilization().value);
    }
};

QTEST_GUILESS_MAIN(TestTodaysBookings)
#include "tst_todaysbookings.moc"
