// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/studiosservice.h"

namespace Frontdesk::Api {

ApiReply<Nothing> *StudiosService::checkKey(QObject *owner)
{
    return send<Nothing>(ApiRequest(Operations::checkKey), owner);
}

ApiReply<StudioInformation> *StudiosService::information(QObject *owner)
{
    return send<StudioInformation>(ApiRequest(Operations::getStudioInformation), owner);
}

ApiReply<StudioUtilization> *StudiosService::utilization(QObject *owner)
{
    return send<StudioUtilization>(ApiRequest(Operations::getUtilization), owner);
}

ApiReply<Nothing> *StudiosService::confirmActivation(QObject *owner)
{
    return send<Nothing>(ApiRequest(Operations::confirmActivation), owner);
}

ApiReply<StudioTags> *StudiosService::tags(QObject *owner)
{
    return send<StudioTags>(ApiRequest(Operations::getStudioTags), owner);
}

ApiReply<StudioTags> *StudiosService::setTags(const StudioTags &tags, QObject *owner)
{
    return send<StudioTags>(ApiRequest(Operations::updateStudioTags).body(tags), owner);
}

} // namespace Frontdesk::Api
