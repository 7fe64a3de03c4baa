// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/membershipprices.h"

#include "api/codec/text.h"
#include "api/demo/simulation/checks.h"
#include "api/demo/simulation/membershipoffers.h"

namespace Frontdesk::Demo {

using namespace Api;

namespace {

constexpr int MostPreuseDays = 14;
constexpr int PreuseMinorPerDay = 100;

int ageOn(QDate birth, QDate date)
{
    const bool hadBirthday = birth.addYears(date.year() - birth.year()) <= date;
    return date.year() - birth.year() - (hadBirthday ? 0 : 1);
}

/// \a price less \a percent, to the cent.
Decimal reduced(Decimal price, int percent)
{
    const qint64 minor = price.scaled() / 100;
    return Decimal::fromMinor((minor * (100 - percent) + 50) / 100);
}

void addModules(SignedContract &contract, const QList<qint64> &ids, bool isFree)
{
    for (const qint64 id : ids) {
        const ModuleOffer &module = *moduleOffer(id);
        SignedModule signedModule;
        signedModule.moduleId = id;
        signedModule.name = QString::fromUtf8(module.name);
        signedModule.price = isFree ? Decimal() : Decimal::fromMinor(module.minor);
        signedModule.startDate = contract.startDate;
        contract.modules.append(signedModule);
    }
}

void addPreuse(SignedContract &contract, QDate from, PreUseType type)
{
    contract.preuseDate = from;
    const int days = int(from.daysTo(contract.startDate));
    if (type == PreUseType::Chargeable && days > 0)
        contract.extraCharges.append({contract.createdDate, QStringLiteral("Vorabnutzung"),
                                      ChargeType::FlatFee,
                                      Decimal::fromMinor(days * PreuseMinorPerDay)});
}

bool areDistinct(const QList<qint64> &ids)
{
    return QSet<qint64>(ids.cbegin(), ids.cend()).size() == ids.size();
}

Problem problemOf(const MembershipOrder &order, const OfferPlan &plan, QDate today)
{
    const auto &optional = order.selectedOptionalModuleIds;
    const auto &selected = order.selectedSelectableModuleIds;
    const bool areOptional = std::all_of(optional.cbegin(), optional.cend(),
                                         [](qint64 id) { return moduleOffer(id) != nullptr; });
    const bool areSelectable = std::all_of(selected.cbegin(), selected.cend(), [&](qint64 id) {
        return plan.selectableModules.contains(id) && !optional.contains(id);
    });
    const QDate preuse = order.preuseDate.value_or(order.startDate);
    return firstOf(
        {valid(order.startDate >= today && order.startDate <= today.addYears(1), "startDate"),
         valid(!order.preuseDate || plan.preUse != PreUseType::NotAvailable, "preuseDate"),
         valid(preuse >= today && preuse <= order.startDate
                   && preuse >= order.startDate.addDays(-MostPreuseDays),
               "preuseDate"),
         valid(areOptional && areDistinct(optional), "selectedOptionalModuleIds"),
         valid(areSelectable && selected.size() <= MostSelectableModules,
               "selectedSelectableModuleIds")});
}

PaymentPreview paymentPreviewOf(const SignedContract &contract)
{
    PaymentPreview preview;
    for (const Charge &charge : chargesOf(contract, contract.endDate))
        preview.paymentSchedule.append({charge.dueDate, charge.name, charge.type,
                                        LooseMoney(euros(charge.amount)), charge.isDueOnSigning});
    preview.dueOnSigningAmount = euros(dueOnSigning(contract));
    return preview;
}

std::optional<Decimal> ageAdjustedPrice(const SignedContract &contract)
{
    return contract.price == contract.basePrice ? std::nullopt : std::optional(contract.price);
}

/// An amount as a preview spells it.
template <class Amount> Amount spelled(Decimal amount)
{
    if constexpr (std::is_same_v<Amount, Decimal>)
        return amount;
    else
        return Amount(euros(amount));
}

template <class Preview> void addVoucher(Preview &preview, const SignedContract &contract)
{
    using Amount = typename Preview::Amount;
    if (!contract.discount) {
        preview.voucherErrorCode = VoucherProblem::InvalidCode;
        return;
    }
    const Decimal percent = Decimal::fromMinor(VoucherPercent * 100);
    preview.voucherType = VoucherType::Discount;
    preview.voucherEffectivePeriod = EffectivePeriod::InitialTerm;
    preview.voucherSuccessMessage = QStringLiteral("Gutschein eingelöst: 10 % Nachlass");
    preview.discountType = ValueKind::Percentage;
    preview.discountValue = spelled<Amount>(percent);
    preview.discountedBasePrice = spelled<Amount>(contract.discount->price);
    VoucherDiscountPeriod period;
    period.discountType = ValueKind::Percentage;
    period.discountValue.amount = percent;
    period.effectivePeriod = EffectivePeriod::InitialTerm;
    period.discountedBasePrice = euros(contract.discount->price);
    preview.voucherDiscountPeriods = {period};
}

template <class Spelling> FlatFeePreviewOf<Spelling> flatFeeOf(const ExtraCharge &charge)
{
    FlatFeePreviewOf<Spelling> fee;
    fee.name = charge.name;
    fee.identifier = toText(charge.type);
    fee.paymentFrequency.type = PaymentFrequencyType::NonRecurring;
    fee.paymentFrequency.price = euros(charge.amount);
    fee.paymentFrequency.recurring = false;
    fee.paymentFrequency.formattedPaymentFrequency = QStringLiteral("einmalig");
    return fee;
}

} // namespace

void sign(SignedContract &contract, const Rate &rate, QDate startDate, QDate today)
{
    contract.termId = rate.termId;
    contract.rateName = QString::fromUtf8(rate.name);
    contract.rateCode = QString::fromLatin1(rate.code);
    contract.includesClasses = rate.includesClasses;
    contract.createdDate = today;
    contract.startDate = startDate;
    contract.endDate = startDate.addMonths(rate.months).addDays(-1);
    contract.months = rate.months;
    contract.basePrice = Decimal::fromMinor(rate.minor);
    contract.price = contract.basePrice;
    if (rate.startFeeMinor > 0)
        contract.extraCharges.append({today, StarterPackage, ChargeType::StarterPackage,
                                      Decimal::fromMinor(rate.startFeeMinor)});
}

Outcome<SignedContract> contractFor(const MembershipOrder &order, QDate dateOfBirth, QDate today)
{
    const Rate *rate = rateOfTerm(order.contractOfferTermId);
    const OfferPlan *plan = rate ? planOf(*rate) : nullptr;
    if (!plan)
        return refused(Reason::FieldInvalid, QStringLiteral("contractOfferTermId"));
    if (const auto problem = problemOf(order, *plan, today))
        return tl::unexpected(*problem);
    SignedContract contract;
    sign(contract, *rate, order.startDate, today);
    contract.thirdPartyId = order.thirdPartyId;
    const int age = dateOfBirth.isValid() ? ageOn(dateOfBirth, order.startDate) : 0;
    if (age >= ReducedAges.startAge && age <= ReducedAges.endAge)
        contract.price = reduced(contract.basePrice, ReductionPercent);
    if (order.voucherCode == VoucherCode)
        contract.discount = Discount{reduced(contract.price, VoucherPercent), contract.endDate};
    if (order.preuseDate)
        addPreuse(contract, *order.preuseDate, plan->preUse);
    addModules(contract, order.selectedOptionalModuleIds, false);
    addModules(contract, order.selectedSelectableModuleIds, true);
    return contract;
}

Volume volumeOf(const SignedContract &contract)
{
    const Decimal total = sumOf(chargesOf(contract, contract.endDate));
    const qint64 minor = total.scaled() / 100;
    return {total, Decimal::fromMinor((minor + contract.months / 2) / contract.months)};
}

template <class Spelling>
MembershipPreviewOf<Spelling> previewOf(const SignedContract &contract,
                                        const MembershipOrder &order)
{
    MembershipPreviewOf<Spelling> preview;
    using Amount = typename Spelling::Amount;
    preview.basePrice = euros(contract.basePrice);
    if (const auto price = ageAdjustedPrice(contract))
        preview.ageAdjustedPrice = spelled<Amount>(*price);
    if (order.voucherCode)
        addVoucher(preview, contract);
    for (const ExtraCharge &charge : contract.extraCharges) {
        preview.flatFeePreviews.append(flatFeeOf<Spelling>(charge));
        if (charge.type == ChargeType::FlatFee)
            preview.preUseCharge = spelled<Amount>(charge.amount);
    }
    const Volume volume = volumeOf(contract);
    preview.contractVolumeInformation
        = PreviewVolume{volume.total, volume.perMonth, volume.perMonth};
    for (const qint64 id : order.selectedOptionalModuleIds)
        preview.selectedOptionalModulesPreviews.append(ModulePreview{id});
    preview.paymentPreview = paymentPreviewOf(contract);
    return preview;
}

template SignupPreview previewOf<SignupSpelling>(const SignedContract &, const MembershipOrder &);
template AdditionPreview previewOf<AdditionSpelling>(const SignedContract &,
                                                     const MembershipOrder &);

SwitchPreview switchPreviewOf(const SignedContract &contract)
{
    const Volume volume = volumeOf(contract);
    SwitchPreview preview;
    preview.contractVolumeInformation
        = ContractVolume{euros(volume.total), euros(volume.perMonth), euros(volume.perMonth)};
    if (const auto price = ageAdjustedPrice(contract))
        preview.ageAdjustedPrice = euros(*price);
    preview.paymentPreview = paymentPreviewOf(contract);
    return preview;
}

} // namespace Frontdesk::Demo
