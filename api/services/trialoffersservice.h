// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/services/service.h"
#include "api/types/trialoffers.h"

namespace Frontdesk::Api {

/// Tag Trial Offers: the same slots and bookings as those of classes and appointments, for leads.
class TrialOffersService : public Service
{
public:
    using Service::Service;

    /// GET /v1/trial-offers/config/{configId}.
    ApiReply<TrialOfferConfig> *config(qint64 configId, QObject *owner);
    /// GET /v1/trial-offers/bookable-trial-offers/appointments/bookable.
    ApiReply<Slice<TrialAppointment>> *appointments(const SliceQuery &query, QObject *owner);
    /// GET /v1/trial-offers/bookable-trial-offers/appointments/bookable/{id}/slots.
    ApiReply<QList<AppointmentSlot>> *
    appointmentSlots(qint64 appointmentId, const AppointmentSlotQuery &query, QObject *owner);
    /// GET /v1/trial-offers/bookable-trial-offers/classes.
    ApiReply<Slice<TrialClass>> *classes(const SliceQuery &query, QObject *owner);
    /// GET /v1/trial-offers/bookable-trial-offers/classes/{classId}/slots.
    ApiReply<Slice<ClassSlot>> *classSlots(qint64 classId, const SliceQuery &query, QObject *owner);
    /// POST /v1/trial-offers/appointments/booking/validate. A read, but not repeated by itself.
    ApiReply<AppointmentValidation> *validate(const AppointmentRequest &request, QObject *owner);
    /// POST /v1/trial-offers/classes/booking/validate. A read, but not repeated by itself.
    ApiReply<BookingValidation> *validate(const ClassBookingRequest &request, QObject *owner);
    /// POST /v1/trial-offers/appointments/booking/book. May have to be confirmed.
    ApiReply<AppointmentBooking> *book(const AppointmentRequest &request, QObject *owner);
    /// POST /v1/trial-offers/classes/booking/book. May have to be confirmed.
    ApiReply<ClassBooking> *book(const ClassBookingRequest &request, QObject *owner);
    /// POST /v1/trial-offers/bookings/{bookingId}/confirm.
    ApiReply<BookingConfirmation> *confirm(qint64 bookingId, QObject *owner);
    /// POST /v1/trial-offers/lead/validate. A read, but not repeated by itself.
    ApiReply<TrialLeadValidation> *validateLead(const TrialLeadRequest &request, QObject *owner);
    /// POST /v1/trial-offers/lead/create.
    ApiReply<TrialLead> *createLead(const TrialLeadRequest &request, QObject *owner);
};

} // namespace Frontdesk::Api
