// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/cards.h"
#include "api/demo/simulation/customers.h"

namespace Frontdesk::Demo {

using namespace Api;

Outcome<Customer> Customers::by(const CustomerKey &key) const
{
    const auto format = key.cardNumberFormat.value_or(CardNumberFormat::Decimal);
    return idBy(key).and_then([&](qint64 id) { return byId(id, format); });
}

Outcome<qint64> Customers::idBy(const CustomerKey &key) const
{
    const int keys = int(key.cardNumber.has_value()) + int(key.debtorId.has_value())
        + int(key.barcode.has_value()) + int(key.pin.has_value())
        + int(key.customerNumber.has_value()) + int(key.qrCodeUuid.has_value());
    if (keys != 1)
        return refused(Reason::OneKeyOnly);
    const auto id = idOf(key);
    if (!id)
        return refused(Reason::NoSuchCustomer);
    return *id;
}

std::optional<qint64> Customers::idOf(const CustomerKey &key) const
{
    for (auto guest = m_guests.cbegin(); guest != m_guests.cend(); ++guest) {
        if (knows(guest.key()) && guest->keeper->ownIdOf(key) == guest.key())
            return guest.key();
    }
    return ownIdOf(key);
}

std::optional<qint64> Customers::ownIdOf(const CustomerKey &key) const
{
    if (key.customerNumber)
        return ofNumber(*key.customerNumber);
    if (key.qrCodeUuid)
        return ofUuid(*key.qrCodeUuid);
    if (key.debtorId)
        return ofDebtor(*key.debtorId);
    if (key.barcode)
        return holderOf(AccessMediumType::Barcode, *key.barcode);
    if (key.pin)
        return holderOf(AccessMediumType::Pin, *key.pin);
    if (!key.cardNumber)
        return std::nullopt;
    const auto card
        = cardFrom(*key.cardNumber, key.cardNumberFormat.value_or(CardNumberFormat::Decimal));
    // Cards are kept in their decimal spelling, whatever the reader says.
    return holderOf(AccessMediumType::CardNumber, card ? QString::number(*card) : *key.cardNumber);
}

std::optional<qint64> Customers::ofNumber(const QString &customerNumber) const
{
    for (const Person &person : m_created) {
        if (person.customerNumber == customerNumber)
            return person.id;
    }
    return m_people.ofNumber(customerNumber);
}

std::optional<qint64> Customers::ofDebtor(const QString &debtorId) const
{
    const auto id = customerOfDebtor(debtorId);
    return id && m_people.contains(*id) && m_people.person(*id).inDebtCollection ? id
                                                                                 : std::nullopt;
}

std::optional<qint64> Customers::ofUuid(const QString &uuid) const
{
    const auto id = customerOfUuid(uuid);
    const auto person = find(id.value_or(0));
    return person && uuidOf(*id, person->seed) == uuid ? id : std::nullopt;
}

std::optional<qint64> Customers::holderOf(AccessMediumType type, const QString &value) const
{
    for (auto written = m_written.cbegin(); written != m_written.cend(); ++written) {
        for (const AccessMedium &medium : written->mediums) {
            if (medium.type == type && medium.value == value)
                return written.key();
        }
    }
    if (type == AccessMediumType::Barcode)
        return m_people.ofBarcode(value);
    if (type == AccessMediumType::Pin)
        return m_people.ofPin(value);
    const auto card = cardFrom(value, CardNumberFormat::Decimal);
    return type == AccessMediumType::CardNumber && card ? m_people.ofCard(*card) : std::nullopt;
}

Outcome<QList<Customer>> Customers::search(const CustomerSearch &search) const
{
    if (!search.firstName && !search.lastName && !search.email && !search.dateOfBirth)
        return refused(Reason::NothingToSearchFor);
    const auto begins = [](const QString &name, const std::optional<QString> &wanted) {
        return !wanted || name.startsWith(*wanted, Qt::CaseInsensitive);
    };
    QList<Customer> found;
    for (auto id = idAfter(0); id && found.size() < 50; id = idAfter(*id)) {
        const Person person = *find(*id);
        const MasterData &master = person.master;
        if (begins(master.firstName, search.firstName) && begins(master.lastName, search.lastName)
            && (!search.email || person.contact.email == search.email)
            && (!search.dateOfBirth || master.dateOfBirth == *search.dateOfBirth))
            found.append(view(person, search.cardNumberFormat.value_or(CardNumberFormat::Decimal)));
    }
    return found;
}

Outcome<Slice<Customer>> Customers::list(const CustomerQuery &query) const
{
    const int size = query.sliceSize.value_or(100);
    if (size < 50 || size > 500)
        return refused(Reason::SliceSizeOutOfRange, QStringLiteral("50-500"));
    const QString lastId = query.lastOffsetId ? QString::number(*query.lastOffsetId) : QString();
    const QString offset = query.offset.value_or(lastId);
    bool isNumber = true;
    const qint64 last = offset.isEmpty() ? 0 : offset.toLongLong(&isNumber);
    const auto status = query.customerStatus.value_or(CustomerStatus::Member);
    if (!isNumber || last < 0)
        return refused(Reason::BadParameter, QStringLiteral("offset"));
    if (status != CustomerStatus::Member && status != CustomerStatus::Prospect)
        return refused(Reason::BadParameter, QStringLiteral("customerStatus"));

    Slice<Customer> slice;
    slice.offset = QString::number(last);
    for (auto id = idAfter(last); id; id = idAfter(*id)) {
        if (statusOf(*id) != status)
            continue;
        if (slice.result.size() == size) {
            slice.hasNext = true;
            break;
        }
        slice.result.append(
            view(*find(*id), query.cardNumberFormat.value_or(CardNumberFormat::Decimal)));
        slice.offset = QString::number(*id);
    }
    return slice;
}

} // namespace Frontdesk::Demo
