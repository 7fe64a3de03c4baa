// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/appointments.h"

namespace Frontdesk::Demo {

using namespace Api;

Appointments::Appointments(const StudioSetup &setup, const Timetable &timetable,
                           const Customers &customers, const Contracts &contracts,
                           Calendar &calendar, quint32 seed)
    : m_plans(setup, timetable.clock()),
      m_timetable(timetable),
      m_customers(customers),
      m_contracts(contracts),
      m_calendar(calendar),
      m_seed(seed)
{
    calendar.fillWith([this](QDate day) { fillDay(day); });
}

void Appointments::fillDay(QDate day)
{
    const People &people = m_customers.people();
    if (day == people.start() && people.contains(Cast::BookedToday.id)) {
        const AppointmentPlan &plan = *m_plans.plan(CastAppointment::TrainingPlan);
        add({&plan, day, 16 * 60, plan.instructors.first()}, Cast::BookedToday.id);
    }
    if (m_timetable.isClosedOn(day))
        return;
    for (const AppointmentPlan &plan : m_plans.plans()) {
        for (const int minute : m_plans.startsOn(plan, day)) {
            AppointmentEvent event{&plan, day, minute};
            Random random(mixed(m_seed, quint64(AppointmentPlans::idOf(event))));
            if (!random.percent(plan.demand))
                continue;
            event.instructor = random.pick(plan.instructors);
            for (int place = random.below(plan.places); place >= 0 && hasPlaceFor(event); --place) {
                if (const auto somebody = somebodyFor(event, random))
                    add(event, *somebody);
            }
        }
    }
}

std::optional<qint64> Appointments::somebodyFor(const AppointmentEvent &event, Random &random)
{
    const People &people = m_customers.people();
    const int population = int(people.endId() - people.firstId());
    const auto wanted = event.plan->audience == Audience::Leads ? CustomerStatus::Prospect
                                                                : CustomerStatus::Member;
    for (int tries = 0; tries < 40; ++tries) {
        const qint64 id = people.firstId() + random.below(population);
        if (!isCast(id) && people.statusOf(id) == wanted
            && !m_calendar.isBusy(id, m_plans.periodOf(event))
            && m_calendar.ahead(id, EventKind::Appointment) < MostAhead)
            return id;
    }
    return std::nullopt;
}

Booking Appointments::add(const AppointmentEvent &event, qint64 customerId,
                          const std::optional<QDateTime> &confirmBy)
{
    const qint64 id = AppointmentPlans::idOf(event);
    if (m_calendar.placesTaken(id) == 0)
        m_events[event.day].append(event);
    Booking booking;
    booking.kind = EventKind::Appointment;
    booking.eventId = id;
    booking.customerId = customerId;
    booking.period = m_plans.periodOf(event);
    booking.confirmBy = confirmBy;
    return m_calendar.add(booking);
}

template <class View> View Appointments::view(const Booking &booking) const
{
    const AppointmentEvent event = m_plans.event(booking.eventId);
    const QDateTime start = m_plans.startOf(event);
    const BookableAppointment appointment = appointmentOf(*event.plan);
    View view;
    view.bookingId = booking.id;
    view.bookingStatus = booking.status;
    view.startDateTime = start;
    view.endDateTime = start.addSecs(event.plan->duration * 60);
    view.title = appointment.title;
    view.duration = appointment.duration;
    view.category = appointment.category;
    view.description = appointment.description;
    if (event.instructor != AppointmentPlan::Nobody)
        view.instructors = {instructor(event.instructor)};
    view.appointmentStatus = m_calendar.placesTaken(booking.eventId) > 0
        ? m_calendar.eventStatus(booking)
        : EventStatus::Canceled;
    view.participantStatus = m_calendar.participation(booking);
    return view;
}

template AppointmentBooking Appointments::view(const Booking &booking) const;

Outcome<QList<AppointmentBooking>> Appointments::ofCustomer(qint64 customerId)
{
    const auto person = m_customers.find(customerId);
    if (!person)
        return tl::unexpected(person.error());
    m_calendar.refresh();
    QList<AppointmentBooking> list;
    for (const Booking &booking : m_calendar.ofCustomer(customerId, EventKind::Appointment))
        list.append(view<AppointmentBooking>(booking));
    return list;
}

Outcome<CustomersAppointmentBooking> Appointments::booking(qint64 bookingId)
{
    m_calendar.refresh();
    return m_calendar.find(EventKind::Appointment, bookingId).map([this](const Booking &booking) {
        auto found = view<CustomersAppointmentBooking>(booking);
        found.customerId = booking.customerId;
        return found;
    });
}

} // namespace Frontdesk::Demo
