// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/appointments.h"
#include "api/demo/simulation/bookings.h"
#include "api/demo/simulation/leads.h"
#include "api/types/trialoffers.h"

namespace Frontdesk::Demo {

/// What leads may try. Slots and bookings are those of the classes and appointments themselves;
/// an offer only decides on which terms a lead gets in.
class TrialOffers
{
public:
    TrialOffers(const StudioSetup &setup, const Timetable &timetable, const Customers &customers,
                Calendar &calendar, Bookings &classes, Appointments &appointments, Leads &leads);

    [[nodiscard]] Outcome<Api::TrialOfferConfig> config(qint64 configId) const;
    [[nodiscard]] Outcome<Api::Slice<Api::TrialAppointment>>
    appointments(const Api::SliceQuery &query) const;
    [[nodiscard]] Outcome<Api::Slice<Api::TrialClass>> classes(const Api::SliceQuery &query) const;
    [[nodiscard]] Outcome<QList<Api::AppointmentSlot>>
    appointmentSlots(qint64 appointmentId, const Api::AppointmentSlotQuery &query);
    [[nodiscard]] Outcome<Api::Slice<Api::ClassSlot>> classSlots(qint64 classId,
                                                                 const Api::SliceQuery &query);

    [[nodiscard]] Outcome<Api::AppointmentValidation>
    validate(const Api::AppointmentRequest &request);
    [[nodiscard]] Outcome<Api::BookingValidation> validate(const Api::ClassBookingRequest &request);
    Outcome<Api::AppointmentBooking> book(const Api::AppointmentRequest &request);
    Outcome<Api::ClassBooking> book(const Api::ClassBookingRequest &request);
    Outcome<Api::BookingConfirmation> confirm(qint64 bookingId);

    [[nodiscard]] Outcome<Api::TrialLeadValidation>
    validateLead(const Api::TrialLeadRequest &request) const;
    Outcome<Api::TrialLead> createLead(const Api::TrialLeadRequest &request);

private:
    struct Offer
    {
        Api::TrialOfferConfig config;
        QList<qint64> appointments;
        QList<qint64> classes;
    };
    struct Use
    {
        qint64 bookingId;
        qint64 customerId;
        qint64 configId;
        QDateTime at;
    };

    [[nodiscard]] static QList<Offer> offersOf(qint64 studioId);
    [[nodiscard]] const Offer *offer(qint64 configId) const;
    [[nodiscard]] const Offer *offerOf(const QList<qint64> Offer::*items, qint64 item) const;
    [[nodiscard]] const Offer *offerOf(const Api::AppointmentRequest &request) const;
    [[nodiscard]] const Offer *offerOf(const Api::ClassBookingRequest &request) const;
    [[nodiscard]] int used(qint64 customerId, const Api::TrialOfferConfig &config) const;
    [[nodiscard]] Outcome<BookingTerms> termsFor(qint64 customerId, const Offer *offer) const;
    [[nodiscard]] std::optional<Api::AddressData>
    addressOf(const Api::TrialLeadPerson &person) const;
    template <class Desk, class Request> auto validateAt(Desk &desk, const Request &request) const;
    template <class Desk, class Request> auto bookAt(Desk &desk, const Request &request);

    const StudioSetup &m_setup;
    const Timetable &m_timetable;
    const Customers &m_customers;
    Calendar &m_calendar;
    Bookings &m_classes;
    Appointments &m_appointments;
    Leads &m_leads;
    QList<Offer> m_offers;
    QList<Use> m_uses;
    QHash<qint64, qint64> m_offerOfLead; ///< config by the customer who came for it
};

} // namespace Frontdesk::Demo
