// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/devicesservice.h"

namespace Frontdesk::Api {

ApiReply<QList<Device>> *DevicesService::list(QObject *owner)
{
    return send<QList<Device>>(ApiRequest(Operations::getDevices), owner);
}

ApiReply<DeviceActivation> *DevicesService::activate(qint64 deviceId, QObject *owner)
{
    return send<DeviceActivation>(ApiRequest(Operations::activateDevice).arg(deviceId), owner);
}

} // namespace Frontdesk::Api
