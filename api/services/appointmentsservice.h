// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/services/service.h"
#include "api/types/classes.h"

namespace Frontdesk::Api {

/// Tag Appointments.
class AppointmentsService : public Service
{
public:
    using Service::Service;

    /// GET /v1/appointments/booking. Two weeks before and after now.
    ApiReply<QList<AppointmentBooking>> *bookings(qint64 customerId, QObject *owner);
};

} // namespace Frontdesk::Api
