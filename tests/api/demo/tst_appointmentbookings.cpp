// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/classesservice.h"
#include "tests/api/demo/appointmentdesk.h"

using namespace Frontdesk::Api;
using namespace Frontdesk::Demo;
using Kind = ApiError::Kind;
using Status = AppointmentValidationStatus;

/// What a booking does to everything else, and who gets none.
class TestAppointmentBookings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bookingTakesTheSlot();
    void requestIsJudged_data();
    void requestIsJudged();
    void classesAndAppointmentsShareACalendar();
    void bookingsAreLimited();
    void whatIsOverStays();
    void refusals_data();
    void refusals();

private:
    std::unique_ptr<AppointmentDesk> m_desk;
};

void TestAppointmentBookings::init()
{
    m_desk.reset();
    m_desk = std::make_unique<AppointmentDesk>();
    QVERIFY(m_desk->isStarted);
}

void TestAppointmentBookings::bookingTakesTheSlot()
{
    const qint64 analysis = CastAppointment::BodyAnalysis;
    const AppointmentSlot slot = m_desk->slotTomorrow(analysis);
    const AppointmentRequest request = wish(Cast::MayTrain.id, analysis, slot);
    QCOMPARE(m_desk->judged(request), Status::Available);
    const auto booking = outcomeOf(m_desk->appointments.book(request, this));
    QVERIFY(booking && *booking);
    QCOMPARE((*booking)->bookingStatus, BookingStatus::Booked);
    QCOMPARE((*booking)->startDateTime, slot.startDateTime->value);
    QCOMPARE((*booking)->appointmentStatus, EventStatus::Planned);
    const qint64 id = (*booking)->bookingId;

    QVERIFY(!m_desk->slotsOn(1, analysis).contains(slot));
    QCOMPARE(m_desk->judged(request), Status::CustomerInOtherBooking);
    QCOMPARE(m_desk->judged(wish(Cast::NoPhoto.id, analysis, slot)), Status::NotAvailable);
    QCOMPARE(errorOf(m_desk->appointments.book(wish(Cast::NoPhoto.id, analysis, slot), this)).kind,
             Kind::Validation);
    QCOMPARE(**outcomeOf(m_desk->appointments.bookings(Cast::MayTrain.id, this)),
             QList<AppointmentBooking>{**booking});
    const auto one = outcomeOf(m_desk->appointments.booking(id, this));
    QCOMPARE((*one)->customerId, Cast::MayTrain.id);
    QCOMPARE(static_cast<const AppointmentBooking &>(**one), **booking);
    QCOMPARE(errorOf(ClassesService(m_desk->client).booking(id, this)).kind, Kind::NotFound);

    QVERIFY(*outcomeOf(m_desk->appointments.cancel(id, this)));
    QVERIFY(m_desk->slotsOn(1, analysis).contains(slot));
    QCOMPARE((*outcomeOf(m_desk->appointments.booking(id, this)))->bookingStatus,
             BookingStatus::Canceled);
    QCOMPARE((*outcomeOf(m_desk->appointments.booking(id, this)))->appointmentStatus,
             EventStatus::Canceled);
    QCOMPARE(errorOf(m_desk->appointments.cancel(id, this)).kind, Kind::NotFound);
    QCOMPARE(m_desk->judged(request), Status::Available);
}

void TestAppointmentBookings::requestIsJudged_data()
{
    QTest::addColumn<qint64>("customer");
    QTest::addColumn<qint64>("appointment");
    QTest::addColumn<QDateTime>("start");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<Status>("expected");
    const TestClock clock;
    const auto at = [&](int days, int hour, int minute = 0) {
        return QDateTime(clock.today().addDays(days), QTime(hour, minute),
                         QTimeZone("Europe/Berlin"));
    };
    const qint64 mara = Cast::MayTrain.id;
    const qint64 plan = CastAppointment::TrainingPlan;
    const qint64 personal = CastAppointment::PersonalTraining;
    const qint64 trial = CastAppointment::TrialTraining;
    const auto row = [](const char *name, qint64 customer, qint64 appointment,
                        const QDateTime &start, int minutes, Status expected) {
        QTest::newRow(name) << customer << appointment << start << minutes << expected;
    };
    row("backwards", mara, plan, at(1, 10), -60, Status::EndDateTimeNotAfterStartDateTime);
    row("empty", mara, plan, at(1, 10), 0, Status::EndDateTimeNotAfterStartDateTime);
    row("past", mara, plan, at(0, 10), 60, Status::PastStartDateTime);
    row("between two", mara, plan, at(1, 10, 15), 60, Status::PeriodDoesNotMatch);
    row("too long", mara, plan, at(1, 10), 90, Status::PeriodDoesNotMatch);
    row("at night", mara, plan, at(1, 23), 60, Status::PeriodDoesNotMatch);
    row("before opening", mara, CastAppointment::BodyAnalysis, at(4, 7), 30,
        Status::PeriodDoesNotMatch);
    row("closed", mara, plan, at(9, 10), 60, Status::StudioClosed);
    row("too early", mara, personal, at(8, 9), 60, Status::DateTimeBeforeEarliestBookingDateTime);
    row("too late", mara, personal, at(0, 15), 60, Status::DateTimeAfterLatestBookingDateTime);
    row("idle", Cast::IdleNow.id, plan, at(1, 10), 60, Status::CustomerIdle);
    row("no contract", Cast::NoContract.id, plan, at(1, 10), 60, Status::NoContingent);
    row("contract ends before", Cast::ContractEnding.id, plan, at(11, 10), 60,
        Status::NoContingent);
    row("for leads", mara, trial, at(1, 10), 45,
        Status::BookableAppointmentRestrictionsNotFulfilled);
    row("prospect by no contract", Cast::Prospect.id, plan, at(1, 10), 60, Status::NoContingent);
    row("busy", Cast::BookedToday.id, plan, at(0, 16), 60, Status::CustomerInOtherBooking);
}

void TestAppointmentBookings::requestIsJudged()
{
    QFETCH(qint64, customer);
    QFETCH(qint64, appointment);
    QFETCH(QDateTime, start);
    QFETCH(int, minutes);
    const AppointmentRequest request{customer,
                                     appointment,
                                     ZonedDateTime{start},
                                     ZonedDateTime{start.addSecs(minutes * 60)},
                                     {}};
    QTEST(m_desk->judged(request), "expected");
}

void TestAppointmentBookings::classesAndAppointmentsShareACalendar()
{
    ClassesService classes(m_desk->client);
    const auto mara = Cast::MayTrain.id;
    const auto slices = outcomeOf(classes.slotsOfClass(CastClass::Free, {}, this));
    const ClassSlot yoga = (*slices)->result[2]; // yesterday, today, tomorrow
    QCOMPARE(yoga.startDateTime->value, m_desk->berlin(1, 18));
    const AppointmentSlot evening = m_desk->slotTomorrow(CastAppointment::BodyAnalysis, 18);
    QVERIFY(evening.startDateTime->value < yoga.endDateTime->value);
    const AppointmentRequest request = wish(mara, CastAppointment::BodyAnalysis, evening);

    const auto booked = outcomeOf(classes.book({mara, yoga.id}, this));
    QCOMPARE(m_desk->judged(request), Status::CustomerInOtherBooking);
    QVERIFY(!m_desk->slotsOn(1, CastAppointment::BodyAnalysis, mara).contains(evening));
    QVERIFY(m_desk->slotsOn(1, CastAppointment::BodyAnalysis, Cast::NoPhoto.id).contains(evening));

    QVERIFY(*outcomeOf(classes.cancel((*booked)->bookingId, this)));
    QVERIFY(*outcomeOf(m_desk->appointments.book(request, this)));
    QCOMPARE((*outcomeOf(classes.validate({mara, yoga.id}, this)))->validationStatus,
             BookingValidationStatus::CustomerInOtherBooking);
}

void TestAppointmentBookings::bookingsAreLimited()
{
    for (int day = 1; day <= 3; ++day) {
        const auto slot = m_desk->slotsOn(day, CastAppointment::BodyAnalysis).first();
        QVERIFY(*outcomeOf(m_desk->appointments.book(
            wish(Cast::MayTrain.id, CastAppointment::BodyAnalysis, slot), this)));
    }
    const auto slot = m_desk->slotsOn(4, CastAppointment::BodyAnalysis).first();
    QCOMPARE(m_desk->judged(wish(Cast::MayTrain.id, CastAppointment::BodyAnalysis, slot)),
             Status::BookingLimitReached);
}

void TestAppointmentBookings::whatIsOverStays()
{
    const auto today = outcomeOf(m_desk->appointments.bookings(Cast::BookedToday.id, this));
    QCOMPARE((*today)->size(), 1);
    QCOMPARE((*today)->first().participantStatus, ParticipantStatus::Unset);
    m_desk->clock.advance(6 * 3600);
    const qint64 id = (*today)->first().bookingId;
    QCOMPARE(errorOf(m_desk->appointments.cancel(id, this)).kind, Kind::Validation);
    QCOMPARE((*outcomeOf(m_desk->appointments.booking(id, this)))->appointmentStatus,
             EventStatus::Completed);
    m_desk->clock.advance(15 * 24 * 3600);
    QVERIFY((*outcomeOf(m_desk->appointments.bookings(Cast::BookedToday.id, this)))->isEmpty());
}

void TestAppointmentBookings::refusals_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("told");
    const QByteArray validate = "/v1/appointments/bookable/validate";
    const QByteArray book = "/v1/appointments/booking/book";
    const QByteArray times = "\"startDateTime\":\"2026-03-11T10:00:00.000+01:00[Europe/Berlin]\","
                             "\"endDateTime\":\"2026-03-11T11:00:00.000+01:00[Europe/Berlin]\"}";
    QTest::newRow("nothing") << book << QByteArray() << 400 << QByteArray("customerId");
    QTest::newRow("no time") << validate
                             << QByteArray("{\"customerId\":1000010,\"bookableAppointmentId\":1}")
                             << 400 << QByteArray("startDateTime");
    QTest::newRow("wrong time")
        << validate
        << QByteArray("{\"customerId\":1000010,\"bookableAppointmentId\":1201,"
                      "\"startDateTime\":\"tomorrow\",\"endDateTime\":\"tomorrow\"}")
        << 400 << QByteArray("startDateTime");
    QTest::newRow("nobody") << book
                            << QByteArray("{\"customerId\":1,\"bookableAppointmentId\":1201,")
            + times << 404 << QByteArray("CUSTOMER_NOT_FOUND");
    QTest::newRow("no such") << book
                             << QByteArray("{\"customerId\":1000010,\"bookableAppointmentId\":1,")
            + times << 404 << QByteArray("APPOINTMENT_NOT_FOUND");
}

void TestAppointmentBookings::refusals()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, told);
    const RawAnswer answer
        = rawCall("POST", at(m_desk->server, path), {{"X-API-KEY", Berlin.apiKey.data()}}, body);
    QTEST(answer.status, "status");
    QVERIFY2(answer.body.contains(told), answer.body);
}

QTEST_GUILESS_MAIN(TestAppointmentBookings)
#include "tst_appointmentbookings.moc"
