// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/debtorview.h"

#include "api/codec/text.h"
#include "api/demo/simulation/bank.h"
#include "api/demo/simulation/cards.h"

namespace Frontdesk::Demo {

using namespace Api;

namespace {

Recurrence recurrence(const TimePeriod &period)
{
    Recurrence recurrence{RecurrencePeriod::Unknown, period.periodValue};
    // The units of both have the same names.
    (void)fromText(toText(period.periodUnit), recurrence.period);
    return recurrence;
}

DebtorContract contractOf(const SignedContract &signedContract, QDate today)
{
    const Contract contract = contractView(signedContract, today);
    DebtorContract view;
    view.id = contract.id;
    view.rateName = contract.rateName;
    view.startDate = contract.startDate;
    view.endDate = contract.endDate;
    view.createdDate = contract.createdDate;
    view.cancelled = contract.cancelled;
    view.contractPeriod = recurrence(contract.term);
    view.extensionPeriod = recurrence(contract.extensionTerm);
    if (contract.cancellationPeriod)
        view.cancellationPeriod = recurrence(*contract.cancellationPeriod);
    return view;
}

BankDetails bankOf(const PaymentData &payment)
{
    BankDetails details;
    details.iban = payment.iban;
    details.bic = payment.bic;
    details.bank = payment.bankName.value_or(QString());
    details.accountHolder = payment.accountHolder;
    if (payment.iban)
        details.bankCountryCode = payment.iban->left(2);
    return details;
}

OptionalList<ContactDetails> contactsOf(const ContactData &contact)
{
    OptionalList<ContactDetails> list;
    const auto add = [&](ContactChannel channel, const std::optional<QString> &value) {
        if (value && !value->isEmpty())
            list.append({channel, *value, {}});
    };
    add(ContactChannel::Email, contact.email);
    add(ContactChannel::TelPrivate, contact.phonePrivate);
    add(ContactChannel::TelPrivateMobile, contact.phonePrivateMobile);
    add(ContactChannel::TelBusiness, contact.phoneBusiness);
    add(ContactChannel::TelBusinessMobile, contact.phoneBusinessMobile);
    return list;
}

} // namespace

Debtor debtorView(const Person &person, const QList<SignedContract> &contracts, QDate today)
{
    Debtor debtor;
    debtor.debtorId = debtorIdOf(person.id);
    debtor.membershipNr = person.customerNumber;
    debtor.countryCode = person.address.countryCode;
    debtor.paymentDetails = bankOf(person.payment);
    for (const SignedContract &contract : contracts)
        debtor.contractDetails.append(contractOf(contract, today));
    debtor.birthdate = person.master.dateOfBirth;
    debtor.firstName = person.master.firstName;
    debtor.lastName = person.master.lastName;
    debtor.secondLastName = person.secondLastName;
    debtor.sex = toText(person.master.gender);
    debtor.postalCode = person.address.zipCode;
    debtor.city = person.address.city;
    debtor.contactDetails = contactsOf(person.contact);
    debtor.addressData = AddressDetails{person.address.street, person.address.houseNumber,
                                        AddressStatus{AddressValidity::Valid, {}, {}}};
    return debtor;
}

CollectionClient clientView(const StudioSetup &setup)
{
    const StudioInformation &studio = setup.information;
    CollectionClient client;
    client.name1 = setup.access.name;
    client.legalForm = QStringLiteral("GmbH");
    client.preTaxAttribute = true;
    client.vatSerialNo
        = QStringLiteral("%1%2").arg(setup.countryCode).arg(990'000'000 + setup.access.studioId);
    client.postalCode = studio.zip.value_or(QString());
    client.city = setup.city;
    client.countryCode = setup.countryCode;
    client.country = studio.country;
    client.addressData = AddressDetails{studio.street, studio.houseNumber, {}};
    BankDetails bank;
    bank.iban = makeIban(
        QStringLiteral("DE"),
        QStringLiteral("99900000000000%1").arg(setup.access.studioId, 4, 10, QChar(u'0')));
    bank.bank = QStringLiteral("Musterbank");
    bank.accountHolder = client.name1;
    client.paymentDetails = bank;
    if (studio.email)
        client.contactDetails = {{ContactChannel::Email, *studio.email, {}}};
    return client;
}

} // namespace Frontdesk::Demo
