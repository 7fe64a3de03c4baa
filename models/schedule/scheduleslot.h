// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/classes.h"

namespace Frontdesk {

/// Whether the server takes bookings at a moment, as far as the slot itself says.
enum class BookingWindow {
    Open,
    NotYet, ///< ScheduleSlot::bookableFrom is ahead
    Over, ///< ScheduleSlot::bookableUntil has passed
    Started, ///< the class itself runs or is over
};

/// One class at one time, with what its class says: all that the schedule shows of it. Times are
/// in the studio's zone.
struct ScheduleSlot
{
    qint64 id = 0;
    qint64 classId = 0;
    QString title;
    QString category;
    QString description;
    QDateTime start;
    QDateTime end;
    QDateTime bookableFrom; ///< invalid when nothing limits it
    QDateTime bookableUntil; ///< invalid when nothing limits it
    QStringList instructors;
    QString room;
    int taken = 0; ///< booked, and added by the studio
    int waiting = 0;
    std::optional<int> places; ///< absent: unlimited
    int waitingPlaces = 0;
    std::optional<Api::Term> freeCancelation; ///< how long before the start canceling is free

    friend bool operator==(const ScheduleSlot &, const ScheduleSlot &) = default;

    [[nodiscard]] QDate day() const { return start.date(); }
    /// Absent when places are unlimited.
    [[nodiscard]] std::optional<int> placesLeft() const;
    [[nodiscard]] bool isFull() const { return placesLeft() == 0; }
    /// True when a full class still takes people on its waiting list.
    [[nodiscard]] bool hasWaitingPlace() const { return isFull() && waiting < waitingPlaces; }
    [[nodiscard]] BookingWindow windowAt(const QDateTime &now) const;
};

/// \a about may be absent: the list of classes is only an addition to the slots.
[[nodiscard]] ScheduleSlot scheduleSlot(const Api::ClassSlot &slot, const Api::Class *about);

} // namespace Frontdesk
