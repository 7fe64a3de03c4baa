// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/services/service.h"
#include "api/types/additionalinformation.h"
#include "api/types/checkins.h"
#include "api/types/crossstudio.h"
#include "api/types/newcustomer.h"

namespace Frontdesk::Api {

/// Tag Customers: who somebody is, and what lets them in.
class CustomersService : public Service
{
public:
    using Service::Service;

    /// GET /v1/customers. Former members are not in the list: only byId() and by() know them.
    ApiReply<Slice<Customer>> *list(const CustomerQuery &query, QObject *owner);
    /// GET /v1/customers/{customerId}. Card numbers are spelled in \a format.
    ApiReply<Customer> *byId(CustomerId id, CardNumberFormat format, QObject *owner);
    /// GET /v1/customers/by. Not found is an error of that kind.
    ApiReply<Customer> *by(const CustomerKey &key, QObject *owner);
    /// POST /v1/customers/search. A read, but not repeated by itself.
    ApiReply<QList<Customer>> *search(const CustomerSearch &search, QObject *owner);
    /// POST /v1/customers/create. A customer without a contract.
    ApiReply<CreatedCustomer> *create(const NewCustomer &customer, QObject *owner);
    /// POST /v1/customers/{customerId}/switch-studio. To another studio of the tenant.
    ApiReply<Nothing> *switchStudio(CustomerId id, const StudioSwitch &wanted, QObject *owner);
    /// GET /v1/customers/additional-information-fields. What the studio asks besides.
    ApiReply<QList<AdditionalField>> *additionalFields(QObject *owner);
    /// PUT /v1/customers/{customerId}/additional-information-field-assignments. Replaces them all.
    ApiReply<QList<AdditionalInformation>> *
    setAdditionalInformation(CustomerId id, const QList<AdditionalInformation> &information,
                             QObject *owner);
    /// GET /v1/customers/contracts/by. Not found is an error of that kind.
    ApiReply<QList<Contract>> *contractsBy(const KeyedContractQuery &query, QObject *owner);
    /// GET /v1/customers/{customerId}/contracts.
    ApiReply<QList<Contract>> *contracts(CustomerId id, const ContractQuery &query, QObject *owner);
    /// GET /v1/customers/{customerId}/access-code. Expires soon; never stored.
    ApiReply<AccessCode> *accessCode(CustomerId id, QObject *owner);
    /// POST /v1/customers/{customerId}/access-mediums.
    ApiReply<AccessMedium> *addAccessMedium(CustomerId id, const AccessMedium &medium,
                                            QObject *owner);
    /// PUT /v1/customers/{customerId}/access-medium. The deprecated twin of addAccessMedium().
    ApiReply<AccessMedium> *putAccessMedium(CustomerId id, const AccessMedium &medium,
                                            QObject *owner);
    /// PUT /v1/customers/{customerId}/access-mediums/{accessMediumId}. Only mediums made over this
    /// API.
    ApiReply<AccessMedium> *updateAccessMedium(CustomerId id, qint64 mediumId,
                                               const AccessMediumUpdate &update, QObject *owner);
    /// DELETE /v1/customers/{customerId}/access-mediums/{accessMediumId}. Only mediums made over
    /// this API.
    ApiReply<Nothing> *deleteAccessMedium(CustomerId id, qint64 mediumId, QObject *owner);
    /// PUT /v1/customers/{customerId}/access-restrictions. Replaces the one there is.
    ApiReply<AccessRestriction> *
    setAccessRestriction(CustomerId id, const AccessRestriction &restriction, QObject *owner);
    /// DELETE /v1/customers/{customerId}/access-restrictions.
    ApiReply<Nothing> *deleteAccessRestriction(CustomerId id, QObject *owner);
    /// GET /v1/customers/{customerId}/activities/checkins. A window of at most 365 days.
    ApiReply<Slice<Checkin>> *checkinHistory(CustomerId id, const CheckinQuery &query,
                                             QObject *owner);
    /// POST /v1/customers/{customerId}/checkin. Now, unless a time is given.
    ApiReply<Nothing> *checkIn(CustomerId id, const CheckinTime &time, QObject *owner);
    /// POST /v1/customers/{customerId}/checkout. Now, unless a time is given.
    ApiReply<Nothing> *checkOut(CustomerId id, const CheckoutTime &time, QObject *owner);
};

} // namespace Frontdesk::Api
