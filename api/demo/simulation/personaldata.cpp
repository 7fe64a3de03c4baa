// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/personaldata.h"

#include "api/demo/simulation/namesakes.h"

namespace Frontdesk::Demo {

using namespace Api;

PersonalData personalDataOf(const NewCustomer &given, CustomerStatus status)
{
    PersonalData data;
    data.status = status;
    copyNamesakes(given, data.master);
    data.master.gender = given.gender.value_or(Gender::Unknown);
    data.master.customerTitle = CustomerTitle::None;
    copyNamesakes(given, data.address);
    data.contact.email = given.email;
    data.contact.phonePrivate = given.phoneNumberPrivate;
    data.contact.phonePrivateMobile = given.phoneNumberMobile;
    data.secondFirstName = given.secondFirstName;
    data.secondLastName = given.secondLastName;
    data.language = given.language;
    data.thirdPartyId = given.thirdPartyId;
    data.additionalInformation = given.additionalInformationFieldAssignments;
    data.communicationPreferences = given.communicationPreferences;
    return data;
}

} // namespace Frontdesk::Demo
