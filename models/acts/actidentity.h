// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/acts/act.h"

namespace Frontdesk {

/// Whether running both would do the same thing twice to the same customer.
[[nodiscard]] bool isSameAct(const Act &a, const Act &b);

} // namespace Frontdesk
