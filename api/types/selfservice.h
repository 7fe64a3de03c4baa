// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/codec/openenum.h"
#include "api/types/customers.h"

/// Tag Customers Self-service: a customer's data and the amendments of it.
namespace Frontdesk::Api {

enum class AmendmentConfigurationStatus {
    Unknown,
    Read,
    ChangesRequireVerification,
    ChangesWithoutVerification
};
BOOST_DESCRIBE_ENUM(AmendmentConfigurationStatus, Unknown, Read, ChangesRequireVerification,
                    ChangesWithoutVerification)

enum class CustomerTitle { Unknown, None, Dr, Prof };
BOOST_DESCRIBE_ENUM(CustomerTitle, Unknown, None, Dr, Prof)

struct ContactData
{
    std::optional<QString> email;
    std::optional<QString> phonePrivate;
    std::optional<QString> phonePrivateMobile;
    std::optional<QString> phoneBusiness;
    std::optional<QString> phoneBusinessMobile;
    friend bool operator==(const ContactData &, const ContactData &) = default;
};
BOOST_DESCRIBE_STRUCT(ContactData, (),
                      (email, phonePrivate, phonePrivateMobile, phoneBusiness, phoneBusinessMobile))

struct AddressData
{
    QString street;
    std::optional<QString> houseNumber;
    QString zipCode;
    QString city;
    QString countryCode;
    std::optional<QString> province;
    std::optional<QString> provinceCode;
    std::optional<QString> secondStreet;
    std::optional<QString> cityPart;
    std::optional<QString> district;
    std::optional<QString> streetType;
    std::optional<QString> streetBlock;
    std::optional<QString> portal;
    std::optional<QString> stairway;
    std::optional<QString> door;
    std::optional<QString> additionalAddressInformation;
    std::optional<QString> floor;
    std::optional<QString> buildingName;
    friend bool operator==(const AddressData &, const AddressData &) = default;
};
BOOST_DESCRIBE_STRUCT(AddressData, (),
                      (street, houseNumber, zipCode, city, countryCode, province, provinceCode,
                       secondStreet, cityPart, district, streetType, streetBlock, portal, stairway,
                       door, additionalAddressInformation, floor, buildingName))

struct MasterData
{
    QString firstName;
    QString lastName;
    OpenEnum<Gender> gender;
    QDate dateOfBirth;
    std::optional<QString> countryOfBirth;
    OpenEnum<CustomerTitle> customerTitle;
    friend bool operator==(const MasterData &, const MasterData &) = default;
};
BOOST_DESCRIBE_STRUCT(MasterData, (),
                      (firstName, lastName, gender, dateOfBirth, countryOfBirth, customerTitle))

struct PaymentData
{
    std::optional<QString> accountHolder;
    std::optional<QString> bankName;
    std::optional<QString> iban;
    std::optional<QString> bic;
    std::optional<bool> requireSignature;
    friend bool operator==(const PaymentData &, const PaymentData &) = default;
};
BOOST_DESCRIBE_STRUCT(PaymentData, (), (accountHolder, bankName, iban, bic, requireSignature))

struct Signature
{
    QString base64SvgSignature;
    friend bool operator==(const Signature &, const Signature &) = default;
};
BOOST_DESCRIBE_STRUCT(Signature, (), (base64SvgSignature))

/// Payment data is the one domain whose request differs from what is read.
struct PaymentAmendment
{
    QString accountHolder;
    QString bankName;
    QString iban;
    QString bic;
    std::optional<Signature> signature;
    friend bool operator==(const PaymentAmendment &, const PaymentAmendment &) = default;
};
BOOST_DESCRIBE_STRUCT(PaymentAmendment, (), (accountHolder, bankName, iban, bic, signature))

/// What a customer asked for and nobody has verified yet.
template <class Data> struct PendingAmendment : Data
{
    std::optional<qint64> id;
    friend bool operator==(const PendingAmendment &, const PendingAmendment &) = default;
    BOOST_DESCRIBE_CLASS(PendingAmendment, (Data), (id), (), ())
};

/// The current data of one domain, whether it may be changed, and the change that waits, if any.
template <class Data> struct AmendableData : Data
{
    AmendmentConfigurationStatus amendmentConfigurationStatus
        = AmendmentConfigurationStatus::Unknown;
    std::optional<PendingAmendment<Data>> pendingAmendment;
    friend bool operator==(const AmendableData &, const AmendableData &) = default;
    BOOST_DESCRIBE_CLASS(AmendableData, (Data), (amendmentConfigurationStatus, pendingAmendment),
                         (), ())
};

} // namespace Frontdesk::Api
