// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/customers.h"

/// Tag Employees.
namespace Frontdesk::Api {

enum class BusinessRole {
    Unknown,
    StudioOwner,
    StudioManager,
    Trainer,
    ServiceEmployee,
    AdministrationOrFinance,
    Marketing
};
BOOST_DESCRIBE_ENUM(BusinessRole, Unknown, StudioOwner, StudioManager, Trainer, ServiceEmployee,
                    AdministrationOrFinance, Marketing)

struct Employee
{
    qint64 id = 0;
    QString firstName;
    QString lastName;
    std::optional<QString> employeeImageUrl; ///< expires after 15 minutes
    Gender gender = Gender::Unknown;
    std::optional<QDate> dateOfBirth;
    std::optional<QString> employeeNumber;
    QString employeeInitials;
    std::optional<QString> publicName; ///< what customers read
    std::optional<BusinessRole> businessRole;
    std::optional<QString> externalRole;
    std::optional<QString> phone1;
    std::optional<QString> phone2;
    std::optional<QString> email;
    std::optional<QString> street;
    std::optional<QString> houseNumber;
    std::optional<QString> zipCode;
    std::optional<QString> city;
    std::optional<QString> country;
    OptionalList<QString> employeeCompetences;
    friend bool operator==(const Employee &, const Employee &) = default;
};
BOOST_DESCRIBE_STRUCT(Employee, (),
                      (id, firstName, lastName, employeeImageUrl, gender, dateOfBirth,
                       employeeNumber, employeeInitials, publicName, businessRole, externalRole,
                       phone1, phone2, email, street, houseNumber, zipCode, city, country,
                       employeeCompetences))

} // namespace Frontdesk::Api
