// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/operationcalls.h"

#include "api/services/customersservice.h"

namespace Frontdesk::Api {

namespace {

CustomersService service(CallWorld &world)
{
    return CustomersService(world.client);
}

/// Those whom nothing keeps from training, as far as the list tells.
void takeCustomers(CallWorld &world, const Slice<Customer> &slice)
{
    for (const Customer &customer : slice.result) {
        if (!customer.cardNumbers.isEmpty() && !customer.accessRefusal
            && customer.accessRestrictions.isEmpty() && customer.idlePeriods.isEmpty())
            world.customers.append(customer);
    }
}

/// Until one is found whose contract is active.
Performed readContracts(CallWorld &world)
{
    Performed performed;
    for (qsizetype i = 0; i < world.customers.size() && world.contractId == 0; ++i) {
        const Customer &customer = world.customers[i];
        performed = perform(
            service(world).contracts(customer.id, {.status = ContractStatus::Active}, &world.owner),
            [&](const QList<Contract> &contracts) {
                if (contracts.isEmpty())
                    return;
                world.customerId = customer.id;
                world.cardNumber = customer.cardNumbers.first();
                world.contractId = contracts.first().id;
            });
    }
    return performed;
}

QString valueFor(const AdditionalField &field, QDate today)
{
    switch (field.type) {
    case AdditionalFieldType::Boolean:
        return QStringLiteral("true");
    case AdditionalFieldType::Date:
        return today.toString(Qt::ISODate);
    case AdditionalFieldType::List:
        return QString::number(field.listItems.value(0).id);
    default:
        return QStringLiteral("7");
    }
}

NewCustomer newCustomer(const CallWorld &world)
{
    NewCustomer customer;
    customer.firstName = QStringLiteral("Edda");
    customer.secondFirstName = QStringLiteral("Thora");
    customer.lastName = QStringLiteral("Probst");
    customer.dateOfBirth = world.today.addYears(-30);
    customer.placeOfBirth = QStringLiteral("Kiel");
    customer.countryOfBirth = QStringLiteral("DE");
    customer.email = QStringLiteral("edda@example.org");
    customer.gender = Gender::Unisex;
    customer.phoneNumberMobile = QStringLiteral("+49 151 00004711");
    customer.street = QStringLiteral("Neuer Weg");
    customer.houseNumber = QStringLiteral("3-4");
    customer.language = {QStringLiteral("de"), QStringLiteral("DE")};
    customer.city = QStringLiteral("Hamburg");
    customer.zipCode = QStringLiteral("20095");
    customer.countryCode = QStringLiteral("DE");
    customer.communicationPreferences
        = {{MessageCategory::Contract, {{CommunicationChannel::TextMessage, {}, true}}}};
    customer.documentIdentification
        = IdentityDocument{QStringLiteral("CX54321"), IdentityDocumentType::DriversLicence};
    customer.additionalInformationFieldAssignments = world.information;
    return customer;
}

} // namespace

QList<OperationCall> customerCalls()
{
    return {
        {Operations::getCustomers,
         [](CallWorld &world) {
             return perform(service(world).list({.cardNumberFormat = CardNumberFormat::Decimal,
                                                 .sliceSize = 500,
                                                 .customerStatus = CustomerStatus::Member},
                                                &world.owner),
                            [&](const Slice<Customer> &slice) { takeCustomers(world, slice); });
         }},
        {Operations::getCustomersContracts, [](CallWorld &world) { return readContracts(world); }},
        {Operations::getCustomerContractsBy,
         [](CallWorld &world) {
             return perform(service(world).contractsBy(
                 {{.cardNumber = world.cardNumber, .cardNumberFormat = CardNumberFormat::Decimal},
                  ContractStatus::Active},
                 &world.owner));
         }},
        {Operations::getAdditionalInformationFields,
         [](CallWorld &world) {
             return perform(
                 service(world).additionalFields(&world.owner),
                 [&](const QList<AdditionalField> &fields) {
                     for (const AdditionalField &field : fields)
                         world.information.append({field.id, valueFor(field, world.today)});
                 });
         }},
        {Operations::createCustomer,
         [](CallWorld &world) {
             return perform(
                 service(world).create(newCustomer(world), &world.owner),
                 [&](const CreatedCustomer &made) { world.newCustomerId = made.customerId; });
         }},
        {Operations::setAdditionalInformationFieldAssignments,
         [](CallWorld &world) {
             return perform(service(world).setAdditionalInformation(
                 world.newCustomerId, world.information, &world.owner));
         }},
        {Operations::addAccessMedium,
         [](CallWorld &world) {
             const AccessMedium medium{{}, AccessMediumType::Barcode, QStringLiteral("4829174829")};
             return perform(
                 service(world).putAccessMedium(world.newCustomerId, medium, &world.owner));
         }},
        {Operations::getCustomerBy,
         [](CallWorld &world) {
             return perform(service(world).by(
                 {.cardNumber = world.cardNumber, .cardNumberFormat = CardNumberFormat::Decimal},
                 &world.owner));
         }},
        {Operations::searchCustomers,
         [](CallWorld &world) {
             return perform(
                 service(world).search({.lastName = QStringLiteral("Ma")}, &world.owner));
         }},
        {Operations::getCustomerById,
         [](CallWorld &world) {
             return perform(
                 service(world).byId(world.customerId, CardNumberFormat::HexMsb, &world.owner));
         }},
        {Operations::getCustomerAccessCode,
         [](CallWorld &world) {
             return perform(service(world).accessCode(world.customerId, &world.owner));
         }},
        {Operations::addAccessMediums,
         [](CallWorld &world) {
             const AccessMedium medium{{}, AccessMediumType::Pin, QStringLiteral("482917")};
             return perform(
                 service(world).addAccessMedium(world.customerId, medium, &world.owner),
                 [&](const AccessMedium &made) { world.mediumId = made.id.value_or(0); });
         }},
        {Operations::updateAccessMediums,
         [](CallWorld &world) {
             return perform(service(world).updateAccessMedium(
                 world.customerId, world.mediumId, {QStringLiteral("482918")}, &world.owner));
         }},
        {Operations::deleteAccessMediums,
         [](CallWorld &world) {
             return perform(
                 service(world).deleteAccessMedium(world.customerId, world.mediumId, &world.owner));
         }},
        {Operations::setAccessRestriction,
         [](CallWorld &world) {
             const AccessRestriction restriction{QStringLiteral("Towel"), world.today,
                                                 world.today.addDays(7)};
             return perform(
                 service(world).setAccessRestriction(world.customerId, restriction, &world.owner));
         }},
        {Operations::deleteAccessRestriction,
         [](CallWorld &world) {
             return perform(service(world).deleteAccessRestriction(world.customerId, &world.owner));
         }},
        {Operations::checkin,
         [](CallWorld &world) {
             return perform(service(world).checkIn(world.customerId, {}, &world.owner));
         }},
        {Operations::checkout,
         [](CallWorld &world) {
             return perform(service(world).checkOut(world.customerId, {}, &world.owner));
         }},
        {Operations::getCustomersCheckinHistory,
         [](CallWorld &world) {
             return perform(service(world).checkinHistory(
                 world.customerId,
                 {.fromDate = world.today.addDays(-364), .toDate = world.today, .sliceSize = 50},
                 &world.owner));
         }},
    };
}

} // namespace Frontdesk::Api
