// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/http/handlers.h"
#include "api/demo/simulation/contracts.h"

namespace Frontdesk::Demo {

using namespace Api;

namespace {

QList<Contract> withStatus(const QList<Contract> &contracts, const ContractQuery &query)
{
    QList<Contract> wanted;
    for (const Contract &contract : contracts) {
        if (!query.status || contract.contractStatus == *query.status)
            wanted.append(contract);
    }
    return wanted;
}

Outcome<QList<Contract>> contractsOfCustomer(const Studio &studio, qint64 id,
                                             const ContractQuery &query)
{
    return studio.customers.find(id).map([&](const Person &person) {
        const QDate start = studio.customers.people().start();
        return withStatus(contractsOf(person, start, studio.clock.today()), query);
    });
}

Outcome<QByteArray> customersContracts(const Call &call)
{
    return answer(queryOf<ContractQuery>(call).and_then([&](const auto &query) {
        return contractsOfCustomer(call.studio, call.path.ids[0], query);
    }));
}

Outcome<QByteArray> contractsByKey(const Call &call)
{
    return answer(queryOf<KeyedContractQuery>(call).and_then([&](const auto &query) {
        return call.desk.customers.idBy(query).and_then([&](qint64 id) {
            const Studio &keeper = *call.tenant.studioOfCustomer(id);
            return contractsOfCustomer(keeper, id, {query.status});
        });
    }));
}

Outcome<QByteArray> contractData(const Call &call)
{
    return answer(call.studio.customers.find(call.path.ids[0]).map([&](const Person &person) {
        const QDate start = call.studio.customers.people().start();
        return contractDataOf(person, start, call.studio.clock.today());
    }));
}

} // namespace

QList<Route> accountRoutes()
{
    return {
        {Operations::getCustomersContracts, customersContracts},
        {Operations::getCustomerContractsBy, contractsByKey},
        {Operations::getContractData, contractData},
        {Operations::getCustomersAccountBalanceData,
         [](const Call &call) {
             return answer(call.studio.customers.find(call.path.ids[0]).map(balanceOf));
         }},
        {Operations::getStudioInformation,
         [](const Call &call) {
             return answer(Outcome<StudioInformation>(call.studio.setup.information));
         }},
        {Operations::getUtilization,
         [](const Call &call) {
             return answer(Outcome<StudioUtilization>(call.studio.visits.utilization()));
         }},
    };
}

} // namespace Frontdesk::Demo
