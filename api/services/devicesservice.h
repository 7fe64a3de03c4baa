// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/services/service.h"
#include "api/types/devices.h"

namespace Frontdesk::Api {

/// Tag Devices.
class DevicesService : public Service
{
public:
    using Service::Service;

    /// GET /v1/devices.
    ApiReply<QList<Device>> *list(QObject *owner);
    /// PUT /v1/devices/{deviceId}/activate. Only once; the token is not told again.
    ApiReply<DeviceActivation> *activate(qint64 deviceId, QObject *owner);
};

} // namespace Frontdesk::Api
