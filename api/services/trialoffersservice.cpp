// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/trialoffersservice.h"

namespace Frontdesk::Api {

ApiReply<TrialOfferConfig> *TrialOffersService::config(qint64 configId, QObject *owner)
{
    return send<TrialOfferConfig>(ApiRequest(Operations::getTrialOfferConfig).arg(configId), owner);
}

ApiReply<Slice<TrialAppointment>> *TrialOffersService::appointments(const SliceQuery &query,
                                                                    QObject *owner)
{
    return send<Slice<TrialAppointment>>(
        ApiRequest(Operations::getBookableTrialOfferAppointments).query(query), owner);
}

ApiReply<QList<AppointmentSlot>> *
TrialOffersService::appointmentSlots(qint64 appointmentId, const AppointmentSlotQuery &query,
                                     QObject *owner)
{
    return send<QList<AppointmentSlot>>(
        ApiRequest(Operations::getBookableAppointmentSlotsForTrialOffers)
            .arg(appointmentId)
            .query(query),
        owner);
}

ApiReply<Slice<TrialClass>> *TrialOffersService::classes(const SliceQuery &query, QObject *owner)
{
    return send<Slice<TrialClass>>(
        ApiRequest(Operations::getBookableTrialOfferClasses).query(query), owner);
}

ApiReply<Slice<ClassSlot>> *TrialOffersService::classSlots(qint64 classId, const SliceQuery &query,
                                                           QObject *owner)
{
    return send<Slice<ClassSlot>>(
        ApiRequest(Operations::getClassSlotsForTrialOffers).arg(classId).query(query), owner);
}

ApiReply<AppointmentValidation> *TrialOffersService::validate(const AppointmentRequest &request,
                                                              QObject *owner)
{
    return send<AppointmentValidation>(
        ApiRequest(Operations::validateForAppointmentBookingForTrialOffers).body(request), owner);
}

ApiReply<BookingValidation> *TrialOffersService::validate(const ClassBookingRequest &request,
                                                          QObject *owner)
{
    return send<BookingValidation>(
        ApiRequest(Operations::validateClassSlotForTrialOffers).body(request), owner);
}

ApiReply<AppointmentBooking> *TrialOffersService::book(const AppointmentRequest &request,
                                                       QObject *owner)
{
    return send<AppointmentBooking>(
        ApiRequest(Operations::bookAppointmentForTrialOffer).body(request), owner);
}

ApiReply<ClassBooking> *TrialOffersService::book(const ClassBookingRequest &request, QObject *owner)
{
    return send<ClassBooking>(ApiRequest(Operations::bookClassSlotForTrialOffers).body(request),
                              owner);
}

ApiReply<BookingConfirmation> *TrialOffersService::confirm(qint64 bookingId, QObject *owner)
{
    return send<BookingConfirmation>(
        ApiRequest(Operations::confirmTrialOfferBooking).arg(bookingId), owner);
}

ApiReply<TrialLeadValidation> *TrialOffersService::validateLead(const TrialLeadRequest &request,
                                                                QObject *owner)
{
    return send<TrialLeadValidation>(
        ApiRequest(Operations::validateForLeadCustomerCreation).body(request), owner);
}

ApiReply<TrialLead> *TrialOffersService::createLead(const TrialLeadRequest &request, QObject *owner)
{
    return send<TrialLead>(ApiRequest(Operations::createLeadCustomer).body(request), owner);
}

} // namespace Frontdesk::Api
