// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/customers.h"
#include "models/store/query.h"

namespace Frontdesk {

/// Who has booked for which day, as far as the desk has learned: from the bookings of customers it
/// had in hand, and from those it made. The API tells of bookings by customer only. A booking that
/// was cancelled elsewhere may still be here: it serves the order of search results alone.
class BookingDays final
{
public:
    explicit BookingDays(Database &database) : m_database(&database) { }

    /// Days before \a today are forgotten on the way.
    bool keep(Api::CustomerId customer, QDate day, bool hasBooking, QDate today);

    /// How the store spells a day.
    [[nodiscard]] static QString stored(QDate day) { return day.toString(Qt::ISODate); }

private:
    Database *m_database;
};

} // namespace Frontdesk
