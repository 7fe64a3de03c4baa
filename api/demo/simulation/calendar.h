// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/period.h"
#include "api/demo/simulation/refusal.h"
#include "api/demo/simulation/studiosetup.h"
#include "api/types/classes.h"

#include <functional>
#include <QHash>
#include <QMap>

namespace Frontdesk::Demo {

enum class EventKind { Class, Appointment };

/// The place of one customer in one event.
struct Booking
{
    qint64 id = 0;
    EventKind kind = EventKind::Class;
    qint64 eventId = 0; ///< a class slot's id, or an AppointmentEvent's
    qint64 customerId = 0;
    Period period;
    Api::BookingStatus status = Api::BookingStatus::Booked;
    std::optional<QDateTime> confirmBy; ///< while it waits for that, and after it did in vain

    /// Takes a place, or waits for one.
    [[nodiscard]] bool isLive() const { return status != Api::BookingStatus::Canceled; }
    [[nodiscard]] bool hasPlace() const
    {
        return isLive() && status != Api::BookingStatus::WaitingList;
    }
};

/// Whether somebody may book at all: by contract, or on a trial offer.
enum class Entitlement { Granted, NotEligible, Idle, NoContingent, LimitReached };

/// On what somebody books; decided before place and time are looked at.
struct BookingTerms
{
    Entitlement entitlement = Entitlement::Granted;
    bool mayWait = true; ///< on a waiting list
    std::optional<QDateTime> confirmBy; ///< canceled by itself unless confirmed until then
};

/// Who is where when: all bookings of a studio, of classes and of appointments. Days fill with
/// bookings as they come into sight.
class Calendar
{
public:
    static constexpr int DaysInSight = 14; ///< before and after today

    Calendar(const StudioClock &clock, qint64 firstId) : m_clock(clock), m_lastId(firstId) { }

    /// \a fill books the people of one day; called once for each day, in the order of days.
    void fillWith(std::function<void(QDate)> fill) { m_fillers.append(std::move(fill)); }
    /// Catches up with the clock; to be called before anything is asked.
    void refresh();

    /// The booking as kept, with its id.
    Booking add(Booking booking);
    Outcome<Done> cancel(EventKind kind, qint64 bookingId);
    /// Whether it holds now; false when that came too late.
    bool confirm(qint64 bookingId);

    [[nodiscard]] Outcome<Booking> find(EventKind kind, qint64 bookingId) const;
    [[nodiscard]] std::optional<Booking> find(qint64 bookingId) const;
    /// Those in sight, in the order of booking.
    [[nodiscard]] QList<Booking> ofCustomer(qint64 customerId, EventKind kind) const;
    [[nodiscard]] int placesTaken(qint64 eventId) const;
    [[nodiscard]] int waiting(qint64 eventId) const;
    [[nodiscard]] bool isIn(qint64 customerId, qint64 eventId) const;
    [[nodiscard]] bool isBusy(qint64 customerId, const Period &period) const;
    /// How many bookings of \a kind still lie ahead.
    [[nodiscard]] int ahead(qint64 customerId, EventKind kind) const;

    [[nodiscard]] Api::EventStatus eventStatus(const Booking &booking) const;
    [[nodiscard]] Api::ParticipantStatus participation(const Booking &booking) const;

private:
    template <class Matches>
    [[nodiscard]] int count(const QList<qint64> &ids, Matches matches) const;
    void letGo(Booking &booking);

    const StudioClock &m_clock;
    QList<std::function<void(QDate)>> m_fillers;
    QDate m_filledTo;
    QMap<qint64, Booking> m_bookings;
    QHash<qint64, QList<qint64>> m_byEvent; ///< booking ids in the order of booking
    QHash<qint64, QList<qint64>> m_byCustomer;
    QList<qint64> m_unconfirmed;
    qint64 m_lastId;
};

} // namespace Frontdesk::Demo
