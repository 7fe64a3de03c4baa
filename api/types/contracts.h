// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/common.h"

/// Tags Customers and Membership Self-service: what somebody has signed.
namespace Frontdesk::Api {

enum class ContractStatus { Unknown, Active, Inactive };
BOOST_DESCRIBE_ENUM(ContractStatus, Unknown, Active, Inactive)

enum class PaymentFrequencyType { Unknown, Free, NonRecurring, Recurring, MonthDay, TermBased };
BOOST_DESCRIBE_ENUM(PaymentFrequencyType, Unknown, Free, NonRecurring, Recurring, MonthDay,
                    TermBased)

enum class Month {
    Unknown,
    January,
    February,
    March,
    April,
    May,
    June,
    July,
    August,
    September,
    October,
    November,
    December
};
BOOST_DESCRIBE_ENUM(Month, Unknown, January, February, March, April, May, June, July, August,
                    September, October, November, December)

struct RateCode
{
    std::optional<QString> name;
    std::optional<QString> identifier;
    friend bool operator==(const RateCode &, const RateCode &) = default;
};
BOOST_DESCRIBE_STRUCT(RateCode, (), (name, identifier))

struct MonthDay
{
    std::optional<Month> month;
    std::optional<int> monthValue;
    std::optional<int> dayOfMonth;
    friend bool operator==(const MonthDay &, const MonthDay &) = default;
};
BOOST_DESCRIBE_STRUCT(MonthDay, (), (month, monthValue, dayOfMonth))

struct MonthDayPrice
{
    MonthDay monthDay;
    Money price;
    friend bool operator==(const MonthDayPrice &, const MonthDayPrice &) = default;
};
BOOST_DESCRIBE_STRUCT(MonthDayPrice, (), (monthDay, price))

struct TermPrice
{
    Term term;
    Money price;
    friend bool operator==(const TermPrice &, const TermPrice &) = default;
};
BOOST_DESCRIBE_STRUCT(TermPrice, (), (term, price))

struct PaymentFrequency
{
    std::optional<qint64> id;
    PaymentFrequencyType type = PaymentFrequencyType::Unknown;
    std::optional<Term> term;
    std::optional<Money> price;
    OptionalList<MonthDayPrice> monthDaysToPrices;
    OptionalList<TermPrice> termsToPrices;
    friend bool operator==(const PaymentFrequency &, const PaymentFrequency &) = default;
};
BOOST_DESCRIBE_STRUCT(PaymentFrequency, (),
                      (id, type, term, price, monthDaysToPrices, termsToPrices))

struct PriceDetails
{
    Money basePrice;
    Money currentPrice;
    PaymentFrequency paymentFrequency;
    friend bool operator==(const PriceDetails &, const PriceDetails &) = default;
};
BOOST_DESCRIBE_STRUCT(PriceDetails, (), (basePrice, currentPrice, paymentFrequency))

/// A flat fee or a module that belongs to a contract.
struct SubContract
{
    std::optional<QDate> endDate;
    PaymentFrequencyType paymentFrequency = PaymentFrequencyType::Unknown;
    Decimal price;
    friend bool operator==(const SubContract &, const SubContract &) = default;
};
BOOST_DESCRIBE_STRUCT(SubContract, (), (endDate, paymentFrequency, price))

struct Contract
{
    qint64 id = 0;
    QDate createdDate;
    QDate startDate;
    QDate endDate;
    QString rateName;
    OptionalList<RateCode> rateCodes;
    ContractStatus contractStatus = ContractStatus::Unknown;
    std::optional<TimePeriod> cancellationPeriod;
    bool cancelled = false;
    std::optional<QDate> cancellationDate;
    std::optional<QDate> cancellationReceiptDate;
    std::optional<QString> cancellationReason;
    PriceDetails priceDetails;
    QDate lastPossibleCancellationDate;
    TimePeriod term;
    TimePeriod extensionTerm;
    OptionalList<SubContract> flatFeeContracts;
    OptionalList<SubContract> moduleContracts;
    std::optional<QString> signedDocumentUrl; ///< expires after 15 minutes
    std::optional<QString> thirdPartyId;
    friend bool operator==(const Contract &, const Contract &) = default;
};
BOOST_DESCRIBE_STRUCT(Contract, (),
                      (id, createdDate, startDate, endDate, rateName, rateCodes, contractStatus,
                       cancellationPeriod, cancelled, cancellationDate, cancellationReceiptDate,
                       cancellationReason, priceDetails, lastPossibleCancellationDate, term,
                       extensionTerm, flatFeeContracts, moduleContracts, signedDocumentUrl,
                       thirdPartyId))

struct ContractQuery
{
    std::optional<ContractStatus> status;
};
BOOST_DESCRIBE_STRUCT(ContractQuery, (), (status))

enum class CancelationStatus {
    Unknown,
    Canceled,
    PendingVerification,
    PendingWithdrawalVerification
};
BOOST_DESCRIBE_ENUM(CancelationStatus, Unknown, Canceled, PendingVerification,
                    PendingWithdrawalVerification)

enum class CancelationOrigin { Unknown, Studio, Customer };
BOOST_DESCRIBE_ENUM(CancelationOrigin, Unknown, Studio, Customer)

/// A contract as self-service sees it.
struct ContractData
{
    qint64 id = 0;
    QDate startDate;
    QDate endDate;
    QString rateName;
    ContractStatus contractStatus = ContractStatus::Unknown;
    std::optional<TimePeriod> cancelationPeriod;
    /// The contract calls it required, yet has no value for a contract that nobody canceled.
    std::optional<CancelationStatus> cancelationStatus;
    std::optional<QDate> cancelationDate;
    std::optional<QString> cancelationReason;
    PriceDetails priceDetails;
    std::optional<QDate> lastPossibleCancelationDate;
    OptionalList<QDate> availableCancelationDates;
    std::optional<CancelationOrigin> cancelationOrigin;
    OptionalList<RateCode> rateCodes;
    Decimal price;
    friend bool operator==(const ContractData &, const ContractData &) = default;
};
BOOST_DESCRIBE_STRUCT(ContractData, (),
                      (id, startDate, endDate, rateName, contractStatus, cancelationPeriod,
                       cancelationStatus, cancelationDate, cancelationReason, priceDetails,
                       lastPossibleCancelationDate, availableCancelationDates, cancelationOrigin,
                       rateCodes, price))

struct AccountBalance
{
    std::optional<Money> accountBalance;
    std::optional<Money> consumptionCredit;
    std::optional<QString> dunningLevel;
    bool inDebtCollection = false;
    friend bool operator==(const AccountBalance &, const AccountBalance &) = default;
};
BOOST_DESCRIBE_STRUCT(AccountBalance, (),
                      (accountBalance, consumptionCredit, dunningLevel, inDebtCollection))

} // namespace Frontdesk::Api
