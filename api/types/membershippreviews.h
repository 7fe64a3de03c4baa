// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/loosevalues.h"
#include "api/types/membershipofferdetails.h"

/// Tag Memberships: what a signature would cost. The only authority on prices: amounts are never
/// added up on this side.
namespace Frontdesk::Api {

enum class VoucherType { Unknown, Contract, Credit, Discount, CompanyFeeSplit, Checkin };
BOOST_DESCRIBE_ENUM(VoucherType, Unknown, Contract, Credit, Discount, CompanyFeeSplit, Checkin)

enum class VoucherProblem { Unknown, InvalidCode };
BOOST_DESCRIBE_ENUM(VoucherProblem, Unknown, InvalidCode)

enum class EffectivePeriod { Unknown, Unlimited, InitialTerm, TimeBased };
BOOST_DESCRIBE_ENUM(EffectivePeriod, Unknown, Unlimited, InitialTerm, TimeBased)

struct VoucherDiscountPeriod
{
    ValueKind discountType = ValueKind::Unknown;
    LooseMoney discountValue;
    EffectivePeriod effectivePeriod = EffectivePeriod::Unknown;
    std::optional<Term> effectivePeriodTimeBasedTerm;
    std::optional<LooseMoney> discountedBasePrice;
    std::optional<LooseMoney> companyAmount;
    std::optional<LooseMoney> memberAmount;
    friend bool operator==(const VoucherDiscountPeriod &, const VoucherDiscountPeriod &) = default;
};
BOOST_DESCRIBE_STRUCT(VoucherDiscountPeriod, (),
                      (discountType, discountValue, effectivePeriod, effectivePeriodTimeBasedTerm,
                       discountedBasePrice, companyAmount, memberAmount))

/// Volumes as bare numbers, in the studio's currency.
struct PreviewVolume
{
    std::optional<Decimal> totalContractVolume;
    std::optional<Decimal> averagePaymentVolumePerMonth;
    std::optional<Decimal> averagePaymentVolumePerPaymentFrequencyTerm;
    friend bool operator==(const PreviewVolume &, const PreviewVolume &) = default;
};
BOOST_DESCRIBE_STRUCT(PreviewVolume, (),
                      (totalContractVolume, averagePaymentVolumePerMonth,
                       averagePaymentVolumePerPaymentFrequencyTerm))

struct ModulePreview
{
    qint64 id = 0;
    friend bool operator==(const ModulePreview &, const ModulePreview &) = default;
};
BOOST_DESCRIBE_STRUCT(ModulePreview, (), (id))

enum class ChargeType { Unknown, ContractFee, StarterPackage, FlatFee, ModuleFee, BonusPeriod };
BOOST_DESCRIBE_ENUM(ChargeType, Unknown, ContractFee, StarterPackage, FlatFee, ModuleFee,
                    BonusPeriod)

struct ScheduledPayment
{
    std::optional<QDate> dueDate;
    std::optional<QString> description;
    std::optional<ChargeType> type;
    std::optional<LooseMoney> amount;
    std::optional<bool> mandatoryOnSigning;
    friend bool operator==(const ScheduledPayment &, const ScheduledPayment &) = default;
};
BOOST_DESCRIBE_STRUCT(ScheduledPayment, (),
                      (dueDate, description, type, amount, mandatoryOnSigning))

struct PaymentPreview
{
    OptionalList<ScheduledPayment> paymentSchedule;
    std::optional<LooseMoney> dueOnSigningAmount;
    friend bool operator==(const PaymentPreview &, const PaymentPreview &) = default;
};
BOOST_DESCRIBE_STRUCT(PaymentPreview, (), (paymentSchedule, dueOnSigningAmount))

enum class PaidPeriodCalculation { Unknown, ReferenceDate, NormalizationOnCalendarUnit };
BOOST_DESCRIBE_ENUM(PaidPeriodCalculation, Unknown, ReferenceDate, NormalizationOnCalendarUnit)

struct LooseMonthDayPrice
{
    MonthDay monthDay;
    LooseMoney price;
    friend bool operator==(const LooseMonthDayPrice &, const LooseMonthDayPrice &) = default;
};
BOOST_DESCRIBE_STRUCT(LooseMonthDayPrice, (), (monthDay, price))

/// OfferPaymentFrequency as the contract describes it inside an add-membership preview.
struct LoosePaymentFrequency
{
    std::optional<qint64> id;
    PaymentFrequencyType type = PaymentFrequencyType::Unknown;
    std::optional<LooseTerm> term;
    std::optional<LooseMoney> price;
    OptionalList<LooseMonthDayPrice> monthDaysToPrices;
    OptionalList<QString> termsToPrices;
    std::optional<bool> recurring;
    OptionalList<AgeAdjustment> ageBasedAdjustments;
    QString formattedPaymentFrequency;
    friend bool operator==(const LoosePaymentFrequency &, const LoosePaymentFrequency &) = default;
};
BOOST_DESCRIBE_STRUCT(LoosePaymentFrequency, (),
                      (id, type, term, price, monthDaysToPrices, termsToPrices, recurring,
                       ageBasedAdjustments, formattedPaymentFrequency))

/// How the preview of a signup spells what both previews tell.
struct SignupSpelling
{
    using Amount = Decimal;
    using Period = int;
    using Bonus = BonusPeriod;
    using FlatFeeBonus = BonusPeriod;
    using Frequency = OfferPaymentFrequency;
    using Consent = TextBlock;
};

/// How the preview of a further contract does: mostly as objects that the contract leaves open.
struct AdditionSpelling
{
    using Amount = LooseMoney;
    using Period = LooseTerm;
    using Bonus = BonusPeriodOf<LooseTerm>;
    using FlatFeeBonus = LooseTerm;
    using Frequency = LoosePaymentFrequency;
    using Consent = QString;
};

template <class Spelling> struct FlatFeePreviewOf
{
    using Amount = typename Spelling::Amount;
    QString name;
    OptionalList<QString> discountPeriods;
    std::optional<Amount> companyAmount;
    std::optional<Amount> memberAmount;
    std::optional<PaidPeriodCalculation> paidTimePeriodCalculationType;
    typename Spelling::Frequency paymentFrequency;
    std::optional<typename Spelling::FlatFeeBonus> voucherBonusPeriod;
    QString identifier;
    std::optional<Amount> discountedPrice;
    friend bool operator==(const FlatFeePreviewOf &, const FlatFeePreviewOf &) = default;
    BOOST_DESCRIBE_CLASS(FlatFeePreviewOf, (),
                         (name, discountPeriods, companyAmount, memberAmount,
                          paidTimePeriodCalculationType, paymentFrequency, voucherBonusPeriod,
                          identifier, discountedPrice),
                         (), ())
};

template <class Spelling> struct MembershipPreviewOf
{
    using Amount = typename Spelling::Amount;
    Money basePrice;
    std::optional<Amount> preUseCharge;
    std::optional<VoucherType> voucherType;
    std::optional<QString> voucherRemarks;
    OptionalList<VoucherDiscountPeriod> voucherDiscountPeriods;
    std::optional<Amount> discountedPreUseCharge;
    std::optional<Amount> creditValue;
    std::optional<ValueKind> companyFeeSplitType;
    std::optional<Amount> companyFeeSplitValue;
    std::optional<QString> companyName;
    std::optional<Amount> companyAmount;
    std::optional<Amount> memberAmount;
    std::optional<Amount> companyAmountWithoutDiscount;
    std::optional<Amount> memberAmountWithoutDiscount;
    std::optional<typename Spelling::Bonus> voucherBonusPeriod;
    OptionalList<TextBlock> voucherTextBlocks;
    OptionalList<FlatFeePreviewOf<Spelling>> flatFeePreviews;
    std::optional<QString> voucherSuccessMessage;
    std::optional<VoucherProblem> voucherErrorCode;
    std::optional<Amount> ageAdjustedPrice;
    std::optional<PreviewVolume> contractVolumeInformation;
    OptionalList<typename Spelling::Consent> moduleConsentTextBlocks;
    OptionalList<ModulePreview> selectedOptionalModulesPreviews;
    std::optional<PaymentPreview> paymentPreview;
    std::optional<EffectivePeriod> voucherEffectivePeriod;
    std::optional<typename Spelling::Period> effectivePeriodTimeBasedTerm;
    std::optional<Amount> discountedBasePrice;
    std::optional<ValueKind> discountType;
    std::optional<Amount> discountValue;
    friend bool operator==(const MembershipPreviewOf &, const MembershipPreviewOf &) = default;
    BOOST_DESCRIBE_CLASS(MembershipPreviewOf, (),
                         (basePrice, preUseCharge, voucherType, voucherRemarks,
                          voucherDiscountPeriods, discountedPreUseCharge, creditValue,
                          companyFeeSplitType, companyFeeSplitValue, companyName, companyAmount,
                          memberAmount, companyAmountWithoutDiscount, memberAmountWithoutDiscount,
                          voucherBonusPeriod, voucherTextBlocks, flatFeePreviews,
                          voucherSuccessMessage, voucherErrorCode, ageAdjustedPrice,
                          contractVolumeInformation, moduleConsentTextBlocks,
                          selectedOptionalModulesPreviews, paymentPreview, voucherEffectivePeriod,
                          effectivePeriodTimeBasedTerm, discountedBasePrice, discountType,
                          discountValue),
                         (), ())
};

using SignupPreview = MembershipPreviewOf<SignupSpelling>;
using AdditionPreview = MembershipPreviewOf<AdditionSpelling>;

struct SwitchPreview
{
    std::optional<ContractVolume> contractVolumeInformation;
    std::optional<Money> ageAdjustedPrice;
    OptionalList<TextBlock> moduleConsentTextBlocks;
    std::optional<PaymentPreview> paymentPreview;
    friend bool operator==(const SwitchPreview &, const SwitchPreview &) = default;
};
BOOST_DESCRIBE_STRUCT(SwitchPreview, (),
                      (contractVolumeInformation, ageAdjustedPrice, moduleConsentTextBlocks,
                       paymentPreview))

} // namespace Frontdesk::Api
