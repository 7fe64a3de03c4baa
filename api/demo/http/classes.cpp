// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/http/handlers.h"

namespace Frontdesk::Demo {

using namespace Api;

QList<Route> classRoutes()
{
    return {
        {Operations::getActiveClasses,
         [](const Call &call) {
             return answer(queryOf<SliceQuery>(call).and_then(
                 [&](const auto &query) { return call.studio.bookings.classes(query); }));
         }},
        {Operations::getClassById,
         [](const Call &call) { return answer(call.studio.bookings.classById(call.path.ids[0])); }},
        {Operations::getClassSlotsForMultipleClasses,
         [](const Call &call) {
             return answer(queryOf<ClassSlotQuery>(call).and_then(
                 [&](const auto &query) { return call.studio.bookings.slots(query); }));
         }},
        {Operations::getClassSlots,
         [](const Call &call) {
             return answer(queryOf<SliceQuery>(call).and_then([&](const auto &query) {
                 return call.studio.bookings.slotsOfClass(call.path.ids[0], query);
             }));
         }},
        {Operations::getClassSlotById,
         [](const Call &call) {
             return answer(call.studio.bookings.slot(call.path.ids[0], call.path.ids[1]));
         }},
        {Operations::getClassBookingsByCustomerId,
         [](const Call &call) {
             return answer(queryOf<BookingsQuery>(call).and_then([&](const auto &query) {
                 return call.studio.bookings.ofCustomer(query.customerId);
             }));
         }},
        {Operations::getClassBookingById,
         [](const Call &call) { return answer(call.studio.bookings.byId(call.path.ids[0])); }},
        {Operations::validateClassSlot,
         [](const Call &call) {
             return answer(bodyOf<ClassBookingRequest>(call).and_then(
                 [&](const auto &request) { return call.studio.bookings.validate(request); }));
         }},
        {Operations::bookClassSlot,
         [](const Call &call) {
             return answer(bodyOf<ClassBookingRequest>(call).and_then(
                 [&](const auto &request) { return call.studio.bookings.book(request); }));
         }},
        {Operations::cancelClassSlotById,
         [](const Call &call) { return answer(call.studio.bookings.cancel(call.path.ids[0])); }},
    };
}

} // namespace Frontdesk::Demo
