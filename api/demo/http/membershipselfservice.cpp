// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/http/acknowledge.h"

namespace Frontdesk::Demo {

using namespace Api;

namespace {

QList<Route> moduleRoutes()
{
    return {
        {Operations::getAdditionalModules,
         [](const Call &call) {
             return answer(Outcome<QList<AdditionalModule>>(call.studio.additionalModules.all()));
         }},
        {Operations::getPurchasableAdditionalModules,
         [](const Call &call) {
             return answer(call.studio.additionalModules.purchasable(call.path.ids[0]));
         }},
        {Operations::validateAdditionalModuleContractRequest,
         [](const Call &call) {
             return answer(bodyOf<ModulePurchase>(call).and_then([&](const auto &wanted) {
                 return call.studio.additionalModules.validate(call.path.ids[0], wanted);
             }));
         }},
        {Operations::purchaseAdditionalModuleContract,
         [](const Call &call) {
             return answer(bodyOf<ModulePurchase>(call).and_then([&](const auto &wanted) {
                 return call.studio.additionalModules.purchase(call.path.ids[0], wanted);
             }));
         }},
        {Operations::getAdditionalModuleContract,
         [](const Call &call) {
             return answer(
                 call.studio.additionalModules.contract(call.path.ids[0], call.path.ids[1]));
         }},
    };
}

QList<Route> cancelationRoutes()
{
    return {
        {Operations::getContractCancelationReasonData,
         [](const Call &) {
             return answer(Outcome<QList<CancelationReason>>(Cancelations::reasons()));
         }},
        {Operations::createContractCancelationAmendment,
         [](const Call &call) {
             return acknowledge(bodyOf<ContractCancelation>(call).and_then([&](const auto &wanted) {
                 return call.studio.cancelations.cancelContract(call.path.ids[0], wanted);
             }));
         }},
        {Operations::withdrawContractCancelation,
         [](const Call &call) {
             return acknowledge(
                 call.studio.cancelations.withdrawContract(call.path.ids[0], call.path.ids[1]));
         }},
        {Operations::createModuleContractCancelationAmendment,
         [](const Call &call) {
             return acknowledge(bodyOf<ModuleCancelation>(call).and_then([&](const auto &wanted) {
                 return call.studio.cancelations.cancelModule(call.path.ids[0], call.path.ids[1],
                                                              wanted);
             }));
         }},
        {Operations::withdrawAdditionalModuleContractCancelation,
         [](const Call &call) {
             return acknowledge(
                 call.studio.cancelations.withdrawModule(call.path.ids[0], call.path.ids[1]));
         }},
    };
}

} // namespace

QList<Route> membershipSelfServiceRoutes()
{
    return moduleRoutes() + cancelationRoutes();
}

} // namespace Frontdesk::Demo
