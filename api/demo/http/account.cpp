// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/http/handlers.h"

namespace Frontdesk::Demo {

using namespace Api;

QList<Route> accountRoutes()
{
    return {
        {Operations::getCustomersContracts,
         [](const Call &call) {
             return answer(queryOf<ContractQuery>(call).and_then([&](const auto &query) {
                 return call.studio.contracts.list(call.path.ids[0], query);
             }));
         }},
        {Operations::getContractData,
         [](const Call &call) { return answer(call.studio.contracts.data(call.path.ids[0])); }},
        {Operations::getCustomersAccountBalanceData,
         [](const Call &call) {
             return answer(call.studio.customers.find(call.path.ids[0]).map(balanceOf));
         }},
    };
}

} // namespace Frontdesk::Demo
