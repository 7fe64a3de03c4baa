// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/common.h"

/// Tag Customers: who somebody is, and what lets them in.
namespace Frontdesk::Api {

using CustomerId = qint64;

enum class CustomerStatus { Unknown, Member, Prospect, FormerMember };
BOOST_DESCRIBE_ENUM(CustomerStatus, Unknown, Member, Prospect, FormerMember)

enum class Gender { Unknown, Male, Female, Unisex };
BOOST_DESCRIBE_ENUM(Gender, Unknown, Male, Female, Unisex)

/// The three spellings of one card's number.
enum class CardNumberFormat { Unknown, Decimal, HexMsb, HexLsb };
BOOST_DESCRIBE_ENUM(CardNumberFormat, Unknown, Decimal, HexMsb, HexLsb)

enum class AccessMediumType { Unknown, CardNumber, Pin, Barcode, WalletPass };
BOOST_DESCRIBE_ENUM(AccessMediumType, Unknown, CardNumber, Pin, Barcode, WalletPass)

struct ContractName
{
    qint64 id = 0;
    QString rateName;
    friend bool operator==(const ContractName &, const ContractName &) = default;
};
BOOST_DESCRIBE_STRUCT(ContractName, (), (id, rateName))

struct CustomerIdlePeriod
{
    qint64 id = 0;
    QDate startDate;
    QDate endDate;
    std::optional<QString> reason;
    std::optional<ContractName> contract;
    bool unlimited = false;
    friend bool operator==(const CustomerIdlePeriod &, const CustomerIdlePeriod &) = default;
};
BOOST_DESCRIBE_STRUCT(CustomerIdlePeriod, (), (id, startDate, endDate, reason, contract, unlimited))

struct BankAccount
{
    std::optional<QString> accountHolder;
    std::optional<QString> bankName;
    std::optional<QString> bic;
    std::optional<QString> iban;
    friend bool operator==(const BankAccount &, const BankAccount &) = default;
};
BOOST_DESCRIBE_STRUCT(BankAccount, (), (accountHolder, bankName, bic, iban))

/// Either both dates are set or neither.
struct AccessRestriction
{
    QString reason;
    std::optional<QDate> startDate;
    std::optional<QDate> endDate;
    friend bool operator==(const AccessRestriction &, const AccessRestriction &) = default;
};
BOOST_DESCRIBE_STRUCT(AccessRestriction, (), (reason, startDate, endDate))

struct Language
{
    QString languageCode;
    std::optional<QString> countryCode;
    friend bool operator==(const Language &, const Language &) = default;
};
BOOST_DESCRIBE_STRUCT(Language, (), (languageCode, countryCode))

struct AdditionalInformation
{
    qint64 additionalInformationFieldId = 0;
    QString value;
    friend bool operator==(const AdditionalInformation &, const AdditionalInformation &) = default;
};
BOOST_DESCRIBE_STRUCT(AdditionalInformation, (), (additionalInformationFieldId, value))

/// A medium without an id was not made over this API and cannot be changed over it.
struct AccessMedium
{
    std::optional<qint64> id;
    std::optional<AccessMediumType> type;
    std::optional<QString> value;
    friend bool operator==(const AccessMedium &, const AccessMedium &) = default;
};
BOOST_DESCRIBE_STRUCT(AccessMedium, (), (id, type, value))

struct AccessMediumUpdate
{
    std::optional<QString> value;
    friend bool operator==(const AccessMediumUpdate &, const AccessMediumUpdate &) = default;
};
BOOST_DESCRIBE_STRUCT(AccessMediumUpdate, (), (value))

struct Customer
{
    CustomerId id = 0;
    std::optional<QString> customerNumber;
    std::optional<QString> firstName;
    std::optional<QString> secondFirstName;
    std::optional<QString> lastName;
    std::optional<QString> secondLastName;
    std::optional<QDate> dateOfBirth;
    std::optional<QString> email;
    std::optional<Gender> gender;
    std::optional<QString> street;
    std::optional<QString> houseNumber;
    std::optional<QString> zipCode;
    std::optional<QString> city;
    std::optional<QString> country;
    std::optional<QString> secondStreet;
    std::optional<QString> cityPart;
    std::optional<QString> district;
    std::optional<QString> streetType;
    std::optional<QString> streetBlock;
    std::optional<QString> portal;
    std::optional<QString> stairway;
    std::optional<QString> door;
    std::optional<QString> province;
    std::optional<QString> additionalAddressInformation;
    std::optional<QString> floor;
    std::optional<QString> buildingName;
    CustomerStatus status = CustomerStatus::Unknown;
    std::optional<QString> imageUrl; ///< expires after 15 minutes: keep the bytes, not the link
    std::optional<QString> phonePrivate;
    std::optional<QString> phonePrivateMobile;
    std::optional<QString> phoneBusiness;
    std::optional<QString> phoneBusinessMobile;
    OptionalList<CustomerIdlePeriod> idlePeriods;
    std::optional<BankAccount> bankAccount;
    bool accessRefusal = false;
    OptionalList<AccessRestriction> accessRestrictions;
    std::optional<QString> uuid;
    std::optional<QString> referralCode;
    std::optional<qint64> studioId; ///< the home studio
    std::optional<Language> preferredLanguage;
    OptionalList<AdditionalInformation> additionalInformationFieldAssignments;
    std::optional<QString> thirdPartyId;
    std::optional<ZonedDateTime> createdDateTime;
    OptionalList<AccessMedium> accessMediums;
    OptionalList<QString> cardNumbers;
    friend bool operator==(const Customer &, const Customer &) = default;
};
BOOST_DESCRIBE_STRUCT(Customer, (),
                      (id, customerNumber, firstName, secondFirstName, lastName, secondLastName,
                       dateOfBirth, email, gender, street, houseNumber, zipCode, city, country,
                       secondStreet, cityPart, district, streetType, streetBlock, portal, stairway,
                       door, province, additionalAddressInformation, floor, buildingName, status,
                       imageUrl, phonePrivate, phonePrivateMobile, phoneBusiness,
                       phoneBusinessMobile, idlePeriods, bankAccount, accessRefusal,
                       accessRestrictions, uuid, referralCode, studioId, preferredLanguage,
                       additionalInformationFieldAssignments, thirdPartyId, createdDateTime,
                       accessMediums, cardNumbers))

struct CustomerQuery
{
    std::optional<CardNumberFormat> cardNumberFormat;
    std::optional<QString> offset;
    std::optional<int> sliceSize; ///< 50 to 500
    std::optional<CustomerStatus> customerStatus; ///< members unless told; prospects on request
    std::optional<qint64> lastOffsetId; ///< the offset's older spelling
};
BOOST_DESCRIBE_STRUCT(CustomerQuery, (),
                      (cardNumberFormat, offset, sliceSize, customerStatus, lastOffsetId))

struct CardNumberQuery
{
    std::optional<CardNumberFormat> cardNumberFormat;
};
BOOST_DESCRIBE_STRUCT(CardNumberQuery, (), (cardNumberFormat))

/// Exactly one key of a customer; cardNumberFormat goes with cardNumber.
struct CustomerKey
{
    std::optional<QString> cardNumber;
    std::optional<CardNumberFormat> cardNumberFormat;
    std::optional<QString> debtorId;
    std::optional<QString> barcode;
    std::optional<QString> pin;
    std::optional<QString> customerNumber;
    std::optional<QString> qrCodeUuid;
    friend bool operator==(const CustomerKey &, const CustomerKey &) = default;
};
BOOST_DESCRIBE_STRUCT(CustomerKey, (),
                      (cardNumber, cardNumberFormat, debtorId, barcode, pin, customerNumber,
                       qrCodeUuid))

/// Names match from their beginning.
struct CustomerSearch
{
    std::optional<QString> firstName;
    std::optional<QString> lastName;
    std::optional<QString> email;
    std::optional<QDate> dateOfBirth;
    std::optional<CardNumberFormat> cardNumberFormat;
};
BOOST_DESCRIBE_STRUCT(CustomerSearch, (),
                      (firstName, lastName, email, dateOfBirth, cardNumberFormat))

enum class AccessCodeFormat { Unknown, QrCode };
BOOST_DESCRIBE_ENUM(AccessCodeFormat, Unknown, QrCode)

struct AccessCode
{
    AccessCodeFormat format = AccessCodeFormat::Unknown;
    std::optional<QDateTime> expiresAt;
    QString content;
    friend bool operator==(const AccessCode &, const AccessCode &) = default;
};
BOOST_DESCRIBE_STRUCT(AccessCode, (), (format, expiresAt, content))

} // namespace Frontdesk::Api
