// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/operationcalls.h"

#include "api/services/devicesservice.h"

namespace Frontdesk::Api {

QList<OperationCall> deviceCalls()
{
    return {
        {Operations::getDevices,
         [](CallWorld &world) {
             return perform(DevicesService(world.client).list(&world.owner),
                            [&](const QList<Device> &devices) {
                                for (const Device &device : devices) {
                                    if (!device.active && world.deviceId == 0)
                                        world.deviceId = device.id.value_or(0);
                                }
                            });
         }},
        {Operations::activateDevice,
         [](CallWorld &world) -> std::optional<Performed> {
             if (world.deviceId == 0)
                 return std::nullopt;
             return perform(DevicesService(world.client).activate(world.deviceId, &world.owner));
         }},
    };
}

} // namespace Frontdesk::Api
