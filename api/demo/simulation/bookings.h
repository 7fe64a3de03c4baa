// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/calendar.h"
#include "api/demo/simulation/contracts.h"
#include "api/demo/simulation/timetable.h"

#include <QSet>

namespace Frontdesk::Demo {

/// Who is in which class slot. Every place taken is a booking of a customer in the calendar.
class Bookings
{
public:
    Bookings(const Timetable &timetable, const Customers &customers, const Contracts &contracts,
             Calendar &calendar, quint32 seed);

    [[nodiscard]] Outcome<Api::Slice<Api::Class>> classes(const Api::SliceQuery &query) const;
    [[nodiscard]] Outcome<Api::Class> classById(qint64 classId) const;
    [[nodiscard]] Outcome<Api::Slice<Api::ClassSlot>> slots(const Api::ClassSlotQuery &query);
    [[nodiscard]] Outcome<Api::Slice<Api::ClassSlot>> slotsOfClass(qint64 classId,
                                                                   const Api::SliceQuery &query);
    [[nodiscard]] Outcome<Api::ClassSlot> slot(qint64 classId, qint64 slotId);

    [[nodiscard]] Outcome<QList<Api::ClassBooking>> ofCustomer(qint64 customerId);
    [[nodiscard]] Outcome<Api::ClassBooking> byId(qint64 bookingId);
    /// Without terms, those of a customer by contract.
    [[nodiscard]] Outcome<Api::BookingValidation> validate(const Api::ClassBookingRequest &request,
                                                           const std::optional<BookingTerms> &terms
                                                           = std::nullopt);
    Outcome<Api::ClassBooking> book(const Api::ClassBookingRequest &request,
                                    const std::optional<BookingTerms> &terms = std::nullopt);
    /// The first on the waiting list moves up.
    Outcome<Done> cancel(qint64 bookingId);

private:
    void fillDay(QDate day);
    void fillSlot(qint64 slotId, QSet<qint64> &bookedThatDay);
    Booking add(qint64 slotId, qint64 customerId, Api::BookingStatus status,
                const std::optional<QDateTime> &confirmBy = std::nullopt);
    [[nodiscard]] Api::BookingStatus statusOfNext(const ClassPlan &plan, qint64 slotId) const;
    [[nodiscard]] std::optional<Api::ClassSlot> slotWithPeople(qint64 slotId) const;
    [[nodiscard]] Outcome<Api::Slice<Api::ClassSlot>> sliceOf(const QList<qint64> &ids,
                                                              const Api::SliceQuery &query) const;
    [[nodiscard]] Api::ClassBooking view(const Booking &booking) const;
    [[nodiscard]] BookingTerms contractTerms(const Person &person, qint64 slotId) const;
    [[nodiscard]] Api::BookingValidationStatus timeStatus(qint64 slotId) const;
    [[nodiscard]] Api::BookingValidationStatus placeStatus(const Api::ClassBookingRequest &request,
                                                           const BookingTerms &terms) const;

    const Timetable &m_timetable;
    const Customers &m_customers;
    const Contracts &m_contracts;
    Calendar &m_calendar;
    quint32 m_seed;
};

} // namespace Frontdesk::Demo
