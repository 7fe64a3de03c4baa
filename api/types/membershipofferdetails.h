// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/membershipoffers.h"

/// Tag Memberships: one offer with all that belongs to it.
namespace Frontdesk::Api {

enum class TextBlockAttachment { Unknown, None, File, Url, ContractPdfPreview };
BOOST_DESCRIBE_ENUM(TextBlockAttachment, Unknown, None, File, Url, ContractPdfPreview)

struct ExternalUrl
{
    QString title;
    QString url;
    friend bool operator==(const ExternalUrl &, const ExternalUrl &) = default;
};
BOOST_DESCRIBE_STRUCT(ExternalUrl, (), (title, url))

struct AttachedDocument
{
    QString fileName;
    QString url; ///< expires after 15 minutes
    friend bool operator==(const AttachedDocument &, const AttachedDocument &) = default;
};
BOOST_DESCRIBE_STRUCT(AttachedDocument, (), (fileName, url))

/// A text that belongs to a contract, perhaps one to be signed.
struct TextBlock
{
    std::optional<qint64> id;
    std::optional<QString> title;
    std::optional<QString> text;
    std::optional<int> order;
    std::optional<bool> hasSignature;
    std::optional<bool> showCommunicationPrivacyOptions;
    std::optional<TextBlockAttachment> attachmentType;
    std::optional<ExternalUrl> attachedExternalUrlDto;
    std::optional<AttachedDocument> attachedDocument;
    std::optional<qint64> rateBundleModuleId;
    std::optional<bool> confirmationRequired;
    friend bool operator==(const TextBlock &, const TextBlock &) = default;
};
BOOST_DESCRIBE_STRUCT(TextBlock, (),
                      (id, title, text, order, hasSignature, showCommunicationPrivacyOptions,
                       attachmentType, attachedExternalUrlDto, attachedDocument, rateBundleModuleId,
                       confirmationRequired))

/// What follows when a term is over.
enum class TermExtensionType { Unknown, None, TermExtension, SubsequentRateDetail };
BOOST_DESCRIBE_ENUM(TermExtensionType, Unknown, None, TermExtension, SubsequentRateDetail)

enum class CancelationStrategy { Unknown, Term, ReceiptDate };
BOOST_DESCRIBE_ENUM(CancelationStrategy, Unknown, Term, ReceiptDate)

struct OfferModuleTerm
{
    TermExtensionType extensionType = TermExtensionType::Unknown;
    std::optional<Term> term;
    std::optional<Term> termExtension;
    std::optional<Term> cancelationPeriod;
    std::optional<Term> extensionCancelationPeriod;
    friend bool operator==(const OfferModuleTerm &, const OfferModuleTerm &) = default;
};
BOOST_DESCRIBE_STRUCT(OfferModuleTerm, (),
                      (extensionType, term, termExtension, cancelationPeriod,
                       extensionCancelationPeriod))

struct OfferTrialPeriod
{
    Term trialPeriod;
    QString description;
    friend bool operator==(const OfferTrialPeriod &, const OfferTrialPeriod &) = default;
};
BOOST_DESCRIBE_STRUCT(OfferTrialPeriod, (), (trialPeriod, description))

struct IncludedModule
{
    qint64 id = 0;
    QString name;
    QString description;
    std::optional<QString> imageUrl;
    OfferModuleTerm term;
    std::optional<OfferTrialPeriod> trialPeriod;
    std::optional<TextBlock> consentTextBlock;
    OptionalList<QString> rateCodes;
    friend bool operator==(const IncludedModule &, const IncludedModule &) = default;
};
BOOST_DESCRIBE_STRUCT(IncludedModule, (),
                      (id, name, description, imageUrl, term, trialPeriod, consentTextBlock,
                       rateCodes))

/// A module to be selected. The contract names its payment frequency only; without the id, which
/// a signup asks for, nothing could be selected, so these are read where they are.
struct OfferModule
{
    std::optional<qint64> id;
    std::optional<QString> name;
    std::optional<QString> description;
    OfferPaymentFrequency paymentFrequency;
    friend bool operator==(const OfferModule &, const OfferModule &) = default;
};
BOOST_DESCRIBE_STRUCT(OfferModule, (), (id, name, description, paymentFrequency))

enum class PriceAdjustmentType { Unknown, Raise, Reduction, NewBasicAmount };
BOOST_DESCRIBE_ENUM(PriceAdjustmentType, Unknown, Raise, Reduction, NewBasicAmount)

enum class ChargeAdjustmentType { Unknown, Relative, Absolute, BasicAmount };
BOOST_DESCRIBE_ENUM(ChargeAdjustmentType, Unknown, Relative, Absolute, BasicAmount)

struct PriceAdjustmentRule
{
    QString defaultDescription;
    QString value;
    QString recurrenceFrequency;
    PriceAdjustmentType type = PriceAdjustmentType::Unknown;
    ChargeAdjustmentType chargeAdjustmentType = ChargeAdjustmentType::Unknown;
    friend bool operator==(const PriceAdjustmentRule &, const PriceAdjustmentRule &) = default;
};
BOOST_DESCRIBE_STRUCT(PriceAdjustmentRule, (),
                      (defaultDescription, value, recurrenceFrequency, type, chargeAdjustmentType))

struct OfferFlatFee
{
    QString name;
    std::optional<QString> identifier;
    QString formattedPaymentFrequency;
    std::optional<Term> firstBookingDelay;
    std::optional<bool> starterPackage;
    friend bool operator==(const OfferFlatFee &, const OfferFlatFee &) = default;
};
BOOST_DESCRIBE_STRUCT(OfferFlatFee, (),
                      (name, identifier, formattedPaymentFrequency, firstBookingDelay,
                       starterPackage))

struct RateName
{
    QString name;
    friend bool operator==(const RateName &, const RateName &) = default;
};
BOOST_DESCRIBE_STRUCT(RateName, (), (name))

enum class BonusTermStrategy { Unknown, ContractStart, Fixed, EndOfCurrentTerm, StartOfNextTerm };
BOOST_DESCRIBE_ENUM(BonusTermStrategy, Unknown, ContractStart, Fixed, EndOfCurrentTerm,
                    StartOfNextTerm)

enum class RuntimeExtensionType { Unknown, WithExtension, WithoutExtension };
BOOST_DESCRIBE_ENUM(RuntimeExtensionType, Unknown, WithExtension, WithoutExtension)

/// Time that is given on top. \a Duration is Term, or LooseTerm where the contract is vague.
template <class Duration> struct BonusPeriodOf
{
    Duration term;
    BonusTermStrategy termStrategy = BonusTermStrategy::Unknown;
    std::optional<bool> displaySeparately;
    RuntimeExtensionType runtimeExtensionType = RuntimeExtensionType::Unknown;
    std::optional<bool> extendsCancellationPeriod;
    friend bool operator==(const BonusPeriodOf &, const BonusPeriodOf &) = default;
    BOOST_DESCRIBE_CLASS(BonusPeriodOf, (),
                         (term, termStrategy, displaySeparately, runtimeExtensionType,
                          extendsCancellationPeriod),
                         (), ())
};
using BonusPeriod = BonusPeriodOf<Term>;

struct OfferTermDetails
{
    qint64 id = 0;
    std::optional<ContractVolume> contractVolumeInformation;
    std::optional<Term> extensionTerm;
    std::optional<QDate> defaultContractStartDate;
    std::optional<QDate> defaultContractStartDateOfUse;
    OptionalList<PriceAdjustmentRule> priceAdjustmentRules;
    QList<OfferFlatFee> flatFees;
    std::optional<Term> extensionFixedTerm;
    TermExtensionType extensionType = TermExtensionType::Unknown;
    std::optional<RateName> subsequentRate;
    CancelationStrategy cancelationStrategy = CancelationStrategy::Unknown;
    std::optional<Term> cancelationPeriod;
    std::optional<Term> extensionCancelationPeriod;
    OptionalList<BonusPeriod> rateBonusPeriods;
    std::optional<Money> rateStartPrice;
    OptionalList<OfferModule> optionalModules;
    std::optional<Term> termAfterExtension;
    std::optional<Money> priceAfterExtension;
    friend bool operator==(const OfferTermDetails &, const OfferTermDetails &) = default;
};
BOOST_DESCRIBE_STRUCT(OfferTermDetails, (),
                      (id, contractVolumeInformation, extensionTerm, defaultContractStartDate,
                       defaultContractStartDateOfUse, priceAdjustmentRules, flatFees,
                       extensionFixedTerm, extensionType, subsequentRate, cancelationStrategy,
                       cancelationPeriod, extensionCancelationPeriod, rateBonusPeriods,
                       rateStartPrice, optionalModules, termAfterExtension, priceAfterExtension))

struct OfferHoursCategory
{
    qint64 categoryId = 0;
    QString name;
    friend bool operator==(const OfferHoursCategory &, const OfferHoursCategory &) = default;
};
BOOST_DESCRIBE_STRUCT(OfferHoursCategory, (), (categoryId, name))

struct TimeRestrictions
{
    std::optional<OfferHoursCategory> openingHoursCategory;
    OptionalList<CategoryOpeningHour> availabilities;
    friend bool operator==(const TimeRestrictions &, const TimeRestrictions &) = default;
};
BOOST_DESCRIBE_STRUCT(TimeRestrictions, (), (openingHoursCategory, availabilities))

struct MembershipOfferDetails : OfferPresentation
{
    QList<IncludedModule> includedModules;
    std::optional<bool> contractSignaturesRequired;
    QList<PaymentChoice> allowedPaymentChoices;
    std::optional<int> maximumNumberOfSelectableModules;
    QList<TextBlock> contractTextBlocks;
    OptionalList<OfferModule> selectableModules;
    OptionalList<OfferTermDetails> terms;
    std::optional<TimeRestrictions> timeRestrictions;
    friend bool operator==(const MembershipOfferDetails &, const MembershipOfferDetails &)
        = default;
};
BOOST_DESCRIBE_STRUCT(MembershipOfferDetails, (OfferPresentation),
                      (includedModules, contractSignaturesRequired, allowedPaymentChoices,
                       maximumNumberOfSelectableModules, contractTextBlocks, selectableModules,
                       terms, timeRestrictions))

} // namespace Frontdesk::Api
