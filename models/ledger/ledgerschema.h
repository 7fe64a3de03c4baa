// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ledger/ledgerdialect.h"

#include <QStringList>

/// The tables that desks share, as numbered steps in the words of either database. A released step
/// is never changed: a new one is appended. Times are milliseconds since 1970, UTC.
namespace Frontdesk::LedgerSchema {

inline constexpr int newest = 1;

/// The statements that lead from version - 1 to \a version.
[[nodiscard]] QStringList step(LedgerPlace::Kind kind, int version);

} // namespace Frontdesk::LedgerSchema
