// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/devices.h"

#include "api/demo/simulation/random.h"

#include <algorithm>
#include <QUuid>

namespace Frontdesk::Demo {

using namespace Api;

Devices::Devices(const StudioSetup &setup, quint32 seed) : m_seed(seed)
{
    const qint64 first = activeDevice(setup.access);
    m_devices = {
        {first, QStringLiteral("Drehkreuz links"), true, DeviceModel::GenericCardReader},
        {inactiveDevice(setup.access), QStringLiteral("Drehkreuz rechts"), false,
         DeviceModel::GenericCardReader},
        {first + 2, QStringLiteral("Getränkeautomat"), false, DeviceModel::GenericVendingReader},
        {first + 3, QStringLiteral("Zeiterfassung"), true, DeviceModel::GenericTimeReader},
    };
}

Outcome<DeviceActivation> Devices::activate(qint64 id)
{
    const auto found = std::find_if(m_devices.begin(), m_devices.end(),
                                    [id](const Device &device) { return device.id == id; });
    if (found == m_devices.end())
        return refused(Reason::NoSuchDevice);
    if (found->active)
        return refused(Reason::DeviceActive);
    found->active = true;
    const QByteArray content = QByteArray::number(mixed(m_seed, quint64(id)));
    const QUuid token = QUuid::createUuidV5(QUuid(), content);
    return DeviceActivation{id, token.toString(QUuid::WithoutBraces)};
}

} // namespace Frontdesk::Demo
