// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/cards.h"
#include "api/demo/simulation/customers.h"

#include <QRegularExpression>

namespace Frontdesk::Demo {

using namespace Api;

namespace {

std::optional<Refusal> problemOf(const AccessMedium &medium)
{
    if (!medium.type || *medium.type == AccessMediumType::Unknown)
        return Refusal{Reason::FieldMissing, QStringLiteral("type")};
    if (!medium.value || medium.value->trimmed().isEmpty())
        return Refusal{Reason::FieldMissing, QStringLiteral("value")};
    static const QRegularExpression pin(QStringLiteral("^[0-9]{4,8}$"));
    static const QRegularExpression card(QStringLiteral("^[0-9A-Fa-f]{4,20}$"));
    const bool isGood = *medium.type == AccessMediumType::Pin ? pin.match(*medium.value).hasMatch()
        : *medium.type == AccessMediumType::CardNumber        ? card.match(*medium.value).hasMatch()
                                                              : medium.value->size() <= 64;
    if (!isGood)
        return Refusal{Reason::FieldInvalid, QStringLiteral("value")};
    return std::nullopt;
}

} // namespace

bool Customers::isTaken(const AccessMedium &medium, qint64 exceptMedium) const
{
    const auto holder = holderOf(*medium.type, *medium.value);
    if (!holder)
        return false;
    const auto own = m_written.value(*holder).mediums.value(exceptMedium);
    return own.type != medium.type || own.value != medium.value;
}

Outcome<AccessMedium> Customers::addMedium(qint64 id, const AccessMedium &medium)
{
    if (!keeps(id))
        return refused(Reason::NoSuchCustomer);
    if (const auto problem = problemOf(medium))
        return tl::unexpected(*problem);
    if (isTaken(medium, 0))
        return refused(Reason::MediumTaken);
    AccessMedium added = medium;
    added.id = ++m_lastMediumId;
    m_written[id].mediums.insert(*added.id, added);
    return added;
}

Outcome<AccessMedium> Customers::updateMedium(qint64 id, qint64 mediumId,
                                              const AccessMediumUpdate &update)
{
    if (!keeps(id))
        return refused(Reason::NoSuchCustomer);
    auto &mediums = m_written[id].mediums;
    const auto found = mediums.find(mediumId);
    if (found == mediums.end())
        return refused(Reason::NoSuchMedium);
    const AccessMedium changed{mediumId, found->type, update.value};
    if (const auto problem = problemOf(changed))
        return tl::unexpected(*problem);
    if (isTaken(changed, mediumId))
        return refused(Reason::MediumTaken);
    *found = changed;
    return changed;
}

Outcome<Done> Customers::deleteMedium(qint64 id, qint64 mediumId)
{
    if (!keeps(id))
        return refused(Reason::NoSuchCustomer);
    if (!m_written[id].mediums.remove(mediumId))
        return refused(Reason::NoSuchMedium);
    return Done{};
}

void Customers::addMediums(Customer &view, const Person &person, CardNumberFormat format) const
{
    // Mediums from elsewhere have no id: they cannot be changed over the API.
    if (person.card)
        view.accessMediums.append(
            {std::nullopt, AccessMediumType::CardNumber, spelled(*person.card, format)});
    if (person.barcode)
        view.accessMediums.append({std::nullopt, AccessMediumType::Barcode, person.barcode});
    if (person.pin)
        view.accessMediums.append({std::nullopt, AccessMediumType::Pin, person.pin});
    for (AccessMedium medium : m_written.value(person.id).mediums) {
        const auto card = medium.type == AccessMediumType::CardNumber
            ? cardFrom(*medium.value, CardNumberFormat::Decimal)
            : std::nullopt;
        if (card)
            medium.value = spelled(*card, format);
        view.accessMediums.append(medium);
    }
    for (const AccessMedium &medium : std::as_const(view.accessMediums)) {
        if (medium.type == AccessMediumType::CardNumber)
            view.cardNumbers.append(*medium.value);
    }
}

} // namespace Frontdesk::Demo
