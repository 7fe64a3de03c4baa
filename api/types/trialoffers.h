// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/appointments.h"
#include "api/types/leads.h"

/// Tag Trial Offers: appointments and classes that leads may try.
namespace Frontdesk::Api {

struct TrialLeadConfig : LeadDataModes
{
    qint64 trialOfferLeadDataConfigId = 0;
    friend bool operator==(const TrialLeadConfig &, const TrialLeadConfig &) = default;
};
BOOST_DESCRIBE_STRUCT(TrialLeadConfig, (LeadDataModes), (trialOfferLeadDataConfigId))

struct TrialOfferConfig
{
    qint64 id = 0;
    QString name;
    Term preventMultipleBookingsTerm; ///< in which a lead may book \a contingent times
    int contingent = 0;
    std::optional<Term> confirmationOfBookingTerm; ///< a booking is dropped unless confirmed in it
    bool allowBookingForLeads = false; ///< for those known already, too
    TrialLeadConfig leadDataConfig;
    friend bool operator==(const TrialOfferConfig &, const TrialOfferConfig &) = default;
};
BOOST_DESCRIBE_STRUCT(TrialOfferConfig, (),
                      (id, name, preventMultipleBookingsTerm, contingent, confirmationOfBookingTerm,
                       allowBookingForLeads, leadDataConfig))

struct TrialAppointment
{
    qint64 trialOfferConfigId = 0;
    BookableAppointment trialOfferBookableAppointment;
    std::optional<qint64> id;
    friend bool operator==(const TrialAppointment &, const TrialAppointment &) = default;
};
BOOST_DESCRIBE_STRUCT(TrialAppointment, (), (trialOfferConfigId, trialOfferBookableAppointment, id))

struct TrialClass
{
    qint64 trialOfferConfigId = 0;
    Class trialOfferClass;
    std::optional<qint64> id;
    friend bool operator==(const TrialClass &, const TrialClass &) = default;
};
BOOST_DESCRIBE_STRUCT(TrialClass, (), (trialOfferConfigId, trialOfferClass, id))

enum class ConfirmationStatus { Unknown, Confirmed, Expired };
BOOST_DESCRIBE_ENUM(ConfirmationStatus, Unknown, Confirmed, Expired)

struct BookingConfirmation
{
    ConfirmationStatus status = ConfirmationStatus::Unknown;
    friend bool operator==(const BookingConfirmation &, const BookingConfirmation &) = default;
};
BOOST_DESCRIBE_STRUCT(BookingConfirmation, (), (status))

struct TrialLeadAddress
{
    QString street;
    std::optional<QString> houseNumber;
    QString zipCode;
    QString city;
    friend bool operator==(const TrialLeadAddress &, const TrialLeadAddress &) = default;
};
BOOST_DESCRIBE_STRUCT(TrialLeadAddress, (), (street, houseNumber, zipCode, city))

struct TrialLeadPerson : LeadPerson
{
    std::optional<TrialLeadAddress> address;
    friend bool operator==(const TrialLeadPerson &, const TrialLeadPerson &) = default;
};
BOOST_DESCRIBE_STRUCT(TrialLeadPerson, (LeadPerson), (address))

struct TrialLeadRequest
{
    TrialLeadPerson leadCustomerData;
    qint64 trialOfferConfigId = 0;
    friend bool operator==(const TrialLeadRequest &, const TrialLeadRequest &) = default;
};
BOOST_DESCRIBE_STRUCT(TrialLeadRequest, (), (leadCustomerData, trialOfferConfigId))

struct TrialLead
{
    std::optional<CustomerId> leadCustomerId;
    friend bool operator==(const TrialLead &, const TrialLead &) = default;
};
BOOST_DESCRIBE_STRUCT(TrialLead, (), (leadCustomerId))

enum class TrialLeadValidationStatus {
    Unknown,
    Possible,
    InvalidLeadCustomerData,
    DuplicateCustomer
};
BOOST_DESCRIBE_ENUM(TrialLeadValidationStatus, Unknown, Possible, InvalidLeadCustomerData,
                    DuplicateCustomer)

struct TrialLeadValidation
{
    TrialLeadValidationStatus validationStatus = TrialLeadValidationStatus::Unknown;
    friend bool operator==(const TrialLeadValidation &, const TrialLeadValidation &) = default;
};
BOOST_DESCRIBE_STRUCT(TrialLeadValidation, (), (validationStatus))

} // namespace Frontdesk::Api
