// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/bookings.h"

#include "api/codec/text.h"

namespace Frontdesk::Demo {

using namespace Api;

namespace {

using Validation = BookingValidationStatus;
constexpr int MostUpcomingBookings = 5;

Validation statusOf(Entitlement entitlement)
{
    switch (entitlement) {
    case Entitlement::Granted:
        return Validation::Available;
    case Entitlement::Idle:
        return Validation::CustomerIdle;
    case Entitlement::NotEligible:
    case Entitlement::NoContingent:
        return Validation::NoContingent;
    case Entitlement::LimitReached:
        break;
    }
    return Validation::BookingLimitReached;
}

} // namespace

ClassBooking Bookings::view(const Booking &booking) const
{
    ClassBooking view;
    view.bookingId = booking.id;
    view.bookingStatus = booking.status;
    view.classSlotId = booking.eventId;
    view.classId = m_timetable.planOfSlot(booking.eventId)->id;
    view.customerId = booking.customerId;
    view.classSlotStatus = m_calendar.eventStatus(booking);
    view.participantStatus = m_calendar.participation(booking);
    return view;
}

Outcome<QList<ClassBooking>> Bookings::ofCustomer(qint64 customerId)
{
    const auto person = m_customers.find(customerId);
    if (!person)
        return tl::unexpected(person.error());
    m_calendar.refresh();
    QList<ClassBooking> list;
    for (const Booking &booking : m_calendar.ofCustomer(customerId, EventKind::Class))
        list.append(view(booking));
    return list;
}

Outcome<ClassBooking> Bookings::byId(qint64 bookingId)
{
    m_calendar.refresh();
    return m_calendar.find(EventKind::Class, bookingId).map([this](const Booking &booking) {
        return view(booking);
    });
}

BookingTerms Bookings::contractTerms(const Person &person, qint64 slotId) const
{
    const QDate day = Timetable::dayOfSlot(slotId);
    if (person.isIdleOn(day))
        return {Entitlement::Idle};
    if (!m_contracts.coversClasses(person, day))
        return {Entitlement::NoContingent};
    if (m_calendar.ahead(person.id, EventKind::Class) >= MostUpcomingBookings)
        return {Entitlement::LimitReached};
    return {};
}

Validation Bookings::timeStatus(qint64 slotId) const
{
    const auto slot = m_timetable.slot(slotId);
    const QDateTime now = m_timetable.clock().now();
    if (!m_timetable.planOfSlot(slotId)->bookable)
        return Validation::DisplayOnly;
    if (m_timetable.isClosedOn(Timetable::dayOfSlot(slotId)))
        return Validation::StudioClosed;
    if (now > slot->latestBookingDateTime->value)
        return Validation::DateTimeAfterLatestBookingDateTime;
    if (now < slot->earliestBookingDateTime->value)
        return Validation::DateTimeBeforeEarliestBookingDateTime;
    return Validation::Available;
}

Validation Bookings::placeStatus(const ClassBookingRequest &request,
                                 const BookingTerms &terms) const
{
    const bool isAtLimit = terms.entitlement == Entitlement::LimitReached;
    if (!isAtLimit && terms.entitlement != Entitlement::Granted)
        return statusOf(terms.entitlement);
    if (m_calendar.isIn(request.customerId, request.classSlotId))
        return Validation::CustomerAlreadyBooked;
    if (m_calendar.isBusy(request.customerId, m_timetable.periodOf(request.classSlotId)))
        return Validation::CustomerInOtherBooking;
    if (isAtLimit)
        return Validation::BookingLimitReached;
    const auto next
        = statusOfNext(*m_timetable.planOfSlot(request.classSlotId), request.classSlotId);
    const bool isPossible
        = next == BookingStatus::Booked || (next == BookingStatus::WaitingList && terms.mayWait);
    return isPossible ? Validation::Available : Validation::NotAvailable;
}

Outcome<BookingValidation> Bookings::validate(const ClassBookingRequest &request,
                                              const std::optional<BookingTerms> &terms)
{
    const auto person = m_customers.find(request.customerId);
    if (!person)
        return tl::unexpected(person.error());
    if (!m_timetable.planOfSlot(request.classSlotId))
        return refused(Reason::NoSuchSlot);
    m_calendar.refresh();
    Validation status = timeStatus(request.classSlotId);
    if (status == Validation::Available)
        status = placeStatus(request, terms.value_or(contractTerms(*person, request.classSlotId)));
    return BookingValidation{status};
}

Outcome<ClassBooking> Bookings::book(const ClassBookingRequest &request,
                                     const std::optional<BookingTerms> &terms)
{
    const auto validation = validate(request, terms);
    if (!validation)
        return tl::unexpected(validation.error());
    const Validation status = validation->validationStatus;
    if (status == Validation::CustomerAlreadyBooked)
        return refused(Reason::AlreadyBooked);
    if (status != Validation::Available)
        return refused(Reason::NotBookable, toText(status));
    const ClassPlan &plan = *m_timetable.planOfSlot(request.classSlotId);
    return view(add(request.classSlotId, request.customerId,
                    statusOfNext(plan, request.classSlotId),
                    terms ? terms->confirmBy : std::nullopt));
}

Outcome<Done> Bookings::cancel(qint64 bookingId)
{
    m_calendar.refresh();
    return m_calendar.cancel(EventKind::Class, bookingId);
}

} // namespace Frontdesk::Demo
