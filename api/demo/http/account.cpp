// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/http/handlers.h"

namespace Frontdesk::Demo {

using namespace Api;

namespace {

Outcome<QByteArray> contractsByKey(const Call &call)
{
    return answer(queryOf<KeyedContractQuery>(call).and_then([&](const auto &query) {
        return call.desk.customers.idBy(query).and_then([&](qint64 id) {
            const Studio &keeper = *call.tenant.studioOfCustomer(id);
            return keeper.contracts.list(id, {query.status});
        });
    }));
}

} // namespace

QList<Route> accountRoutes()
{
    return {
        {Operations::getCustomerContractsBy, contractsByKey},
        {Operations::getCustomersContracts,
         [](const Call &call) {
             return answer(queryOf<ContractQuery>(call).and_then([&](const auto &query) {
                 return call.studio.contracts.list(call.path.ids[0], query);
             }));
         }},
        {Operations::getContractData,
         [](const Call &call) { return answer(call.studio.contracts.data(call.path.ids[0])); }},
        {Operations::getCustomersAccountBalanceData,
         [](const Call &call) { return answer(call.studio.accounts.balance(call.path.ids[0])); }},
        {Operations::getCustomersAccountTransactionData,
         [](const Call &call) {
             return answer(queryOf<SliceQuery>(call).and_then([&](const auto &query) {
                 return call.studio.accounts.transactions(call.path.ids[0], query);
             }));
         }},
        {Operations::getCustomersAccountUpcomingData,
         [](const Call &call) {
             return answer(queryOf<SliceQuery>(call).and_then([&](const auto &query) {
                 return call.studio.accounts.upcoming(call.path.ids[0], query);
             }));
         }},
        {Operations::bookCustomerPayment,
         [](const Call &call) {
             return answer(bodyOf<AccountPayment>(call).and_then([&](const auto &payment) {
                 return call.studio.accounts.pay(call.path.ids[0], payment);
             }));
         }},
        {Operations::updateCustomerPaymentInstrument,
         [](const Call &call) {
             return answer(bodyOf<PaymentInstrumentUpdate>(call).and_then([&](const auto &update) {
                 return call.studio.accounts.changeInstrument(call.path.ids[0], update);
             }));
         }},
    };
}

} // namespace Frontdesk::Demo
