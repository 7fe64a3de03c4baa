// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/common.h"

namespace Frontdesk {

/// An amount as the user's language writes it, with the currency's sign where everybody reads it
/// and the three letters otherwise.
[[nodiscard]] QString moneyText(const Api::Money &money);

} // namespace Frontdesk
