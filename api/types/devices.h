// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/common.h"

/// Tag Devices: readers at doors and machines.
namespace Frontdesk::Api {

enum class DeviceModel { Unknown, GenericVendingReader, GenericCardReader, GenericTimeReader };
BOOST_DESCRIBE_ENUM(DeviceModel, Unknown, GenericVendingReader, GenericCardReader,
                    GenericTimeReader)

struct Device
{
    std::optional<qint64> id;
    std::optional<QString> name;
    bool active = false;
    std::optional<DeviceModel> model;
    friend bool operator==(const Device &, const Device &) = default;
};
BOOST_DESCRIBE_STRUCT(Device, (), (id, name, active, model))

struct DeviceActivation
{
    std::optional<qint64> id;
    std::optional<QString> accessToken; ///< a secret: what the device signs in with
    friend bool operator==(const DeviceActivation &, const DeviceActivation &) = default;
};
BOOST_DESCRIBE_STRUCT(DeviceActivation, (), (id, accessToken))

} // namespace Frontdesk::Api
