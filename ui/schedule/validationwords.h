// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schedule/scheduleslot.h"

#include <QCoreApplication>

namespace Frontdesk {

/// Why a customer can or cannot book a slot, as the desk is told: the reason, and what to do.
struct ValidationWords
{
    Q_DECLARE_TR_FUNCTIONS(ValidationWords)
public:
    QString reason;
    QString advice;
};

/// The words for each status of the server's validation. \a now is the desk's clock.
[[nodiscard]] ValidationWords validationWords(Api::BookingValidationStatus status,
                                              const ScheduleSlot &slot, const QDateTime &now);

} // namespace Frontdesk
