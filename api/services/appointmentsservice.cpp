// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/appointmentsservice.h"

namespace Frontdesk::Api {

ApiReply<Slice<BookableAppointment>> *AppointmentsService::list(const SliceQuery &query,
                                                                QObject *owner)
{
    return send<Slice<BookableAppointment>>(
        ApiRequest(Operations::getBookableAppointments).query(query), owner);
}

ApiReply<BookableAppointment> *AppointmentsService::byId(qint64 appointmentId, QObject *owner)
{
    return send<BookableAppointment>(
        ApiRequest(Operations::getBookableAppointment).arg(appointmentId), owner);
}

ApiReply<QList<AppointmentSlot>> *
AppointmentsService::slots(qint64 appointmentId, const AppointmentSlotQuery &query, QObject *owner)
{
    return send<QList<AppointmentSlot>>(
        ApiRequest(Operations::getBookableAppointmentSlots).arg(appointmentId).query(query), owner);
}

ApiReply<AppointmentValidation> *AppointmentsService::validate(const AppointmentRequest &request,
                                                               QObject *owner)
{
    return send<AppointmentValidation>(
        ApiRequest(Operations::validateForAppointmentBooking).body(request), owner);
}

ApiReply<QList<AppointmentBooking>> *AppointmentsService::bookings(qint64 customerId,
                                                                   QObject *owner)
{
    return send<QList<AppointmentBooking>>(
        ApiRequest(Operations::getAppointmentBookings).query(BookingsQuery{customerId}), owner);
}

ApiReply<CustomersAppointmentBooking> *AppointmentsService::booking(qint64 bookingId,
                                                                    QObject *owner)
{
    return send<CustomersAppointmentBooking>(
        ApiRequest(Operations::getAppointmentBooking).arg(bookingId), owner);
}

ApiReply<AppointmentBooking> *AppointmentsService::book(const AppointmentRequest &request,
                                                        QObject *owner)
{
    return send<AppointmentBooking>(ApiRequest(Operations::bookAppointmentBooking).body(request),
                                    owner);
}

ApiReply<Acknowledgement> *AppointmentsService::cancel(qint64 bookingId, QObject *owner)
{
    return send<Acknowledgement>(ApiRequest(Operations::deleteAppointmentBooking).arg(bookingId),
                                 owner);
}

} // namespace Frontdesk::Api
