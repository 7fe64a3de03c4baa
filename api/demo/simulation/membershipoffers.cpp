// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/membershipoffers.h"

#include "api/demo/simulation/charges.h"
#include "api/demo/simulation/membershipprices.h"

#include <algorithm>

namespace Frontdesk::Demo {

using namespace Api;

namespace {

constexpr Term OneMonth{1, TermUnit::Month};
constexpr qint64 ClassesModule = 601;

OfferPaymentFrequency monthly(qint64 id, int minor)
{
    OfferPaymentFrequency frequency;
    frequency.id = id;
    frequency.type = minor > 0 ? PaymentFrequencyType::TermBased : PaymentFrequencyType::Free;
    frequency.term = OneMonth;
    frequency.price = euros(minor);
    frequency.recurring = minor > 0;
    frequency.formattedPaymentFrequency
        = minor > 0 ? QStringLiteral("monatlich") : QStringLiteral("kostenlos");
    return frequency;
}

ContractVolume volumeOf(const Rate &rate, QDate start)
{
    SignedContract contract;
    sign(contract, rate, start, start);
    const Volume volume = volumeOf(contract);
    return {euros(volume.total), euros(volume.perMonth), euros(volume.perMonth)};
}

OfferTerm termOf(const Rate &rate, QDate start)
{
    OfferTerm term;
    term.id = rate.termId;
    term.term = Term{rate.months, TermUnit::Month};
    term.contractVolumeInformation = volumeOf(rate, start);
    term.paymentFrequency = monthly(rate.termId, rate.minor);
    term.paymentFrequency.ageBasedAdjustments
        = {{ReducedAges, Decimal::fromMinor(-100 * ReductionPercent), ValueKind::Percentage}};
    term.extensionTerm = OneMonth;
    return term;
}

OfferModule moduleFor(const ModuleOffer &module, int minor)
{
    return {module.id, QString::fromUtf8(module.name), QString::fromUtf8(module.description),
            monthly(module.id, minor)};
}

OfferTermDetails termDetailsOf(const Rate &rate, QDate start)
{
    OfferTermDetails term;
    term.id = rate.termId;
    term.contractVolumeInformation = volumeOf(rate, start);
    term.extensionTerm = OneMonth;
    term.extensionType = TermExtensionType::TermExtension;
    term.cancelationStrategy = CancelationStrategy::Term;
    term.cancelationPeriod = OneMonth;
    term.extensionCancelationPeriod = OneMonth;
    if (rate.startFeeMinor > 0) {
        term.rateStartPrice = euros(rate.startFeeMinor);
        term.flatFees.append({StarterPackage, QStringLiteral("START"), QStringLiteral("einmalig"),
                              std::nullopt, true});
    }
    for (const ModuleOffer &module : moduleOffers())
        term.optionalModules.append(moduleFor(module, module.minor));
    term.priceAfterExtension = euros(rate.minor);
    term.termAfterExtension = OneMonth;
    return term;
}

void present(OfferPresentation &offer, const OfferPlan &plan, QDate start)
{
    offer.id = plan.id;
    offer.name = QString::fromUtf8(plan.name);
    offer.description = QString::fromUtf8(plan.description);
    offer.preUseType = plan.preUse;
    offer.limitedOfferingPeriod = {start.addMonths(-1), start.addYears(2)};
    offer.rateCodes = {{offer.name, QString::fromLatin1(plan.rateCode)}};
}

template <class Visit> void forEachRate(const OfferPlan &plan, Visit &&visit)
{
    for (const Rate &rate : rates()) {
        if (rate.isOffered && qstrcmp(rate.code, plan.rateCode) == 0)
            visit(rate);
    }
}

IncludedModule classes()
{
    IncludedModule module;
    module.id = ClassesModule;
    module.name = QStringLiteral("Kursprogramm");
    module.description = QStringLiteral("Alle Kurse des Studios");
    module.term.extensionType = TermExtensionType::TermExtension;
    module.term.termExtension = OneMonth;
    return module;
}

} // namespace

const QList<OfferPlan> &offerPlans()
{
    static const QList<OfferPlan> plans{
        {2001,
         "Premium",
         "Training und alle Kurse",
         "PREMIUM",
         PreUseType::Free,
         false,
         {502, 504}},
        {2002,
         "Basic",
         "Training und Kurse, zwei Jahre",
         "BASIC",
         PreUseType::Chargeable,
         true,
         {}},
        {2003, "Student", "Mit Ausweis", "STUDENT", PreUseType::NotAvailable, false, {}},
        {2004,
         "Kraft pur",
         "Training ohne Kurse",
         "GYM_ONLY",
         PreUseType::NotAvailable,
         false,
         {}}};
    return plans;
}

const OfferPlan *planOf(const Rate &rate)
{
    for (const OfferPlan &plan : offerPlans()) {
        if (rate.isOffered && qstrcmp(plan.rateCode, rate.code) == 0)
            return &plan;
    }
    return nullptr;
}

QList<MembershipOffer> membershipOffers(QDate start)
{
    QList<MembershipOffer> offers;
    for (const OfferPlan &plan : offerPlans()) {
        MembershipOffer &offer = offers.emplaceBack();
        present(offer, plan, start);
        forEachRate(plan, [&](const Rate &rate) { offer.terms.append(termOf(rate, start)); });
    }
    return offers;
}

MembershipOfferDetails offerDetails(const OfferPlan &plan, QDate start)
{
    MembershipOfferDetails offer;
    present(offer, plan, start);
    offer.contractSignaturesRequired = plan.needsSignature;
    offer.allowedPaymentChoices = {PaymentChoice::Sepa, PaymentChoice::CreditCard};
    offer.maximumNumberOfSelectableModules
        = plan.selectableModules.isEmpty() ? 0 : MostSelectableModules;
    for (const qint64 id : plan.selectableModules)
        offer.selectableModules.append(moduleFor(*moduleOffer(id), 0));
    forEachRate(plan, [&](const Rate &rate) {
        offer.terms.append(termDetailsOf(rate, start));
        if (rate.includesClasses)
            offer.includedModules = {classes()};
    });
    TextBlock terms;
    terms.id = plan.id * 10;
    terms.title = QStringLiteral("Vertragsbedingungen");
    terms.text = QStringLiteral("Erfundene Bedingungen eines erfundenen Studios.");
    terms.hasSignature = plan.needsSignature;
    terms.attachmentType = TextBlockAttachment::None;
    offer.contractTextBlocks = {terms};
    return offer;
}

Outcome<MembershipOfferDetails> membershipOffer(qint64 id, QDate start)
{
    for (const OfferPlan &plan : offerPlans()) {
        if (plan.id == id)
            return offerDetails(plan, start);
    }
    return refused(Reason::NoSuchOffer);
}

} // namespace Frontdesk::Demo
