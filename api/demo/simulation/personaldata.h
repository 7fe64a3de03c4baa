// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/newcustomer.h"
#include "api/types/selfservice.h"

namespace Frontdesk::Demo {

/// What a studio knows of somebody because they said so. What was not said is empty: a lead may
/// have neither an address nor a date of birth.
struct PersonalData
{
    Api::CustomerStatus status = Api::CustomerStatus::Member;
    Api::MasterData master;
    std::optional<QString> secondFirstName;
    std::optional<QString> secondLastName;
    Api::AddressData address;
    Api::ContactData contact;
    Api::PaymentData payment;
    std::optional<Api::Language> language;
    std::optional<QString> thirdPartyId; ///< the person's id in another system, one of a kind
    QList<Api::AdditionalInformation> additionalInformation;
    QList<Api::CommunicationPreference> communicationPreferences;
};

/// A customer as given to a signup or to the creation of a customer.
[[nodiscard]] PersonalData personalDataOf(const Api::NewCustomer &given,
                                          Api::CustomerStatus status);

} // namespace Frontdesk::Demo
