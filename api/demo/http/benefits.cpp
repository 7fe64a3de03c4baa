// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/http/handlers.h"

namespace Frontdesk::Demo {

using namespace Api;

QList<Route> benefitRoutes()
{
    return {
        {Operations::getBenefitsByCardNumber,
         [](const Call &call) {
             return answer(queryOf<CardBenefitQuery>(call).and_then(
                 [&](const auto &query) { return call.studio.benefits.ofCard(query); }));
         }},
        {Operations::getBenefits,
         [](const Call &call) {
             return answer(queryOf<BenefitQuery>(call).and_then([&](const auto &query) {
                 return call.studio.benefits.ofCustomer(call.path.ids[0], query.key);
             }));
         }},
        {Operations::useBenefit,
         [](const Call &call) {
             return answer(call.studio.benefits.use(call.path.ids[0], call.path.keys[0]));
         }},
        {Operations::getCustomerMeasurement,
         [](const Call &call) {
             return answer(queryOf<MeasurementKey>(call).and_then(
                 [&](const auto &key) { return call.studio.weighings.latest(key); }));
         }},
        {Operations::createCustomerWeighing,
         [](const Call &call) {
             return answer(queryOf<WeighingOptions>(call).and_then([&](const auto &options) {
                 return bodyOf<Weighing>(call).and_then([&](const auto &weighing) {
                     return call.studio.weighings.add(call.path.ids[0], weighing, options);
                 });
             }));
         }},
    };
}

} // namespace Frontdesk::Demo
