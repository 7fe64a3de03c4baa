// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/services/service.h"
#include "api/types/acknowledgement.h"
#include "api/types/appointments.h"

namespace Frontdesk::Api {

/// Tag Appointments: training with a coach, measuring, introductions.
class AppointmentsService : public Service
{
public:
    using Service::Service;

    /// GET /v1/appointments/bookable.
    ApiReply<Slice<BookableAppointment>> *list(const SliceQuery &query, QObject *owner);
    /// GET /v1/appointments/bookable/{bookableAppointmentId}.
    ApiReply<BookableAppointment> *byId(qint64 appointmentId, QObject *owner);
    /// GET /v1/appointments/bookable/{bookableAppointmentId}/slots.
    ApiReply<QList<AppointmentSlot>> *slots(qint64 appointmentId, const AppointmentSlotQuery &query,
                                            QObject *owner);
    /// POST /v1/appointments/bookable/validate. A read, but not repeated by itself.
    ApiReply<AppointmentValidation> *validate(const AppointmentRequest &request, QObject *owner);
    /// GET /v1/appointments/booking. Two weeks before and after now.
    ApiReply<QList<AppointmentBooking>> *bookings(qint64 customerId, QObject *owner);
    /// GET /v1/appointments/booking/{bookingId}.
    ApiReply<CustomersAppointmentBooking> *booking(qint64 bookingId, QObject *owner);
    /// POST /v1/appointments/booking/book.
    ApiReply<AppointmentBooking> *book(const AppointmentRequest &request, QObject *owner);
    /// DELETE /v1/appointments/booking/{bookingId}.
    ApiReply<Acknowledgement> *cancel(qint64 bookingId, QObject *owner);
};

} // namespace Frontdesk::Api
