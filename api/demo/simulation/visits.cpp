// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/visits.h"

#include "api/demo/simulation/slicing.h"

namespace Frontdesk::Demo {

using namespace Api;

namespace {

/// A check-in that nobody ended counts as over by then.
constexpr int LongestVisitHours = 12;

} // namespace

Visits::Visits(const StudioSetup &setup, const Customers &customers)
    : m_setup(setup),
      m_customers(customers),
      m_othersInside(int(mixed(quint64(setup.access.studioId), 77) % 20) + setup.capacity / 4)
{ }

std::optional<Checkin> Visits::visitOn(const Person &person, QDate date) const
{
    Random random(mixed(person.seed, quint64(date.toJulianDay())));
    if (!random.percent(person.visitsPerHundredDays) || person.isIdleOn(date)
        || !person.hasContractOn(date, m_customers.people().start()))
        return std::nullopt;
    // Everybody has an hour of their own, give or take; few come on time.
    const int usual = 7 + int(person.seed % 13);
    const QTime time(qBound(6, usual + random.between(-1, 2), 21), random.below(60),
                     random.below(60));
    Checkin visit;
    visit.checkinId = person.id * 100'000 + date.toJulianDay() % 100'000;
    visit.checkInDateTime = m_customers.clock().at(date, time);
    visit.checkOutDateTime = visit.checkInDateTime->addSecs(60 * random.between(35, 130));
    visit.studioId = m_setup.access.studioId;
    visit.studioName = m_setup.access.name;
    return visit;
}

QList<Checkin> Visits::between(const Person &person, QDate from, QDate to) const
{
    QList<Checkin> visits;
    const QList<Checkin> live = m_live.value(person.id);
    for (auto visit = live.crbegin(); visit != live.crend(); ++visit) {
        const QDate date = visit->checkInDateTime->date();
        if (date >= from && date <= to)
            visits.append(*visit);
    }
    if (!m_customers.people().contains(person.id)) // no past here
        return visits;
    // The tenant's first day belongs to those who are checked in over the API.
    const QDate newest = qMin(to, m_customers.people().start().addDays(-1));
    for (QDate date = newest; date >= qMax(from, person.joined); date = date.addDays(-1)) {
        if (const auto visit = visitOn(person, date))
            visits.append(*visit);
    }
    return visits;
}

Outcome<Slice<Checkin>> Visits::history(qint64 customerId, const CheckinQuery &query) const
{
    return within(customerId, query).and_then([&](const QList<Checkin> &visits) {
        return sliced(visits, query, ShortSlices);
    });
}

Outcome<QList<Checkin>> Visits::within(qint64 customerId, const CheckinQuery &query) const
{
    const auto person = m_customers.find(customerId);
    if (!person)
        return tl::unexpected(person.error());
    const QDate to = query.toDate.value_or(query.fromDate ? query.fromDate->addMonths(1)
                                                          : m_customers.clock().today());
    const QDate from = query.fromDate.value_or(to.addMonths(-1));
    if (from > to)
        return refused(Reason::WindowBackwards);
    if (from.daysTo(to) > 365)
        return refused(Reason::WindowTooLong);
    return between(*person, from, to);
}

Checkin *Visits::openVisit(qint64 customerId)
{
    auto &visits = m_live[customerId];
    if (visits.isEmpty() || visits.last().checkOutDateTime)
        return nullptr;
    const QDateTime end = visits.last().checkInDateTime->addSecs(LongestVisitHours * 3600);
    return end < m_customers.clock().now() ? nullptr : &visits.last();
}

Outcome<Done> Visits::checkIn(qint64 customerId, const CheckinTime &time)
{
    const auto person = m_customers.find(customerId);
    if (!person)
        return tl::unexpected(person.error());
    const QDateTime now = m_customers.clock().now();
    const QDateTime at = time.checkInDateTime.value_or(now);
    if (at > now.addSecs(300))
        return refused(Reason::FieldInvalid, QStringLiteral("checkInDateTime"));
    if (openVisit(customerId))
        return refused(Reason::AlreadyCheckedIn);
    Checkin visit;
    visit.checkinId = m_setup.access.studioId * 1'000 + ++m_lastId;
    visit.checkInDateTime = at.toTimeZone(now.timeZone());
    visit.studioId = m_setup.access.studioId;
    visit.studioName = m_setup.access.name;
    m_live[customerId].append(visit);
    return Done{};
}

Outcome<Done> Visits::checkOut(qint64 customerId, const CheckoutTime &time)
{
    const auto person = m_customers.find(customerId);
    if (!person)
        return tl::unexpected(person.error());
    Checkin *visit = openVisit(customerId);
    if (!visit)
        return refused(Reason::NotCheckedIn);
    const QDateTime now = m_customers.clock().now();
    const QDateTime at = time.checkOutDateTime.value_or(now).toTimeZone(now.timeZone());
    if (at < *visit->checkInDateTime)
        return refused(Reason::FieldInvalid, QStringLiteral("checkOutDateTime"));
    visit->checkOutDateTime = at;
    return Done{};
}

StudioUtilization Visits::utilization() const
{
    const QDateTime oldest = m_customers.clock().now().addSecs(-LongestVisitHours * 3600);
    StudioUtilization utilization{m_setup.capacity, m_othersInside};
    for (const QList<Checkin> &visits : m_live) {
        const Checkin *last = visits.isEmpty() ? nullptr : &visits.last();
        if (last && !last->checkOutDateTime && *last->checkInDateTime >= oldest)
            ++utilization.count;
    }
    return utilization;
}

} // namespace Frontdesk::Demo
