// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/benefits.h"

#include <algorithm>

namespace Frontdesk::Demo {

using namespace Api;

namespace {

struct Allowance
{
    QLatin1String key;
    int usesAMonth; ///< 0 for any number
    int years; ///< of membership before it is given
};

constexpr Allowance Allowances[] = {{Benefits::Drinks, 0, 0},
                                    {Benefits::Solarium, 2, 0},
                                    {Benefits::BodyAnalysis, 1, 0},
                                    {Benefits::GuestPass, 1, 5}};

const Allowance *allowanceOf(const QString &key)
{
    const auto *found = std::find_if(std::cbegin(Allowances), std::cend(Allowances),
                                     [&](const Allowance &one) { return one.key == key; });
    return found == std::cend(Allowances) ? nullptr : found;
}

bool isGranted(const Person &person, const Allowance &allowance, QDate today)
{
    return person.joined.addYears(allowance.years) <= today;
}

} // namespace

qsizetype Benefits::usesThisMonth(qint64 customerId, const QString &key) const
{
    const QDate today = m_customers.clock().today();
    const QList<QDate> uses = m_uses.value({customerId, key});
    return std::count_if(uses.cbegin(), uses.cend(), [&](QDate use) {
        return use.year() == today.year() && use.month() == today.month();
    });
}

std::optional<Refusal> Benefits::obstacle(const Person &person, const QString &key) const
{
    const QDate today = m_customers.clock().today();
    const Allowance *allowance = allowanceOf(key);
    if (!allowance)
        return Refusal{Reason::NoSuchBenefit, {}};
    if (!m_contracts.covers(person, today) || !isGranted(person, *allowance, today))
        return Refusal{Reason::BenefitNotGranted, {}};
    if (allowance->usesAMonth > 0 && usesThisMonth(person.id, key) >= allowance->usesAMonth)
        return Refusal{Reason::BenefitUsedUp, {}};
    return std::nullopt;
}

Outcome<QList<Benefit>> Benefits::ofCustomer(qint64 customerId, const QList<QString> &keys) const
{
    return m_customers.find(customerId).map([&](const Person &person) {
        QList<QString> wanted = keys;
        for (const Allowance &allowance : Allowances) {
            if (keys.isEmpty() && isGranted(person, allowance, m_customers.clock().today()))
                wanted.append(allowance.key);
        }
        QList<Benefit> benefits;
        for (const QString &key : wanted)
            benefits.append({key, !obstacle(person, key)});
        return benefits;
    });
}

Outcome<Done> Benefits::use(qint64 customerId, const QString &key)
{
    const auto person = m_customers.find(customerId);
    if (!person)
        return tl::unexpected(person.error());
    if (const auto refusal = obstacle(*person, key))
        return tl::unexpected(*refusal);
    m_uses[{customerId, key}].append(m_customers.clock().today());
    return Done{};
}

} // namespace Frontdesk::Demo
