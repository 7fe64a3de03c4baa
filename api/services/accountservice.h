// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/services/service.h"
#include "api/types/contracts.h"
#include "api/types/customers.h"
#include "api/types/payments.h"

namespace Frontdesk::Api {

/// Tag Customers Account.
class AccountService : public Service
{
public:
    using Service::Service;

    /// GET /v1/customers/{customerId}/account/balances.
    ApiReply<AccountBalance> *balances(CustomerId id, QObject *owner);
    /// GET /v1/customers/{customerId}/account/transactions. Up to today; 1 to 50 at a time.
    ApiReply<Slice<BookingEntry>> *transactions(CustomerId id, const SliceQuery &query,
                                                QObject *owner);
    /// GET /v1/customers/{customerId}/account/transactions/upcoming. Within a year.
    ApiReply<Slice<BookingEntry>> *upcoming(CustomerId id, const SliceQuery &query, QObject *owner);
    /// POST /v1/customers/{customerId}/account/payment. Spends a payment request token.
    ApiReply<Nothing> *pay(CustomerId id, const AccountPayment &payment, QObject *owner);
    /// POST /v1/customers/{customerId}/account/payment-instrument. Spends one, too.
    ApiReply<Nothing> *updatePaymentInstrument(CustomerId id, const PaymentInstrumentUpdate &update,
                                               QObject *owner);
};

} // namespace Frontdesk::Api
