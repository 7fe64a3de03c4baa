// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/appointmentsservice.h"
#include "api/services/classesservice.h"
#include "api/services/leadsservice.h"
#include "api/services/trialoffersservice.h"
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
        read(Operations::getBookableAppointments, &S::list, SliceQuery{})
            .finds(Example::Appointment, &BookableAppointment::id),
        read(Operations::getBookableAppointment, &S::byId, Example::Appointment),
        read(Operations::getBookableAppointmentSlots, &S::slots, Example::Appointment,
             AppointmentSlotQuery{}),
        read(Operations::getAppointmentBookings, &S::bookings, Example::Customer)
            .finds(Example::AppointmentBooking, &AppointmentBooking::bookingId),
        read(Operations::getAppointmentBooking, &S::booking, Example::AppointmentBooking),
    };
}

void noteTrialAppointments(KeyQuestion &question, const Slice<TrialAppointment> &slice)
{
    for (const TrialAppointment &offer : slice.result) {
        question.found(Example::TrialAppointment, offer.trialOfferBookableAppointment.id);
        question.found(Example::TrialConfig, offer.trialOfferConfigId);
    }
}

void noteTrialClasses(KeyQuestion &question, const Slice<TrialClass> &slice)
{
    for (const TrialClass &offer : slice.result) {
        question.found(Example::TrialClass, offer.trialOfferClass.id);
        question.found(Example::TrialConfig, offer.trialOfferConfigId);
    }
}

QList<KeyRead> trialOffers()
{
    using S = TrialOffersService;
    return {
        read(Operations::getBookableTrialOfferClasses, &S::classes, SliceQuery{})
            .finds(noteTrialClasses),
        read(Operations::getClassSlotsForTrialOffers, &S::classSlots, Example::TrialClass,
             SliceQuery{}),
        read(Operations::getBookableTrialOfferAppointments, &S::appointments, SliceQuery{})
            .finds(noteTrialAppointments),
        read(Operations::getBookableAppointmentSlotsForTrialOffers, &S::appointmentSlots,
             Example::TrialAppointment, AppointmentSlotQuery{}),
        read(Operations::getTrialOfferConfig, &S::config, Example::TrialConfig),
    };
}

} // namespace

QList<KeyRead> KeyReads::ofSchedules()
{
    return tagged("Classes", classes()) + tagged("Appointments", appointments())
        + tagged("Leads", {read(Operations::getLeadConfig, &LeadsService::config)})
        + tagged("Trial Offers", trialOffers());
}

} // namespace Frontdesk
