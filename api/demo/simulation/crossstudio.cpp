// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/crossstudio.h"

#include "api/demo/simulation/slicing.h"

#include <algorithm>

namespace Frontdesk::Demo {

using namespace Api;

Outcome<Customer> CrossStudio::byId(qint64 id, CardNumberFormat format) const
{
    const Studio *keeper = m_simulation.studioOfCustomer(id);
    if (!keeper)
        return refused(Reason::NoSuchCustomer);
    return keeper->customers.byId(id, format);
}

Outcome<Customer> CrossStudio::by(const CustomerKey &key) const
{
    std::optional<qint64> found;
    for (const auto &studio : m_simulation.studios()) {
        const auto id = studio->customers.idBy(key);
        if (!id && id.error().reason != Reason::NoSuchCustomer)
            return tl::unexpected(id.error());
        if (found && id && *found != *id)
            return refused(Reason::KeyOfSeveral);
        if (id)
            found = *id;
    }
    return byId(found.value_or(0), key.cardNumberFormat.value_or(CardNumberFormat::Decimal));
}

Outcome<QList<Customer>> CrossStudio::search(const CustomerSearch &search) const
{
    QList<Customer> all;
    for (const auto &studio : m_simulation.studios()) {
        const auto found = studio->customers.search(search);
        if (!found)
            return found;
        for (const Customer &customer : *found) {
            if (studio->customers.keeps(customer.id)) // or another studio says it
                all.append(customer);
        }
    }
    return all;
}

Outcome<Slice<Checkin>> CrossStudio::checkins(qint64 customerId, const CheckinQuery &query) const
{
    if (!m_simulation.studioOfCustomer(customerId))
        return refused(Reason::NoSuchCustomer);
    QList<Checkin> all;
    for (const auto &studio : m_simulation.studios()) {
        if (!studio->customers.knows(customerId))
            continue;
        const auto visits = studio->visits.within(customerId, query);
        if (!visits)
            return tl::unexpected(visits.error());
        all += *visits;
    }
    std::stable_sort(all.begin(), all.end(), [](const Checkin &a, const Checkin &b) {
        return a.checkInDateTime > b.checkInDateTime;
    });
    return sliced(all, query, ShortSlices);
}

QList<StudioSummary> CrossStudio::studiosWithOffers() const
{
    QList<StudioSummary> summaries;
    for (const auto &studio : m_simulation.studios()) {
        const StudioInformation &info = studio->setup.information;
        summaries.append({info.name, info.description, info.country, info.countryCode,
                          info.studioId, info.openingDate, info.closingDate});
    }
    return summaries;
}

} // namespace Frontdesk::Demo
