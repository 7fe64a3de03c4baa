// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/contracts.h"
#include "api/demo/simulation/slicing.h"
#include "api/demo/simulation/timetable.h"

#include <QSet>

namespace Frontdesk::Demo {

/// Who is in which class slot. Every place taken is a booking of a customer; days fill with them
/// as they come into sight.
class Bookings
{
public:
    Bookings(const Timetable &timetable, const Customers &customers, const Contracts &contracts,
             quint32 seed);

    [[nodiscard]] Outcome<Api::Slice<Api::Class>> classes(const Api::SliceQuery &query) const;
    [[nodiscard]] Outcome<Api::Class> classById(qint64 classId) const;
    [[nodiscard]] Outcome<Api::Slice<Api::ClassSlot>> slots(const Api::ClassSlotQuery &query);
    [[nodiscard]] Outcome<Api::Slice<Api::ClassSlot>> slotsOfClass(qint64 classId,
                                                                   const Api::SliceQuery &query);
    [[nodiscard]] Outcome<Api::ClassSlot> slot(qint64 classId, qint64 slotId);

    [[nodiscard]] Outcome<QList<Api::ClassBooking>> ofCustomer(qint64 customerId);
    [[nodiscard]] Outcome<Api::ClassBooking> byId(qint64 bookingId);
    [[nodiscard]] Outcome<QList<Api::AppointmentBooking>> appointments(qint64 customerId) const;
    [[nodiscard]] Outcome<Api::BookingValidation> validate(const Api::ClassBookingRequest &request);
    Outcome<Api::ClassBooking> book(const Api::ClassBookingRequest &request);
    /// The first on the waiting list moves up.
    Outcome<Done> cancel(qint64 bookingId);

private:
    struct Booking
    {
        qint64 id;
        qint64 slotId;
        qint64 customerId;
        Api::BookingStatus status;
    };

    void fillDaysInSight();
    void fillDay(QDate day);
    void fillSlot(qint64 slotId, QSet<qint64> &bookedThatDay);
    void fillForCast();
    Booking &add(qint64 slotId, qint64 customerId, Api::BookingStatus status);
    [[nodiscard]] int count(qint64 slotId, Api::BookingStatus status) const;
    [[nodiscard]] Api::BookingStatus statusOfNext(const ClassPlan &plan, qint64 slotId) const;
    [[nodiscard]] std::optional<Api::ClassSlot> slotWithPeople(qint64 slotId) const;
    [[nodiscard]] Api::Slice<Api::ClassSlot> sliceOf(const QList<qint64> &ids,
                                                     SliceRange range) const;
    [[nodiscard]] Api::ClassBooking view(const Booking &booking) const;
    [[nodiscard]] Api::BookingValidationStatus statusFor(const Person &person, qint64 slotId) const;
    [[nodiscard]] Api::BookingValidationStatus conflictFor(const Person &person,
                                                           qint64 slotId) const;

    const Timetable &m_timetable;
    const Customers &m_customers;
    const Contracts &m_contracts;
    quint32 m_seed;
    QMap<qint64, Booking> m_bookings;
    QHash<qint64, QList<qint64>> m_bySlot; ///< booking ids in the order of booking
    QHash<qint64, QList<qint64>> m_byCustomer;
    QSet<QDate> m_filledDays;
    qint64 m_lastId;
};

} // namespace Frontdesk::Demo
