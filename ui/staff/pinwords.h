// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/staff/managerpins.h"
#include "ui/widgets/errorwords.h"

namespace Frontdesk {

/// Why a PIN did not do what it was entered for, and what helps. Right has no words.
[[nodiscard]] ErrorWords wordsFor(const PinAnswer &answer);

/// Why the managers of a studio are not known.
[[nodiscard]] ErrorWords wordsForUnknownManagers(const KeyResult &problem);

/// Such as "1 minute 20 seconds".
[[nodiscard]] QString waitText(std::chrono::seconds wait);

} // namespace Frontdesk
