// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/services/service.h"
#include "api/types/acknowledgement.h"
#include "api/types/additionalmodules.h"
#include "api/types/customers.h"

namespace Frontdesk::Api {

/// Tag Membership Self-service, what concerns contracts and modules; see IdlePeriodsService for
/// the rest. Cancelations and their withdrawals may wait for verification in the studio.
class MembershipSelfServiceService : public Service
{
public:
    using Service::Service;

    /// GET /v1/memberships/{customerId}/self-service/contract-data.
    ApiReply<QList<ContractData>> *contractData(CustomerId id, QObject *owner);
    /// GET /v1/memberships/self-service/contract-cancelation-reasons.
    ApiReply<QList<CancelationReason>> *cancelationReasons(QObject *owner);
    /// POST /v1/memberships/{customerId}/self-service/ordinary-contract-cancelation.
    ApiReply<Acknowledgement> *cancelContract(CustomerId id, const ContractCancelation &cancelation,
                                              QObject *owner);
    /// POST
    /// /v1/memberships/{customerId}/self-service/withdraw-ordinary-contract-cancelation/{contractId}.
    ApiReply<Acknowledgement> *withdrawContractCancelation(CustomerId id, qint64 contractId,
                                                           QObject *owner);

    /// GET /v1/memberships/self-service/additional-modules. All that the studio has.
    ApiReply<QList<AdditionalModule>> *modules(QObject *owner);
    /// GET /v1/memberships/{contractId}/self-service/additional-modules/purchasable.
    ApiReply<QList<AdditionalModule>> *purchasableModules(qint64 contractId, QObject *owner);
    /// POST /v1/memberships/{contractId}/self-service/additional-modules/validate. A read, but not
    /// repeated by itself.
    ApiReply<ModuleValidation> *validatePurchase(qint64 contractId, const ModulePurchase &purchase,
                                                 QObject *owner);
    /// POST /v1/memberships/{contractId}/self-service/additional-modules/purchase.
    ApiReply<PurchasedModule> *purchaseModule(qint64 contractId, const ModulePurchase &purchase,
                                              QObject *owner);
    /// GET /v1/memberships/{contractId}/self-service/additional-module-contracts/
    /// {additionalModuleContractId}.
    ApiReply<ModuleContract> *moduleContract(qint64 contractId, qint64 moduleContractId,
                                             QObject *owner);
    /// POST .../additional-module-contracts/{additionalModuleContractId}/ordinary-cancelation.
    ApiReply<Acknowledgement> *cancelModuleContract(qint64 contractId, qint64 moduleContractId,
                                                    const ModuleCancelation &cancelation,
                                                    QObject *owner);
    /// POST .../additional-module-contracts/{additionalModuleContractId}/withdraw-cancelation.
    ApiReply<Acknowledgement> *
    withdrawModuleContractCancelation(qint64 contractId, qint64 moduleContractId, QObject *owner);
};

} // namespace Frontdesk::Api
