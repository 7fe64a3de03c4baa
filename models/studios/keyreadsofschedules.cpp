// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/appointmentsservice.h"
#include "api/services/classesservice.h"
#include "models/studios/keyread.h"

namespace Frontdesk {

using namespace Api;
using namespace KeyReads;

namespace {

void noteSlots(KeyQuestion &question, const Slice<ClassSlot> &slice)
{
    for (const ClassSlot &slot : slice.result) {
        if (slot.classInformation) {
            question.found(Example::Slot, slot.id);
            question.found(Example::SlotClass, slot.classInformation->id);
        }
    }
}

QList<KeyRead> classes()
{
    using S = ClassesService;
    return {
        read(Operations::getActiveClasses, &S::list, SliceQuery{})
            .finds(Example::Class, &Class::id),
        read(Operations::getClassById, &S::byId, Example::Class),
        read(Operations::getClassSlotsForMultipleClasses, &S::slots, ClassSlotQuery{})
            .finds(noteSlots),
        read(Operations::getClassSlots, &S::slotsOfClass, Example::Class, SliceQuery{}),
        read(Operations::getClassSlotById, &S::slot, Example::SlotClass, Example::Slot),
        read(Operations::getClassBookingsByCustomerId, &S::bookings, Example::Customer)
            .finds(Example::ClassBooking, &ClassBooking::bookingId),
        read(Operations::getClassBookingById, &S::booking, Example::ClassBooking),
    };
}

QList<KeyRead> appointments()
{
    using S = AppointmentsService;
    return {
        read(Operations::getAppointmentBookings, &S::bookings, Example::Customer),
    };
}

} // namespace

QList<KeyRead> KeyReads::ofSchedules()
{
    return tagged("Classes", classes()) + tagged("Appointments", appointments());
}

} // namespace Frontdesk
