// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/weighings.h"

#include "api/demo/simulation/checks.h"

namespace Frontdesk::Demo {

using namespace Api;

namespace {

bool isBetween(const std::optional<double> &value, double least, double most)
{
    return !value || (*value >= least && *value <= most);
}

/// No scale tells less than nothing.
Problem negativeOne(const Weighing &weighing)
{
    Problem problem;
    forEachMember<Weighing>([&](const char *name, auto member) {
        using Member = std::remove_cvref_t<decltype(weighing.*member)>;
        if constexpr (std::is_same_v<Member, std::optional<double>>) {
            if (weighing.*member && *(weighing.*member) < 0)
                problem = valid(false, name);
        }
    });
    return problem;
}

Problem problemOf(const Weighing &weighing)
{
    return firstOf({required(weighing.rawResults, "rawResults"),
                    valid(isBetween(weighing.weight, 10, 500), "weight"),
                    valid(isBetween(weighing.height, 40, 270), "height"), negativeOne(weighing)});
}

int yearsBetween(QDate from, QDate to)
{
    const bool isBefore = std::pair(to.month(), to.day()) < std::pair(from.month(), from.day());
    return to.year() - from.year() - (isBefore ? 1 : 0);
}

} // namespace

Weighings::Weighings(const Customers &customers, Benefits &benefits, qint64 studioId)
    : m_customers(customers), m_benefits(benefits), m_lastId(studioId * 1'000'000)
{ }

std::optional<double> Weighings::heightOf(const Person &person) const
{
    const QList<Weighing> weighings = m_weighings.value(person.id);
    for (auto weighing = weighings.crbegin(); weighing != weighings.crend(); ++weighing) {
        if (weighing->height)
            return weighing->height;
    }
    // Some never stood on a scale.
    if (!m_customers.people().contains(person.id) || person.seed % 5 == 0)
        return std::nullopt;
    return 152 + double(mixed(person.seed, 0x5ca1e) % 440) / 10;
}

Outcome<Measurement> Weighings::latest(qint64 customerId) const
{
    return m_customers.find(customerId).map([&](const Person &person) {
        Measurement answer;
        answer.id = person.id;
        answer.firstName = person.master.firstName;
        answer.lastName = person.master.lastName;
        if (const QDate birth = person.master.dateOfBirth; birth.isValid()) {
            answer.dateOfBirth = birth;
            answer.age = yearsBetween(birth, m_customers.clock().today());
        }
        if (person.master.gender != Gender::Unknown)
            answer.gender = person.master.gender.value();
        answer.height = heightOf(person);
        return answer;
    });
}

Outcome<Weighing> Weighings::add(qint64 customerId, const Weighing &weighing,
                                 const WeighingOptions &options)
{
    if (const auto person = m_customers.find(customerId); !person)
        return tl::unexpected(person.error());
    if (const auto problem = problemOf(weighing))
        return tl::unexpected(*problem);
    if (options.benefitKey) {
        if (const auto used = m_benefits.use(customerId, *options.benefitKey); !used)
            return tl::unexpected(used.error());
    }
    Weighing kept = weighing;
    if (!kept.databaseId)
        kept.databaseId = ++m_lastId;
    m_weighings[customerId].append(kept);
    return kept;
}

} // namespace Frontdesk::Demo
