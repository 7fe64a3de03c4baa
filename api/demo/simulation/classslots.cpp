// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/bookings.h"

#include "api/demo/simulation/slicing.h"

namespace Frontdesk::Demo {

using namespace Api;

namespace {

constexpr int DaysBefore = 1;
constexpr int DaysAhead = Calendar::DaysInSight;

} // namespace

Bookings::Bookings(const Timetable &timetable, const Customers &customers,
                   const Contracts &contracts, Calendar &calendar, quint32 seed)
    : m_timetable(timetable),
      m_customers(customers),
      m_contracts(contracts),
      m_calendar(calendar),
      m_seed(seed)
{
    calendar.fillWith([this](QDate day) { fillDay(day); });
}

void Bookings::fillDay(QDate day)
{
    const People &people = m_customers.people();
    QSet<qint64> bookedThatDay;
    for (const qint64 slotId : m_timetable.slotsOn(day)) {
        const bool isForCast = day == people.start() && people.contains(Cast::BookedToday.id)
            && m_timetable.planOfSlot(slotId)->id == CastClass::Free;
        fillSlot(slotId, bookedThatDay);
        if (isForCast)
            add(slotId, Cast::BookedToday.id, BookingStatus::Booked);
    }
}

void Bookings::fillSlot(qint64 slotId, QSet<qint64> &bookedThatDay)
{
    const ClassPlan &plan = *m_timetable.planOfSlot(slotId);
    Random random(mixed(m_seed, quint64(slotId)));
    if (!plan.bookable)
        return;
    int wanted = 0;
    switch (plan.demand) {
    case Demand::Half:
        wanted = plan.places / 2 - random.below(4);
        break;
    case Demand::Nearly:
        wanted = plan.places - random.below(3);
        break;
    case Demand::Full:
        wanted = plan.places + qMin(3, plan.waitingPlaces / 2);
        break;
    case Demand::FullWithWaitingList:
        wanted = plan.places + plan.waitingPlaces;
        break;
    }
    const People &people = m_customers.people();
    const int population = int(people.endId() - people.firstId());
    QSet<qint64> here;
    for (int tries = 0; tries < wanted * 40 && here.size() < wanted; ++tries) {
        const qint64 id = people.firstId() + random.below(population);
        // Small studios run out of people: then somebody comes twice a day.
        const bool isUsed
            = here.contains(id) || (tries < wanted * 20 && bookedThatDay.contains(id));
        if (isUsed || isCast(id) || people.statusOf(id) != CustomerStatus::Member)
            continue;
        here.insert(id);
        bookedThatDay.insert(id);
        add(slotId, id, statusOfNext(plan, slotId));
    }
}

Booking Bookings::add(qint64 slotId, qint64 customerId, BookingStatus status,
                      const std::optional<QDateTime> &confirmBy)
{
    Booking booking;
    booking.eventId = slotId;
    booking.customerId = customerId;
    booking.period = m_timetable.periodOf(slotId);
    booking.status = status;
    booking.confirmBy = confirmBy;
    return m_calendar.add(booking);
}

BookingStatus Bookings::statusOfNext(const ClassPlan &plan, qint64 slotId) const
{
    if (m_calendar.placesTaken(slotId) + plan.guests < plan.places)
        return BookingStatus::Booked;
    return m_calendar.waiting(slotId) < plan.waitingPlaces ? BookingStatus::WaitingList
                                                           : BookingStatus::Unknown;
}

std::optional<ClassSlot> Bookings::slotWithPeople(qint64 slotId) const
{
    auto slot = m_timetable.slot(slotId);
    if (slot) {
        slot->bookedParticipants = m_calendar.placesTaken(slotId);
        slot->waitingListParticipants = m_calendar.waiting(slotId);
    }
    return slot;
}

Outcome<Slice<ClassSlot>> Bookings::sliceOf(const QList<qint64> &ids, const SliceQuery &query) const
{
    return sliced(ids, query, LongSlices).map([this](const Slice<qint64> &part) {
        Slice<ClassSlot> slice{{}, part.offset, part.hasNext};
        for (const qint64 id : part.result)
            slice.result.append(*slotWithPeople(id));
        return slice;
    });
}

Outcome<Slice<Class>> Bookings::classes(const SliceQuery &query) const
{
    QList<Class> all;
    for (const ClassPlan &plan : m_timetable.plans())
        all.append(classOf(plan));
    return sliced(all, query, LongSlices);
}

Outcome<Class> Bookings::classById(qint64 classId) const
{
    const ClassPlan *plan = m_timetable.plan(classId);
    if (!plan)
        return refused(Reason::NoSuchClass);
    return classOf(*plan);
}

Outcome<Slice<ClassSlot>> Bookings::slots(const ClassSlotQuery &query)
{
    const QDate today = m_timetable.clock().today();
    const QDate start = query.slotWindowStartDate.value_or(today);
    const int ahead = query.daysAhead.value_or(1);
    if (start < today.addDays(-DaysBefore) || start > today.addDays(DaysAhead))
        return refused(Reason::BadParameter, QStringLiteral("slotWindowStartDate"));
    if (ahead < 0 || ahead > DaysAhead + DaysBefore)
        return refused(Reason::BadParameter, QStringLiteral("daysAhead"));
    m_calendar.refresh();
    QList<qint64> ids;
    for (QDate day = start; day <= qMin(start.addDays(ahead), today.addDays(DaysAhead));
         day = day.addDays(1))
        ids += m_timetable.slotsOn(day);
    return sliceOf(ids, {query.offset, query.sliceSize});
}

Outcome<Slice<ClassSlot>> Bookings::slotsOfClass(qint64 classId, const SliceQuery &query)
{
    if (!m_timetable.plan(classId))
        return refused(Reason::NoSuchClass);
    m_calendar.refresh();
    const QDate today = m_timetable.clock().today();
    QList<qint64> ids;
    for (int day = -DaysBefore; day <= DaysAhead; ++day) {
        for (const qint64 id : m_timetable.slotsOn(today.addDays(day))) {
            if (m_timetable.planOfSlot(id)->id == classId)
                ids.append(id);
        }
    }
    return sliceOf(ids, query);
}

Outcome<ClassSlot> Bookings::slot(qint64 classId, qint64 slotId)
{
    m_calendar.refresh();
    const auto found = slotWithPeople(slotId);
    if (!found || found->classInformation->id != classId)
        return refused(Reason::NoSuchSlot);
    return *found;
}

} // namespace Frontdesk::Demo
