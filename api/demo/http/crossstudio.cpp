// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/crossstudio.h"

#include "api/demo/http/handlers.h"

namespace Frontdesk::Demo {

using namespace Api;

QList<Route> crossStudioRoutes()
{
    return {
        {Operations::getCrossStudioCustomerBy,
         [](const Call &call) {
             return answer(queryOf<CustomerKey>(call).and_then(
                 [&](const auto &key) { return CrossStudio(call.tenant).by(key); }));
         }},
        {Operations::searchCrossStudioCustomers,
         [](const Call &call) {
             return answer(bodyOf<CustomerSearch>(call).and_then(
                 [&](const auto &search) { return CrossStudio(call.tenant).search(search); }));
         }},
        {Operations::getCrossStudioCustomerById,
         [](const Call &call) {
             return answer(queryOf<CardNumberQuery>(call).and_then([&](const auto &query) {
                 return CrossStudio(call.tenant)
                     .byId(call.path.ids[0],
                           query.cardNumberFormat.value_or(CardNumberFormat::Decimal));
             }));
         }},
        {Operations::getCrossStudioCustomersCheckinHistory,
         [](const Call &call) {
             return answer(queryOf<CheckinQuery>(call).and_then([&](const auto &query) {
                 return CrossStudio(call.tenant).checkins(call.path.ids[0], query);
             }));
         }},
        {Operations::getStudiosWithActiveMembershipOffers,
         [](const Call &call) {
             return answer(
                 Outcome<QList<StudioSummary>>(CrossStudio(call.tenant).studiosWithOffers()));
         }},
    };
}

} // namespace Frontdesk::Demo
