// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/http/acknowledge.h"

namespace Frontdesk::Demo {

using namespace Api;

QList<Route> appointmentRoutes()
{
    return {
        {Operations::getBookableAppointments,
         [](const Call &call) {
             return answer(queryOf<SliceQuery>(call).and_then(
                 [&](const auto &query) { return call.studio.appointments.list(query); }));
         }},
        {Operations::getBookableAppointment,
         [](const Call &call) { return answer(call.studio.appointments.byId(call.path.ids[0])); }},
        {Operations::getBookableAppointmentSlots,
         [](const Call &call) {
             return answer(queryOf<AppointmentSlotQuery>(call).and_then([&](const auto &query) {
                 return call.studio.appointments.slots(call.path.ids[0], query);
             }));
         }},
        {Operations::validateForAppointmentBooking,
         [](const Call &call) {
             return answer(bodyOf<AppointmentRequest>(call).and_then(
                 [&](const auto &request) { return call.studio.appointments.validate(request); }));
         }},
        {Operations::getAppointmentBookings,
         [](const Call &call) {
             return answer(queryOf<BookingsQuery>(call).and_then([&](const auto &query) {
                 return call.studio.appointments.ofCustomer(query.customerId);
             }));
         }},
        {Operations::getAppointmentBooking,
         [](const Call &call) {
             return answer(call.studio.appointments.booking(call.path.ids[0]));
         }},
        {Operations::bookAppointmentBooking,
         [](const Call &call) {
             return answer(bodyOf<AppointmentRequest>(call).and_then(
                 [&](const auto &request) { return call.studio.appointments.book(request); }));
         }},
        {Operations::deleteAppointmentBooking,
         [](const Call &call) {
             return acknowledge(call.studio.appointments.cancel(call.path.ids[0]));
         }},
    };
}

} // namespace Frontdesk::Demo
