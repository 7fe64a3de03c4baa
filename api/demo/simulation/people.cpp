// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/people.h"

#include "api/demo/simulation/additionalfields.h"
#include "api/demo/simulation/bank.h"
#include "api/demo/simulation/cards.h"
#include "api/demo/simulation/names.h"

namespace Frontdesk::Demo {

namespace {

using Api::CustomerStatus;

constexpr qint64 IdsPerStudio = 1'000'000;

CustomerStatus drawStatus(Random &random)
{
    const int draw = random.below(100);
    if (draw < 82)
        return CustomerStatus::Member;
    return draw < 93 ? CustomerStatus::Prospect : CustomerStatus::FormerMember;
}

ContractKind drawContract(Random &random)
{
    const int draw = random.below(100);
    if (draw < 80)
        return ContractKind::Active;
    if (draw < 85)
        return ContractKind::EndingSoon;
    if (draw < 91)
        return ContractKind::CanceledLater;
    if (draw < 94)
        return ContractKind::Expired;
    return draw < 98 ? ContractKind::WithoutClasses : ContractKind::None;
}

Api::AddressData drawAddress(Random &random, const QString &city, const QString &country)
{
    Api::AddressData address;
    address.street = pickStreet(random, city);
    address.houseNumber = QString::number(random.between(1, 160));
    if (random.percent(10))
        *address.houseNumber += QChar(u'a');
    address.zipCode = pickZipCode(random, city);
    address.city = city;
    address.countryCode = country;
    return address;
}

Api::ContactData drawContact(Random &random, const Person &person)
{
    Api::ContactData contact;
    contact.email = QStringLiteral("%1.%2%3@example.org")
                        .arg(mailName(person.master.firstName), mailName(person.master.lastName))
                        .arg(person.id % 1000);
    contact.phonePrivateMobile = QStringLiteral("+49 15%1 %2")
                                     .arg(random.below(10))
                                     .arg(random.below(100'000'000), 8, 10, QChar(u'0'));
    if (random.percent(30))
        contact.phonePrivate
            = QStringLiteral("+49 30 %1").arg(random.between(1'000'000, 9'999'999));
    return contact;
}

Api::PaymentData drawPayment(Random &random, const Person &person)
{
    Api::PaymentData payment;
    const QString digits = QStringLiteral("99900%1%2")
                               .arg(random.below(1000), 3, 10, QChar(u'0'))
                               .arg(qint64(random.next() % 10'000'000'000ULL), 10, 10, QChar(u'0'));
    payment.accountHolder = QString(person.master.firstName + u' ' + person.master.lastName);
    payment.bankName = QStringLiteral("Musterbank");
    payment.iban = makeIban(QStringLiteral("DE"), digits);
    payment.bic = QStringLiteral("MUSTDEFFXXX");
    payment.requireSignature = random.percent(30);
    return payment;
}

} // namespace

bool Person::isIdleOn(QDate date) const
{
    return std::any_of(idlePeriods.cbegin(), idlePeriods.cend(), [date](const auto &period) {
        return period.startDate <= date && (period.unlimited || date <= period.endDate);
    });
}

bool Person::hasContractOn(QDate date, QDate start) const
{
    switch (contract) {
    case ContractKind::Active:
    case ContractKind::CanceledLater:
    case ContractKind::WithoutClasses:
        return date >= joined;
    case ContractKind::EndingSoon:
        return date >= joined && date <= start.addDays(9);
    case ContractKind::Expired:
        return date >= joined && date <= start.addDays(-21);
    case ContractKind::None:
        break;
    }
    return false;
}

People::People(const StudioSetup &setup, int count, quint32 seed, QDate start)
    : m_city(setup.city),
      m_countryCode(setup.countryCode),
      m_prefix(setup.numberPrefix),
      m_studioId(setup.access.studioId),
      m_firstId(setup.access.studioId * IdsPerStudio),
      m_count(count),
      m_seed(seed),
      m_start(start)
{ }

CustomerStatus People::statusOf(qint64 id) const
{
    if (id == Cast::Prospect.id)
        return CustomerStatus::Prospect;
    if (id == Cast::Former.id)
        return CustomerStatus::FormerMember;
    Random random(mixed(m_seed, quint64(id)));
    return isCast(id) ? CustomerStatus::Member : drawStatus(random);
}

Person People::blank(qint64 id) const
{
    Person person;
    person.id = id;
    person.seed = mixed(m_seed, quint64(id));
    person.customerNumber = QStringLiteral("%1-%2").arg(m_prefix).arg(id - m_firstId);
    person.homeStudio = m_studioId;
    return person;
}

Person People::newcomer(qint64 id, const PersonalData &data, QDate today) const
{
    Person person = blank(id);
    static_cast<PersonalData &>(person) = data;
    person.joined = today;
    return person;
}

Person People::person(qint64 id) const
{
    Person person = blank(id);
    Random random(person.seed);
    person.status = drawStatus(random);
    invent(person, random);
    if (dressForCast(person, m_start))
        return person;
    if (person.status == CustomerStatus::Member)
        inventMember(person, random);
    if (person.status == CustomerStatus::FormerMember)
        person.contract = ContractKind::Expired;
    person.additionalInformation = inventedInformation(m_studioId, person.seed);
    return person;
}

void People::invent(Person &person, Random &random) const
{
    const FirstName &first = pickFirstName(random);
    person.master.firstName = QString::fromUtf8(first.text);
    person.master.gender = first.gender;
    person.master.lastName = pickLastName(random);
    if (random.percent(7))
        person.secondFirstName = QString::fromUtf8(pickFirstName(random).text);
    person.master.dateOfBirth = m_start.addDays(-random.between(16 * 365, 78 * 365));
    if (random.percent(1)) // some birthdays today, whatever today is
        person.master.dateOfBirth = m_start.addYears(-random.between(18, 70));
    person.master.countryOfBirth = m_countryCode;
    person.master.customerTitle
        = random.percent(3) ? Api::CustomerTitle::Dr : Api::CustomerTitle::None;
    person.address = drawAddress(random, m_city, m_countryCode);
    person.contact = drawContact(random, person);
    person.payment = drawPayment(random, person);
    person.joined = m_start.addDays(-random.between(10, 6 * 365));
    person.hasPhoto = random.percent(75);
    person.visitsPerHundredDays = random.between(2, 55);
    if (person.status != CustomerStatus::Prospect) {
        person.card = cardOf(person.id);
        if (random.percent(30))
            person.barcode = barcodeOf(person.id);
        if (random.percent(25))
            person.pin = pinOf(person.id);
    }
}

void People::inventMember(Person &person, Random &random) const
{
    person.contract = drawContract(random);
    if (random.percent(4)) {
        const QDate from = m_start.addDays(random.between(-40, 30));
        person.idlePeriods = {{person.id * 10,
                               from,
                               from.addDays(60),
                               QStringLiteral("Auslandsaufenthalt"),
                               {},
                               false}};
    }
    person.accessRefusal = random.percent(1);
    if (random.percent(2))
        person.restriction = Api::AccessRestriction{QStringLiteral("Verstoß gegen die Hausordnung"),
                                                    m_start.addDays(-20), m_start.addDays(20)};
    if (random.percent(8)) {
        person.balanceMinor = -random.between(990, 19'900);
        person.dunningLevel = random.below(4);
        person.inDebtCollection = person.dunningLevel == 3;
    }
    if (random.percent(2)) // trains here, signed elsewhere
        person.homeStudio = m_studioId % 3 + 1;
}

std::optional<qint64> People::ofCard(quint32 card) const
{
    const auto known = castOfCard(card);
    const qint64 id = known.value_or(customerOfCard(card));
    if (!contains(id) || person(id).card != card)
        return std::nullopt;
    return id;
}

std::optional<qint64> People::ofBarcode(const QString &barcode) const
{
    const auto id = customerOfBarcode(barcode);
    return id && contains(*id) && person(*id).barcode ? id : std::nullopt;
}

std::optional<qint64> People::ofPin(const QString &pin) const
{
    const auto tail = idTailOfPin(pin);
    const qint64 id = m_firstId + tail.value_or(-1);
    return tail && contains(id) && person(id).pin ? std::optional(id) : std::nullopt;
}

std::optional<qint64> People::ofNumber(const QString &customerNumber) const
{
    bool isNumber = false;
    const qint64 id = m_firstId + customerNumber.mid(2).toLongLong(&isNumber);
    const QString prefix = m_prefix + QStringLiteral("-");
    return isNumber && customerNumber.startsWith(prefix) && contains(id) ? std::optional(id)
                                                                         : std::nullopt;
}

} // namespace Frontdesk::Demo
