// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/classesservice.h"
#include "tests/api/demo/appointmentdesk.h"

using namespace Frontdesk::Api;
using namespace Frontdesk::Demo;
using Kind = ApiError::Kind;
using Status = AppointmentValidationStatus;

/// What can be booked when, and with whom.
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
    void coachesDoNotTeachTwice();
    void wantedCoachIsGiven();
    void groupFillsUp();

private:
    std::unique_ptr<AppointmentDesk> m_desk;
};

void TestAppointments::init()
{
    m_desk.reset();
    m_desk = std::make_unique<AppointmentDesk>();
    QVERIFY(m_desk->isStarted);
}

void TestAppointments::showsWhatIsOffered()
{
    const auto slice = outcomeOf(m_desk->appointments.list({.sliceSize = 10}, this));
    QCOMPARE((*slice)->result.size(), 5);
    QVERIFY(!(*slice)->hasNext);
    for (const BookableAppointment &appointment : (*slice)->result)
        QCOMPARE(**outcomeOf(m_desk->appointments.byId(appointment.id, this)), appointment);
    QCOMPARE(errorOf(m_desk->appointments.list({.sliceSize = 9}, this)).kind, Kind::Validation);
    QCOMPARE(errorOf(m_desk->appointments.list({.offset = QStringLiteral("x")}, this)).kind,
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
        query.slotWindowStartDate = m_desk->clock.today().addDays(*start);
    const auto found
        = outcomeOf(m_desk->appointments.slots(CastAppointment::BodyAnalysis, query, this));
    QSet<QDate> days;
    for (const AppointmentSlot &slot : **found) {
        const QDateTime from = slot.startDateTime->value;
        QVERIFY(from > m_desk->clock.now());
        QCOMPARE(from.secsTo(slot.endDateTime->value), 30 * 60);
        QVERIFY(slot.instructors.isEmpty());
        QVERIFY(from.date() >= m_desk->clock.today().addDays(firstDay));
        QVERIFY(from.date() <= m_desk->clock.today().addDays(lastDay));
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
    const ApiError error = errorOf(m_desk->appointments.slots(
        appointment, {.customerId = customer, .daysAhead = daysAhead}, this));
    QTEST(error.kind, "expected");
}

void TestAppointments::coachesDoNotTeachTwice()
{
    const Instructor yogaTeacher
        = (*outcomeOf(ClassesService(m_desk->client).slotsOfClass(CastClass::Free, {}, this)))
              ->result.first()
              .instructors.first();
    int coached = 0;
    for (int day = 1; day < 7; ++day) {
        for (const AppointmentSlot &slot :
             m_desk->slotsOn(day, CastAppointment::PersonalTraining)) {
            QVERIFY(!slot.instructors.isEmpty());
            const bool isDuringYoga = slot.startDateTime->value == m_desk->berlin(day, 18);
            coached += slot.instructors.contains(yogaTeacher);
            QVERIFY(!isDuringYoga || !slot.instructors.contains(yogaTeacher));
        }
    }
    QVERIFY(coached > 0);
}

void TestAppointments::wantedCoachIsGiven()
{
    const AppointmentSlot slot = m_desk->slotTomorrow(CastAppointment::TrainingPlan);
    auto request = wish(Cast::MayTrain.id, CastAppointment::TrainingPlan, slot);
    request.instructorIds = {900}; // teaches, but writes no plans
    QCOMPARE(m_desk->judged(request), Status::ResourceNotAvailable);
    request.instructorIds = {slot.instructors.last().id};
    const auto booking = outcomeOf(m_desk->appointments.book(request, this));
    QCOMPARE((*booking)->instructors, OptionalList<Instructor>{slot.instructors.last()});
    request.customerId = Cast::NoPhoto.id;
    QCOMPARE(m_desk->judged(request), Status::NotAvailable);
}

void TestAppointments::groupFillsUp()
{
    AppointmentSlot free;
    for (int day = 1; day < 14 && !free.startDateTime; ++day) {
        // A slot that nobody has yet: full again only after four.
        for (const AppointmentSlot &slot : m_desk->slotsOn(day, CastAppointment::Introduction))
            free = slot;
    }
    const qint64 group[] = {Cast::MayTrain.id, Cast::NoPhoto.id, Cast::Prospect.id,
                            Cast::NoContract.id, Cast::LongName.id};
    int booked = 0;
    for (const qint64 customer : group) {
        const auto outcome = outcomeOf(
            m_desk->appointments.book(wish(customer, CastAppointment::Introduction, free), this));
        booked += *outcome ? 1 : 0;
    }
    QVERIFY(booked > 0 && booked <= 4);
    QCOMPARE(m_desk->judged(wish(Cast::Dunning.id, CastAppointment::Introduction, free)),
             Status::NotAvailable);
}

QTEST_GUILESS_MAIN(TestAppointments)
#include "tst_appointments.moc"
