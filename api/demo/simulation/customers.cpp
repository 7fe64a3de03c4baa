// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/customers.h"

#include "api/demo/simulation/additionalfields.h"
#include "api/demo/simulation/checks.h"

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
    if (const Customers *keeper = keeperOf(id))
        return keeper->find(id);
    if (!keeps(id))
        return refused(Reason::NoSuchCustomer);
    Person person = m_people.contains(id) ? m_people.person(id) : m_created.value(id);
    const Written written = m_written.value(id);
    person.status = written.status.value_or(person.status);
    person.homeStudio = written.homeStudio.value_or(person.homeStudio);
    if (written.move && written.move->date <= m_clock.today())
        person.homeStudio = written.move->studioId;
    person.additionalInformation = written.information.value_or(person.additionalInformation);
    person.address = written.address.value_or(person.address);
    person.contact = written.contact.value_or(person.contact);
    person.master = written.master.value_or(person.master);
    person.payment = written.payment.value_or(person.payment);
    person.idlePeriods = written.idlePeriods.value_or(person.idlePeriods);
    person.restriction = written.restriction.value_or(person.restriction);
    person.hasPhoto = person.hasPhoto || m_files.keeps(photoPlace(id));
    person.balanceMinor += written.bookedMinor;
    person.inDebtCollection = person.inDebtCollection && !written.leftDebtCollection;
    return person;
}

std::optional<qint64> Customers::idAfter(qint64 id) const
{
    const qint64 next = qMax(id + 1, m_people.firstId());
    const auto created = m_created.upperBound(id);
    std::optional<qint64> nearest;
    if (m_people.contains(next))
        nearest = next;
    else if (created != m_created.cend())
        nearest = created.key();
    for (auto guest = m_guests.upperBound(id); guest != m_guests.cend(); ++guest) {
        if (knows(guest.key()) && (!nearest || guest.key() < *nearest))
            return guest.key();
    }
    return nearest;
}

CustomerStatus Customers::statusOf(qint64 id) const
{
    if (const Customers *keeper = keeperOf(id))
        return keeper->statusOf(id);
    const auto written = m_written.constFind(id);
    if (written != m_written.cend() && written->status)
        return *written->status;
    const auto created = m_created.constFind(id);
    return created == m_created.cend() ? m_people.statusOf(id) : created->status;
}

bool Customers::knowsThirdPartyId(const QString &id) const
{
    return std::any_of(m_created.cbegin(), m_created.cend(),
                       [&](const Person &one) { return one.thirdPartyId == id; });
}

Outcome<qint64> Customers::create(const PersonalData &data)
{
    if (const auto problem
        = firstOf({required(data.master.firstName, "firstName"),
                   required(data.master.lastName, "lastName"), problemOf(data.contact),
                   problemOf(data.additionalInformation, m_people.studioId())}))
        return tl::unexpected(*problem);
    if (data.thirdPartyId && knowsThirdPartyId(*data.thirdPartyId))
        return refused(Reason::ThirdPartyIdTaken, QStringLiteral("thirdPartyId"));
    const qint64 id = ++m_lastId;
    m_created.insert(id, m_people.newcomer(id, data, m_clock.today()));
    return id;
}

Outcome<Customer> Customers::byId(qint64 id, CardNumberFormat format) const
{
    return find(id).map([&](const Person &person) { return view(person, format); });
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
