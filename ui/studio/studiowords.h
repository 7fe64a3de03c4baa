// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/studios/keyvault.h"
#include "models/studios/studiocheck.h"
#include "ui/widgets/errorwords.h"

namespace Frontdesk {

/// Why a studio cannot be used, or can with a limit, as the person who adds it is told.
[[nodiscard]] ErrorWords wordsFor(const StudioFinding &finding);

/// Why the key of \a studioName is not at hand, and what helps. Found has no words.
[[nodiscard]] ErrorWords wordsForMissingKey(const KeyResult &result, const QString &studioName);

/// Why a key could not be put into the keychain, and what helps.
[[nodiscard]] ErrorWords wordsForUnkeptKey(const KeyResult &result);

} // namespace Frontdesk
