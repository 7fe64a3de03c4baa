// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/amendments.h"

#include "api/codec/text.h"
#include "api/demo/simulation/bank.h"
#include "api/demo/simulation/checks.h"
#include "api/demo/simulation/names.h"

#include <QStringList>

namespace Frontdesk::Demo {

using namespace Api;

namespace {

template <class T> QString shown(const T &value)
{
    if constexpr (requires { value.has_value(); })
        return value ? shown(*value) : QString();
    else if constexpr (std::is_same_v<T, bool>)
        return value ? QStringLiteral("yes") : QStringLiteral("no");
    else
        return toText(value);
}

template <class Data> QString difference(const Data &current, const Data &wanted)
{
    QStringList lines;
    forEachMember<Data>([&](const char *name, auto member) {
        if (current.*member != wanted.*member)
            lines.append(
                QStringLiteral("%1: %2 → %3")
                    .arg(QString::fromLatin1(name), shown(current.*member), shown(wanted.*member)));
    });
    return lines.join(QLatin1String("; "));
}

} // namespace

Amendments::Amendments(const StudioSetup &setup, Customers &customers, RequestNumbers &numbers,
                       quint32 seed)
    : m_setup(setup), m_customers(customers), m_numbers(numbers)
{
    addFirstOnes(seed);
}

void Amendments::addFirstOnes(quint32 seed)
{
    const People &people = m_customers.people();
    Random random(mixed(seed, quint64(people.firstId())));
    const int population = int(people.endId() - people.firstId());
    for (int i = 0; i < qMin(population / 50, 500); ++i) {
        const qint64 id = people.firstId() + random.below(population);
        if (isCast(id) || people.statusOf(id) != CustomerStatus::Member)
            continue;
        if (find(id, Domain::Address) || find(id, Domain::Master))
            continue;
        AddressData address = people.person(id).address;
        address.street = pickStreet(random, address.city);
        address.houseNumber = QString::number(random.between(1, 99));
        address.zipCode = pickZipCode(random, address.city);
        if (m_setup.domains[int(Domain::Address)]
            == AmendmentConfigurationStatus::ChangesRequireVerification)
            add(id, address);
        MasterData master = people.person(id).master;
        master.lastName = pickLastName(random);
        if (m_setup.domains[int(Domain::Master)]
            == AmendmentConfigurationStatus::ChangesRequireVerification)
            add(id, master);
    }
    if (!people.contains(Cast::PendingAddress.id))
        return;
    add(Cast::PendingAddress.id,
        AddressData{QStringLiteral("Straße der Eisenbahner"), QStringLiteral("12b"),
                    QStringLiteral("10785"), QStringLiteral("Berlin"), QStringLiteral("DE")});
    PaymentData payment = people.person(Cast::PendingPayment.id).payment;
    payment.iban = makeIban(QStringLiteral("DE"), QStringLiteral("999001230004711815"));
    payment.bankName = QStringLiteral("Musterkasse am Fluss");
    add(Cast::PendingPayment.id, payment);
    ContactData contact = people.person(Cast::PendingContact.id).contact;
    contact.phonePrivateMobile = QStringLiteral("+49 151 00004711");
    add(Cast::PendingContact.id, contact);
}

const Amendments::Waiting *Amendments::find(qint64 customerId, Domain domain) const
{
    for (const Waiting &waiting : m_waiting) {
        if (waiting.customerId == customerId && waiting.domain() == domain)
            return &waiting;
    }
    return nullptr;
}

Outcome<std::optional<qint64>> Amendments::accept(qint64 customerId, const Wanted &wanted)
{
    if (!m_customers.keeps(customerId))
        return refused(Reason::NoSuchCustomer);
    const auto status = m_setup.domains.at(qsizetype(wanted.index()));
    if (status == AmendmentConfigurationStatus::Read)
        return refused(Reason::DomainReadOnly);
    if (const auto problem = std::visit([](const auto &data) { return problemOf(data); }, wanted))
        return tl::unexpected(*problem);
    if (find(customerId, Domain(wanted.index())))
        return refused(Reason::AmendmentPending);
    if (status == AmendmentConfigurationStatus::ChangesRequireVerification)
        return std::optional(add(customerId, wanted));
    apply(customerId, wanted);
    return std::optional<qint64>();
}

Outcome<PendingAmendment<PaymentData>> Amendments::proposePayment(qint64 customerId,
                                                                  const PaymentAmendment &wanted)
{
    const auto person = m_customers.find(customerId);
    if (!person)
        return tl::unexpected(person.error());
    const PaymentData data{wanted.accountHolder, wanted.bankName, wanted.iban, wanted.bic,
                           person->payment.requireSignature};
    const bool isSigned = wanted.signature && !wanted.signature->base64SvgSignature.isEmpty();
    if (data.requireSignature.value_or(false) && !isSigned)
        return refused(Reason::SignatureMissing);
    return propose(customerId, data);
}

qint64 Amendments::add(qint64 customerId, const Wanted &wanted)
{
    const qint64 id = m_numbers.next();
    m_waiting.insert(id, {id, customerId, wanted});
    return id;
}

void Amendments::apply(qint64 customerId, const Wanted &wanted)
{
    std::visit([&](const auto &data) { m_customers.replace(customerId, data); }, wanted);
}

Outcome<Done> Amendments::withdraw(qint64 customerId, qint64 amendmentId)
{
    const auto found = m_waiting.constFind(amendmentId);
    if (found == m_waiting.cend() || found->customerId != customerId)
        return refused(Reason::NoSuchAmendment);
    m_waiting.erase(found);
    return Done{};
}

bool Amendments::verify(qint64 amendmentId)
{
    const auto found = m_waiting.constFind(amendmentId);
    if (found == m_waiting.cend())
        return false;
    apply(found->customerId, found->wanted);
    m_waiting.erase(found);
    return true;
}

QList<WaitingRequest> Amendments::waiting() const
{
    QList<WaitingRequest> list;
    for (const Waiting &waiting : m_waiting)
        list.append({waiting.id, waiting.customerId, nameOf(waiting.domain()), summary(waiting)});
    return list;
}

QString Amendments::nameOf(Domain domain)
{
    constexpr const char *names[] = {"address", "contact", "master", "payment"};
    return QString::fromLatin1(names[int(domain)]);
}

QString Amendments::summary(const Waiting &waiting) const
{
    const auto person = m_customers.find(waiting.customerId);
    return std::visit(
        [&]<class Data>(const Data &wanted) {
            return difference(currentOf<Data>(*person), wanted);
        },
        waiting.wanted);
}

} // namespace Frontdesk::Demo
