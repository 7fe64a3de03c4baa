// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/idleperiodsservice.h"
#include "api/services/membershipselfserviceservice.h"
#include "api/services/membershipsservice.h"
#include "models/studios/keyread.h"

namespace Frontdesk {

using namespace Api;
using namespace KeyReads;

namespace {

void noteIdlePeriods(KeyQuestion &question, const IdlePeriodLists &lists)
{
    for (const IdlePeriod &period : lists.currentAndUpcomingIdlePeriods + lists.pastIdlePeriods) {
        question.found(Example::IdlePeriod, period.id);
        question.found(Example::IdlePeriodContract, question.id(Example::Contract));
    }
}

void noteSwitchConfigs(KeyQuestion &question, const QList<SwitchConfig> &configs)
{
    for (const SwitchConfig &config : configs) {
        question.found(Example::SwitchConfig, config.id);
        question.found(Example::SwitchCustomer, question.id(Example::Customer));
    }
}

QList<KeyRead> selfService()
{
    using S = MembershipSelfServiceService;
    using Idle = IdlePeriodsService;
    return {
        read(Operations::getContractData, &S::contractData, Example::Customer),
        read(Operations::getContractCancelationReasonData, &S::cancelationReasons),
        read(Operations::getAdditionalModules, &S::modules),
        read(Operations::getPurchasableAdditionalModules, &S::purchasableModules,
             Example::Contract),
        // No call tells the ids of a contract's modules.
        read(Operations::getAdditionalModuleContract, &S::moduleContract, Example::Contract,
             Example::ModuleContract),
        read(Operations::getIdlePeriods, &Idle::list, Example::Contract).finds(noteIdlePeriods),
        read(Operations::getIdlePeriodById, &Idle::byId, Example::IdlePeriodContract,
             Example::IdlePeriod),
        read(Operations::getIdlePeriodConfig, &Idle::config, Example::Contract),
        read(Operations::getRemainingIdlePeriods, &Idle::remaining, Example::Contract),
    };
}

QList<KeyRead> memberships()
{
    using S = MembershipsService;
    return {
        read(Operations::getMembershipOffers, &S::offers)
            .finds(Example::Offer, &MembershipOffer::id),
        read(Operations::getMembershipOfferById, &S::offer, Example::Offer),
        read(Operations::getMembershipSwitchConfigurationsForCustomer, &S::switchConfigs,
             Example::Customer, SwitchQuery{})
            .finds(noteSwitchConfigs),
        read(Operations::getMembershipSwitchConfigurationByIdForCustomer, &S::switchConfig,
             Example::SwitchCustomer, Example::SwitchConfig, SwitchQuery{}),
    };
}

} // namespace

QList<KeyRead> KeyReads::ofMemberships()
{
    return tagged("Membership Self-service", selfService()) + tagged("Memberships", memberships());
}

} // namespace Frontdesk
