// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/additionalinformation.h"
#include "api/types/communicationpreferences.h"
#include "api/types/customers.h"

/// Tag Leads: people who are interested. A lead is a prospect among the customers.
namespace Frontdesk::Api {

/// Whether a studio asks for something.
enum class FieldMode { Unknown, Inactive, Optional, Mandatory };
BOOST_DESCRIBE_ENUM(FieldMode, Unknown, Inactive, Optional, Mandatory)

/// What a studio asks of a lead besides name and mail address.
struct LeadDataModes
{
    FieldMode addressMode = FieldMode::Unknown;
    FieldMode dateOfBirthMode = FieldMode::Unknown;
    FieldMode genderMode = FieldMode::Unknown;
    FieldMode telephoneMode = FieldMode::Unknown;
    friend bool operator==(const LeadDataModes &, const LeadDataModes &) = default;
};
BOOST_DESCRIBE_STRUCT(LeadDataModes, (), (addressMode, dateOfBirthMode, genderMode, telephoneMode))

/// An additional information field as leads are asked for it.
struct LeadField
{
    qint64 additionalFieldId = 0;
    QString name;
    AdditionalFieldType type = AdditionalFieldType::Unknown;
    bool allowMultiSelection = false;
    OptionalList<QString> selectionValues;
    FieldMode mode = FieldMode::Unknown;
    friend bool operator==(const LeadField &, const LeadField &) = default;
};
BOOST_DESCRIBE_STRUCT(LeadField, (),
                      (additionalFieldId, name, type, allowMultiSelection, selectionValues, mode))

struct LeadConfig : LeadDataModes
{
    OptionalList<LeadField> additionalInformation;
    OptionalList<CommunicationPreference> communicationPreferences;
    friend bool operator==(const LeadConfig &, const LeadConfig &) = default;
};
BOOST_DESCRIBE_STRUCT(LeadConfig, (LeadDataModes),
                      (additionalInformation, communicationPreferences))

struct LeadPerson
{
    std::optional<QString> thirdPartyId;
    QString firstname;
    std::optional<QString> secondFirstname;
    QString lastname;
    std::optional<QString> secondLastname;
    QString email;
    std::optional<Gender> gender;
    std::optional<QDate> dateOfBirth;
    std::optional<QString> telephone;
    std::optional<Language> language;
    friend bool operator==(const LeadPerson &, const LeadPerson &) = default;
};
BOOST_DESCRIBE_STRUCT(LeadPerson, (),
                      (thirdPartyId, firstname, secondFirstname, lastname, secondLastname, email,
                       gender, dateOfBirth, telephone, language))

/// Unlike a customer's address it needs a house number.
struct LeadAddress
{
    QString street;
    QString houseNumber;
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
    friend bool operator==(const LeadAddress &, const LeadAddress &) = default;
};
BOOST_DESCRIBE_STRUCT(LeadAddress, (),
                      (street, houseNumber, zipCode, city, countryCode, province, provinceCode,
                       secondStreet, cityPart, district, streetType, streetBlock, portal, stairway,
                       door, additionalAddressInformation, floor, buildingName))

/// What a lead says to a LeadField: one value, or several where that is allowed.
struct LeadFieldValue
{
    qint64 additionalFieldId = 0;
    std::optional<QString> value;
    OptionalList<QString> values;
    friend bool operator==(const LeadFieldValue &, const LeadFieldValue &) = default;
};
BOOST_DESCRIBE_STRUCT(LeadFieldValue, (), (additionalFieldId, value, values))

struct LeadRequest
{
    LeadPerson leadCustomer;
    std::optional<LeadAddress> address;
    OptionalList<CommunicationPreference> communicationPreferences;
    OptionalList<LeadFieldValue> additionalInformation;
    std::optional<QString> notes;
    std::optional<QString> externalIdentifier; ///< such as a campaign's
    friend bool operator==(const LeadRequest &, const LeadRequest &) = default;
};
BOOST_DESCRIBE_STRUCT(LeadRequest, (),
                      (leadCustomer, address, communicationPreferences, additionalInformation,
                       notes, externalIdentifier))

struct Lead
{
    qint64 id = 0;
    CustomerId customerId = 0;
    QString uuid;
    QString customerNumber;
    friend bool operator==(const Lead &, const Lead &) = default;
};
BOOST_DESCRIBE_STRUCT(Lead, (), (id, customerId, uuid, customerNumber))

enum class LeadValidationStatus { Unknown, Possible, InvalidLeadData, DuplicateCustomer };
BOOST_DESCRIBE_ENUM(LeadValidationStatus, Unknown, Possible, InvalidLeadData, DuplicateCustomer)

struct LeadValidation
{
    LeadValidationStatus status = LeadValidationStatus::Unknown;
    friend bool operator==(const LeadValidation &, const LeadValidation &) = default;
};
BOOST_DESCRIBE_STRUCT(LeadValidation, (), (status))

} // namespace Frontdesk::Api
