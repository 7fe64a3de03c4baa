// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/contracts.h"
#include "api/types/benefits.h"

#include <QLatin1String>

namespace Frontdesk::Demo {

/// What running contracts give beside the training, some of it so many times a month.
class Benefits
{
public:
    static constexpr QLatin1String Drinks{"DRINKS"}; ///< without counting
    static constexpr QLatin1String Solarium{"SOLARIUM"}; ///< twice a month
    static constexpr QLatin1String BodyAnalysis{"BODY_ANALYSIS"}; ///< once a month
    static constexpr QLatin1String GuestPass{"GUEST_PASS"}; ///< only after five years

    Benefits(const Customers &customers, const Contracts &contracts)
        : m_customers(customers), m_contracts(contracts)
    { }

    /// Those the customer has, or one for each of \a keys.
    [[nodiscard]] Outcome<QList<Api::Benefit>> ofCustomer(qint64 customerId,
                                                          const QList<QString> &keys) const;
    Outcome<Done> use(qint64 customerId, const QString &key);

private:
    /// Why the benefit may not be used now, or nothing.
    [[nodiscard]] std::optional<Refusal> obstacle(const Person &person, const QString &key) const;
    [[nodiscard]] qsizetype usesThisMonth(qint64 customerId, const QString &key) const;

    const Customers &m_customers;
    const Contracts &m_contracts;
    QHash<std::pair<qint64, QString>, QList<QDate>> m_uses; ///< by customer and key
};

} // namespace Frontdesk::Demo
