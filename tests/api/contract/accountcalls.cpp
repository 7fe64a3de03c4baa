// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/operationcalls.h"

#include "api/services/accountservice.h"

namespace Frontdesk::Api {

QList<OperationCall> accountCalls()
{
    return {
        {Operations::getCustomersAccountBalanceData,
         [](CallWorld &world) {
             return perform(AccountService(world.client).balances(world.customerId, &world.owner));
         }},
    };
}

} // namespace Frontdesk::Api
