// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/contracts.h"
#include "api/types/payments.h"
#include "api/types/studios.h"

/// Tag Memberships: what a studio offers to be signed.
namespace Frontdesk::Api {

enum class PreUseType { Unknown, NotAvailable, Chargeable, Free };
BOOST_DESCRIBE_ENUM(PreUseType, Unknown, NotAvailable, Chargeable, Free)

/// A share in per cent or an amount, as the word beside a value says.
enum class ValueKind { Unknown, Absolute, Percentage };
BOOST_DESCRIBE_ENUM(ValueKind, Unknown, Absolute, Percentage)

struct AgeRange
{
    int startAge = 0;
    int endAge = 0;
    friend bool operator==(const AgeRange &, const AgeRange &) = default;
};
BOOST_DESCRIBE_STRUCT(AgeRange, (), (startAge, endAge))

struct AgeAdjustment
{
    AgeRange ageRange;
    Decimal value;
    ValueKind type = ValueKind::Unknown;
    friend bool operator==(const AgeAdjustment &, const AgeAdjustment &) = default;
};
BOOST_DESCRIBE_STRUCT(AgeAdjustment, (), (ageRange, value, type))

/// A payment frequency with its words and what depends on the age.
struct OfferPaymentFrequency : PaymentFrequency
{
    std::optional<bool> recurring;
    OptionalList<AgeAdjustment> ageBasedAdjustments;
    QString formattedPaymentFrequency; ///< in the language asked for
    friend bool operator==(const OfferPaymentFrequency &, const OfferPaymentFrequency &) = default;
};
BOOST_DESCRIBE_STRUCT(OfferPaymentFrequency, (PaymentFrequency),
                      (recurring, ageBasedAdjustments, formattedPaymentFrequency))

struct ContractVolume
{
    std::optional<Money> totalContractVolume;
    std::optional<Money> averagePaymentVolumePerMonth;
    std::optional<Money> averagePaymentVolumePerPaymentFrequencyTerm;
    friend bool operator==(const ContractVolume &, const ContractVolume &) = default;
};
BOOST_DESCRIBE_STRUCT(ContractVolume, (),
                      (totalContractVolume, averagePaymentVolumePerMonth,
                       averagePaymentVolumePerPaymentFrequencyTerm))

struct OfferTerm
{
    qint64 id = 0; ///< what a signup names
    std::optional<Term> term;
    std::optional<ContractVolume> contractVolumeInformation;
    OfferPaymentFrequency paymentFrequency;
    std::optional<Term> extensionTerm;
    friend bool operator==(const OfferTerm &, const OfferTerm &) = default;
};
BOOST_DESCRIBE_STRUCT(OfferTerm, (),
                      (id, term, contractVolumeInformation, paymentFrequency, extensionTerm))

struct DatePeriod
{
    QDate startDate;
    QDate endDate;
    friend bool operator==(const DatePeriod &, const DatePeriod &) = default;
};
BOOST_DESCRIBE_STRUCT(DatePeriod, (), (startDate, endDate))

/// What a list of offers and one offer have in common.
struct OfferPresentation
{
    qint64 id = 0;
    QString description;
    QString name;
    std::optional<QString> subDescription;
    std::optional<QString> imageUrl; ///< expires after 15 minutes
    std::optional<QString> footnote;
    PreUseType preUseType = PreUseType::Unknown;
    DatePeriod limitedOfferingPeriod;
    QList<RateCode> rateCodes;
    friend bool operator==(const OfferPresentation &, const OfferPresentation &) = default;
};
BOOST_DESCRIBE_STRUCT(OfferPresentation, (),
                      (id, description, name, subDescription, imageUrl, footnote, preUseType,
                       limitedOfferingPeriod, rateCodes))

struct MembershipOffer : OfferPresentation
{
    QList<OfferTerm> terms;
    friend bool operator==(const MembershipOffer &, const MembershipOffer &) = default;
};
BOOST_DESCRIBE_STRUCT(MembershipOffer, (OfferPresentation), (terms))

} // namespace Frontdesk::Api
