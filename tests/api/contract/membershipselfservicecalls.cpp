// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/operationcalls.h"

#include "api/services/idleperiodsservice.h"
#include "api/services/membershipselfserviceservice.h"

#include <QTemporaryFile>

namespace Frontdesk::Api {

namespace {

using Called = std::optional<Performed>;

MembershipSelfServiceService service(CallWorld &world)
{
    return MembershipSelfServiceService(world.client);
}

IdlePeriodsService idle(CallWorld &world)
{
    return IdlePeriodsService(world.client);
}

QList<OperationCall> cancelationCalls()
{
    return {
        {Operations::getContractCancelationReasonData,
         [](CallWorld &world) {
             return perform(service(world).cancelationReasons(&world.owner), [&](const auto &list) {
                 world.membership.cancelationReasonId
                     = list.isEmpty() ? 0 : list.first().cancelationReasonId;
             });
         }},
        {Operations::getContractData,
         [](CallWorld &world) {
             const auto take = [&](const QList<ContractData> &list) {
                 for (const ContractData &data : list) {
                     if (data.id == world.contractId)
                         world.membership.cancelationDates = data.availableCancelationDates;
                 }
             };
             return perform(service(world).contractData(world.customerId, &world.owner), take);
         }},
        {Operations::createContractCancelationAmendment,
         [](CallWorld &world) -> Called {
             const MembershipFindings &found = world.membership;
             if (found.cancelationDates.isEmpty())
                 return std::nullopt;
             const ContractCancelation wanted{
                 {found.cancelationDates.first(), found.cancelationReasonId}, world.contractId};
             return perform(service(world).cancelContract(world.customerId, wanted, &world.owner));
         }},
        {Operations::withdrawContractCancelation,
         [](CallWorld &world) -> Called {
             if (world.membership.cancelationDates.isEmpty())
                 return std::nullopt;
             return perform(service(world).withdrawContractCancelation(
                 world.customerId, world.contractId, &world.owner));
         }},
    };
}

QList<OperationCall> moduleCalls()
{
    return {
        {Operations::getAdditionalModules,
         [](CallWorld &world) { return perform(service(world).modules(&world.owner)); }},
        {Operations::getPurchasableAdditionalModules,
         [](CallWorld &world) {
             const auto take = [&](const QList<AdditionalModule> &list) {
                 for (const AdditionalModule &module : list) {
                     for (const PaymentFrequency &frequency : module.paymentFrequencies)
                         world.membership.purchase = {module.id, frequency.id.value_or(0), false};
                 }
             };
             return perform(service(world).purchasableModules(world.contractId, &world.owner),
                            take);
         }},
        {Operations::validateAdditionalModuleContractRequest,
         [](CallWorld &world) -> Called {
             if (!world.membership.purchase)
                 return std::nullopt;
             return perform(service(world).validatePurchase(
                 world.contractId, *world.membership.purchase, &world.owner));
         }},
        {Operations::purchaseAdditionalModuleContract,
         [](CallWorld &world) -> Called {
             if (!world.membership.purchase)
                 return std::nullopt;
             const auto take = [&](const PurchasedModule &purchased) {
                 world.membership.moduleContractId = purchased.id.value_or(0);
             };
             return perform(service(world).purchaseModule(world.contractId,
                                                          *world.membership.purchase, &world.owner),
                            take);
         }},
        {Operations::getAdditionalModuleContract,
         [](CallWorld &world) -> Called {
             if (world.membership.moduleContractId == 0)
                 return std::nullopt;
             const auto take = [&](const ModuleContract &contract) {
                 world.membership.moduleCancelationDates = contract.availableCancelationDates;
             };
             return perform(service(world).moduleContract(
                                world.contractId, world.membership.moduleContractId, &world.owner),
                            take);
         }},
        {Operations::createModuleContractCancelationAmendment,
         [](CallWorld &world) -> Called {
             const MembershipFindings &found = world.membership;
             if (found.moduleCancelationDates.isEmpty())
                 return std::nullopt;
             const ModuleCancelation wanted{found.moduleCancelationDates.first(),
                                            found.cancelationReasonId};
             return perform(service(world).cancelModuleContract(
                 world.contractId, found.moduleContractId, wanted, &world.owner));
         }},
        {Operations::withdrawAdditionalModuleContractCancelation,
         [](CallWorld &world) -> Called {
             if (world.membership.moduleCancelationDates.isEmpty())
                 return std::nullopt;
             return perform(service(world).withdrawModuleContractCancelation(
                 world.contractId, world.membership.moduleContractId, &world.owner));
         }},
    };
}

/// One term from the first possible day on, for the first reason.
std::optional<IdlePeriodRequest> wishWithin(const IdlePeriodConfig &config)
{
    if (config.idlePeriodReasons.isEmpty())
        return std::nullopt;
    return IdlePeriodRequest{{config.firstPossibleStartDate, config.temporalUnit, 1, {}},
                             config.idlePeriodReasons.first().id};
}

Called createIdlePeriod(CallWorld &world)
{
    QTemporaryFile document;
    if (!world.membership.idleWish || !document.open())
        return std::nullopt;
    document.write("An invented certificate.");
    document.flush();
    return perform(idle(world).create(world.contractId, *world.membership.idleWish,
                                      document.fileName(), &world.owner),
                   [&](const IdlePeriod &period) { world.membership.idlePeriodId = period.id; });
}

/// Calls \a call with the idle period that was made before.
template <class Call> Called withIdlePeriod(CallWorld &world, Call call)
{
    if (world.membership.idlePeriodId == 0)
        return std::nullopt;
    return perform(call(world.membership.idlePeriodId));
}

QList<OperationCall> idlePeriodReads()
{
    return {
        {Operations::getIdlePeriodConfig,
         [](CallWorld &world) {
             return perform(idle(world).config(world.contractId, &world.owner),
                            [&](const IdlePeriodConfig &config) {
                                world.membership.idleWish = wishWithin(config);
                            });
         }},
        {Operations::getRemainingIdlePeriods,
         [](CallWorld &world) {
             return perform(idle(world).remaining(world.contractId, &world.owner));
         }},
        {Operations::validateIdlePeriodRequest,
         [](CallWorld &world) -> Called {
             if (!world.membership.idleWish)
                 return std::nullopt;
             return perform(
                 idle(world).validate(world.contractId, *world.membership.idleWish, &world.owner));
         }},
    };
}

QList<OperationCall> idlePeriodCalls()
{
    return {
        {Operations::createIdlePeriodAmendment, createIdlePeriod},
        {Operations::getIdlePeriods,
         [](CallWorld &world) {
             const auto take = [&](const IdlePeriodLists &lists) {
                 if (!lists.currentAndUpcomingIdlePeriods.isEmpty())
                     world.membership.idlePeriodId = lists.currentAndUpcomingIdlePeriods.last().id;
             };
             return perform(idle(world).list(world.contractId, &world.owner), take);
         }},
        {Operations::getIdlePeriodById,
         [](CallWorld &world) {
             return withIdlePeriod(world, [&](qint64 id) {
                 return idle(world).byId(world.contractId, id, &world.owner);
             });
         }},
        {Operations::getIdlePeriodUpdatePreview,
         [](CallWorld &world) {
             return withIdlePeriod(world, [&](qint64 id) {
                 IdlePeriodUpdate update{*world.membership.idleWish, {}};
                 update.termValue = 2;
                 return idle(world).previewUpdate(world.contractId, id, update, &world.owner);
             });
         }},
        {Operations::updateIdlePeriod,
         [](CallWorld &world) {
             return withIdlePeriod(world, [&](qint64 id) {
                 IdlePeriodUpdate update{*world.membership.idleWish, {}};
                 update.termValue = 2;
                 return idle(world).update(world.contractId, id, update, {}, &world.owner);
             });
         }},
        {Operations::withdrawIdlePeriod,
         [](CallWorld &world) {
             return withIdlePeriod(world, [&](qint64 id) {
                 return idle(world).withdraw(world.contractId, id, &world.owner);
             });
         }},
    };
}

} // namespace

QList<OperationCall> membershipSelfServiceCalls()
{
    return cancelationCalls() + moduleCalls() + idlePeriodReads() + idlePeriodCalls();
}

} // namespace Frontdesk::Api
