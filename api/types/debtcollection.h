// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/codec/openenum.h"
#include "api/types/debtors.h"

/// Tag Finance: what is handed to a collection agency, and what the agency reports of it.
namespace Frontdesk::Api {

/// Whether the agency collects for the studio or buys the debts.
enum class DebtCollectionType { Unknown, Trust, Purchase };
BOOST_DESCRIBE_ENUM(DebtCollectionType, Unknown, Trust, Purchase)

/// When what is left of a debt is written off.
enum class Derecognition { Unknown, ByPartner, Always };
BOOST_DESCRIBE_ENUM(Derecognition, Unknown, ByPartner, Always)

/// The studio as the agency's client.
struct CollectionClient
{
    QString name1;
    std::optional<QString> name2;
    std::optional<QString> legalForm;
    bool preTaxAttribute = false;
    std::optional<QString> vatSerialNo;
    QString postalCode;
    QString city;
    std::optional<QString> countryCode;
    std::optional<QString> country;
    std::optional<BankDetails> paymentDetails;
    OptionalList<ContactDetails> contactDetails;
    std::optional<QString> addressLine1;
    std::optional<QString> addressLine2;
    std::optional<QString> addressLine3;
    std::optional<QString> region;
    std::optional<AddressDetails> addressData;
    friend bool operator==(const CollectionClient &, const CollectionClient &) = default;
};
BOOST_DESCRIBE_STRUCT(CollectionClient, (),
                      (name1, name2, legalForm, preTaxAttribute, vatSerialNo, postalCode, city,
                       countryCode, country, paymentDetails, contactDetails, addressLine1,
                       addressLine2, addressLine3, region, addressData))

struct DebtCollectionConfiguration
{
    std::optional<CollectionClient> client;
    std::optional<DebtCollectionType> debtCollectionType;
    std::optional<Derecognition> derecognizeRemainingDebtsOnClosure;
    std::optional<Derecognition> derecognizeRemainingDebtsOnRejection;
    friend bool operator==(const DebtCollectionConfiguration &, const DebtCollectionConfiguration &)
        = default;
};
BOOST_DESCRIBE_STRUCT(DebtCollectionConfiguration, (),
                      (client, debtCollectionType, derecognizeRemainingDebtsOnClosure,
                       derecognizeRemainingDebtsOnRejection))

enum class TransferStatus {
    Unknown,
    InternalProcessing,
    WaitingForConfirmation,
    Completed,
    Failed
};
BOOST_DESCRIBE_ENUM(TransferStatus, Unknown, InternalProcessing, WaitingForConfirmation, Completed,
                    Failed)

enum class TransferOrigin {
    Unknown,
    DebtCollectionRun,
    IndividualHandover,
    AutomaticHandover,
    ContractCancelation
};
BOOST_DESCRIBE_ENUM(TransferOrigin, Unknown, DebtCollectionRun, IndividualHandover,
                    AutomaticHandover, ContractCancelation)

/// One run that hands debtors over.
struct TransferDetails
{
    std::optional<QDate> collectionDate;
    std::optional<DebtCollectionType> debtCollectionType;
    std::optional<CollectionClient> client;
    std::optional<TransferStatus> status;
    std::optional<TransferOrigin> origin;
    friend bool operator==(const TransferDetails &, const TransferDetails &) = default;
};
BOOST_DESCRIBE_STRUCT(TransferDetails, (),
                      (collectionDate, debtCollectionType, client, status, origin))

/// A block as reports carry it; unlike CollectionBlock its end is required.
struct ReportedBlock
{
    OpenEnum<BlockLimit> limitType;
    QDate endDate;
    friend bool operator==(const ReportedBlock &, const ReportedBlock &) = default;
};
BOOST_DESCRIBE_STRUCT(ReportedBlock, (), (limitType, endDate))

enum class ClosureType { Unknown, Positive, Negative, Reversal, Rejection };
BOOST_DESCRIBE_ENUM(ClosureType, Unknown, Positive, Negative, Reversal, Rejection)

enum class ClosureOptionKey { Unknown, WriteOffRemainingDebts };
BOOST_DESCRIBE_ENUM(ClosureOptionKey, Unknown, WriteOffRemainingDebts)

struct ClosureOption
{
    OpenEnum<ClosureOptionKey> key;
    QString value;
    friend bool operator==(const ClosureOption &, const ClosureOption &) = default;
};
BOOST_DESCRIBE_STRUCT(ClosureOption, (), (key, value))

/// Why the agency takes no case of it.
BOOST_DEFINE_ENUM_CLASS(CaseRejection, Unknown, ClaimsAlreadyInCourt,
                        MissingCompensationBlockingDunningProcess,
                        NoInformationAboutLegalRepresentative, NoCollectionAbroadPossible,
                        CollectingFromInheritNotPossible,
                        ClaimsTimeBarredOrResidualDebtDischargeGranted, RemainingClaimBelowLimit,
                        NotificationObligationsNotPossible, Fraud, ConflictOfInterest,
                        WithdrawnByStudio, NoProcessingAtAll, HardNegativesInDebtorRegister,
                        PostalDeliveryNotPossible, ClaimIncreaseImportedSystem)

struct CaseClosure
{
    OpenEnum<ClosureType> type;
    OptionalList<ClosureOption> options;
    QDate date;
    std::optional<OpenEnum<CaseRejection>> rejectionReason;
    std::optional<QString> closureReason;
    friend bool operator==(const CaseClosure &, const CaseClosure &) = default;
};
BOOST_DESCRIBE_STRUCT(CaseClosure, (), (type, options, date, rejectionReason, closureReason))

/// What has become of a debt, as it is read and reported again; each amount is a total, not a
/// change.
struct DebtReport
{
    QString debtId;
    Decimal originalAmount;
    Decimal canceledAmount;
    Decimal paidAmount;
    QString currency;
    std::optional<ReportedBlock> block;
    friend bool operator==(const DebtReport &, const DebtReport &) = default;
};
BOOST_DESCRIBE_STRUCT(DebtReport, (),
                      (debtId, originalAmount, canceledAmount, paidAmount, currency, block))

/// The agency's case, made of one or more of the studio's.
struct CaseReport
{
    QString agencyCollectionCaseId;
    std::optional<QString> publicCollectionCaseId;
    QList<QString> collectionCaseIds;
    std::optional<CaseClosure> closure;
    QList<DebtReport> debts;
    friend bool operator==(const CaseReport &, const CaseReport &) = default;
};
BOOST_DESCRIBE_STRUCT(CaseReport, (),
                      (agencyCollectionCaseId, publicCollectionCaseId, collectionCaseIds, closure,
                       debts))

struct DebtorReport
{
    QString debtorId;
    QList<CaseReport> agencyCollectionCases;
    std::optional<ReportedBlock> block;
    friend bool operator==(const DebtorReport &, const DebtorReport &) = default;
};
BOOST_DESCRIBE_STRUCT(DebtorReport, (), (debtorId, agencyCollectionCases, block))

struct DebtCollectionUpdate
{
    QList<DebtorReport> debtors;
    QString requestId; ///< any UUID; the same one is not taken twice
    friend bool operator==(const DebtCollectionUpdate &, const DebtCollectionUpdate &) = default;
};
BOOST_DESCRIBE_STRUCT(DebtCollectionUpdate, (), (debtors, requestId))

struct BlockedDebtorsQuery
{
    OptionalList<QString> debtorId;
    std::optional<QString> offset;
    std::optional<int> sliceSize; ///< 1 to 50
};
BOOST_DESCRIBE_STRUCT(BlockedDebtorsQuery, (), (debtorId, offset, sliceSize))

struct BlockedDebtsQuery
{
    OptionalList<QString> debtId;
    std::optional<QString> offset;
    std::optional<int> sliceSize; ///< 1 to 50
};
BOOST_DESCRIBE_STRUCT(BlockedDebtsQuery, (), (debtId, offset, sliceSize))

/// Each list at most 50 long.
struct CasesQuery
{
    OptionalList<QString> debtorId;
    OptionalList<QString> collectionCaseId;
    OptionalList<QString> agencyCollectionCaseId;
    std::optional<qint64> caseAdjustmentRequestId;
};
BOOST_DESCRIBE_STRUCT(CasesQuery, (),
                      (debtorId, collectionCaseId, agencyCollectionCaseId, caseAdjustmentRequestId))

} // namespace Frontdesk::Api
