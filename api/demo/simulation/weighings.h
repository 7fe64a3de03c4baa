// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/benefits.h"
#include "api/types/weighings.h"

namespace Frontdesk::Demo {

/// What the studio's scales asked for and told.
class Weighings
{
public:
    Weighings(const Customers &customers, Benefits &benefits, qint64 studioId);

    /// The height is that of the last weighing that had one.
    [[nodiscard]] Outcome<Api::Measurement> latest(qint64 customerId) const;
    Outcome<Api::Weighing> add(qint64 customerId, const Api::Weighing &weighing,
                               const Api::WeighingOptions &options);

private:
    [[nodiscard]] std::optional<double> heightOf(const Person &person) const;

    const Customers &m_customers;
    Benefits &m_benefits;
    QHash<qint64, QList<Api::Weighing>> m_weighings; ///< by customer, oldest first
    qint64 m_lastId;
};

} // namespace Frontdesk::Demo
