// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/appointmentsservice.h"

namespace Frontdesk::Api {

ApiReply<QList<AppointmentBooking>> *AppointmentsService::bookings(qint64 customerId,
                                                                   QObject *owner)
{
    return send<QList<AppointmentBooking>>(
        ApiRequest(Operations::getAppointmentBookings).query(BookingsQuery{customerId}), owner);
}

} // namespace Frontdesk::Api
