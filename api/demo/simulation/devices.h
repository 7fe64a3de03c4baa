// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/refusal.h"
#include "api/demo/simulation/studiosetup.h"
#include "api/types/devices.h"

namespace Frontdesk::Demo {

/// The readers of one studio. One that is not active yet gets a token once, with which it would
/// sign in; the ids are in cast.h.
class Devices
{
public:
    Devices(const StudioSetup &setup, quint32 seed);

    [[nodiscard]] QList<Api::Device> list() const { return m_devices; }
    Outcome<Api::DeviceActivation> activate(qint64 id);

private:
    QList<Api::Device> m_devices;
    quint32 m_seed;
};

} // namespace Frontdesk::Demo
