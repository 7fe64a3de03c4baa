// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/bookingdays.h"

#include <QDate>

namespace Frontdesk {

bool BookingDays::keep(Api::CustomerId customer, QDate day, bool hasBooking, QDate today)
{
    const QString change = hasBooking
        ? QStringLiteral("insert or ignore into booking_day(day, customer) values(?, ?)")
        : QStringLiteral("delete from booking_day where day = ? and customer = ?");
    return m_database->run(change, {stored(day), customer})
        && m_database->run(QStringLiteral("delete from booking_day where day < ?"),
                           {stored(today)});
}

} // namespace Frontdesk
