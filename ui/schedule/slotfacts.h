// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schedule/scheduleslot.h"

#include <QCoreApplication>

namespace Frontdesk {

/// A slot in sentences, for the panel beside the list. Each may be empty: then it is not known, or
/// does not apply.
class SlotFacts
{
    Q_DECLARE_TR_FUNCTIONS(SlotFacts)
public:
    [[nodiscard]] static QString time(const ScheduleSlot &slot, const QDateTime &now);
    [[nodiscard]] static QString places(const ScheduleSlot &slot);
    [[nodiscard]] static QString waitingList(const ScheduleSlot &slot);
    [[nodiscard]] static QString window(const ScheduleSlot &slot, const QDateTime &now);
    [[nodiscard]] static QString cancelation(const ScheduleSlot &slot);
};

} // namespace Frontdesk
