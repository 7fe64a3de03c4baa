// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/operationcalls.h"

#include "api/services/classesservice.h"

namespace Frontdesk::Api {

namespace {

ClassesService service(CallWorld &world)
{
    return ClassesService(world.client);
}

void takeSlots(CallWorld &world, const Slice<ClassSlot> &slice)
{
    for (const ClassSlot &slot : slice.result) {
        const bool isLater = slot.startDateTime && slot.startDateTime->value.date() > world.today;
        if (isLater && slot.classInformation)
            world.classSlots.append({slot.classInformation->id, slot.id});
    }
}

Performed validate(CallWorld &world, qint64 customerId, qint64 slotId)
{
    return perform(service(world).validate({customerId, slotId}, &world.owner),
                   [&](const BookingValidation &validation) {
                       if (validation.validationStatus != BookingValidationStatus::Available)
                           return;
                       world.bookerId = customerId;
                       world.classSlotId = slotId;
                   });
}

/// Until somebody is found who may book something.
Performed validate(CallWorld &world)
{
    Performed performed;
    for (const auto &[classId, slotId] : world.classSlots) {
        for (const Customer &customer : world.customers.mid(0, 10)) {
            performed = validate(world, customer.id, slotId);
            if (world.classSlotId != 0 || performed.error)
                return performed;
        }
    }
    return performed;
}

} // namespace

QList<OperationCall> classCalls()
{
    return {
        {Operations::getActiveClasses,
         [](CallWorld &world) {
             return perform(service(world).list({.sliceSize = 50}, &world.owner),
                            [&](const Slice<Class> &slice) {
                                if (!slice.result.isEmpty())
                                    world.classId = slice.result.first().id;
                            });
         }},
        {Operations::getClassById,
         [](CallWorld &world) {
             return perform(service(world).byId(world.classId, &world.owner));
         }},
        {Operations::getClassSlotsForMultipleClasses,
         [](CallWorld &world) {
             return perform(service(world).slots({.daysAhead = 4,
                                                  .slotWindowStartDate = world.today.addDays(1),
                                                  .sliceSize = 100},
                                                 &world.owner),
                            [&](const Slice<ClassSlot> &slice) { takeSlots(world, slice); });
         }},
        {Operations::getClassSlots,
         [](CallWorld &world) {
             return perform(
                 service(world).slotsOfClass(world.classId, {.sliceSize = 50}, &world.owner),
                 [&](const Slice<ClassSlot> &slice) { takeSlots(world, slice); });
         }},
        {Operations::getClassSlotById,
         [](CallWorld &world) {
             const auto [classId, slotId] = world.classSlots.value(0);
             return perform(service(world).slot(classId, slotId, &world.owner));
         }},
        {Operations::validateClassSlot, [](CallWorld &world) { return validate(world); }},
        {Operations::bookClassSlot,
         [](CallWorld &world) {
             return perform(
                 service(world).book({world.bookerId, world.classSlotId}, &world.owner),
                 [&](const ClassBooking &booking) { world.classBookingId = booking.bookingId; });
         }},
        {Operations::getClassBookingsByCustomerId,
         [](CallWorld &world) {
             const qint64 customerId = world.bookerId != 0 ? world.bookerId : world.customerId;
             return perform(service(world).bookings(customerId, &world.owner),
                            [&](const QList<ClassBooking> &bookings) {
                                if (!bookings.isEmpty() && world.classBookingId == 0)
                                    world.classBookingId = bookings.first().bookingId;
                            });
         }},
        {Operations::getClassBookingById,
         [](CallWorld &world) -> std::optional<Performed> {
             if (world.classBookingId == 0)
                 return std::nullopt;
             return perform(service(world).booking(world.classBookingId, &world.owner));
         }},
        {Operations::cancelClassSlotById,
         [](CallWorld &world) {
             return perform(service(world).cancel(world.classBookingId, &world.owner));
         }},
    };
}

} // namespace Frontdesk::Api
