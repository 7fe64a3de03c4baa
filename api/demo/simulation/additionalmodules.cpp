// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/additionalmodules.h"

#include "api/codec/text.h"
#include "api/demo/simulation/rates.h"

#include <algorithm>

namespace Frontdesk::Demo {

using namespace Api;
using Verdict = ModuleVerdict;

namespace {

constexpr Term Trial{SignedModule::TrialDays, TermUnit::Day};

qint64 frequencyIdOf(const ModuleOffer &offer)
{
    return offer.id * 10 + 1;
}

AdditionalModule viewOf(const ModuleOffer &offer)
{
    AdditionalModule module;
    module.id = offer.id;
    module.name = QString::fromUtf8(offer.name);
    module.description = QString::fromUtf8(offer.description);
    module.imageUrl = QStringLiteral("https://studio.example/modules/%1.png").arg(offer.id);
    PaymentFrequency frequency;
    frequency.id = frequencyIdOf(offer);
    frequency.type = PaymentFrequencyType::TermBased;
    frequency.term = Term{1, TermUnit::Month};
    frequency.price = euros(offer.minor);
    module.paymentFrequencies = {frequency};
    module.termInformation.cancelationPeriod = Term{1, TermUnit::Month};
    module.termInformation.extension
        = ModuleExtension{ExtensionType::TermExtension, Term{1, TermUnit::Month}, {}};
    if (offer.hasTrialPeriod)
        module.trialPeriodConfig = ModuleTrialPeriodConfig{
            QStringLiteral("%1 Tage kostenlos").arg(SignedModule::TrialDays)};
    return module;
}

/// Bought, and not canceled to a day that is over.
bool holds(const SignedContract &contract, qint64 moduleId, QDate today)
{
    return std::any_of(
        contract.modules.cbegin(), contract.modules.cend(), [&](const SignedModule &module) {
            return module.moduleId == moduleId && module.lastDay().value_or(today) >= today;
        });
}

} // namespace

QList<AdditionalModule> AdditionalModules::all() const
{
    QList<AdditionalModule> list;
    for (const ModuleOffer &offer : moduleOffers())
        list.append(viewOf(offer));
    return list;
}

Verdict AdditionalModules::verdictOn(const SignedContract &contract,
                                     const ModulePurchase &wanted) const
{
    const ModuleOffer *offer = moduleOffer(wanted.additionalModuleId);
    if (!offer)
        return Verdict::AdditionalModuleNotFound;
    if (!offer->isOnlinePurchasable)
        return Verdict::AdditionalModuleNotOnlinePurchasable;
    if (!contract.isRunningOn(m_clock.today()))
        return Verdict::AdditionalModuleContractInvalidStatus;
    if (holds(contract, offer->id, m_clock.today()))
        return Verdict::AdditionalModuleContractAlreadyPurchased;
    if (wanted.bookTrialPeriod && !offer->hasTrialPeriod)
        return Verdict::AdditionalModuleTrialPeriodNotBookable;
    return Verdict::AdditionalModulePurchasable;
}

Outcome<QList<AdditionalModule>> AdditionalModules::purchasable(qint64 contractId) const
{
    return m_contracts.find(contractId).map([this](const SignedContract &contract) {
        QList<AdditionalModule> list = all();
        list.removeIf([&](const AdditionalModule &module) {
            return verdictOn(contract, {module.id, 0, false})
                != Verdict::AdditionalModulePurchasable;
        });
        return list;
    });
}

Outcome<ModuleValidation> AdditionalModules::validate(qint64 contractId,
                                                      const ModulePurchase &wanted) const
{
    return m_contracts.find(contractId).map([&](const SignedContract &contract) {
        return ModuleValidation{verdictOn(contract, wanted)};
    });
}

Outcome<PurchasedModule> AdditionalModules::purchase(qint64 contractId,
                                                     const ModulePurchase &wanted)
{
    auto contract = m_contracts.find(contractId);
    if (!contract)
        return tl::unexpected(contract.error());
    const Verdict verdict = verdictOn(*contract, wanted);
    if (verdict == Verdict::AdditionalModuleContractAlreadyPurchased)
        return refused(Reason::ModuleAlreadyPurchased);
    if (verdict != Verdict::AdditionalModulePurchasable)
        return refused(Reason::ModuleNotPurchasable, toText(verdict));
    const ModuleOffer &offer = *moduleOffer(wanted.additionalModuleId);
    if (wanted.paymentFrequencyId != frequencyIdOf(offer))
        return refused(Reason::FieldInvalid, QStringLiteral("paymentFrequencyId"));
    SignedModule module;
    module.moduleId = offer.id;
    module.name = QString::fromUtf8(offer.name);
    module.price = Decimal::fromMinor(offer.minor);
    module.startDate = m_clock.today();
    module.hasTrialPeriod = wanted.bookTrialPeriod;
    contract->modules.append(module);
    return PurchasedModule{m_contracts.put(*contract).modules.last().id};
}

Outcome<ModuleContract> AdditionalModules::contract(qint64 contractId,
                                                    qint64 moduleContractId) const
{
    auto contract = m_contracts.find(contractId);
    if (!contract)
        return tl::unexpected(contract.error());
    const SignedModule *module = contract->module(moduleContractId);
    if (!module)
        return refused(Reason::NoSuchModuleContract);
    const QDate today = m_clock.today();
    ModuleContract view;
    view.name = module->name;
    view.price = euros(module->price);
    view.startDate = module->startDate;
    view.endDate = module->lastDay();
    view.availableCancelationDates = module->availableCancelationDates(today);
    if (!view.availableCancelationDates.isEmpty())
        view.lastPossibleCancelationDate = view.availableCancelationDates.first().addMonths(-1);
    if (const auto &cancelation = module->cancelation) {
        view.cancelationDate = cancelation->date;
        view.cancelationReason = cancelation->reason;
        view.contractCancelationStatus = cancelation->status;
        view.contractCancelationCanBeWithdrawn = cancelation->date >= today
            && cancelation->status != CancelationStatus::PendingWithdrawalVerification;
    }
    if (module->hasTrialPeriod)
        view.trialPeriod = ModuleTrialPeriod{Trial, module->startDate};
    return view;
}

} // namespace Frontdesk::Demo
