// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/operationcalls.h"

#include "api/services/selfserviceservice.h"

namespace Frontdesk::Api {

namespace {

SelfServiceService service(CallWorld &world)
{
    return SelfServiceService(world.client);
}

/// Invented, with a checksum that holds.
const PaymentAmendment payment{QStringLiteral("Invented Holder"),
                               QStringLiteral("Demo Bank"),
                               QStringLiteral("DE02120300000000202051"),
                               QStringLiteral("BYLADEM1001"),
                               {}};

} // namespace

QList<OperationCall> selfServiceCalls()
{
    return {
        {Operations::getCustomerAddressData,
         [](CallWorld &world) {
             return perform(service(world).addressData(world.customerId, &world.owner));
         }},
        {Operations::createCustomerAddressDataAmendment,
         [](CallWorld &world) {
             const AddressData wanted{.street = QStringLiteral("Am Park"),
                                      .houseNumber = QStringLiteral("7"),
                                      .zipCode = QStringLiteral("10115"),
                                      .city = QStringLiteral("Berlin"),
                                      .countryCode = QStringLiteral("DE")};
             return perform(
                 service(world).amendAddressData(world.customerId, wanted, &world.owner));
         }},
        {Operations::getCustomerContactData,
         [](CallWorld &world) {
             return perform(service(world).contactData(world.customerId, &world.owner));
         }},
        {Operations::createCustomerContactDataAmendment,
         [](CallWorld &world) {
             const ContactData wanted{.email = QStringLiteral("new@mail.example")};
             return perform(service(world).amendContactData(world.customerId, wanted, &world.owner),
                            [&](const PendingAmendment<ContactData> &pending) {
                                world.amendmentId = pending.id.value_or(0);
                            });
         }},
        {Operations::withdrawAmendment,
         [](CallWorld &world) {
             return perform(
                 service(world).withdraw(world.customerId, world.amendmentId, &world.owner));
         }},
        {Operations::getCustomerMasterData,
         [](CallWorld &world) {
             return perform(service(world).masterData(world.customerId, &world.owner));
         }},
        {Operations::createCustomerMasterDataAmendment,
         [](CallWorld &world) {
             const MasterData wanted{.firstName = QStringLiteral("Other"),
                                     .lastName = QStringLiteral("Name"),
                                     .gender = Gender::Female,
                                     .dateOfBirth = QDate(1990, 5, 6),
                                     .countryOfBirth = QStringLiteral("DE"),
                                     .customerTitle = CustomerTitle::Dr};
             return perform(service(world).amendMasterData(world.customerId, wanted, &world.owner));
         }},
        {Operations::getCustomerPaymentData,
         [](CallWorld &world) {
             return perform(service(world).paymentData(world.customerId, &world.owner));
         }},
        {Operations::createCustomerPaymentDataAmendment,
         [](CallWorld &world) {
             return perform(
                 service(world).amendPaymentData(world.customerId, payment, &world.owner));
         }},
    };
}

} // namespace Frontdesk::Api
