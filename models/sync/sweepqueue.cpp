// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/sync/sweepqueue.h"

#include <algorithm>

namespace Frontdesk {

void SweepQueue::bringForward(Api::CustomerId customer)
{
    m_due.removeOne(customer);
    if (!m_forward.contains(customer))
        m_forward.append(customer);
}

void SweepQueue::add(const QList<Api::CustomerId> &customers, const IsBusy &isBusy)
{
    for (const Api::CustomerId customer : customers) {
        if (!isBusy(customer) && !m_forward.contains(customer) && !m_due.contains(customer))
            m_due.append(customer);
    }
}

std::optional<Api::CustomerId> SweepQueue::take(const IsBusy &isBusy)
{
    for (QList<Api::CustomerId> *list : {&m_forward, &m_due}) {
        const auto free = std::find_if_not(list->begin(), list->end(), isBusy);
        if (free != list->end()) {
            const Api::CustomerId customer = *free;
            list->erase(free);
            return customer;
        }
    }
    return std::nullopt;
}

} // namespace Frontdesk
