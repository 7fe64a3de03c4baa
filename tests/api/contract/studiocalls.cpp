// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/operationcalls.h"

#include "api/services/studiosservice.h"

namespace Frontdesk::Api {

QList<OperationCall> studioCalls()
{
    return {
        {Operations::getStudioInformation,
         [](CallWorld &world) {
             return perform(StudiosService(world.client).information(&world.owner));
         }},
        {Operations::getUtilization,
         [](CallWorld &world) {
             return perform(StudiosService(world.client).utilization(&world.owner));
         }},
        {Operations::getStudioTags,
         [](CallWorld &world) { return perform(StudiosService(world.client).tags(&world.owner)); }},
        {Operations::updateStudioTags,
         [](CallWorld &world) {
             StudioTags tags;
             tags.append({QStringLiteral("Sauna")});
             return perform(StudiosService(world.client).setTags(tags, &world.owner));
         }},
        {Operations::confirmActivation,
         [](CallWorld &world) {
             return perform(StudiosService(world.client).confirmActivation(&world.owner));
         }},
    };
}

} // namespace Frontdesk::Api
