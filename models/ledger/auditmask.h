// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Frontdesk {

/// \a text as it may lie in a log for years: what could be an account number, another long number
/// or a key is blanked, control characters are gone, and so is what makes it too long.
[[nodiscard]] QString maskedForAudit(const QString &text);

} // namespace Frontdesk
