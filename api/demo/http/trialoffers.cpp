// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/http/handlers.h"

namespace Frontdesk::Demo {

using namespace Api;

QList<Route> trialOfferRoutes()
{
    return {
        {Operations::getTrialOfferConfig,
         [](const Call &call) { return answer(call.studio.trialOffers.config(call.path.ids[0])); }},
        {Operations::getBookableTrialOfferAppointments,
         [](const Call &call) {
             return answer(queryOf<SliceQuery>(call).and_then(
                 [&](const auto &query) { return call.studio.trialOffers.appointments(query); }));
         }},
        {Operations::getBookableAppointmentSlotsForTrialOffers,
         [](const Call &call) {
             return answer(queryOf<AppointmentSlotQuery>(call).and_then([&](const auto &query) {
                 return call.studio.trialOffers.appointmentSlots(call.path.ids[0], query);
             }));
         }},
        {Operations::getBookableTrialOfferClasses,
         [](const Call &call) {
             return answer(queryOf<SliceQuery>(call).and_then(
                 [&](const auto &query) { return call.studio.trialOffers.classes(query); }));
         }},
        {Operations::getClassSlotsForTrialOffers,
         [](const Call &call) {
             return answer(queryOf<SliceQuery>(call).and_then([&](const auto &query) {
                 return call.studio.trialOffers.classSlots(call.path.ids[0], query);
             }));
         }},
        {Operations::validateForAppointmentBookingForTrialOffers,
         [](const Call &call) {
             return answer(bodyOf<AppointmentRequest>(call).and_then(
                 [&](const auto &request) { return call.studio.trialOffers.validate(request); }));
         }},
        {Operations::validateClassSlotForTrialOffers,
         [](const Call &call) {
             return answer(bodyOf<ClassBookingRequest>(call).and_then(
                 [&](const auto &request) { return call.studio.trialOffers.validate(request); }));
         }},
        {Operations::bookAppointmentForTrialOffer,
         [](const Call &call) {
             return answer(bodyOf<AppointmentRequest>(call).and_then(
                 [&](const auto &request) { return call.studio.trialOffers.book(request); }));
         }},
        {Operations::bookClassSlotForTrialOffers,
         [](const Call &call) {
             return answer(bodyOf<ClassBookingRequest>(call).and_then(
                 [&](const auto &request) { return call.studio.trialOffers.book(request); }));
         }},
        {Operations::confirmTrialOfferBooking,
         [](const Call &call) {
             return answer(call.studio.trialOffers.confirm(call.path.ids[0]));
         }},
        {Operations::validateForLeadCustomerCreation,
         [](const Call &call) {
             return answer(bodyOf<TrialLeadRequest>(call).and_then([&](const auto &request) {
                 return call.studio.trialOffers.validateLead(request);
             }));
         }},
        {Operations::createLeadCustomer,
         [](const Call &call) {
             return answer(bodyOf<TrialLeadRequest>(call).and_then(
                 [&](const auto &request) { return call.studio.trialOffers.createLead(request); }));
         }},
    };
}

} // namespace Frontdesk::Demo
