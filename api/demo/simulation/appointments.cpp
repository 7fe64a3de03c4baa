// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/appointments.h"

#include "api/codec/text.h"
#include "api/demo/simulation/slicing.h"

namespace Frontdesk::Demo {

using namespace Api;

namespace {

using Status = AppointmentValidationStatus;
constexpr int MostDaysAhead = 6;

Status statusOf(Entitlement entitlement)
{
    switch (entitlement) {
    case Entitlement::Granted:
        return Status::Available;
    case Entitlement::NotEligible:
        return Status::BookableAppointmentRestrictionsNotFulfilled;
    case Entitlement::Idle:
        return Status::CustomerIdle;
    case Entitlement::NoContingent:
        return Status::NoContingent;
    case Entitlement::LimitReached:
        break;
    }
    return Status::BookingLimitReached;
}

/// What the API's ids of the wanted instructors mean here; none wanted means any.
QList<int> wantedOf(const AppointmentPlan &plan, const QList<qint64> &ids)
{
    QList<int> wanted;
    for (const int number : plan.instructors) {
        if (ids.isEmpty() || ids.contains(instructor(number).id))
            wanted.append(number);
    }
    return wanted;
}

} // namespace

Outcome<Slice<BookableAppointment>> Appointments::list(const SliceQuery &query) const
{
    QList<BookableAppointment> all;
    for (const AppointmentPlan &plan : m_plans.plans())
        all.append(appointmentOf(plan));
    return sliced(all, query, LongSlices);
}

Outcome<BookableAppointment> Appointments::byId(qint64 appointmentId) const
{
    const AppointmentPlan *plan = m_plans.plan(appointmentId);
    if (!plan)
        return refused(Reason::NoSuchAppointment);
    return appointmentOf(*plan);
}

bool Appointments::hasPlaceFor(const AppointmentEvent &event) const
{
    constexpr int Nobody = AppointmentPlan::Nobody;
    constexpr int Nothing = AppointmentPlan::Nothing;
    if (const int taken = m_calendar.placesTaken(AppointmentPlans::idOf(event)))
        return taken < event.plan->places;
    if (event.instructor != Nobody
        && m_timetable.isTeaching(event.instructor, event.day, event.minute, event.end()))
        return false;
    const QList<AppointmentEvent> others = m_events.value(event.day);
    return std::none_of(others.cbegin(), others.cend(), [&](const AppointmentEvent &other) {
        const bool share = (other.instructor == event.instructor && event.instructor != Nobody)
            || (other.plan->resource == event.plan->resource && event.plan->resource != Nothing);
        return share && other.overlaps(event)
            && m_calendar.placesTaken(AppointmentPlans::idOf(other)) > 0;
    });
}

QList<AppointmentEvent> Appointments::choices(AppointmentEvent event,
                                              const QList<int> &instructors) const
{
    QList<AppointmentEvent> found;
    for (const int number : instructors) {
        event.instructor = number;
        if (hasPlaceFor(event))
            found.append(event);
    }
    return found;
}

QList<AppointmentSlot> Appointments::slotsOn(const AppointmentPlan &plan, QDate day,
                                             std::optional<qint64> customerId) const
{
    const QDateTime now = m_timetable.clock().now();
    QList<AppointmentSlot> list;
    for (const int minute : m_plans.startsOn(plan, day)) {
        const AppointmentEvent event{&plan, day, minute};
        const QDateTime start = m_plans.startOf(event);
        const bool isOpen = start >= now.addSecs(plan.closesMinutesBefore * 60)
            && start <= now.addDays(plan.opensDaysBefore);
        if (!isOpen || (customerId && m_calendar.isBusy(*customerId, m_plans.periodOf(event))))
            continue;
        AppointmentSlot slot{
            ZonedDateTime{start}, ZonedDateTime{start.addSecs(plan.duration * 60)}, {}};
        const QList<AppointmentEvent> possible = choices(event, plan.instructors);
        for (const AppointmentEvent &choice : possible) {
            if (choice.instructor != AppointmentPlan::Nobody)
                slot.instructors.append(instructor(choice.instructor));
        }
        if (!possible.isEmpty())
            list.append(slot);
    }
    return list;
}

Outcome<QList<AppointmentSlot>> Appointments::slots(qint64 appointmentId,
                                                    const AppointmentSlotQuery &query)
{
    const AppointmentPlan *plan = m_plans.plan(appointmentId);
    if (!plan)
        return refused(Reason::NoSuchAppointment);
    const int ahead = query.daysAhead.value_or(1);
    if (ahead < 1 || ahead > MostDaysAhead)
        return refused(Reason::BadParameter, QStringLiteral("daysAhead"));
    if (query.customerId && !m_customers.find(*query.customerId))
        return refused(Reason::NoSuchCustomer);
    m_calendar.refresh();
    const QDate first = query.slotWindowStartDate.value_or(m_timetable.clock().today());
    QList<AppointmentSlot> list;
    for (QDate day = first; day <= first.addDays(ahead); day = day.addDays(1)) {
        if (!m_timetable.isClosedOn(day))
            list += slotsOn(*plan, day, query.customerId);
    }
    return list;
}

BookingTerms Appointments::contractTerms(const Person &person, const AppointmentPlan &plan,
                                         const QDateTime &start) const
{
    const QDate day = m_timetable.clock().local(start).date();
    if (plan.audience == Audience::Leads)
        return {Entitlement::NotEligible};
    if (plan.audience == Audience::Members) {
        if (person.isIdleOn(day))
            return {Entitlement::Idle};
        if (!m_contracts.covers(person, day))
            return {Entitlement::NoContingent};
    }
    if (m_calendar.ahead(person.id, EventKind::Appointment) >= MostAhead)
        return {Entitlement::LimitReached};
    return {};
}

Status Appointments::timeStatus(const AppointmentPlan &plan,
                                const AppointmentRequest &request) const
{
    const QDateTime now = m_timetable.clock().now();
    const QDateTime start = request.startDateTime.value;
    const QDateTime end = request.endDateTime.value;
    if (end <= start)
        return Status::EndDateTimeNotAfterStartDateTime;
    if (start < now)
        return Status::PastStartDateTime;
    const auto event = m_plans.at(plan, start);
    if (!event || start.secsTo(end) != plan.duration * 60)
        return Status::PeriodDoesNotMatch;
    if (m_timetable.isClosedOn(event->day))
        return Status::StudioClosed;
    if (start > now.addDays(plan.opensDaysBefore))
        return Status::DateTimeBeforeEarliestBookingDateTime;
    if (start < now.addSecs(plan.closesMinutesBefore * 60))
        return Status::DateTimeAfterLatestBookingDateTime;
    return Status::Available;
}

Status Appointments::placeStatus(const AppointmentEvent &event,
                                 const AppointmentRequest &request) const
{
    if (m_calendar.isBusy(request.customerId, m_plans.periodOf(event)))
        return Status::CustomerInOtherBooking;
    const QList<int> wanted = wantedOf(*event.plan, request.instructorIds);
    if (!choices(event, wanted).isEmpty())
        return Status::Available;
    const bool isFull = std::any_of(wanted.cbegin(), wanted.cend(), [&](int number) {
        AppointmentEvent same = event;
        same.instructor = number;
        return m_calendar.placesTaken(AppointmentPlans::idOf(same)) > 0;
    });
    return isFull ? Status::NotAvailable : Status::ResourceNotAvailable;
}

Outcome<AppointmentValidation> Appointments::validate(const AppointmentRequest &request,
                                                      const std::optional<BookingTerms> &terms)
{
    const auto person = m_customers.find(request.customerId);
    if (!person)
        return tl::unexpected(person.error());
    const AppointmentPlan *plan = m_plans.plan(request.bookableAppointmentId);
    if (!plan)
        return refused(Reason::NoSuchAppointment);
    m_calendar.refresh();
    const QDateTime start = request.startDateTime.value;
    Status status = timeStatus(*plan, request);
    if (status == Status::Available)
        status = statusOf(terms.value_or(contractTerms(*person, *plan, start)).entitlement);
    if (status == Status::Available)
        status = placeStatus(*m_plans.at(*plan, start), request);
    return AppointmentValidation{status};
}

Outcome<AppointmentBooking> Appointments::book(const AppointmentRequest &request,
                                               const std::optional<BookingTerms> &terms)
{
    const auto validation = validate(request, terms);
    if (!validation)
        return tl::unexpected(validation.error());
    if (validation->validationStatus != Status::Available)
        return refused(Reason::NotBookable, toText(validation->validationStatus));
    const AppointmentPlan &plan = *m_plans.plan(request.bookableAppointmentId);
    const AppointmentEvent event = choices(*m_plans.at(plan, request.startDateTime.value),
                                           wantedOf(plan, request.instructorIds))
                                       .first();
    return view<AppointmentBooking>(
        add(event, request.customerId, terms ? terms->confirmBy : std::nullopt));
}

Outcome<Done> Appointments::cancel(qint64 bookingId)
{
    m_calendar.refresh();
    return m_calendar.cancel(EventKind::Appointment, bookingId);
}

} // namespace Frontdesk::Demo
