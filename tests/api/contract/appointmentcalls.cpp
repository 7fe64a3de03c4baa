// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/operationcalls.h"

#include "api/services/appointmentsservice.h"

namespace Frontdesk::Api {

QList<OperationCall> appointmentCalls()
{
    return {
        {Operations::getAppointmentBookings,
         [](CallWorld &world) {
             return perform(
                 AppointmentsService(world.client).bookings(world.customerId, &world.owner));
         }},
    };
}

} // namespace Frontdesk::Api
