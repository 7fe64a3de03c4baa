// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/http/handlers.h"

namespace Frontdesk::Demo {

using namespace Api;

QList<Route> financeRoutes()
{
    return {
        {Operations::getDebtCollectionConfiguration,
         [](const Call &call) {
             return answer(
                 Outcome<DebtCollectionConfiguration>(call.studio.debtCollection.configuration()));
         }},
        {Operations::getTransferDetails,
         [](const Call &call) {
             return answer(call.studio.debtCollection.transfer(call.path.ids[0]));
         }},
        {Operations::getDebtors,
         [](const Call &call) {
             return answer(queryOf<SliceQuery>(call).and_then([&](const auto &query) {
                 return call.studio.debtCollection.debtors(call.path.ids[0], query);
             }));
         }},
        {Operations::confirmTransfer,
         [](const Call &call) {
             return answer(call.studio.debtCollection.confirmTransfer(call.path.ids[0]));
         }},
        {Operations::getDebtCollectionCases,
         [](const Call &call) {
             return answer(queryOf<CasesQuery>(call).and_then(
                 [&](const auto &query) { return call.studio.debtCollection.cases(query); }));
         }},
        {Operations::updateDebtCollection,
         [](const Call &call) {
             return answer(bodyOf<DebtCollectionUpdate>(call).and_then(
                 [&](const auto &update) { return call.studio.debtCollection.update(update); }));
         }},
        {Operations::getDebtCollectionBlockedDebtors,
         [](const Call &call) {
             return answer(queryOf<BlockedDebtorsQuery>(call).and_then([&](const auto &query) {
                 return call.studio.debtCollection.blockedDebtors(query);
             }));
         }},
        {Operations::getDebtCollectionBlockedDebts,
         [](const Call &call) {
             return answer(queryOf<BlockedDebtsQuery>(call).and_then([&](const auto &query) {
                 return call.studio.debtCollection.blockedDebts(query);
             }));
         }},
        {Operations::createExport,
         [](const Call &call) {
             return answer(bodyOf<TaxExportOrder>(call).and_then(
                 [&](const auto &order) { return call.studio.taxExports.order(order); }));
         }},
        {Operations::getExport,
         [](const Call &call) { return answer(call.studio.taxExports.find(call.path.ids[0])); }},
    };
}

} // namespace Frontdesk::Demo
