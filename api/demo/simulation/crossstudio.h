// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/simulation.h"
#include "api/types/crossstudio.h"

namespace Frontdesk::Demo {

/// What one studio may see of the customers of all studios of the tenant. A view of \a simulation,
/// which must outlive it.
class CrossStudio
{
public:
    explicit CrossStudio(const Simulation &simulation) : m_simulation(simulation) { }

    [[nodiscard]] Outcome<Api::Customer> byId(qint64 id, Api::CardNumberFormat format) const;
    /// PINs are a studio's own: one that two customers share names neither.
    [[nodiscard]] Outcome<Api::Customer> by(const Api::CustomerKey &key) const;
    [[nodiscard]] Outcome<QList<Api::Customer>> search(const Api::CustomerSearch &search) const;
    /// In all studios, newest first; the slice's offset is a count.
    [[nodiscard]] Outcome<Api::Slice<Api::Checkin>> checkins(qint64 customerId,
                                                             const Api::CheckinQuery &query) const;
    [[nodiscard]] QList<Api::StudioSummary> studiosWithOffers() const;

private:
    const Simulation &m_simulation;
};

} // namespace Frontdesk::Demo
