// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/timetable.h"

#include "api/demo/simulation/staff.h"

namespace Frontdesk::Demo {

using namespace Api;

namespace {

constexpr int Daily = 0b1111111;
constexpr int Workdays = 0b0011111;
constexpr qint64 FirstDay = 2'460'000; // Julian day; keeps slot ids short
constexpr qint64 SlotsADay = 100;
constexpr qint64 IdsAStudio = 10'000'000;

/// Ids are for Berlin; elsewhere the same classes run under 2001, 3001 and so on.
const ClassPlan Plans[] = {
    {CastClass::Free, "Vinyasa Yoga", "Yoga", "Fließende Folgen für alle.", 18, 0, 60, Daily, 20, 5,
     true, 15, Demand::Half, 0, 0, 0},
    {CastClass::FullWithWaitingList, "Indoor Cycling", "Cardio", "Intervalle auf dem Rad.", 19, 15,
     45, Daily, 12, 6, true, 15, Demand::Full, 0, 1, 1},
    {CastClass::FullEverywhere, "Reformer Pilates", "Pilates", "Acht Geräte, acht Plätze.", 17, 0,
     50, Daily, 8, 3, true, 15, Demand::FullWithWaitingList, 0, 2, 2},
    {CastClass::DisplayOnly, "Offenes Schwimmen", "Wasser", "Ohne Anmeldung.", 7, 0, 90, Daily, 30,
     0, false, 15, Demand::Half, 0, 3, 3},
    {CastClass::NotYet, "Langhantel-Technik", "Kraft", "Kreuzheben, Kniebeuge, Drücken.", 20, 15,
     75, Daily, 10, 4, true, 2, Demand::Half, 0, 1, 4},
    {CastClass::SameTimeAsFree, "Zirkeltraining", "Kraft", "Zwölf Stationen.", 18, 15, 45, Daily,
     16, 4, true, 15, Demand::Half, 0, 1, 5},
    {1007, "Frühsport", "Cardio", "Vor der Arbeit.", 6, 30, 30, Workdays, 15, 0, true, 15,
     Demand::Half, 0, 0, 4},
    {1008, "Rückenfit", "Gesundheit", "Für Büro-Rücken.", 9, 30, 45, Workdays, 18, 5, true, 15,
     Demand::Nearly, 0, 0, 2},
    {1009, "Zumba®", "Tanz", "Laut und schnell.", 20, 0, 60, 0b0010101, 25, 5, true, 15,
     Demand::Half, 2, 0, 3},
    {1010, "Boxen für Einsteiger:innen", "Kampfsport", "Handschuhe sind da.", 16, 0, 60, 0b0101010,
     14, 4, true, 15, Demand::Nearly, 0, 1, 1},
    {1011, "Yin Yoga & Meditation – sanfter Wochenausklang mit Klangschalen", "Yoga",
     "Lange gehaltene Stellungen.", 11, 0, 90, 0b1100000, 20, 5, true, 15, Demand::Nearly, 0, 0, 0},
    {1012, "Aqua Fit", "Wasser", "Gelenkschonend.", 10, 30, 45, 0b0001010, 12, 3, true, 15,
     Demand::Half, 0, 3, 5},
    {1013, "Lauftreff", "Cardio", "Acht Kilometer im Park.", 12, 15, 60, 0b1010101, 40, 0, true, 15,
     Demand::Half, 0, 4, 4},
};

constexpr const char *Rooms[]
    = {"Kursraum 1", "Kursraum 2", "Reformer-Studio", "Schwimmbad", "Treffpunkt Eingang"};

} // namespace

Instructor instructor(int number)
{
    const Colleague &who = colleague(number % Instructors);
    return {employeeId(number % Instructors), QString::fromUtf8(who.firstName),
            QString::fromUtf8(who.lastName), publicNameOf(who)};
}

Class classOf(const ClassPlan &plan)
{
    Class offered;
    offered.id = plan.id;
    offered.title = QString::fromUtf8(plan.title);
    offered.type = ClassType::Studio;
    offered.duration = plan.duration;
    offered.category = QString::fromUtf8(plan.category);
    offered.description = QString::fromUtf8(plan.description);
    offered.bookable = plan.bookable;
    offered.cancelCondition = CancelCondition{false, Term{2, TermUnit::Hours}};
    return offered;
}

Timetable::Timetable(const StudioSetup &setup, const StudioClock &clock)
    : m_setup(setup), m_clock(clock), m_plans(std::begin(Plans), std::end(Plans))
{
    for (ClassPlan &plan : m_plans)
        plan.id += (setup.access.studioId - 1) * 1000;
}

const ClassPlan *Timetable::plan(qint64 classId) const
{
    const auto found = std::find_if(m_plans.cbegin(), m_plans.cend(),
                                    [&](const ClassPlan &plan) { return plan.id == classId; });
    return found == m_plans.cend() ? nullptr : &*found;
}

qint64 Timetable::slotId(const ClassPlan &plan, QDate day) const
{
    return m_setup.access.studioId * IdsAStudio + (day.toJulianDay() - FirstDay) * SlotsADay
        + plan.id % SlotsADay;
}

QDate Timetable::dayOfSlot(qint64 slotId)
{
    return QDate::fromJulianDay(slotId % IdsAStudio / SlotsADay + FirstDay);
}

const ClassPlan *Timetable::planOfSlot(qint64 slotId) const
{
    if (slotId / IdsAStudio != m_setup.access.studioId)
        return nullptr;
    const ClassPlan *found = plan(m_setup.access.studioId * 1000 + slotId % SlotsADay);
    const int weekday = dayOfSlot(slotId).dayOfWeek() - 1;
    return found && (found->weekdays >> weekday & 1) ? found : nullptr;
}

QList<qint64> Timetable::slotsOn(QDate day) const
{
    QList<const ClassPlan *> today;
    for (const ClassPlan &plan : m_plans) {
        if (plan.weekdays >> (day.dayOfWeek() - 1) & 1)
            today.append(&plan);
    }
    std::sort(today.begin(), today.end(), [](const ClassPlan *a, const ClassPlan *b) {
        return a->hour * 60 + a->minute < b->hour * 60 + b->minute;
    });
    QList<qint64> ids;
    for (const ClassPlan *plan : std::as_const(today))
        ids.append(slotId(*plan, day));
    return ids;
}

std::optional<ClassSlot> Timetable::slot(qint64 slotId) const
{
    const ClassPlan *plan = planOfSlot(slotId);
    if (!plan)
        return std::nullopt;
    const QDateTime start = m_clock.at(dayOfSlot(slotId), QTime(plan->hour, plan->minute));
    ClassSlot slot;
    slot.id = slotId;
    slot.startDateTime = ZonedDateTime{start};
    slot.endDateTime = ZonedDateTime{start.addSecs(plan->duration * 60)};
    slot.classInformation = ClassName{plan->id, QString::fromUtf8(plan->title)};
    slot.instructors = {instructor(plan->instructor)};
    slot.location = Location{plan->room + 1, QString::fromUtf8(Rooms[plan->room]), {}};
    slot.earliestBookingDateTime = ZonedDateTime{start.addDays(-plan->opensDaysBefore)};
    slot.latestBookingDateTime = ZonedDateTime{start.addSecs(-15 * 60)};
    slot.maxParticipants = plan->places;
    slot.maxWaitingListParticipants = plan->waitingPlaces;
    slot.additionalParticipants = plan->guests;
    return slot;
}

Period Timetable::periodOf(qint64 slotId) const
{
    const ClassPlan &plan = *planOfSlot(slotId);
    const QDateTime start = m_clock.at(dayOfSlot(slotId), QTime(plan.hour, plan.minute));
    return {start, start.addSecs(plan.duration * 60)};
}

bool Timetable::isTeaching(int instructor, QDate day, int fromMinute, int toMinute) const
{
    return std::any_of(m_plans.cbegin(), m_plans.cend(), [&](const ClassPlan &plan) {
        const int start = plan.hour * 60 + plan.minute;
        return plan.instructor == instructor && (plan.weekdays >> (day.dayOfWeek() - 1) & 1)
            && start < toMinute && fromMinute < start + plan.duration;
    });
}

bool Timetable::isClosedOn(QDate day) const
{
    for (const ClosingHours &closing : m_setup.information.closingHours) {
        if (closing.dateTimeFrom->value.date() <= day && day <= closing.dateTimeTo->value.date())
            return true;
    }
    return false;
}

} // namespace Frontdesk::Demo
