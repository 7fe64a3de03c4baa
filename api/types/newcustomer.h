// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/communicationpreferences.h"
#include "api/types/customers.h"

/// Tags Customers and Memberships: somebody who is not known yet.
namespace Frontdesk::Api {

enum class IdentityDocumentType {
    Unknown,
    IdCard,
    Passport,
    DriversLicence,
    ResidencePermit,
    NationalIdNumber,
    Others
};
BOOST_DESCRIBE_ENUM(IdentityDocumentType, Unknown, IdCard, Passport, DriversLicence,
                    ResidencePermit, NationalIdNumber, Others)

struct IdentityDocument
{
    QString documentNumber;
    IdentityDocumentType documentType = IdentityDocumentType::Unknown;
    friend bool operator==(const IdentityDocument &, const IdentityDocument &) = default;
};
BOOST_DESCRIBE_STRUCT(IdentityDocument, (), (documentNumber, documentType))

struct NewCustomer
{
    std::optional<QString> thirdPartyId;
    QString firstName;
    std::optional<QString> secondFirstName;
    QString lastName;
    std::optional<QString> secondLastName;
    QDate dateOfBirth;
    std::optional<QString> placeOfBirth;
    std::optional<QString> countryOfBirth;
    QString email;
    std::optional<Gender> gender;
    std::optional<QString> phoneNumberPrivate;
    std::optional<QString> phoneNumberMobile;
    QString street;
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
    Language language;
    std::optional<QString> houseNumber;
    std::optional<QString> buildingName;
    QString city;
    QString zipCode;
    QString countryCode;
    std::optional<QString> taxId;
    OptionalList<CommunicationPreference> communicationPreferences;
    std::optional<IdentityDocument> documentIdentification;
    std::optional<QString> paymentRequestToken; ///< spent by the call: one token, one use
    OptionalList<AdditionalInformation> additionalInformationFieldAssignments;
    friend bool operator==(const NewCustomer &, const NewCustomer &) = default;
};
BOOST_DESCRIBE_STRUCT(NewCustomer, (),
                      (thirdPartyId, firstName, secondFirstName, lastName, secondLastName,
                       dateOfBirth, placeOfBirth, countryOfBirth, email, gender, phoneNumberPrivate,
                       phoneNumberMobile, street, secondStreet, cityPart, district, streetType,
                       streetBlock, portal, stairway, door, province, additionalAddressInformation,
                       floor, language, houseNumber, buildingName, city, zipCode, countryCode,
                       taxId, communicationPreferences, documentIdentification, paymentRequestToken,
                       additionalInformationFieldAssignments))

/// What a signup and a creation answer.
struct CreatedCustomer
{
    CustomerId customerId = 0;
    friend bool operator==(const CreatedCustomer &, const CreatedCustomer &) = default;
};
BOOST_DESCRIBE_STRUCT(CreatedCustomer, (), (customerId))

} // namespace Frontdesk::Api
