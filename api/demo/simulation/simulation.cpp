// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/simulation.h"

namespace Frontdesk::Demo {

Studio::Studio(StudioSetup studioSetup, int customerCount, quint32 seed,
               const std::function<QDateTime()> &now)
    : setup(std::move(studioSetup)),
      clock(now, setup.zone),
      files(setup.access.studioId, seed, clock),
      customers(setup, customerCount, seed, clock, files),
      contracts(setup, customers),
      payments(setup, customers, seed),
      accounts(setup, customers, contracts, payments),
      memberships(setup, customers, contracts, payments, accounts),
      additionalModules(contracts, clock),
      requestNumbers(setup.access.studioId),
      amendments(setup, customers, requestNumbers, seed),
      idlePeriods(setup, customers, contracts, files, requestNumbers, seed),
      cancelations(setup, customers, contracts, requestNumbers, seed),
      visits(setup, customers),
      timetable(setup, clock),
      calendar(clock, customers.people().firstId() * 10),
      bookings(timetable, customers, contracts, calendar, seed),
      appointments(setup, timetable, customers, contracts, calendar, seed),
      leads(setup, customers),
      trialOffers(setup, timetable, customers, calendar, bookings, appointments, leads),
      documents(customers, files),
      benefits(customers, contracts),
      weighings(customers, benefits, setup.access.studioId),
      vouchers(setup.access.studioId, customers),
      communications(customers, setup.access.studioId),
      debtCollection(setup, customers, contracts, accounts),
      taxExports(setup, customers, contracts, files),
      profile(setup),
      devices(setup, seed),
      staff(setup)
{ }

Outcome<Api::AccessCode> Studio::accessCode(qint64 customerId) const
{
    return customers.find(customerId).and_then([&](const Person &person) {
        return customers.accessCode(
            customerId, setup.hasAccessCodes && contracts.covers(person, clock.today()));
    });
}

QList<WaitingRequest> Studio::waitingRequests() const
{
    return amendments.waiting() + idlePeriods.waiting() + cancelations.waiting();
}

bool Studio::verify(qint64 requestId)
{
    return amendments.verify(requestId) || idlePeriods.verify(requestId)
        || cancelations.verify(requestId);
}

bool Studio::decline(qint64 requestId)
{
    return amendments.decline(requestId) || idlePeriods.decline(requestId)
        || cancelations.decline(requestId);
}

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

Studio *Simulation::studioOfLink(const QUrl &link) const
{
    const qint64 id = Files::studioIn(link);
    const auto found = std::find_if(m_studios.cbegin(), m_studios.cend(), [&](const auto &studio) {
        return studio->setup.access.studioId == id;
    });
    return found == m_studios.cend() ? nullptr : found->get();
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
