// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/checks.h"
#include "api/types/additionalinformation.h"

namespace Frontdesk::Demo {

/// What the studio wants to know of its customers besides what every studio asks.
[[nodiscard]] QList<Api::AdditionalField> additionalFieldsOf(qint64 studioId);

/// A field that the studio does not have, is there twice, or does not take the value.
[[nodiscard]] Problem problemOf(const QList<Api::AdditionalInformation> &information,
                                qint64 studioId);

/// What somebody invented had to say, from their \a seed.
[[nodiscard]] QList<Api::AdditionalInformation> inventedInformation(qint64 studioId, quint64 seed);

} // namespace Frontdesk::Demo
