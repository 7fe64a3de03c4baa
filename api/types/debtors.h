// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/common.h"

/// Tag Finance: who owes what, as a collection agency is told.
namespace Frontdesk::Api {

enum class RecurrencePeriod { Unknown, Day, Month, Week, Year, Once };
BOOST_DESCRIBE_ENUM(RecurrencePeriod, Unknown, Day, Month, Week, Year, Once)

struct Recurrence
{
    RecurrencePeriod period = RecurrencePeriod::Unknown;
    std::optional<int> frequency;
    friend bool operator==(const Recurrence &, const Recurrence &) = default;
};
BOOST_DESCRIBE_STRUCT(Recurrence, (), (period, frequency))

enum class BlockLimit { Unknown, Disabled, Limited, Unlimited };
BOOST_DESCRIBE_ENUM(BlockLimit, Unknown, Disabled, Limited, Unlimited)

/// Keeps a debtor or a debt out of collection.
struct CollectionBlock
{
    BlockLimit limitType = BlockLimit::Unknown;
    std::optional<QDate> endDate;
    friend bool operator==(const CollectionBlock &, const CollectionBlock &) = default;
};
BOOST_DESCRIBE_STRUCT(CollectionBlock, (), (limitType, endDate))

enum class DebtType { Unknown, PrincipalClaim, Sale, DebtClaim, FlatFee, DunningFee, BankFee };
BOOST_DESCRIBE_ENUM(DebtType, Unknown, PrincipalClaim, Sale, DebtClaim, FlatFee, DunningFee,
                    BankFee)

enum class DebtMaturity { Unknown, Normal, Residual };
BOOST_DESCRIBE_ENUM(DebtMaturity, Unknown, Normal, Residual)

/// Why the last try to collect a debt failed.
BOOST_DEFINE_ENUM_CLASS(DebtRejection, Unknown, PurchaseLimit, InvalidIban, ClosedBankaccount,
                        Fraud, Insolvency, Deceased, IncompleteAddress, InvalidAddress,
                        InvalidOrMissingInformation, ChargedBack, AlreadyPurchased,
                        AlreadyChargedBack, ContestedContract, WithdrawnMandate, InvalidSepaMandate,
                        IbanBlacklisted, TerminatedContract, IbanNotSepaDirectDebitCapable,
                        AmountExceedsLimit, NonContractual, PurchasingSuspended, InstructedByStudio,
                        MissingLiablePerson, IbanInvalidSinceLastPaymentRun,
                        AccountClosedBeforeCollection, DebtOveraged, DunningUnsuccessful,
                        AutomaticChargeback, StudioClosedDown, RepeatedInvalidSepaMandate,
                        SettlementAgreement, InvalidSepaCreditorId, InsufficientCovering,
                        Opposition, InvalidBankInformation, InvalidMandate, AuthorizationDeclined,
                        InvalidCard, CardExpired, RevokedByCustomer, UnsupportedDebtClaimType,
                        PurchasestopFraud, AlreadyRejected,
                        ConsumptionCreditChargebackDebtClaimType, ManuallyRejected,
                        ManuallySetPurchasestop, Other, OtherNoForwardingToExternalCollectionAgency)

struct Debt
{
    QString debtId;
    QDate debtDate;
    std::optional<QDate> contractStartDate;
    Decimal amount;
    QString currency;
    DebtType type = DebtType::Unknown;
    QString designation;
    Recurrence recurrence;
    std::optional<QDate> servicePeriodStartDate;
    std::optional<QDate> servicePeriodEndDate;
    std::optional<DebtMaturity> maturityType;
    std::optional<DebtRejection> latestRejectionReason;
    std::optional<qint64> contractId;
    std::optional<CollectionBlock> block;
    friend bool operator==(const Debt &, const Debt &) = default;
};
BOOST_DESCRIBE_STRUCT(Debt, (),
                      (debtId, debtDate, contractStartDate, amount, currency, type, designation,
                       recurrence, servicePeriodStartDate, servicePeriodEndDate, maturityType,
                       latestRejectionReason, contractId, block))

/// A debtor of whom the whole, or only some debts, are blocked.
struct BlockedDebtor
{
    QString debtorId;
    std::optional<CollectionBlock> block;
    OptionalList<Debt> debts;
    friend bool operator==(const BlockedDebtor &, const BlockedDebtor &) = default;
};
BOOST_DESCRIBE_STRUCT(BlockedDebtor, (), (debtorId, block, debts))

struct BankDetails
{
    std::optional<QString> accountNumber;
    std::optional<QString> bankCode;
    std::optional<QString> iban;
    std::optional<QString> bic;
    QString bank;
    std::optional<QString> bankCountryCode;
    std::optional<QString> accountHolder;
    friend bool operator==(const BankDetails &, const BankDetails &) = default;
};
BOOST_DESCRIBE_STRUCT(BankDetails, (),
                      (accountNumber, bankCode, iban, bic, bank, bankCountryCode, accountHolder))

enum class ContactChannel {
    Unknown,
    TelPrivate,
    TelPrivateMobile,
    TelBusiness,
    TelBusinessMobile,
    Fax,
    Email
};
BOOST_DESCRIBE_ENUM(ContactChannel, Unknown, TelPrivate, TelPrivateMobile, TelBusiness,
                    TelBusinessMobile, Fax, Email)

BOOST_DEFINE_ENUM_CLASS(Deliverability, Unknown, NoEmail, NotYetUsed, ValidationInProgress, Valid,
                        ValidRead, Invalid, Warning, Refused, RefusedFull, RefusedVirus)

struct ContactStatus
{
    Deliverability type = Deliverability::Unknown;
    std::optional<QString> statusInformation;
    friend bool operator==(const ContactStatus &, const ContactStatus &) = default;
};
BOOST_DESCRIBE_STRUCT(ContactStatus, (), (type, statusInformation))

struct ContactDetails
{
    ContactChannel type = ContactChannel::Unknown;
    QString value;
    std::optional<ContactStatus> status;
    friend bool operator==(const ContactDetails &, const ContactDetails &) = default;
};
BOOST_DESCRIBE_STRUCT(ContactDetails, (), (type, value, status))

enum class AddressValidity { Unknown, Valid, Invalid };
BOOST_DESCRIBE_ENUM(AddressValidity, Unknown, Valid, Invalid)

struct AddressStatus
{
    AddressValidity type = AddressValidity::Unknown;
    std::optional<QString> statusInformation;
    std::optional<QDate> since;
    friend bool operator==(const AddressStatus &, const AddressStatus &) = default;
};
BOOST_DESCRIBE_STRUCT(AddressStatus, (), (type, statusInformation, since))

struct AddressDetails
{
    std::optional<QString> street;
    std::optional<QString> houseNumber;
    std::optional<AddressStatus> addressStatus;
    friend bool operator==(const AddressDetails &, const AddressDetails &) = default;
};
BOOST_DESCRIBE_STRUCT(AddressDetails, (), (street, houseNumber, addressStatus))

struct DebtorContract
{
    qint64 id = 0;
    std::optional<QString> rateName;
    QDate startDate;
    QDate endDate;
    QDate createdDate;
    bool cancelled = false;
    std::optional<Recurrence> contractPeriod;
    std::optional<Recurrence> extensionPeriod;
    std::optional<Recurrence> cancellationPeriod;
    friend bool operator==(const DebtorContract &, const DebtorContract &) = default;
};
BOOST_DESCRIBE_STRUCT(DebtorContract, (),
                      (id, rateName, startDate, endDate, createdDate, cancelled, contractPeriod,
                       extensionPeriod, cancellationPeriod))

/// Who pays for a debtor that may not sign.
struct LiablePerson
{
    QString firstName;
    QString lastName;
    std::optional<QString> secondLastName;
    std::optional<QDate> birthdate;
    std::optional<QString> sex;
    std::optional<QString> postalCode;
    std::optional<QString> city;
    std::optional<QString> countryCode;
    OptionalList<ContactDetails> contactDetails;
    std::optional<QString> identificationNumber;
    std::optional<QString> addressLine1;
    std::optional<QString> addressLine2;
    std::optional<QString> addressLine3;
    std::optional<QString> region;
    std::optional<AddressDetails> addressData;
    friend bool operator==(const LiablePerson &, const LiablePerson &) = default;
};
BOOST_DESCRIBE_STRUCT(LiablePerson, (),
                      (firstName, lastName, secondLastName, birthdate, sex, postalCode, city,
                       countryCode, contactDetails, identificationNumber, addressLine1,
                       addressLine2, addressLine3, region, addressData))

struct CollectionCase
{
    QString collectionCaseId;
    Decimal openAmount;
    QList<Debt> debt;
    std::optional<QString> extHumanId;
    std::optional<QString> extReferenceId;
    friend bool operator==(const CollectionCase &, const CollectionCase &) = default;
};
BOOST_DESCRIBE_STRUCT(CollectionCase, (),
                      (collectionCaseId, openAmount, debt, extHumanId, extReferenceId))

struct Debtor
{
    QString debtorId;
    QString membershipNr; ///< the customer number
    std::optional<QString> countryCode;
    std::optional<QString> country;
    std::optional<QString> identificationNumber;
    std::optional<BankDetails> paymentDetails;
    OptionalList<DebtorContract> contractDetails;
    std::optional<QDate> birthdate;
    QString firstName;
    QString lastName;
    std::optional<QString> secondLastName;
    QString sex; ///< any text, unlike a customer's gender
    std::optional<QString> postalCode;
    QString city;
    std::optional<LiablePerson> liablePerson;
    OptionalList<ContactDetails> contactDetails;
    OptionalList<CollectionCase> collectionCases;
    std::optional<QString> region;
    std::optional<AddressDetails> addressData;
    std::optional<CollectionBlock> block;
    friend bool operator==(const Debtor &, const Debtor &) = default;
};
BOOST_DESCRIBE_STRUCT(Debtor, (),
                      (debtorId, membershipNr, countryCode, country, identificationNumber,
                       paymentDetails, contractDetails, birthdate, firstName, lastName,
                       secondLastName, sex, postalCode, city, liablePerson, contactDetails,
                       collectionCases, region, addressData, block))

} // namespace Frontdesk::Api
