// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/leadsservice.h"

namespace Frontdesk::Api {

ApiReply<LeadConfig> *LeadsService::config(QObject *owner)
{
    return send<LeadConfig>(ApiRequest(Operations::getLeadConfig), owner);
}

ApiReply<LeadValidation> *LeadsService::validate(const LeadRequest &request, QObject *owner)
{
    return send<LeadValidation>(ApiRequest(Operations::validateForLeadCreation).body(request),
                                owner);
}

ApiReply<Lead> *LeadsService::create(const LeadRequest &request, QObject *owner)
{
    return send<Lead>(ApiRequest(Operations::createLead).body(request), owner);
}

} // namespace Frontdesk::Api
