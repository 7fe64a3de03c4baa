// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/appointmentsservice.h"
#include "api/services/classesservice.h"
#include "tests/api/demo/tenantfixture.h"

using namespace Frontdesk::Api;
using namespace Frontdesk::Demo;
using Kind = ApiError::Kind;
using Status = AppointmentValidationStatus;

/// What can be booked when, and what a booking does to everything else. Each test has a tenant of
/// its own: what one books, another must not find taken.
class TestAppointments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatIsOffered();
    void slotsFollowTheQuery_data();
    void slotsFollowTheQuery();
    void slotQueryIsChecked_data();
    void slotQueryIsChecked();
    void bookingTakesTheSlot();
    void requestIsJudged_data();
    void requestIsJudged();
    void classesAndAppointmentsShareACalendar();
    void coachesDoNotTeachTwice();
    void wantedCoachIsGiven();
    void groupFillsUp();
    void bookingsAreLimited();
    void whatIsOverStays();
    void refusals_data();
    void refusals();

private:
    [[nodiscard]] QList<AppointmentSlot> slotsOf(qint64 appointment, int daysAhead,
                                                 std::optional<qint64> customer = {});
    [[nodiscard]] AppointmentSlot slotTomorrow(qint64 appointment, int fromHour = 8);
    [[nodiscard]] static AppointmentRequest wish(qint64 customer, qint64 appointment,
                                                 const AppointmentSlot &slot);
    [[nodiscard]] QDateTime berlin(int daysAhead, int hour, int minute = 0) const;
    [[nodiscard]] Status judged(const AppointmentRequest &request);

    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<TenantServer> m_server;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<AppointmentsService> m_appointments;
};

void TestAppointments::init()
{
    m_server.reset();
    m_clock = std::make_unique<TestClock>();
    m_server = std::make_unique<TenantServer>(optionsWith(*m_clock));
    QVERIFY(m_server->start());
    m_client = std::make_unique<ApiClient>(settingsFor(*m_server, Berlin));
    m_appointments = std::make_unique<AppointmentsService>(*m_client);
}

QList<AppointmentSlot> TestAppointments::slotsOf(qint64 appointment, int daysAhead,
                                                 std::optional<qint64> customer)
{
    const QDate start = m_clock->today().addDays(daysAhead);
    const auto found = outcomeOf(m_appointments->slots(
        appointment, {.customerId = customer, .daysAhead = 1, .slotWindowStartDate = start}, this));
    QList<AppointmentSlot> thatDay;
    for (const AppointmentSlot &slot : found &&*found ? **found : QList<AppointmentSlot>()) {
        if (slot.startDateTime->value.date() == start)
            thatDay.append(slot);
    }
    return thatDay;
}

AppointmentSlot TestAppointments::slotTomorrow(qint64 appointment, int fromHour)
{
    for (const AppointmentSlot &slot : slotsOf(appointment, 1)) {
        if (slot.startDateTime->value >= berlin(1, fromHour))
            return slot;
    }
    return {};
}

AppointmentRequest TestAppointments::wish(qint64 customer, qint64 appointment,
                                          const AppointmentSlot &slot)
{
    return {customer,
            appointment,
            slot.startDateTime.value_or(ZonedDateTime()),
            slot.endDateTime.value_or(ZonedDateTime()),
            {}};
}

QDateTime TestAppointments::berlin(int daysAhead, int hour, int minute) const
{
    return {m_clock->today().addDays(daysAhead), QTime(hour, minute), QTimeZone("Europe/Berlin")};
}

Status TestAppointments::judged(const AppointmentRequest &request)
{
    const auto outcome = outcomeOf(m_appointments->validate(request, this));
    return outcome && *outcome ? (*outcome)->validationStatus : Status::Unknown;
}

void TestAppointments::showsWhatIsOffered()
{
    const auto slice = outcomeOf(m_appointments->list({.sliceSize = 10}, this));
    QCOMPARE((*slice)->result.size(), 5);
    QVERIFY(!(*slice)->hasNext);
    for (const BookableAppointment &appointment : (*slice)->result)
        QCOMPARE(**outcomeOf(m_appointments->byId(appointment.id, this)), appointment);
    QCOMPARE(errorOf(m_appointments->list({.sliceSize = 9}, this)).kind, Kind::Validation);
    QCOMPARE(errorOf(m_appointments->list({.offset = QStringLiteral("x")}, this)).kind,
             Kind::Validation);
}

void TestAppointments::slotsFollowTheQuery_data()
{
    QTest::addColumn<std::optional<int>>("daysAhead");
    QTest::addColumn<std::optional<int>>("start"); // days from today
    QTest::addColumn<int>("firstDay");
    QTest::addColumn<int>("lastDay");
    QTest::addColumn<int>("days"); // on which there is a slot
    using None = std::optional<int>;
    QTest::newRow("default") << None() << None() << 0 << 1 << 2;
    QTest::newRow("most") << None(6) << None(1) << 1 << 7 << 7;
    QTest::newRow("later") << None(1) << None(4) << 4 << 5 << 2;
    QTest::newRow("closed") << None(2) << None(8) << 8 << 10 << 2;
    QTest::newRow("beyond the window") << None(6) << None(12) << 12 << 14 << 3;
    QTest::newRow("over") << None(1) << None(-5) << 0 << 0 << 0;
}

void TestAppointments::slotsFollowTheQuery()
{
    QFETCH(std::optional<int>, daysAhead);
    QFETCH(std::optional<int>, start);
    QFETCH(int, firstDay);
    QFETCH(int, lastDay);
    AppointmentSlotQuery query{.daysAhead = daysAhead};
    if (start)
        query.slotWindowStartDate = m_clock->today().addDays(*start);
    const auto found = outcomeOf(m_appointments->slots(CastAppointment::BodyAnalysis, query, this));
    QSet<QDate> days;
    for (const AppointmentSlot &slot : **found) {
        const QDateTime from = slot.startDateTime->value;
        QVERIFY(from > m_clock->now());
        QCOMPARE(from.secsTo(slot.endDateTime->value), 30 * 60);
        QVERIFY(slot.instructors.isEmpty());
        QVERIFY(from.date() >= m_clock->today().addDays(firstDay));
        QVERIFY(from.date() <= m_clock->today().addDays(lastDay));
        // Open from six to eleven, at weekends from eight to nine in the evening.
        const bool isWeekend = from.date().dayOfWeek() > 5;
        QVERIFY(from.time() >= QTime(isWeekend ? 8 : 6, 0));
        days.insert(from.date());
    }
    QTEST(int(days.size()), "days");
}

void TestAppointments::slotQueryIsChecked_data()
{
    QTest::addColumn<qint64>("appointment");
    QTest::addColumn<std::optional<int>>("daysAhead");
    QTest::addColumn<std::optional<qint64>>("customer");
    QTest::addColumn<Kind>("expected");
    using Days = std::optional<int>;
    using Customer = std::optional<qint64>;
    const qint64 plan = CastAppointment::TrainingPlan;
    QTest::newRow("no day") << plan << Days(0) << Customer() << Kind::Validation;
    QTest::newRow("too many days") << plan << Days(7) << Customer() << Kind::Validation;
    QTest::newRow("no appointment") << qint64(4711) << Days() << Customer() << Kind::NotFound;
    QTest::newRow("no customer") << plan << Days() << Customer(4711) << Kind::NotFound;
}

void TestAppointments::slotQueryIsChecked()
{
    QFETCH(qint64, appointment);
    QFETCH(std::optional<int>, daysAhead);
    QFETCH(std::optional<qint64>, customer);
    const ApiError error = errorOf(
        m_appointments->slots(appointment, {.customerId = customer, .daysAhead = daysAhead}, this));
    QTEST(error.kind, "expected");
}

void TestAppointments::bookingTakesTheSlot()
{
    const qint64 analysis = CastAppointment::BodyAnalysis;
    const AppointmentSlot slot = slotTomorrow(analysis);
    const AppointmentRequest request = wish(Cast::MayTrain.id, analysis, slot);
    QCOMPARE(judged(request), Status::Available);
    const auto booking = outcomeOf(m_appointments->book(request, this));
    QVERIFY(booking && *booking);
    QCOMPARE((*booking)->bookingStatus, BookingStatus::Booked);
    QCOMPARE((*booking)->startDateTime, slot.startDateTime->value);
    QCOMPARE((*booking)->appointmentStatus, EventStatus::Planned);
    const qint64 id = (*booking)->bookingId;

    QVERIFY(!slotsOf(analysis, 1).contains(slot));
    QCOMPARE(judged(request), Status::CustomerInOtherBooking);
    QCOMPARE(judged(wish(Cast::NoPhoto.id, analysis, slot)), Status::NotAvailable);
    QCOMPARE(errorOf(m_appointments->book(wish(Cast::NoPhoto.id, analysis, slot), this)).kind,
             Kind::Validation);
    QCOMPARE(**outcomeOf(m_appointments->bookings(Cast::MayTrain.id, this)),
             QList<AppointmentBooking>{**booking});
    const auto one = outcomeOf(m_appointments->booking(id, this));
    QCOMPARE((*one)->customerId, Cast::MayTrain.id);
    QCOMPARE(static_cast<const AppointmentBooking &>(**one), **booking);
    QCOMPARE(errorOf(ClassesService(*m_client).booking(id, this)).kind, Kind::NotFound);

    QVERIFY(*outcomeOf(m_appointments->cancel(id, this)));
    QVERIFY(slotsOf(analysis, 1).contains(slot));
    QCOMPARE((*outcomeOf(m_appointments->booking(id, this)))->bookingStatus,
             BookingStatus::Canceled);
    QCOMPARE((*outcomeOf(m_appointments->booking(id, this)))->appointmentStatus,
             EventStatus::Canceled);
    QCOMPARE(errorOf(m_appointments->cancel(id, this)).kind, Kind::NotFound);
    QCOMPARE(judged(request), Status::Available);
}

void TestAppointments::requestIsJudged_data()
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

void TestAppointments::requestIsJudged()
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
    QTEST(judged(request), "expected");
}

void TestAppointments::classesAndAppointmentsShareACalendar()
{
    ClassesService classes(*m_client);
    const auto mara = Cast::MayTrain.id;
    const auto slices = outcomeOf(classes.slotsOfClass(CastClass::Free, {}, this));
    const ClassSlot yoga = (*slices)->result[2]; // yesterday, today, tomorrow
    QCOMPARE(yoga.startDateTime->value, berlin(1, 18));
    const AppointmentSlot evening = slotTomorrow(CastAppointment::BodyAnalysis, 18);
    QVERIFY(evening.startDateTime->value < yoga.endDateTime->value);
    const AppointmentRequest request = wish(mara, CastAppointment::BodyAnalysis, evening);

    const auto booked = outcomeOf(classes.book({mara, yoga.id}, this));
    QCOMPARE(judged(request), Status::CustomerInOtherBooking);
    QVERIFY(!slotsOf(CastAppointment::BodyAnalysis, 1, mara).contains(evening));
    QVERIFY(slotsOf(CastAppointment::BodyAnalysis, 1, Cast::NoPhoto.id).contains(evening));

    QVERIFY(*outcomeOf(classes.cancel((*booked)->bookingId, this)));
    QVERIFY(*outcomeOf(m_appointments->book(request, this)));
    QCOMPARE((*outcomeOf(classes.validate({mara, yoga.id}, this)))->validationStatus,
             BookingValidationStatus::CustomerInOtherBooking);
}

void TestAppointments::coachesDoNotTeachTwice()
{
    const Instructor yogaTeacher
        = (*outcomeOf(ClassesService(*m_client).slotsOfClass(CastClass::Free, {}, this)))
              ->result.first()
              .instructors.first();
    int coached = 0;
    for (int day = 1; day < 7; ++day) {
        for (const AppointmentSlot &slot : slotsOf(CastAppointment::PersonalTraining, day)) {
            QVERIFY(!slot.instructors.isEmpty());
            const bool isDuringYoga = slot.startDateTime->value == berlin(day, 18);
            coached += slot.instructors.contains(yogaTeacher);
            QVERIFY(!isDuringYoga || !slot.instructors.contains(yogaTeacher));
        }
    }
    QVERIFY(coached > 0);
}

void TestAppointments::wantedCoachIsGiven()
{
    const AppointmentSlot slot = slotTomorrow(CastAppointment::TrainingPlan);
    auto request = wish(Cast::MayTrain.id, CastAppointment::TrainingPlan, slot);
    request.instructorIds = {900}; // teaches, but writes no plans
    QCOMPARE(judged(request), Status::ResourceNotAvailable);
    request.instructorIds = {slot.instructors.last().id};
    const auto booking = outcomeOf(m_appointments->book(request, this));
    QCOMPARE((*booking)->instructors, OptionalList<Instructor>{slot.instructors.last()});
    request.customerId = Cast::NoPhoto.id;
    QCOMPARE(judged(request), Status::NotAvailable);
}

void TestAppointments::groupFillsUp()
{
    AppointmentSlot free;
    for (int day = 1; day < 14 && !free.startDateTime; ++day) {
        // A slot that nobody has yet: full again only after four.
        for (const AppointmentSlot &slot : slotsOf(CastAppointment::Introduction, day))
            free = slot;
    }
    const qint64 group[] = {Cast::MayTrain.id, Cast::NoPhoto.id, Cast::Prospect.id,
                            Cast::NoContract.id, Cast::LongName.id};
    int booked = 0;
    for (const qint64 customer : group) {
        const auto outcome = outcomeOf(
            m_appointments->book(wish(customer, CastAppointment::Introduction, free), this));
        booked += *outcome ? 1 : 0;
    }
    QVERIFY(booked > 0 && booked <= 4);
    QCOMPARE(judged(wish(Cast::Dunning.id, CastAppointment::Introduction, free)),
             Status::NotAvailable);
}

void TestAppointments::bookingsAreLimited()
{
    for (int day = 1; day <= 3; ++day) {
        const auto slot = slotsOf(CastAppointment::BodyAnalysis, day).first();
        QVERIFY(*outcomeOf(m_appointments->book(
            wish(Cast::MayTrain.id, CastAppointment::BodyAnalysis, slot), this)));
    }
    const auto slot = slotsOf(CastAppointment::BodyAnalysis, 4).first();
    QCOMPARE(judged(wish(Cast::MayTrain.id, CastAppointment::BodyAnalysis, slot)),
             Status::BookingLimitReached);
}

void TestAppointments::whatIsOverStays()
{
    const auto today = outcomeOf(m_appointments->bookings(Cast::BookedToday.id, this));
    QCOMPARE((*today)->size(), 1);
    QCOMPARE((*today)->first().participantStatus, ParticipantStatus::Unset);
    m_clock->advance(6 * 3600);
    const qint64 id = (*today)->first().bookingId;
    QCOMPARE(errorOf(m_appointments->cancel(id, this)).kind, Kind::Validation);
    QCOMPARE((*outcomeOf(m_appointments->booking(id, this)))->appointmentStatus,
             EventStatus::Completed);
    m_clock->advance(15 * 24 * 3600);
    QVERIFY((*outcomeOf(m_appointments->bookings(Cast::BookedToday.id, this)))->isEmpty());
}

void TestAppointments::refusals_data()
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

void TestAppointments::refusals()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, told);
    const RawAnswer answer
        = rawCall("POST", at(*m_server, path), {{"X-API-KEY", Berlin.apiKey.data()}}, body);
    QTEST(answer.status, "status");
    QVERIFY2(answer.body.contains(told), answer.body);
}

QTEST_GUILESS_MAIN(TestAppointments)
#include "tst_appointments.moc"
