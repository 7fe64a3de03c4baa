// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/customers/bookingsmodel.h"

#include <QCoreApplication>

namespace Frontdesk {

/// A booking as the desk is told of it.
struct BookingWords
{
    Q_DECLARE_TR_FUNCTIONS(BookingWords)
};

/// What has become of a booking.
[[nodiscard]] QString statusWords(const CustomerBooking &booking);

/// Why a booking cannot be canceled here; empty when it can.
[[nodiscard]] QString whyNotCancelable(const CustomerBooking &booking, const QDateTime &now);

} // namespace Frontdesk
