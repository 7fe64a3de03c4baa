// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/membershipselfserviceservice.h"

namespace Frontdesk::Api {

ApiReply<QList<ContractData>> *MembershipSelfServiceService::contractData(CustomerId id,
                                                                          QObject *owner)
{
    return send<QList<ContractData>>(ApiRequest(Operations::getContractData).arg(id), owner);
}

ApiReply<QList<CancelationReason>> *MembershipSelfServiceService::cancelationReasons(QObject *owner)
{
    return send<QList<CancelationReason>>(ApiRequest(Operations::getContractCancelationReasonData),
                                          owner);
}

ApiReply<Acknowledgement> *
MembershipSelfServiceService::cancelContract(CustomerId id, const ContractCancelation &cancelation,
                                             QObject *owner)
{
    return send<Acknowledgement>(
        ApiRequest(Operations::createContractCancelationAmendment).arg(id).body(cancelation),
        owner);
}

ApiReply<Acknowledgement> *
MembershipSelfServiceService::withdrawContractCancelation(CustomerId id, qint64 contractId,
                                                          QObject *owner)
{
    return send<Acknowledgement>(
        ApiRequest(Operations::withdrawContractCancelation).arg(id).arg(contractId), owner);
}

ApiReply<QList<AdditionalModule>> *MembershipSelfServiceService::modules(QObject *owner)
{
    return send<QList<AdditionalModule>>(ApiRequest(Operations::getAdditionalModules), owner);
}

ApiReply<QList<AdditionalModule>> *
MembershipSelfServiceService::purchasableModules(qint64 contractId, QObject *owner)
{
    return send<QList<AdditionalModule>>(
        ApiRequest(Operations::getPurchasableAdditionalModules).arg(contractId), owner);
}

ApiReply<ModuleValidation> *
MembershipSelfServiceService::validatePurchase(qint64 contractId, const ModulePurchase &purchase,
                                               QObject *owner)
{
    return send<ModuleValidation>(ApiRequest(Operations::validateAdditionalModuleContractRequest)
                                      .arg(contractId)
                                      .body(purchase),
                                  owner);
}

ApiReply<PurchasedModule> *
MembershipSelfServiceService::purchaseModule(qint64 contractId, const ModulePurchase &purchase,
                                             QObject *owner)
{
    return send<PurchasedModule>(
        ApiRequest(Operations::purchaseAdditionalModuleContract).arg(contractId).body(purchase),
        owner);
}

ApiReply<ModuleContract> *MembershipSelfServiceService::moduleContract(qint64 contractId,
                                                                       qint64 moduleContractId,
                                                                       QObject *owner)
{
    return send<ModuleContract>(
        ApiRequest(Operations::getAdditionalModuleContract).arg(contractId).arg(moduleContractId),
        owner);
}

ApiReply<Acknowledgement> *
MembershipSelfServiceService::cancelModuleContract(qint64 contractId, qint64 moduleContractId,
                                                   const ModuleCancelation &cancelation,
                                                   QObject *owner)
{
    return send<Acknowledgement>(ApiRequest(Operations::createModuleContractCancelationAmendment)
                                     .arg(contractId)
                                     .arg(moduleContractId)
                                     .body(cancelation),
                                 owner);
}

ApiReply<Acknowledgement> *MembershipSelfServiceService::withdrawModuleContractCancelation(
    qint64 contractId, qint64 moduleContractId, QObject *owner)
{
    return send<Acknowledgement>(ApiRequest(Operations::withdrawAdditionalModuleContractCancelation)
                                     .arg(contractId)
                                     .arg(moduleContractId),
                                 owner);
}

} // namespace Frontdesk::Api
