// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/services/service.h"
#include "api/types/studiotags.h"

namespace Frontdesk::Api {

/// Tag Studios.
class StudiosService : public Service
{
public:
    using Service::Service;

    /// HEAD on any path: is the key good? No scope needed.
    ApiReply<Nothing> *checkKey(QObject *owner);
    /// GET /v1/studios/information.
    ApiReply<StudioInformation> *information(QObject *owner);
    /// GET /v1/studios/utilization. How many are in, now.
    ApiReply<StudioUtilization> *utilization(QObject *owner);
    /// POST /v1/studios/confirmActivation. No scope needed.
    ApiReply<Nothing> *confirmActivation(QObject *owner);
    /// GET /v1/studios/tags.
    ApiReply<StudioTags> *tags(QObject *owner);
    /// PUT /v1/studios/information/tags. All tags at a time.
    ApiReply<StudioTags> *setTags(const StudioTags &tags, QObject *owner);
};

} // namespace Frontdesk::Api
