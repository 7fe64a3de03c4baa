// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/http/handlers.h"

namespace Frontdesk::Demo {

using namespace Api;

QList<Route> leadRoutes()
{
    return {
        {Operations::getLeadConfig,
         [](const Call &call) { return answer(Outcome<LeadConfig>(call.studio.leads.config())); }},
        {Operations::validateForLeadCreation,
         [](const Call &call) {
             return answer(bodyOf<LeadRequest>(call).map(
                 [&](const auto &request) { return call.studio.leads.validate(request); }));
         }},
        {Operations::createLead,
         [](const Call &call) {
             return answer(bodyOf<LeadRequest>(call).and_then(
                 [&](const auto &request) { return call.studio.leads.create(request); }));
         }},
    };
}

} // namespace Frontdesk::Demo
