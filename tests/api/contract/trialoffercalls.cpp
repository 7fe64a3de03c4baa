// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/operationcalls.h"

#include "api/services/trialoffersservice.h"
#include "tests/api/contract/firstslot.h"
#include "tests/api/interestedperson.h"

namespace Frontdesk::Api {

namespace {

TrialOffersService service(CallWorld &world)
{
    return TrialOffersService(world.client);
}

TrialLeadRequest somebody(const CallWorld &world)
{
    TrialLeadRequest request;
    static_cast<LeadPerson &>(request.leadCustomerData)
        = interestedPerson(QStringLiteral("Mitchell"));
    request.leadCustomerData.address
        = TrialLeadAddress{QStringLiteral("Ring"), QStringLiteral("4"), QStringLiteral("20095"),
                           QStringLiteral("Hamburg")};
    request.trialOfferConfigId = world.trial.offerId;
    return request;
}

/// Until one is found that the lead may book.
std::optional<Performed> validateClassSlot(CallWorld &world)
{
    std::optional<Performed> performed;
    for (const qint64 slotId : std::as_const(world.trial.classSlots)) {
        performed = perform(
            service(world).validate(ClassBookingRequest{world.trial.leadId, slotId}, &world.owner),
            [&](const BookingValidation &validation) {
                if (validation.validationStatus == BookingValidationStatus::Available)
                    world.trial.classSlotId = slotId;
            });
        if (world.trial.classSlotId != 0 || performed->error)
            break;
    }
    return performed;
}

QList<OperationCall> trialOfferReads()
{
    return {
        {Operations::getBookableTrialOfferAppointments,
         [](CallWorld &world) {
             return perform(service(world).appointments({.sliceSize = 10}, &world.owner),
                            [&](const Slice<TrialAppointment> &slice) {
                                if (slice.result.isEmpty())
                                    return;
                                const TrialAppointment &first = slice.result.first();
                                world.trial.offerId = first.trialOfferConfigId;
                                world.trial.appointment.bookableAppointmentId
                                    = first.trialOfferBookableAppointment.id;
                            });
         }},
        {Operations::getBookableTrialOfferClasses,
         [](CallWorld &world) {
             return perform(service(world).classes({.sliceSize = 10}, &world.owner),
                            [&](const Slice<TrialClass> &slice) {
                                if (slice.result.isEmpty())
                                    return;
                                const TrialClass &first = slice.result.first();
                                world.trial.offerId = first.trialOfferConfigId;
                                world.trial.classId = first.trialOfferClass.id;
                            });
         }},
        {Operations::getTrialOfferConfig,
         [](CallWorld &world) -> std::optional<Performed> {
             if (world.trial.offerId == 0)
                 return std::nullopt;
             return perform(service(world).config(world.trial.offerId, &world.owner));
         }},
        {Operations::getBookableAppointmentSlotsForTrialOffers,
         [](CallWorld &world) -> std::optional<Performed> {
             if (world.trial.appointment.bookableAppointmentId == 0)
                 return std::nullopt;
             const AppointmentSlotQuery query{.daysAhead = 6,
                                              .slotWindowStartDate = world.today.addDays(1)};
             return perform(service(world).appointmentSlots(
                                world.trial.appointment.bookableAppointmentId, query, &world.owner),
                            [&](const QList<AppointmentSlot> &found) {
                                takeFirst(found, world.trial.appointment);
                            });
         }},
        {Operations::getClassSlotsForTrialOffers,
         [](CallWorld &world) -> std::optional<Performed> {
             if (world.trial.classId == 0)
                 return std::nullopt;
             return perform(
                 service(world).classSlots(world.trial.classId, {.sliceSize = 50}, &world.owner),
                 [&](const Slice<ClassSlot> &slice) {
                     for (const ClassSlot &slot : slice.result) {
                         if (slot.startDateTime && slot.startDateTime->value.date() > world.today)
                             world.trial.classSlots.append(slot.id);
                     }
                 });
         }},
    };
}

} // namespace

QList<OperationCall> trialOfferCalls()
{
    return trialOfferReads()
        + QList<OperationCall>{
            {Operations::validateForLeadCustomerCreation,
             [](CallWorld &world) {
                 return perform(service(world).validateLead(somebody(world), &world.owner));
             }},
            {Operations::createLeadCustomer,
             [](CallWorld &world) {
                 return perform(service(world).createLead(somebody(world), &world.owner),
                                [&](const TrialLead &lead) {
                                    world.trial.leadId = lead.leadCustomerId.value_or(0);
                                    world.trial.appointment.customerId = world.trial.leadId;
                                });
             }},
            {Operations::validateForAppointmentBookingForTrialOffers,
             [](CallWorld &world) -> std::optional<Performed> {
                 if (!world.trial.appointment.startDateTime.value.isValid())
                     return std::nullopt;
                 return perform(service(world).validate(world.trial.appointment, &world.owner));
             }},
            {Operations::validateClassSlotForTrialOffers, validateClassSlot},
            {Operations::bookAppointmentForTrialOffer,
             [](CallWorld &world) -> std::optional<Performed> {
                 if (!world.trial.appointment.startDateTime.value.isValid())
                     return std::nullopt;
                 return perform(service(world).book(world.trial.appointment, &world.owner));
             }},
            {Operations::bookClassSlotForTrialOffers,
             [](CallWorld &world) -> std::optional<Performed> {
                 if (world.trial.classSlotId == 0)
                     return std::nullopt;
                 const ClassBookingRequest request{world.trial.leadId, world.trial.classSlotId};
                 return perform(service(world).book(request, &world.owner),
                                [&](const ClassBooking &booking) {
                                    world.trial.bookingId = booking.bookingId;
                                });
             }},
            {Operations::confirmTrialOfferBooking,
             [](CallWorld &world) -> std::optional<Performed> {
                 if (world.trial.bookingId == 0)
                     return std::nullopt;
                 return perform(service(world).confirm(world.trial.bookingId, &world.owner));
             }},
        };
}

} // namespace Frontdesk::Api
