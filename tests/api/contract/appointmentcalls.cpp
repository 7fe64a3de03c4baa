// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/operationcalls.h"

#include "api/services/appointmentsservice.h"
#include "tests/api/contract/firstslot.h"

namespace Frontdesk::Api {

namespace {

AppointmentsService service(CallWorld &world)
{
    return AppointmentsService(world.client);
}

qint64 bookerOf(const CallWorld &world)
{
    return world.appointment.customerId != 0 ? world.appointment.customerId : world.customerId;
}

/// Until somebody is found who may book.
std::optional<Performed> validate(CallWorld &world)
{
    std::optional<Performed> performed;
    if (!world.appointment.startDateTime.value.isValid())
        return performed;
    for (const Customer &customer : world.customers.mid(0, 10)) {
        AppointmentRequest request = world.appointment;
        request.customerId = customer.id;
        performed
            = perform(service(world).validate(request, &world.owner),
                      [&](const AppointmentValidation &validation) {
                          if (validation.validationStatus == AppointmentValidationStatus::Available)
                              world.appointment.customerId = customer.id;
                      });
        if (world.appointment.customerId != 0 || performed->error)
            break;
    }
    return performed;
}

} // namespace

QList<OperationCall> appointmentCalls()
{
    return {
        {Operations::getBookableAppointments,
         [](CallWorld &world) {
             return perform(service(world).list({.sliceSize = 10}, &world.owner),
                            [&](const Slice<BookableAppointment> &slice) {
                                if (!slice.result.isEmpty())
                                    world.appointment.bookableAppointmentId
                                        = slice.result.first().id;
                            });
         }},
        {Operations::getBookableAppointment,
         [](CallWorld &world) {
             return perform(
                 service(world).byId(world.appointment.bookableAppointmentId, &world.owner));
         }},
        {Operations::getBookableAppointmentSlots,
         [](CallWorld &world) {
             const AppointmentSlotQuery query{.customerId = world.customerId,
                                              .daysAhead = 6,
                                              .slotWindowStartDate = world.today.addDays(1)};
             return perform(
                 service(world).slots(world.appointment.bookableAppointmentId, query, &world.owner),
                 [&](const QList<AppointmentSlot> &found) { takeFirst(found, world.appointment); });
         }},
        {Operations::validateForAppointmentBooking, validate},
        {Operations::bookAppointmentBooking,
         [](CallWorld &world) -> std::optional<Performed> {
             if (world.appointment.customerId == 0)
                 return std::nullopt;
             return perform(service(world).book(world.appointment, &world.owner),
                            [&](const AppointmentBooking &booking) {
                                world.appointmentBookingId = booking.bookingId;
                            });
         }},
        {Operations::getAppointmentBookings,
         [](CallWorld &world) {
             return perform(service(world).bookings(bookerOf(world), &world.owner),
                            [&](const QList<AppointmentBooking> &bookings) {
                                if (!bookings.isEmpty() && world.appointmentBookingId == 0)
                                    world.appointmentBookingId = bookings.first().bookingId;
                            });
         }},
        {Operations::getAppointmentBooking,
         [](CallWorld &world) -> std::optional<Performed> {
             if (world.appointmentBookingId == 0)
                 return std::nullopt;
             return perform(service(world).booking(world.appointmentBookingId, &world.owner));
         }},
        {Operations::deleteAppointmentBooking,
         [](CallWorld &world) {
             return perform(service(world).cancel(world.appointmentBookingId, &world.owner));
         }},
    };
}

} // namespace Frontdesk::Api
