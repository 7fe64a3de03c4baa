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

} // namespace Frontdesk::Api
