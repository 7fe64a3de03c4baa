// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/simulation.h"

namespace Frontdesk::Demo {

Studio::Studio(StudioSetup studioSetup, int customerCount, quint32 seed,
               const std::function<QDateTime()> &now)
    : setup(std::move(studioSetup)),
      clock(now, setup.zone),
      customers(setup, customerCount, seed, clock),
      amendments(setup, customers, seed),
      visits(setup, customers),
      timetable(setup, clock),
      calendar(clock, customers.people().firstId() * 10),
      bookings(timetable, customers, calendar, seed),
      appointments(setup, timetable, customers, calendar, seed),
      leads(setup, customers),
      trialOffers(setup, timetable, customers, calendar, bookings, appointments, leads)
{ }

Simulation::Simulation(int customers, quint32 seed, const std::function<QDateTime()> &now)
{
    const int bounded = qBound(FewestCustomers, customers, MostCustomers);
    const QList<StudioSetup> setups
        = studioSetups(now().toTimeZone(QTimeZone("Europe/Berlin")).date());
    int left = bounded;
    for (const StudioSetup &setup : setups) {
        const bool isLast = &setup == &setups.last();
        const int share = isLast ? left : int(qint64(bounded) * setup.shareOfCustomers / 100);
        left -= share;
        m_studios.push_back(std::make_unique<Studio>(setup, share, seed, now));
    }
}

Studio *Simulation::studioOfKey(const QByteArray &key) const
{
    for (const auto &studio : m_studios) {
        if (QLatin1String(key) == studio->setup.access.apiKey)
            return studio.get();
    }
    return nullptr;
}

Studio *Simulation::studioOfCustomer(qint64 customerId) const
{
    for (const auto &studio : m_studios) {
        if (studio->customers.keeps(customerId))
            return studio.get();
    }
    return nullptr;
}

} // namespace Frontdesk::Demo
