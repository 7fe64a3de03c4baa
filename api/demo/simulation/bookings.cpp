// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/bookings.h"

#include "api/codec/text.h"

namespace Frontdesk::Demo {

using namespace Api;

namespace {

using Validation = BookingValidationStatus;
constexpr int MostUpcomingBookings = 5;
constexpr int DaysOfBookings = 14; ///< before and after now

bool isLive(BookingStatus status)
{
    return status == BookingStatus::Booked || status == BookingStatus::WaitingList;
}

} // namespace

ClassBooking Bookings::view(const Booking &booking) const
{
    const auto slot = m_timetable.slot(booking.slotId);
    const bool isOver = slot->endDateTime->value < m_timetable.clock().now();
    const bool came = booking.status == BookingStatus::Booked && booking.id % 8 != 0;
    ClassBooking view;
    view.bookingId = booking.id;
    view.bookingStatus = booking.status;
    view.classSlotId = booking.slotId;
    view.classId = slot->classInformation->id;
    view.customerId = booking.customerId;
    view.classSlotStatus = isOver ? EventStatus::Completed : EventStatus::Planned;
    view.participantStatus = !isOver ? ParticipantStatus::Unset
        : came                       ? ParticipantStatus::Participating
                                     : ParticipantStatus::NotParticipating;
    return view;
}

Outcome<QList<ClassBooking>> Bookings::ofCustomer(qint64 customerId)
{
    const auto person = m_customers.find(customerId);
    if (!person)
        return tl::unexpected(person.error());
    fillDaysInSight();
    const QDate today = m_timetable.clock().today();
    QList<ClassBooking> list;
    for (const qint64 id : m_byCustomer.value(customerId)) {
        const Booking &booking = *m_bookings.constFind(id);
        if (qAbs(today.daysTo(Timetable::dayOfSlot(booking.slotId))) <= DaysOfBookings)
            list.append(view(booking));
    }
    return list;
}

Outcome<ClassBooking> Bookings::byId(qint64 bookingId)
{
    fillDaysInSight();
    const auto found = m_bookings.constFind(bookingId);
    if (found == m_bookings.cend())
        return refused(Reason::NoSuchBooking);
    return view(*found);
}

Validation Bookings::conflictFor(const Person &person, qint64 slotId) const
{
    const auto wanted = m_timetable.slot(slotId);
    const QDateTime now = m_timetable.clock().now();
    int upcoming = 0;
    auto conflict = Validation::Available;
    for (const qint64 id : m_byCustomer.value(person.id)) {
        const Booking &booking = *m_bookings.constFind(id);
        if (!isLive(booking.status))
            continue;
        if (booking.slotId == slotId)
            return Validation::CustomerAlreadyBooked;
        const auto other = m_timetable.slot(booking.slotId);
        upcoming += other->startDateTime->value > now ? 1 : 0;
        if (other->startDateTime->value < wanted->endDateTime->value
            && wanted->startDateTime->value < other->endDateTime->value)
            conflict = Validation::CustomerInOtherBooking;
    }
    if (conflict == Validation::Available && upcoming >= MostUpcomingBookings)
        return Validation::BookingLimitReached;
    return conflict;
}

Validation Bookings::statusFor(const Person &person, qint64 slotId) const
{
    const ClassPlan &plan = *m_timetable.planOfSlot(slotId);
    const auto slot = m_timetable.slot(slotId);
    const QDateTime now = m_timetable.clock().now();
    const QDate day = Timetable::dayOfSlot(slotId);
    if (!plan.bookable)
        return Validation::DisplayOnly;
    if (m_timetable.isClosedOn(day))
        return Validation::StudioClosed;
    if (now > slot->latestBookingDateTime->value)
        return Validation::DateTimeAfterLatestBookingDateTime;
    if (now < slot->earliestBookingDateTime->value)
        return Validation::DateTimeBeforeEarliestBookingDateTime;
    if (person.isIdleOn(day))
        return Validation::CustomerIdle;
    if (!m_contracts.coversClasses(person, day))
        return Validation::NoContingent;
    if (const auto conflict = conflictFor(person, slotId); conflict != Validation::Available)
        return conflict;
    const auto next = statusOfNext(plan, slotId);
    return isLive(next) ? Validation::Available : Validation::NotAvailable;
}

Outcome<BookingValidation> Bookings::validate(const ClassBookingRequest &request)
{
    const auto person = m_customers.find(request.customerId);
    if (!person)
        return tl::unexpected(person.error());
    if (!m_timetable.planOfSlot(request.classSlotId))
        return refused(Reason::NoSuchSlot);
    fillDaysInSight();
    return BookingValidation{statusFor(*person, request.classSlotId)};
}

Outcome<ClassBooking> Bookings::book(const ClassBookingRequest &request)
{
    const auto validation = validate(request);
    if (!validation)
        return tl::unexpected(validation.error());
    const Validation status = validation->validationStatus;
    if (status == Validation::CustomerAlreadyBooked)
        return refused(Reason::AlreadyBooked);
    if (status != Validation::Available)
        return refused(Reason::NotBookable, toText(status));
    const ClassPlan &plan = *m_timetable.planOfSlot(request.classSlotId);
    return view(
        add(request.classSlotId, request.customerId, statusOfNext(plan, request.classSlotId)));
}

Outcome<Done> Bookings::cancel(qint64 bookingId)
{
    const auto booking = m_bookings.find(bookingId);
    if (booking == m_bookings.end() || !isLive(booking->status))
        return refused(Reason::NoSuchBooking);
    const auto slot = m_timetable.slot(booking->slotId);
    if (slot->startDateTime->value <= m_timetable.clock().now())
        return refused(Reason::BookingOver);
    const bool freesPlace = booking->status == BookingStatus::Booked;
    booking->status = BookingStatus::Canceled;
    for (const qint64 id : m_bySlot.value(booking->slotId)) {
        if (freesPlace && m_bookings[id].status == BookingStatus::WaitingList) {
            m_bookings[id].status = BookingStatus::Booked;
            break;
        }
    }
    return Done{};
}

Outcome<QList<AppointmentBooking>> Bookings::appointments(qint64 customerId) const
{
    const auto person = m_customers.find(customerId);
    if (!person)
        return tl::unexpected(person.error());
    constexpr const char *titles[] = {"Trainingsplan", "Körperanalyse", "Probetraining mit Coach"};
    const QDate start = m_customers.people().start();
    const QDateTime now = m_timetable.clock().now();
    Random random(mixed(person->seed, 99));
    QList<AppointmentBooking> list;
    const bool isToday = customerId == Cast::BookedToday.id;
    const bool isEmpty
        = (isCast(customerId) || !m_customers.people().contains(customerId)) && !isToday;
    const int wanted = isToday ? 1 : isEmpty ? 0 : random.below(4) - 1;
    for (int i = 0; i < wanted; ++i) {
        const QDate day = isToday ? start : start.addDays(random.between(-20, 20));
        AppointmentBooking booking;
        booking.bookingId = customerId * 10 + i;
        booking.bookingStatus = BookingStatus::Booked;
        booking.startDateTime = m_timetable.clock().at(day, QTime(random.between(8, 19), 30));
        booking.endDateTime = booking.startDateTime.addSecs(45 * 60);
        booking.title = QString::fromUtf8(random.pick(titles));
        booking.duration = 45;
        booking.category = QStringLiteral("Betreuung");
        booking.instructors = {instructor(random.below(6))};
        const bool isOver = booking.endDateTime < now;
        booking.appointmentStatus = isOver ? EventStatus::Completed : EventStatus::Planned;
        booking.participantStatus
            = isOver ? ParticipantStatus::Participating : ParticipantStatus::Unset;
        if (qAbs(now.date().daysTo(day)) <= DaysOfBookings)
            list.append(booking);
    }
    return list;
}

} // namespace Frontdesk::Demo
