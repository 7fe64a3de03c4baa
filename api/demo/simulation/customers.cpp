// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/customers.h"

#include "api/demo/simulation/cards.h"
#include "api/demo/simulation/checks.h"

#include <QUuid>

namespace Frontdesk::Demo {

using namespace Api;

Customers::Customers(const StudioSetup &setup, int count, quint32 seed, const StudioClock &clock,
                     Files &files)
    : m_people(setup, count, seed, clock.today()),
      m_clock(clock),
      m_files(files),
      m_lastId(m_people.endId() - 1),
      m_lastMediumId(setup.access.studioId * 100'000)
{
    m_files.setMaker(QStringLiteral("photos"), [this](const QString &name) { return photo(name); });
}

Outcome<Person> Customers::find(qint64 id) const
{
    if (!keeps(id))
        return refused(Reason::NoSuchCustomer);
    Person person = m_people.contains(id) ? m_people.person(id) : m_created.value(id);
    const Written written = m_written.value(id);
    person.status = written.status.value_or(person.status);
    person.contract = written.contract.value_or(person.contract);
    person.address = written.address.value_or(person.address);
    person.contact = written.contact.value_or(person.contact);
    person.master = written.master.value_or(person.master);
    person.payment = written.payment.value_or(person.payment);
    person.restriction = written.restriction.value_or(person.restriction);
    person.balanceMinor += written.bookedMinor;
    person.inDebtCollection = person.inDebtCollection && !written.leftDebtCollection;
    return person;
}

std::optional<qint64> Customers::idAfter(qint64 id) const
{
    const qint64 next = qMax(id + 1, m_people.firstId());
    if (m_people.contains(next))
        return next;
    const auto created = m_created.upperBound(id);
    return created == m_created.cend() ? std::nullopt : std::optional(created.key());
}

CustomerStatus Customers::statusOf(qint64 id) const
{
    if (const auto status = m_written.value(id).status)
        return *status;
    const auto created = m_created.constFind(id);
    return created == m_created.cend() ? m_people.statusOf(id) : created->status;
}

Outcome<qint64> Customers::create(const PersonalData &data)
{
    if (const auto problem
        = firstOf({required(data.master.firstName, "firstName"),
                   required(data.master.lastName, "lastName"), problemOf(data.contact)}))
        return tl::unexpected(*problem);
    const bool isKnown = std::any_of(m_created.cbegin(), m_created.cend(), [&](const Person &one) {
        return data.thirdPartyId && one.thirdPartyId == data.thirdPartyId;
    });
    if (isKnown)
        return refused(Reason::ThirdPartyIdTaken, QStringLiteral("thirdPartyId"));
    const qint64 id = ++m_lastId;
    m_created.insert(id, m_people.newcomer(id, data, m_clock.today()));
    return id;
}

Outcome<Customer> Customers::byId(qint64 id, CardNumberFormat format) const
{
    return find(id).map([&](const Person &person) { return view(person, format); });
}

Outcome<Customer> Customers::by(const CustomerKey &key) const
{
    const int keys = int(key.cardNumber.has_value()) + int(key.debtorId.has_value())
        + int(key.barcode.has_value()) + int(key.pin.has_value())
        + int(key.customerNumber.has_value()) + int(key.qrCodeUuid.has_value());
    if (keys != 1)
        return refused(Reason::OneKeyOnly);
    const auto id = idOf(key);
    if (!id)
        return refused(Reason::NoSuchCustomer);
    return byId(*id, key.cardNumberFormat.value_or(CardNumberFormat::Decimal));
}

std::optional<qint64> Customers::idOf(const CustomerKey &key) const
{
    if (key.customerNumber)
        return ofNumber(*key.customerNumber);
    if (key.barcode)
        return holderOf(AccessMediumType::Barcode, *key.barcode);
    if (key.pin)
        return holderOf(AccessMediumType::Pin, *key.pin);
    if (key.debtorId)
        return ofDebtor(*key.debtorId);
    if (!key.cardNumber)
        return std::nullopt;
    const auto card
        = cardFrom(*key.cardNumber, key.cardNumberFormat.value_or(CardNumberFormat::Decimal));
    // Cards are kept in their decimal spelling, whatever the reader says.
    return holderOf(AccessMediumType::CardNumber, card ? QString::number(*card) : *key.cardNumber);
}

std::optional<qint64> Customers::ofDebtor(const QString &debtorId) const
{
    const auto id = customerOfDebtor(debtorId);
    return id && m_people.contains(*id) && m_people.person(*id).inDebtCollection ? id
                                                                                 : std::nullopt;
}

std::optional<qint64> Customers::ofNumber(const QString &customerNumber) const
{
    for (const Person &person : m_created) {
        if (person.customerNumber == customerNumber)
            return person.id;
    }
    return m_people.ofNumber(customerNumber);
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
    const QString offset = query.offset.value_or(QString());
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

Outcome<AccessCode> Customers::accessCode(qint64 id, bool mayEnter) const
{
    const auto person = find(id);
    if (!person)
        return tl::unexpected(person.error());
    if (!mayEnter)
        return refused(Reason::AccessCodeDisabled);
    const QDateTime expires = m_clock.now().addSecs(120);
    const quint64 content = mixed(person->seed, quint64(expires.toSecsSinceEpoch()));
    return AccessCode{AccessCodeFormat::QrCode, expires,
                      QStringLiteral("%1").arg(content, 20, 10, QChar(u'0'))};
}

Outcome<AccessRestriction> Customers::restrict(qint64 id, const AccessRestriction &restriction)
{
    if (!keeps(id))
        return refused(Reason::NoSuchCustomer);
    if (restriction.reason.trimmed().isEmpty())
        return refused(Reason::FieldMissing, QStringLiteral("reason"));
    if (restriction.startDate.has_value() != restriction.endDate.has_value())
        return refused(Reason::BothDatesOrNeither);
    if (restriction.startDate && *restriction.startDate > *restriction.endDate)
        return refused(Reason::WindowBackwards);
    m_written[id].restriction = std::optional(restriction);
    return restriction;
}

Outcome<Done> Customers::liftRestriction(qint64 id)
{
    const auto person = find(id);
    if (!person)
        return tl::unexpected(person.error());
    if (!person->restriction)
        return refused(Reason::NoRestriction);
    m_written[id].restriction = std::optional<AccessRestriction>();
    return Done{};
}

} // namespace Frontdesk::Demo
