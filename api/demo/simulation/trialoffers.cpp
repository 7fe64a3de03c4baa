// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/trialoffers.h"

#include "api/demo/simulation/namesakes.h"
#include "api/demo/simulation/slicing.h"

namespace Frontdesk::Demo {

using namespace Api;

namespace {

TrialLeadConfig dataOf(qint64 id, FieldMode address, FieldMode born, FieldMode gender,
                       FieldMode telephone)
{
    TrialLeadConfig config;
    config.trialOfferLeadDataConfigId = id;
    config.addressMode = address;
    config.dateOfBirthMode = born;
    config.genderMode = gender;
    config.telephoneMode = telephone;
    return config;
}

} // namespace

QList<TrialOffers::Offer> TrialOffers::offersOf(qint64 studioId)
{
    using enum FieldMode;
    QList<Offer> offers{
        {{CastTrialOffer::ToConfirm, QStringLiteral("Probetraining"), Term{6, TermUnit::Month}, 2,
          Term{30, TermUnit::Minutes}, true, dataOf(1, Inactive, Mandatory, Optional, Mandatory)},
         {CastAppointment::TrialTraining},
         {CastClass::Free}},
        {{CastTrialOffer::ForNewLeads, QStringLiteral("Schnupperwoche"), Term{1, TermUnit::Week}, 3,
          std::nullopt, false, dataOf(2, Mandatory, Optional, Inactive, Optional)},
         {CastAppointment::BodyAnalysis},
         {CastClass::FullWithWaitingList, CastClass::NotYet}},
    };
    const qint64 shift = (studioId - 1) * 1000; // ids are for Berlin
    for (Offer &offer : offers) {
        offer.config.id += shift;
        for (qint64 &id : offer.appointments)
            id += shift;
        for (qint64 &id : offer.classes)
            id += shift;
    }
    return offers;
}

TrialOffers::TrialOffers(const StudioSetup &setup, const Timetable &timetable,
                         const Customers &customers, Calendar &calendar, Bookings &classes,
                         Appointments &appointments, Leads &leads)
    : m_setup(setup),
      m_timetable(timetable),
      m_customers(customers),
      m_calendar(calendar),
      m_classes(classes),
      m_appointments(appointments),
      m_leads(leads),
      m_offers(offersOf(setup.access.studioId))
{ }

const TrialOffers::Offer *TrialOffers::offer(qint64 configId) const
{
    for (const Offer &offer : m_offers) {
        if (offer.config.id == configId)
            return &offer;
    }
    return nullptr;
}

const TrialOffers::Offer *TrialOffers::offerOf(const QList<qint64> Offer::*items, qint64 item) const
{
    for (const Offer &offer : m_offers) {
        if ((offer.*items).contains(item))
            return &offer;
    }
    return nullptr;
}

const TrialOffers::Offer *TrialOffers::offerOf(const AppointmentRequest &request) const
{
    return offerOf(&Offer::appointments, request.bookableAppointmentId);
}

const TrialOffers::Offer *TrialOffers::offerOf(const ClassBookingRequest &request) const
{
    const ClassPlan *plan = m_timetable.planOfSlot(request.classSlotId);
    return plan ? offerOf(&Offer::classes, plan->id) : nullptr;
}

Outcome<TrialOfferConfig> TrialOffers::config(qint64 configId) const
{
    const Offer *found = offer(configId);
    if (!found)
        return refused(Reason::NoSuchTrialOffer);
    return found->config;
}

Outcome<Slice<TrialAppointment>> TrialOffers::appointments(const SliceQuery &query) const
{
    QList<TrialAppointment> all;
    for (const Offer &offer : m_offers) {
        for (const qint64 id : offer.appointments)
            all.append({offer.config.id, *m_appointments.byId(id), id});
    }
    return sliced(all, query, LongSlices);
}

Outcome<Slice<TrialClass>> TrialOffers::classes(const SliceQuery &query) const
{
    QList<TrialClass> all;
    for (const Offer &offer : m_offers) {
        for (const qint64 id : offer.classes)
            all.append({offer.config.id, *m_classes.classById(id), id});
    }
    return sliced(all, query, LongSlices);
}

Outcome<QList<AppointmentSlot>> TrialOffers::appointmentSlots(qint64 appointmentId,
                                                              const AppointmentSlotQuery &query)
{
    if (!offerOf(&Offer::appointments, appointmentId))
        return refused(Reason::NoSuchAppointment);
    return m_appointments.slots(appointmentId, query);
}

Outcome<Slice<ClassSlot>> TrialOffers::classSlots(qint64 classId, const SliceQuery &query)
{
    if (!offerOf(&Offer::classes, classId))
        return refused(Reason::NoSuchClass);
    return m_classes.slotsOfClass(classId, query);
}

/// What was canceled, or not confirmed in time, was not used.
int TrialOffers::used(qint64 customerId, const TrialOfferConfig &config) const
{
    const QDateTime now = m_timetable.clock().now();
    return int(std::count_if(m_uses.cbegin(), m_uses.cend(), [&](const Use &use) {
        const auto booking = m_calendar.find(use.bookingId);
        return use.customerId == customerId && use.configId == config.id && booking->isLive()
            && after(use.at, config.preventMultipleBookingsTerm) > now;
    }));
}

Outcome<BookingTerms> TrialOffers::termsFor(qint64 customerId, const Offer *offer) const
{
    const auto person = m_customers.find(customerId);
    if (!person)
        return tl::unexpected(person.error());
    if (!offer)
        return refused(Reason::NoSuchTrialOffer);
    m_calendar.refresh();
    const TrialOfferConfig &config = offer->config;
    const bool isExpected
        = config.allowBookingForLeads || m_offerOfLead.value(customerId) == config.id;
    BookingTerms terms;
    terms.mayWait = false;
    if (person->status != CustomerStatus::Prospect || !isExpected)
        terms.entitlement = Entitlement::NotEligible;
    else if (used(customerId, config) >= config.contingent)
        terms.entitlement = Entitlement::NoContingent;
    if (config.confirmationOfBookingTerm)
        terms.confirmBy = after(m_timetable.clock().now(), *config.confirmationOfBookingTerm);
    return terms;
}

template <class Desk, class Request>
auto TrialOffers::validateAt(Desk &desk, const Request &request) const
{
    return termsFor(request.customerId, offerOf(request)).and_then([&](const BookingTerms &terms) {
        return desk.validate(request, terms);
    });
}

template <class Desk, class Request> auto TrialOffers::bookAt(Desk &desk, const Request &request)
{
    const Offer *offer = offerOf(request);
    return termsFor(request.customerId, offer)
        .and_then([&](const BookingTerms &terms) { return desk.book(request, terms); })
        .map([&](const auto &booking) {
            m_uses.append({booking.bookingId, request.customerId, offer->config.id,
                           m_timetable.clock().now()});
            return booking;
        });
}

Outcome<AppointmentValidation> TrialOffers::validate(const AppointmentRequest &request)
{
    return validateAt(m_appointments, request);
}

Outcome<BookingValidation> TrialOffers::validate(const ClassBookingRequest &request)
{
    return validateAt(m_classes, request);
}

Outcome<AppointmentBooking> TrialOffers::book(const AppointmentRequest &request)
{
    return bookAt(m_appointments, request);
}

Outcome<ClassBooking> TrialOffers::book(const ClassBookingRequest &request)
{
    return bookAt(m_classes, request);
}

Outcome<BookingConfirmation> TrialOffers::confirm(qint64 bookingId)
{
    m_calendar.refresh();
    const bool isTrial = std::any_of(m_uses.cbegin(), m_uses.cend(),
                                     [&](const Use &use) { return use.bookingId == bookingId; });
    const auto booking = m_calendar.find(bookingId);
    const bool isExpired = isTrial && !booking->isLive() && booking->confirmBy;
    if (!isTrial || (!booking->isLive() && !isExpired))
        return refused(Reason::NoSuchBooking);
    return BookingConfirmation{m_calendar.confirm(bookingId) ? ConfirmationStatus::Confirmed
                                                             : ConfirmationStatus::Expired};
}

/// A trial offer's address names no country: it is the studio's.
std::optional<AddressData> TrialOffers::addressOf(const TrialLeadPerson &person) const
{
    if (!person.address)
        return std::nullopt;
    AddressData address;
    copyNamesakes(*person.address, address);
    address.countryCode = m_setup.countryCode;
    return address;
}

Outcome<TrialLeadValidation> TrialOffers::validateLead(const TrialLeadRequest &request) const
{
    using Status = TrialLeadValidationStatus;
    return config(request.trialOfferConfigId).map([&](const TrialOfferConfig &offered) {
        const TrialLeadPerson &person = request.leadCustomerData;
        const auto problem = m_leads.problemOf(person, addressOf(person), offered.leadDataConfig);
        return TrialLeadValidation{!problem ? Status::Possible
                                       : problem->reason == Reason::KnownAlready
                                       ? Status::DuplicateCustomer
                                       : Status::InvalidLeadCustomerData};
    });
}

Outcome<TrialLead> TrialOffers::createLead(const TrialLeadRequest &request)
{
    return config(request.trialOfferConfigId)
        .and_then([&](const TrialOfferConfig &offered) {
            const TrialLeadPerson &person = request.leadCustomerData;
            return m_leads.create(person, addressOf(person), offered.leadDataConfig);
        })
        .map([&](qint64 customerId) {
            m_offerOfLead.insert(customerId, request.trialOfferConfigId);
            return TrialLead{customerId};
        });
}

} // namespace Frontdesk::Demo
