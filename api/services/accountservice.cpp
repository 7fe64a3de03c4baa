// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/accountservice.h"

namespace Frontdesk::Api {

ApiReply<AccountBalance> *AccountService::balances(CustomerId id, QObject *owner)
{
    return send<AccountBalance>(ApiRequest(Operations::getCustomersAccountBalanceData).arg(id),
                                owner);
}

ApiReply<Slice<BookingEntry>> *AccountService::transactions(CustomerId id, const SliceQuery &query,
                                                            QObject *owner)
{
    return send<Slice<BookingEntry>>(
        ApiRequest(Operations::getCustomersAccountTransactionData).arg(id).query(query), owner);
}

ApiReply<Slice<BookingEntry>> *AccountService::upcoming(CustomerId id, const SliceQuery &query,
                                                        QObject *owner)
{
    return send<Slice<BookingEntry>>(
        ApiRequest(Operations::getCustomersAccountUpcomingData).arg(id).query(query), owner);
}

ApiReply<Nothing> *AccountService::pay(CustomerId id, const AccountPayment &payment, QObject *owner)
{
    return send<Nothing>(ApiRequest(Operations::bookCustomerPayment).arg(id).body(payment), owner);
}

ApiReply<Nothing> *AccountService::updatePaymentInstrument(CustomerId id,
                                                           const PaymentInstrumentUpdate &update,
                                                           QObject *owner)
{
    return send<Nothing>(
        ApiRequest(Operations::updateCustomerPaymentInstrument).arg(id).body(update), owner);
}

} // namespace Frontdesk::Api
