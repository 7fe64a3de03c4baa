// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schedule/scheduleslot.h"

#include <QCoreApplication>

namespace Frontdesk {

/// A slot in short words, the same in the list and beside it. Times are the studio's.
class SlotText
{
    Q_DECLARE_TR_FUNCTIONS(SlotText)
public:
    /// "18:00", as the language writes it.
    [[nodiscard]] static QString time(QTime time);
    /// "18:00 – 19:00".
    [[nodiscard]] static QString times(const ScheduleSlot &slot);
    /// "3 of 20", "Full, 1 of 3 waiting", "No limit".
    [[nodiscard]] static QString places(const ScheduleSlot &slot);
    /// "Open until 17:30", "From Mon 23 Nov, 08:00", "Closed", "Has started".
    [[nodiscard]] static QString window(const ScheduleSlot &slot, const QDateTime &now);
    /// A moment as briefly as it is clear: the time alone today, the day with it otherwise.
    [[nodiscard]] static QString moment(const QDateTime &moment, const QDateTime &now);
    /// "Today", "Tomorrow", "Yesterday", or the weekday.
    [[nodiscard]] static QString weekday(QDate day, QDate today);
    /// "23 Nov" in the order of the language.
    [[nodiscard]] static QString dayAndMonth(QDate day);
    [[nodiscard]] static QString booking(Api::BookingStatus status);

private:
    [[nodiscard]] static QString openText(const ScheduleSlot &slot, const QDateTime &now);
};

} // namespace Frontdesk
