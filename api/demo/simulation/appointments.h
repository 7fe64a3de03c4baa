// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/appointmentplans.h"
#include "api/demo/simulation/calendar.h"
#include "api/demo/simulation/contracts.h"
#include "api/demo/simulation/timetable.h"

namespace Frontdesk::Demo {

/// Who has which appointment, and when there is still one to have: a slot is gone once everybody
/// who could hold it teaches a class or has somebody else, or its room or device is taken.
class Appointments
{
public:
    Appointments(const StudioSetup &setup, const Timetable &timetable, const Customers &customers,
                 const Contracts &contracts, Calendar &calendar, quint32 seed);

    [[nodiscard]] const AppointmentPlans &plans() const { return m_plans; }
    [[nodiscard]] Outcome<Api::Slice<Api::BookableAppointment>>
    list(const Api::SliceQuery &query) const;
    [[nodiscard]] Outcome<Api::BookableAppointment> byId(qint64 appointmentId) const;
    [[nodiscard]] Outcome<QList<Api::AppointmentSlot>>
    slots(qint64 appointmentId, const Api::AppointmentSlotQuery &query);

    [[nodiscard]] Outcome<QList<Api::AppointmentBooking>> ofCustomer(qint64 customerId);
    [[nodiscard]] Outcome<Api::CustomersAppointmentBooking> booking(qint64 bookingId);
    /// Without terms, those of a customer by contract.
    [[nodiscard]] Outcome<Api::AppointmentValidation>
    validate(const Api::AppointmentRequest &request,
             const std::optional<BookingTerms> &terms = std::nullopt);
    Outcome<Api::AppointmentBooking> book(const Api::AppointmentRequest &request,
                                          const std::optional<BookingTerms> &terms = std::nullopt);
    Outcome<Done> cancel(qint64 bookingId);

private:
    static constexpr int MostAhead = 3; ///< bookings of a customer

    void fillDay(QDate day);
    [[nodiscard]] std::optional<qint64> somebodyFor(const AppointmentEvent &event, Random &random);
    Booking add(const AppointmentEvent &event, qint64 customerId,
                const std::optional<QDateTime> &confirmBy = std::nullopt);
    [[nodiscard]] bool hasPlaceFor(const AppointmentEvent &event) const;
    /// Those of \a instructors with whom the next customer could be.
    [[nodiscard]] QList<AppointmentEvent> choices(AppointmentEvent event,
                                                  const QList<int> &instructors) const;
    [[nodiscard]] QList<Api::AppointmentSlot> slotsOn(const AppointmentPlan &plan, QDate day,
                                                      std::optional<qint64> customerId) const;
    [[nodiscard]] BookingTerms contractTerms(const Person &person, const AppointmentPlan &plan,
                                             const QDateTime &start) const;
    [[nodiscard]] Api::AppointmentValidationStatus
    timeStatus(const AppointmentPlan &plan, const Api::AppointmentRequest &request) const;
    [[nodiscard]] Api::AppointmentValidationStatus
    placeStatus(const AppointmentEvent &event, const Api::AppointmentRequest &request) const;
    template <class View> [[nodiscard]] View view(const Booking &booking) const;

    AppointmentPlans m_plans;
    const Timetable &m_timetable;
    const Customers &m_customers;
    const Contracts &m_contracts;
    Calendar &m_calendar;
    quint32 m_seed;
    QHash<QDate, QList<AppointmentEvent>> m_events; ///< that somebody was or is booked for
};

} // namespace Frontdesk::Demo
