// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/operationcalls.h"

#include "api/services/leadsservice.h"
#include "tests/api/interestedperson.h"

namespace Frontdesk::Api {

namespace {

/// Somebody who answers all that leads can be asked.
LeadRequest somebody()
{
    LeadRequest request;
    request.leadCustomer = interestedPerson(QStringLiteral("Herschel"));
    request.address.emplace();
    request.address->street = QStringLiteral("Am Bahnhof");
    request.address->houseNumber = QStringLiteral("9");
    request.address->zipCode = QStringLiteral("20095");
    request.address->city = QStringLiteral("Hamburg");
    request.address->countryCode = QStringLiteral("DE");
    request.communicationPreferences
        = {{MessageCategory::Newsletter, {{CommunicationChannel::Email, true, true}}}};
    request.notes = QStringLiteral("Came by bicycle");
    request.externalIdentifier = QStringLiteral("SPRING");
    return request;
}

/// With the first choice of each field that has to be filled.
LeadRequest answering(const LeadConfig &config)
{
    LeadRequest request = somebody();
    for (const LeadField &field : config.additionalInformation) {
        if (field.mode == FieldMode::Mandatory && !field.selectionValues.isEmpty())
            request.additionalInformation.append(
                {field.additionalFieldId, field.selectionValues.first(), {}});
    }
    return request;
}

} // namespace

QList<OperationCall> leadCalls()
{
    return {
        {Operations::getLeadConfig,
         [](CallWorld &world) {
             return perform(LeadsService(world.client).config(&world.owner),
                            [&](const LeadConfig &config) { world.lead = answering(config); });
         }},
        {Operations::validateForLeadCreation,
         [](CallWorld &world) {
             return perform(LeadsService(world.client).validate(world.lead, &world.owner));
         }},
        {Operations::createLead,
         [](CallWorld &world) {
             return perform(LeadsService(world.client).create(world.lead, &world.owner));
         }},
    };
}

} // namespace Frontdesk::Api
