// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/appointmentplans.h"

namespace Frontdesk::Demo {

using namespace Api;

namespace {

constexpr qint64 FirstDay = 2'460'000; // Julian day, as in the ids of class slots
constexpr qint64 DaysAPlan = 100'000;
constexpr qint64 MinutesADay = 24 * 60;
constexpr qint64 InstructorsAMinute = 100;
constexpr int Device = 0;
constexpr int TrialRoom = 1;

constexpr int at(int hour, int minute = 0)
{
    return hour * 60 + minute;
}

/// Ids are for Berlin; elsewhere the same appointments run under 2201, 3201 and so on.
QList<AppointmentPlan> plansOfBerlin()
{
    constexpr int Nothing = AppointmentPlan::Nothing;
    return {
        {CastAppointment::TrainingPlan,
         "Trainingsplan",
         "Betreuung",
         "Ziele, Geräte, Gewichte: der Plan für acht Wochen.",
         60,
         at(8),
         at(21),
         60,
         {1, 3, 5},
         Nothing,
         1,
         14,
         120,
         Audience::Members,
         40},
        {CastAppointment::BodyAnalysis,
         "Körperanalyse",
         "Messung",
         "Auf die Waage, die mehr weiß.",
         30,
         at(6),
         at(22),
         30,
         {},
         Device,
         1,
         14,
         15,
         Audience::Members,
         20},
        {CastAppointment::Introduction,
         "Einführung in den Gerätepark",
         "Betreuung",
         "Zu viert von Gerät zu Gerät.",
         45,
         at(10),
         at(19),
         120,
         {4},
         Nothing,
         4,
         14,
         60,
         Audience::Everybody,
         30},
        {CastAppointment::PersonalTraining,
         "Personal Training",
         "Training",
         "Eine Stunde, ein Coach.",
         60,
         at(6),
         at(22),
         90,
         {0, 1, 5},
         Nothing,
         1,
         7,
         240,
         Audience::Members,
         30},
        {CastAppointment::TrialTraining,
         "Probetraining mit Coach",
         "Probe",
         "Kennenlernen, ausprobieren, fragen.",
         45,
         at(9),
         at(20),
         60,
         {2, 3, 4},
         TrialRoom,
         1,
         14,
         60,
         Audience::Leads,
         20},
    };
}

int minuteOf(const std::optional<TimeOfDay> &time)
{
    return time ? time->hour.value_or(0) * 60 + time->minute.value_or(0) : 0;
}

/// Whether the studio is open all the time between two minutes of a day.
bool isOpen(const StudioInformation &studio, QDate day, int from, int to)
{
    for (const OpeningHours &hours : studio.openingHours) {
        const int weekday = day.dayOfWeek();
        if (int(*hours.dayOfWeekFrom) <= weekday && weekday <= int(*hours.dayOfWeekTo)
            && minuteOf(hours.timeFrom) <= from && to <= minuteOf(hours.timeTo))
            return true;
    }
    return false;
}

} // namespace

BookableAppointment appointmentOf(const AppointmentPlan &plan)
{
    BookableAppointment appointment;
    appointment.id = plan.id;
    appointment.title = QString::fromUtf8(plan.title);
    appointment.duration = plan.duration;
    appointment.category = QString::fromUtf8(plan.category);
    appointment.description = QString::fromUtf8(plan.description);
    return appointment;
}

AppointmentPlans::AppointmentPlans(const StudioSetup &setup, const StudioClock &clock)
    : m_setup(setup), m_clock(clock), m_plans(plansOfBerlin())
{
    for (AppointmentPlan &plan : m_plans) {
        plan.id += (setup.access.studioId - 1) * 1000;
        if (plan.instructors.isEmpty())
            plan.instructors.append(AppointmentPlan::Nobody);
    }
}

const AppointmentPlan *AppointmentPlans::plan(qint64 appointmentId) const
{
    for (const AppointmentPlan &plan : m_plans) {
        if (plan.id == appointmentId)
            return &plan;
    }
    return nullptr;
}

QList<int> AppointmentPlans::startsOn(const AppointmentPlan &plan, QDate day) const
{
    QList<int> starts;
    for (int minute = plan.first; minute + plan.duration <= plan.last; minute += plan.every) {
        if (isOpen(m_setup.information, day, minute, minute + plan.duration))
            starts.append(minute);
    }
    return starts;
}

std::optional<AppointmentEvent> AppointmentPlans::at(const AppointmentPlan &plan,
                                                     const QDateTime &start) const
{
    const QDateTime local = m_clock.local(start);
    const int minute = local.time().msecsSinceStartOfDay() / 60'000;
    if (local.time().msecsSinceStartOfDay() % 60'000 != 0
        || !startsOn(plan, local.date()).contains(minute))
        return std::nullopt;
    return AppointmentEvent{&plan, local.date(), minute};
}

qint64 AppointmentPlans::idOf(const AppointmentEvent &event)
{
    const qint64 day = event.plan->id * DaysAPlan + event.day.toJulianDay() - FirstDay;
    // One up, because nobody counts as an instructor too.
    return (day * MinutesADay + event.minute) * InstructorsAMinute + event.instructor + 1;
}

AppointmentEvent AppointmentPlans::event(qint64 eventId) const
{
    const qint64 minute = eventId / InstructorsAMinute;
    const qint64 day = minute / MinutesADay;
    return {plan(day / DaysAPlan), QDate::fromJulianDay(day % DaysAPlan + FirstDay),
            int(minute % MinutesADay), int(eventId % InstructorsAMinute) - 1};
}

QDateTime AppointmentPlans::startOf(const AppointmentEvent &event) const
{
    return m_clock.at(event.day, QTime::fromMSecsSinceStartOfDay(event.minute * 60'000));
}

Period AppointmentPlans::periodOf(const AppointmentEvent &event) const
{
    const QDateTime start = startOf(event);
    return {start, start.addSecs(event.plan->duration * 60)};
}

} // namespace Frontdesk::Demo
