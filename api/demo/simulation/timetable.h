// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/period.h"
#include "api/demo/simulation/refusal.h"
#include "api/demo/simulation/studiosetup.h"
#include "api/types/classes.h"

namespace Frontdesk::Demo {

/// How full the people of the studio make a class by themselves.
enum class Demand { Half, Nearly, Full, FullWithWaitingList };

/// The pattern of one class: once a day at its hour, on its days.
struct ClassPlan
{
    qint64 id;
    const char *title;
    const char *category;
    const char *description;
    int hour;
    int minute;
    int duration; ///< minutes
    int weekdays; ///< bit 0 is Monday
    int places;
    int waitingPlaces;
    bool bookable;
    int opensDaysBefore;
    Demand demand;
    int guests; ///< who are no customers: the API's additional participants
    int room;
    int instructor;
};

/// What is offered when in one studio; a slot's id holds its day and class.
class Timetable
{
public:
    Timetable(const StudioSetup &setup, const StudioClock &clock);

    [[nodiscard]] const QList<ClassPlan> &plans() const { return m_plans; }
    [[nodiscard]] const ClassPlan *plan(qint64 classId) const;
    [[nodiscard]] const ClassPlan *planOfSlot(qint64 slotId) const;
    [[nodiscard]] static QDate dayOfSlot(qint64 slotId);
    /// The ids of a day's slots in the order of their time.
    [[nodiscard]] QList<qint64> slotsOn(QDate day) const;
    /// A slot without its participants; nothing when there is none of that id.
    [[nodiscard]] std::optional<Api::ClassSlot> slot(qint64 slotId) const;
    /// Needs a slot that there is.
    [[nodiscard]] Period periodOf(qint64 slotId) const;
    [[nodiscard]] bool isClosedOn(QDate day) const;
    /// Whether an instructor has a class between two minutes of a day.
    [[nodiscard]] bool isTeaching(int instructor, QDate day, int fromMinute, int toMinute) const;
    [[nodiscard]] const StudioClock &clock() const { return m_clock; }

private:
    [[nodiscard]] qint64 slotId(const ClassPlan &plan, QDate day) const;

    const StudioSetup &m_setup;
    StudioClock m_clock;
    QList<ClassPlan> m_plans;
};

[[nodiscard]] Api::Class classOf(const ClassPlan &plan);
[[nodiscard]] Api::Instructor instructor(int number);

} // namespace Frontdesk::Demo
