// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/period.h"
#include "api/demo/simulation/studiosetup.h"
#include "api/types/appointments.h"

namespace Frontdesk::Demo {

enum class Audience { Members, Everybody, Leads };

/// The pattern of one bookable appointment. Times are minutes of the day.
struct AppointmentPlan
{
    static constexpr int Nobody = -1; ///< in place of an instructor
    static constexpr int Nothing = -1; ///< in place of a resource

    qint64 id;
    const char *title;
    const char *category;
    const char *description;
    int duration; ///< minutes
    int first; ///< when it can begin, and
    int last; ///< must have ended, if the studio is open
    int every; ///< from one start to the next
    QList<int> instructors; ///< any one of them
    int resource; ///< a room or device, for one event at a time
    int places; ///< in one event
    int opensDaysBefore;
    int closesMinutesBefore;
    Audience audience;
    int demand; ///< per cent of its times that people take by themselves
};

/// One appointment at one time with one instructor; a group of customers shares it.
struct AppointmentEvent
{
    const AppointmentPlan *plan;
    QDate day;
    int minute; ///< of the day
    int instructor = AppointmentPlan::Nobody;

    [[nodiscard]] int end() const { return minute + plan->duration; }
    [[nodiscard]] bool overlaps(const AppointmentEvent &other) const
    {
        return day == other.day && minute < other.end() && other.minute < end();
    }
};

/// Which appointments one studio offers, and the pattern of their times; an event's id holds its
/// plan, time and instructor.
class AppointmentPlans
{
public:
    AppointmentPlans(const StudioSetup &setup, const StudioClock &clock);

    [[nodiscard]] const QList<AppointmentPlan> &plans() const { return m_plans; }
    [[nodiscard]] const AppointmentPlan *plan(qint64 appointmentId) const;
    /// The minutes at which it can begin within that weekday's opening hours.
    [[nodiscard]] QList<int> startsOn(const AppointmentPlan &plan, QDate day) const;
    /// The time of \a plan that begins at \a start; nothing when none does.
    [[nodiscard]] std::optional<AppointmentEvent> at(const AppointmentPlan &plan,
                                                     const QDateTime &start) const;
    [[nodiscard]] static qint64 idOf(const AppointmentEvent &event);
    [[nodiscard]] AppointmentEvent event(qint64 eventId) const;
    [[nodiscard]] QDateTime startOf(const AppointmentEvent &event) const;
    [[nodiscard]] Period periodOf(const AppointmentEvent &event) const;

private:
    const StudioSetup &m_setup;
    const StudioClock &m_clock;
    QList<AppointmentPlan> m_plans;
};

[[nodiscard]] Api::BookableAppointment appointmentOf(const AppointmentPlan &plan);

} // namespace Frontdesk::Demo
