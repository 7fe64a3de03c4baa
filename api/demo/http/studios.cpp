// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/http/handlers.h"

namespace Frontdesk::Demo {

using namespace Api;

QList<Route> studioRoutes()
{
    return {
        {Operations::getStudioInformation,
         [](const Call &call) {
             return answer(Outcome<StudioInformation>(call.studio.profile.information()));
         }},
        {Operations::getStudioTags,
         [](const Call &call) { return answer(Outcome<StudioTags>(call.studio.profile.tags())); }},
        {Operations::updateStudioTags,
         [](const Call &call) {
             return answer(bodyOf<StudioTags>(call).and_then(
                 [&](const auto &tags) { return call.studio.profile.setTags(tags); }));
         }},
        // The key's holder says that their side is set up; nothing in the studio depends on it.
        {Operations::confirmActivation, [](const Call &) { return answer(Outcome<Done>(Done{})); }},
        {Operations::getUtilization,
         [](const Call &call) {
             return answer(Outcome<StudioUtilization>(call.studio.visits.utilization()));
         }},
        {Operations::getDevices,
         [](const Call &call) {
             return answer(Outcome<QList<Device>>(call.studio.devices.list()));
         }},
        {Operations::activateDevice,
         [](const Call &call) { return answer(call.studio.devices.activate(call.path.ids[0])); }},
        {Operations::getEmployees,
         [](const Call &call) {
             return answer(queryOf<SliceQuery>(call).and_then(
                 [&](const auto &query) { return call.studio.staff.list(query); }));
         }},
        {Operations::getEmployee,
         [](const Call &call) { return answer(call.studio.staff.byId(call.path.ids[0])); }},
    };
}

} // namespace Frontdesk::Demo
