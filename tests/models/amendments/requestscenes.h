// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/services/idleperiodsservice.h"
#include "api/services/membershipselfserviceservice.h"
#include "api/services/selfserviceservice.h"
#include "models/amendments/requestreader.h"
#include "tests/demodesk.h"

#include <QTest>

namespace Frontdesk {

/// Waits for an answer that a test's scene needs.
template <class T> T sceneOf(Api::ApiReply<T> *reply)
{
    QObject context;
    std::optional<Api::Result<T>> answer;
    reply->then(&context, [&answer](const Api::Result<T> &result) { answer = result; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000) || !*answer)
        qFatal("the scene cannot be set: %s",
               answer ? qPrintable((*answer).error().serverMessage) : "no answer");
    return **answer;
}

/// What other clients ask for in a studio: a customer's app, another desk.
class RequestScenes
{
public:
    explicit RequestScenes(const Api::ClientSettings &settings) : m_client(settings) { }

    qint64 amendAddress(Api::CustomerId id, const QString &street)
    {
        Api::AddressData wanted = sceneOf(selfService().addressData(id, &m_owner));
        wanted.street = street;
        return *sceneOf(selfService().amendAddressData(id, wanted, &m_owner)).id;
    }
    qint64 amendPayment(Api::CustomerId id, const QString &iban)
    {
        const Api::PaymentAmendment wanted{
            QStringLiteral("Kim Holder"), QStringLiteral("Musterbank"), iban,
            QStringLiteral("COBADEFFXXX"), Api::Signature{QStringLiteral("PHN2Zy8+")}};
        return *sceneOf(selfService().amendPaymentData(id, wanted, &m_owner)).id;
    }
    void withdraw(Api::CustomerId id, qint64 amendmentId)
    {
        sceneOf(selfService().withdraw(id, amendmentId, &m_owner));
    }
    Api::ContractData contractOf(Api::CustomerId id)
    {
        return sceneOf(memberships().contractData(id, &m_owner)).first();
    }
    void cancelContract(Api::CustomerId id)
    {
        const Api::ContractData contract = contractOf(id);
        sceneOf(memberships().cancelContract(
            id, {{contract.availableCancelationDates.first(), 701}, contract.id}, &m_owner));
    }
    void withdrawCancelation(Api::CustomerId id)
    {
        sceneOf(memberships().withdrawContractCancelation(id, contractOf(id).id, &m_owner));
    }
    qint64 rest(Api::CustomerId id)
    {
        const qint64 contract = contractOf(id).id;
        Api::IdlePeriodsService idle(m_client);
        const Api::IdlePeriodConfig config = sceneOf(idle.config(contract, &m_owner));
        const Api::IdlePeriodRequest wanted{{config.firstPossibleStartDate, config.temporalUnit, 1},
                                            config.idlePeriodReasons.last().id};
        return sceneOf(idle.create(contract, wanted, {}, &m_owner)).id;
    }
    ModuleContractKey buyModule(Api::CustomerId id)
    {
        const qint64 contract = contractOf(id).id;
        const auto offers = sceneOf(memberships().purchasableModules(contract, &m_owner));
        const Api::ModulePurchase wanted{offers.first().id,
                                         *offers.first().paymentFrequencies.first().id};
        return {contract, *sceneOf(memberships().purchaseModule(contract, wanted, &m_owner)).id};
    }
    void cancelModule(const ModuleContractKey &module)
    {
        const auto bought = sceneOf(
            memberships().moduleContract(module.contractId, module.moduleContractId, &m_owner));
        sceneOf(memberships().cancelModuleContract(module.contractId, module.moduleContractId,
                                                   {bought.availableCancelationDates.first(), 701},
                                                   &m_owner));
    }

private:
    Api::SelfServiceService selfService() { return Api::SelfServiceService(m_client); }
    Api::MembershipSelfServiceService memberships()
    {
        return Api::MembershipSelfServiceService(m_client);
    }

    Api::ApiClient m_client;
    QObject m_owner;
};

/// What the back office calls \a kind.
inline QString backOfficeWord(RequestKind kind)
{
    static const QHash<RequestKind, QString> words{
        {RequestKind::Contact, QStringLiteral("contact")},
        {RequestKind::Address, QStringLiteral("address")},
        {RequestKind::Master, QStringLiteral("master")},
        {RequestKind::Payment, QStringLiteral("payment")},
        {RequestKind::IdlePeriod, QStringLiteral("idle period")},
        {RequestKind::Cancelation, QStringLiteral("cancelation")},
        {RequestKind::CancelationWithdrawal, QStringLiteral("withdrawal")},
        {RequestKind::ModuleCancelation, QStringLiteral("module cancelation")},
        {RequestKind::ModuleWithdrawal, QStringLiteral("module withdrawal")},
    };
    return words.value(kind);
}

} // namespace Frontdesk
