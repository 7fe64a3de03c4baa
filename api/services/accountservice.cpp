// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/accountservice.h"

namespace Frontdesk::Api {

ApiReply<AccountBalance> *AccountService::balances(CustomerId id, QObject *owner)
{
    return send<AccountBalance>(ApiRequest(Operations::getCustomersAccountBalanceData).arg(id),
                                owner);
}

} // namespace Frontdesk::Api
