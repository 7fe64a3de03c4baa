// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/services/service.h"
#include "api/types/selfservice.h"

namespace Frontdesk::Api {

/// Tag Customers Self-service: the data of a customer and the amendments of it.
class SelfServiceService : public Service
{
public:
    using Service::Service;

    /// GET /v1/customers/{customerId}/self-service/address-data.
    ApiReply<AmendableData<AddressData>> *addressData(CustomerId id, QObject *owner);
    /// POST /v1/customers/{customerId}/self-service/address-data. Fails while one is pending.
    ApiReply<PendingAmendment<AddressData>> *
    amendAddressData(CustomerId id, const AddressData &wanted, QObject *owner);
    /// GET /v1/customers/{customerId}/self-service/contact-data.
    ApiReply<AmendableData<ContactData>> *contactData(CustomerId id, QObject *owner);
    /// POST /v1/customers/{customerId}/self-service/contact-data. Fails while one is pending.
    ApiReply<PendingAmendment<ContactData>> *
    amendContactData(CustomerId id, const ContactData &wanted, QObject *owner);
    /// GET /v1/customers/{customerId}/self-service/master-data.
    ApiReply<AmendableData<MasterData>> *masterData(CustomerId id, QObject *owner);
    /// POST /v1/customers/{customerId}/self-service/master-data. Fails while one is pending.
    ApiReply<PendingAmendment<MasterData>> *amendMasterData(CustomerId id, const MasterData &wanted,
                                                            QObject *owner);
    /// GET /v1/customers/{customerId}/self-service/payment-data.
    ApiReply<AmendableData<PaymentData>> *paymentData(CustomerId id, QObject *owner);
    /// POST /v1/customers/{customerId}/self-service/payment-data. Fails while one is pending.
    ApiReply<PendingAmendment<PaymentData>> *
    amendPaymentData(CustomerId id, const PaymentAmendment &wanted, QObject *owner);
    /// DELETE /v1/customers/{customerId}/self-service/amendment/{amendmentId}.
    ApiReply<Nothing> *withdraw(CustomerId id, qint64 amendmentId, QObject *owner);
};

} // namespace Frontdesk::Api
