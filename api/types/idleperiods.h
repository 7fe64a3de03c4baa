// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/loosevalues.h"
#include "api/types/selfservice.h"

/// Tag Membership Self-service: times in which a contract rests.
namespace Frontdesk::Api {

/// Pending verification means that nobody has agreed yet: the contract does not rest.
enum class IdlePeriodState { Unknown, PendingVerification, Accepted };
BOOST_DESCRIBE_ENUM(IdlePeriodState, Unknown, PendingVerification, Accepted)

enum class IdleFeeType { Unknown, None, Absolute, Relative, TermBased };
BOOST_DESCRIBE_ENUM(IdleFeeType, Unknown, None, Absolute, Relative, TermBased)

struct IdlePeriodReason
{
    qint64 id = 0;
    QString name;
    bool documentRequired = false;
    friend bool operator==(const IdlePeriodReason &, const IdlePeriodReason &) = default;
};
BOOST_DESCRIBE_STRUCT(IdlePeriodReason, (), (id, name, documentRequired))

/// How the studio makes the fee. \a Amount is Money, or LooseMoney where the contract is vague.
template <class Amount> struct IdleFeeRule
{
    Amount idlePeriodAmount;
    std::optional<LooseMoney> idlePeriodAmountPerTermUnit;
    std::optional<TermUnit> defaultTemporalUnit;
    std::optional<double> dynamicIdlePeriodAmountPercentage; ///< of the contract's price
    std::optional<bool> recurringIdlePeriodCharges;
    friend bool operator==(const IdleFeeRule &, const IdleFeeRule &) = default;
    BOOST_DESCRIBE_CLASS(IdleFeeRule, (),
                         (idlePeriodAmount, idlePeriodAmountPerTermUnit, defaultTemporalUnit,
                          dynamicIdlePeriodAmountPercentage, recurringIdlePeriodCharges),
                         (), ())
};

/// What one idle period costs, and why.
struct IdleFee
{
    std::optional<IdleFeeType> idlePeriodFeeCalculationType;
    std::optional<LooseMoney> idlePeriodTotalAmount;
    std::optional<LooseMoney> idlePeriodFeeCalculationAmount;
    std::optional<Term> idlePeriodFeeCalculationTerm;
    std::optional<double> idlePeriodFeeCalculationPercentage;
    friend bool operator==(const IdleFee &, const IdleFee &) = default;
};
BOOST_DESCRIBE_STRUCT(IdleFee, (),
                      (idlePeriodFeeCalculationType, idlePeriodTotalAmount,
                       idlePeriodFeeCalculationAmount, idlePeriodFeeCalculationTerm,
                       idlePeriodFeeCalculationPercentage))

template <class Amount> struct IdlePeriodOf
{
    qint64 id = 0;
    QDate startDate;
    QDate endDate;
    std::optional<bool> unlimited;
    std::optional<QString> documentUrl; ///< expires after 15 minutes
    IdlePeriodState state = IdlePeriodState::Unknown;
    std::optional<IdleFeeRule<Money>> idlePeriodFeeCalculationConfig;
    std::optional<IdleFee> idlePeriodFee;
    IdlePeriodReason idlePeriodReason;
    QString reason;
    Amount fee;
    friend bool operator==(const IdlePeriodOf &, const IdlePeriodOf &) = default;
    BOOST_DESCRIBE_CLASS(IdlePeriodOf, (),
                         (id, startDate, endDate, unlimited, documentUrl, state,
                          idlePeriodFeeCalculationConfig, idlePeriodFee, idlePeriodReason, reason,
                          fee),
                         (), ())
};

/// An idle period as it is listed and created.
using IdlePeriod = IdlePeriodOf<Money>;
/// The same, as it is read by id and updated: its fee is no more than an object there.
using IdlePeriodDetails = IdlePeriodOf<LooseMoney>;

struct IdlePeriodLists
{
    QList<IdlePeriod> pastIdlePeriods;
    QList<IdlePeriod> currentAndUpcomingIdlePeriods;
    friend bool operator==(const IdlePeriodLists &, const IdlePeriodLists &) = default;
};
BOOST_DESCRIBE_STRUCT(IdlePeriodLists, (), (pastIdlePeriods, currentAndUpcomingIdlePeriods))

/// What the studio allows for a contract.
struct IdlePeriodConfig
{
    TermUnit temporalUnit = TermUnit::Unknown;
    int maxTerms = 0;
    QDate firstPossibleStartDate;
    bool nextPossibleStartDateOnly = false;
    Money idlePeriodFee;
    bool accessRefusal = false;
    QList<IdlePeriodReason> idlePeriodReasons;
    AmendmentConfigurationStatus idlePeriodCreationStatus = AmendmentConfigurationStatus::Unknown;
    bool contractHasExtension = false;
    bool unlimitedAllowed = false;
    Term freeTerms;
    bool dayBasedTermShorteningAllowed = false;
    IdleFeeRule<LooseMoney> idlePeriodFeeCalculationConfig;
    friend bool operator==(const IdlePeriodConfig &, const IdlePeriodConfig &) = default;
};
BOOST_DESCRIBE_STRUCT(IdlePeriodConfig, (),
                      (temporalUnit, maxTerms, firstPossibleStartDate, nextPossibleStartDateOnly,
                       idlePeriodFee, accessRefusal, idlePeriodReasons, idlePeriodCreationStatus,
                       contractHasExtension, unlimitedAllowed, freeTerms,
                       dayBasedTermShorteningAllowed, idlePeriodFeeCalculationConfig))

/// What is left for a contract in the current period.
struct RemainingIdlePeriods
{
    std::optional<Term> remainingMaxTerms;
    LooseTerm remainingFreeTerms;
    friend bool operator==(const RemainingIdlePeriods &, const RemainingIdlePeriods &) = default;
};
BOOST_DESCRIBE_STRUCT(RemainingIdlePeriods, (), (remainingMaxTerms, remainingFreeTerms))

/// From when on, and for how long: a term or without limit.
struct IdleTime
{
    QDate startDate;
    std::optional<TermUnit> temporalUnit;
    std::optional<int> termValue;
    std::optional<bool> unlimited;
    friend bool operator==(const IdleTime &, const IdleTime &) = default;
};
BOOST_DESCRIBE_STRUCT(IdleTime, (), (startDate, temporalUnit, termValue, unlimited))

struct IdlePeriodRequest : IdleTime
{
    qint64 reasonId = 0;
    friend bool operator==(const IdlePeriodRequest &, const IdlePeriodRequest &) = default;
};
BOOST_DESCRIBE_STRUCT(IdlePeriodRequest, (IdleTime), (reasonId))

struct IdlePeriodUpdate : IdlePeriodRequest
{
    std::optional<QDate> endDate; ///< instead of a term, to shorten the period by days
    friend bool operator==(const IdlePeriodUpdate &, const IdlePeriodUpdate &) = default;
};
BOOST_DESCRIBE_STRUCT(IdlePeriodUpdate, (IdlePeriodRequest), (endDate))

/// Whether an idle period can be had, or why not.
enum class IdlePeriodVerdict {
    Unknown,
    IdleperiodDeactivatedForContract,
    IdleperiodPendingVerification,
    IdleperiodDateNotFirstdayOfTemporalunit,
    IdleperiodDeadlineViolated,
    IdleperiodExpectedStartdateMismatch,
    IdleperiodMaximumYearsViolated,
    IdleperiodOverlapping,
    IdleperiodTemporalunitInvalid,
    IdleperiodMaximumTermsViolated,
    IdleperiodCreatable,
    IdleperiodTermvalueMissing,
    IdleperiodUnlimitedParameterIsMissing,
    IdleperiodEnddateAndTermProvided,
    IdleperiodEnddateBeforeStartdate,
    IdleperiodEnddateOnlyForShortening,
    IdleperiodUpdatable
};
BOOST_DESCRIBE_ENUM(IdlePeriodVerdict, Unknown, IdleperiodDeactivatedForContract,
                    IdleperiodPendingVerification, IdleperiodDateNotFirstdayOfTemporalunit,
                    IdleperiodDeadlineViolated, IdleperiodExpectedStartdateMismatch,
                    IdleperiodMaximumYearsViolated, IdleperiodOverlapping,
                    IdleperiodTemporalunitInvalid, IdleperiodMaximumTermsViolated,
                    IdleperiodCreatable, IdleperiodTermvalueMissing,
                    IdleperiodUnlimitedParameterIsMissing, IdleperiodEnddateAndTermProvided,
                    IdleperiodEnddateBeforeStartdate, IdleperiodEnddateOnlyForShortening,
                    IdleperiodUpdatable)

struct IdlePeriodValidation
{
    IdlePeriodVerdict validationStatus = IdlePeriodVerdict::Unknown;
    friend bool operator==(const IdlePeriodValidation &, const IdlePeriodValidation &) = default;
};
BOOST_DESCRIBE_STRUCT(IdlePeriodValidation, (), (validationStatus))

struct IdleCharge
{
    std::optional<QDate> paidPeriodFrom;
    std::optional<QDate> paidPeriodTo;
    QDate dueDate;
    std::optional<QString> description;
    Money amount;
    std::optional<LooseMoney> discountedAmount;
    friend bool operator==(const IdleCharge &, const IdleCharge &) = default;
};
BOOST_DESCRIBE_STRUCT(IdleCharge, (),
                      (paidPeriodFrom, paidPeriodTo, dueDate, description, amount,
                       discountedAmount))

/// What an update would cost.
struct IdlePeriodPreview
{
    std::optional<QDate> previewEndDate;
    OptionalList<IdleCharge> previewCharges;
    IdlePeriodVerdict validationStatus = IdlePeriodVerdict::Unknown;
    friend bool operator==(const IdlePeriodPreview &, const IdlePeriodPreview &) = default;
};
BOOST_DESCRIBE_STRUCT(IdlePeriodPreview, (), (previewEndDate, previewCharges, validationStatus))

} // namespace Frontdesk::Api
