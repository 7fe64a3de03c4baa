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
