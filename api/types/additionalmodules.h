// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/contracts.h"

/// Tag Membership Self-service: what can be added to a contract, and how to get out again.
namespace Frontdesk::Api {

/// What happens to a module contract at the end of its term.
enum class ExtensionType { Unknown, TermExtension, New };
BOOST_DESCRIBE_ENUM(ExtensionType, Unknown, TermExtension, New)

struct ModuleExtension
{
    ExtensionType extensionType = ExtensionType::Unknown;
    std::optional<Term> termExtension;
    std::optional<Term> extensionCancelationPeriod;
    friend bool operator==(const ModuleExtension &, const ModuleExtension &) = default;
};
BOOST_DESCRIBE_STRUCT(ModuleExtension, (),
                      (extensionType, termExtension, extensionCancelationPeriod))

struct ModuleTermInformation
{
    std::optional<ModuleExtension> extension;
    std::optional<Term> cancelationPeriod;
    friend bool operator==(const ModuleTermInformation &, const ModuleTermInformation &) = default;
};
BOOST_DESCRIBE_STRUCT(ModuleTermInformation, (), (extension, cancelationPeriod))

struct ModuleTrialPeriodConfig
{
    std::optional<QString> description;
    friend bool operator==(const ModuleTrialPeriodConfig &, const ModuleTrialPeriodConfig &)
        = default;
};
BOOST_DESCRIBE_STRUCT(ModuleTrialPeriodConfig, (), (description))

/// Something to be had beside the membership, such as a drink flat.
struct AdditionalModule
{
    qint64 id = 0;
    QString name;
    std::optional<QString> description;
    QString imageUrl;
    QList<PaymentFrequency> paymentFrequencies;
    ModuleTermInformation termInformation;
    std::optional<ModuleTrialPeriodConfig> trialPeriodConfig;
    OptionalList<RateCode> rateCodes;
    friend bool operator==(const AdditionalModule &, const AdditionalModule &) = default;
};
BOOST_DESCRIBE_STRUCT(AdditionalModule, (),
                      (id, name, description, imageUrl, paymentFrequencies, termInformation,
                       trialPeriodConfig, rateCodes))

struct ModulePurchase
{
    qint64 additionalModuleId = 0;
    qint64 paymentFrequencyId = 0;
    bool bookTrialPeriod = false;
    friend bool operator==(const ModulePurchase &, const ModulePurchase &) = default;
};
BOOST_DESCRIBE_STRUCT(ModulePurchase, (), (additionalModuleId, paymentFrequencyId, bookTrialPeriod))

/// The answer to a purchase.
struct PurchasedModule
{
    std::optional<qint64> id; ///< of the module contract
    friend bool operator==(const PurchasedModule &, const PurchasedModule &) = default;
};
BOOST_DESCRIBE_STRUCT(PurchasedModule, (), (id))

/// Whether a module can be purchased, or why not.
enum class ModuleVerdict {
    Unknown,
    AdditionalModuleContractAlreadyPurchased,
    AdditionalModuleContractInvalidStatus,
    AdditionalModuleNotFound,
    AdditionalModuleNotOnlinePurchasable,
    AdditionalModuleTrialPeriodNotBookable,
    AdditionalModulePurchasable
};
BOOST_DESCRIBE_ENUM(ModuleVerdict, Unknown, AdditionalModuleContractAlreadyPurchased,
                    AdditionalModuleContractInvalidStatus, AdditionalModuleNotFound,
                    AdditionalModuleNotOnlinePurchasable, AdditionalModuleTrialPeriodNotBookable,
                    AdditionalModulePurchasable)

struct ModuleValidation
{
    ModuleVerdict validationStatus = ModuleVerdict::Unknown;
    friend bool operator==(const ModuleValidation &, const ModuleValidation &) = default;
};
BOOST_DESCRIBE_STRUCT(ModuleValidation, (), (validationStatus))

struct ModuleTrialPeriod
{
    std::optional<Term> term;
    std::optional<QDate> startDate;
    friend bool operator==(const ModuleTrialPeriod &, const ModuleTrialPeriod &) = default;
};
BOOST_DESCRIBE_STRUCT(ModuleTrialPeriod, (), (term, startDate))

/// A module that belongs to a contract.
struct ModuleContract
{
    QString name;
    Money price;
    QDate startDate;
    std::optional<QDate> endDate;
    std::optional<QDate> cancelationDate;
    std::optional<QDate> lastPossibleCancelationDate;
    std::optional<QString> cancelationReason;
    std::optional<CancelationStatus> contractCancelationStatus;
    bool contractCancelationCanBeWithdrawn = false;
    std::optional<ModuleTrialPeriod> trialPeriod;
    OptionalList<RateCode> rateCodes;
    OptionalList<QDate> availableCancelationDates;
    friend bool operator==(const ModuleContract &, const ModuleContract &) = default;
};
BOOST_DESCRIBE_STRUCT(ModuleContract, (),
                      (name, price, startDate, endDate, cancelationDate,
                       lastPossibleCancelationDate, cancelationReason, contractCancelationStatus,
                       contractCancelationCanBeWithdrawn, trialPeriod, rateCodes,
                       availableCancelationDates))

struct CancelationReason
{
    qint64 cancelationReasonId = 0;
    QString cancelationReasonName;
    friend bool operator==(const CancelationReason &, const CancelationReason &) = default;
};
BOOST_DESCRIBE_STRUCT(CancelationReason, (), (cancelationReasonId, cancelationReasonName))

/// Asks for the end of a module contract.
struct ModuleCancelation
{
    QDate cancelationDate;
    qint64 cancelationReasonId = 0;
    friend bool operator==(const ModuleCancelation &, const ModuleCancelation &) = default;
};
BOOST_DESCRIBE_STRUCT(ModuleCancelation, (), (cancelationDate, cancelationReasonId))

/// Asks for the end of a contract.
struct ContractCancelation : ModuleCancelation
{
    qint64 contractId = 0;
    friend bool operator==(const ContractCancelation &, const ContractCancelation &) = default;
};
BOOST_DESCRIBE_STRUCT(ContractCancelation, (ModuleCancelation), (contractId))

} // namespace Frontdesk::Api
