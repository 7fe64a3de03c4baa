// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/calendar.h"

namespace Frontdesk::Demo {

using namespace Api;

void Calendar::refresh()
{
    const QDate today = m_clock.today();
    if (!m_filledTo.isValid())
        m_filledTo = today.addDays(-DaysInSight - 1);
    while (m_filledTo < today.addDays(DaysInSight)) {
        m_filledTo = m_filledTo.addDays(1);
        for (const auto &fill : m_fillers)
            fill(m_filledTo);
    }
    const QDateTime now = m_clock.now();
    for (const qint64 id : QList<qint64>(m_unconfirmed)) {
        if (*m_bookings[id].confirmBy < now)
            letGo(m_bookings[id]);
    }
}

Booking Calendar::add(Booking booking)
{
    booking.id = ++m_lastId;
    if (booking.confirmBy) {
        booking.status = BookingStatus::BookedWithConfirmationRequired;
        m_unconfirmed.append(booking.id);
    }
    m_byEvent[booking.eventId].append(booking.id);
    m_byCustomer[booking.customerId].append(booking.id);
    return *m_bookings.insert(booking.id, booking);
}

/// The first on the waiting list moves up.
void Calendar::letGo(Booking &booking)
{
    const bool freesPlace = booking.hasPlace();
    booking.status = BookingStatus::Canceled;
    m_unconfirmed.removeOne(booking.id);
    if (!freesPlace)
        return;
    for (const qint64 id : m_byEvent.value(booking.eventId)) {
        if (m_bookings[id].status == BookingStatus::WaitingList) {
            m_bookings[id].status = BookingStatus::Booked;
            return;
        }
    }
}

Outcome<Done> Calendar::cancel(EventKind kind, qint64 bookingId)
{
    const auto found = find(kind, bookingId);
    if (!found || !found->isLive())
        return refused(Reason::NoSuchBooking);
    if (found->period.from <= m_clock.now())
        return refused(Reason::BookingOver);
    Booking &booking = m_bookings[bookingId];
    letGo(booking);
    booking.confirmBy.reset();
    return Done{};
}

bool Calendar::confirm(qint64 bookingId)
{
    const auto booking = m_bookings.find(bookingId);
    if (booking == m_bookings.end() || !booking->isLive())
        return false;
    booking->status = BookingStatus::Booked;
    booking->confirmBy.reset();
    m_unconfirmed.removeOne(bookingId);
    return true;
}

std::optional<Booking> Calendar::find(qint64 bookingId) const
{
    const auto found = m_bookings.constFind(bookingId);
    return found == m_bookings.cend() ? std::nullopt : std::optional(*found);
}

Outcome<Booking> Calendar::find(EventKind kind, qint64 bookingId) const
{
    const auto found = find(bookingId);
    if (!found || found->kind != kind)
        return refused(Reason::NoSuchBooking);
    return *found;
}

QList<Booking> Calendar::ofCustomer(qint64 customerId, EventKind kind) const
{
    const QDate today = m_clock.today();
    const Period inSight(m_clock.at(today.addDays(-DaysInSight), QTime(0, 0)),
                         m_clock.at(today.addDays(DaysInSight + 1), QTime(0, 0)));
    QList<Booking> list;
    for (const qint64 id : m_byCustomer.value(customerId)) {
        const Booking &booking = *m_bookings.constFind(id);
        if (booking.kind == kind && booking.period.overlaps(inSight))
            list.append(booking);
    }
    return list;
}

template <class Matches> int Calendar::count(const QList<qint64> &ids, Matches matches) const
{
    return int(std::count_if(ids.cbegin(), ids.cend(),
                             [&](qint64 id) { return matches(*m_bookings.constFind(id)); }));
}

int Calendar::placesTaken(qint64 eventId) const
{
    return count(m_byEvent.value(eventId), [](const Booking &other) { return other.hasPlace(); });
}

int Calendar::waiting(qint64 eventId) const
{
    return count(m_byEvent.value(eventId),
                 [](const Booking &other) { return other.status == BookingStatus::WaitingList; });
}

bool Calendar::isIn(qint64 customerId, qint64 eventId) const
{
    return count(m_byCustomer.value(customerId),
                 [&](const Booking &other) { return other.isLive() && other.eventId == eventId; });
}

bool Calendar::isBusy(qint64 customerId, const Period &period) const
{
    return count(m_byCustomer.value(customerId), [&](const Booking &other) {
        return other.isLive() && other.period.overlaps(period);
    });
}

int Calendar::ahead(qint64 customerId, EventKind kind) const
{
    const QDateTime now = m_clock.now();
    return count(m_byCustomer.value(customerId), [&](const Booking &other) {
        return other.isLive() && other.kind == kind && other.period.from > now;
    });
}

EventStatus Calendar::eventStatus(const Booking &booking) const
{
    return booking.period.to < m_clock.now() ? EventStatus::Completed : EventStatus::Planned;
}

ParticipantStatus Calendar::participation(const Booking &booking) const
{
    if (eventStatus(booking) != EventStatus::Completed)
        return ParticipantStatus::Unset;
    // One in eight does not turn up.
    return booking.status == BookingStatus::Booked && booking.id % 8 != 0
        ? ParticipantStatus::Participating
        : ParticipantStatus::NotParticipating;
}

} // namespace Frontdesk::Demo
