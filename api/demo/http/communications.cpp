// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/http/handlers.h"

namespace Frontdesk::Demo {

using namespace Api;

QList<Route> communicationRoutes()
{
    return {
        {Operations::getCommunicationPreferences,
         [](const Call &call) {
             return answer(call.studio.communications.preferences(call.path.ids[0]));
         }},
        {Operations::updateCommunicationPreferences,
         [](const Call &call) {
             return answer(
                 bodyOf<QList<CommunicationPreference>>(call).and_then([&](const auto &wanted) {
                     return call.studio.communications.setPreferences(call.path.ids[0], wanted);
                 }));
         }},
        {Operations::createCommunicationInNewCommunicationThread,
         [](const Call &call) {
             return answer(bodyOf<NewCommunication>(call).and_then([&](const auto &first) {
                 return call.studio.communications.startThread(call.path.ids[0], first);
             }));
         }},
        {Operations::createCommunicationInExistingCommunicationThread,
         [](const Call &call) {
             return answer(bodyOf<NewCommunication>(call).and_then([&](const auto &next) {
                 return call.studio.communications.addToThread(call.path.ids[0], call.path.ids[1],
                                                               next);
             }));
         }},
    };
}

} // namespace Frontdesk::Demo
