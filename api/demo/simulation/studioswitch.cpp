// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/checks.h"
#include "api/demo/simulation/simulation.h"

namespace Frontdesk::Demo {

using namespace Api;

Outcome<Done> Customers::move(qint64 id, qint64 studioId, QDate date)
{
    const auto person = find(id);
    if (!person)
        return tl::unexpected(person.error());
    if (date < m_clock.today())
        return refused(Reason::FieldInvalid, QStringLiteral("switchDate"));
    if (const auto move = m_written.value(id).move; move && move->date > m_clock.today())
        return refused(Reason::SwitchPending);
    if (person->homeStudio == studioId)
        return refused(Reason::AlreadyAtHome);
    Written &written = m_written[id];
    written.homeStudio = person->homeStudio;
    written.move = Move{studioId, date};
    return Done{};
}

void Customers::welcome(qint64 id, const Customers &keeper, QDate from)
{
    if (&keeper != this && !knows(id))
        m_guests.insert(id, {&keeper, from});
}

bool Customers::knows(qint64 id) const
{
    return keeps(id) || keeperOf(id);
}

const Customers *Customers::keeperOf(qint64 guest) const
{
    const auto found = m_guests.constFind(guest);
    return found == m_guests.cend() || found->from > m_clock.today() ? nullptr : found->keeper;
}

std::optional<qint64> Simulation::customerOfContract(qint64 contractId) const
{
    for (const auto &studio : m_studios) {
        const auto contract = studio->contracts.find(contractId);
        if (contract && studio->customers.keeps(contract->customerId))
            return contract->customerId;
    }
    return std::nullopt;
}

Outcome<Done> Simulation::switchStudio(qint64 customerId, const StudioSwitch &wanted)
{
    Studio *keeper = studioOfCustomer(customerId);
    if (!keeper)
        return refused(Reason::NoSuchCustomer);
    for (const auto &target : m_studios) {
        if (target->setup.access.studioId != wanted.targetStudioId)
            continue;
        const auto moved
            = keeper->customers.move(customerId, wanted.targetStudioId, wanted.switchDate);
        if (moved) {
            target->customers.welcome(customerId, keeper->customers, wanted.switchDate);
            target->contracts.welcome(customerId, keeper->contracts);
        }
        return moved;
    }
    return refused(Reason::NoSuchStudio, QStringLiteral("targetStudioId"));
}

} // namespace Frontdesk::Demo
