// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/database.h"

namespace Frontdesk {

/// Whether \a typed is the beginning of \a name, or all of it, but for one typing error: a letter
/// wrong, missing or too many, or two neighbours swapped. Both are folded.
[[nodiscard]] bool isOneErrorAway(QStringView typed, QStringView name);

/// Words of the names in the store that \a typed, folded, is one typing error away from; the
/// shortest first, and no more than a search can make use of.
[[nodiscard]] QStringList wordsNear(Database &database, const QString &typed);

} // namespace Frontdesk
