// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Frontdesk {

/// The one spelling under which a medium's value is stored: a card's decimal number without
/// leading zeros, anything else in capitals without spaces.
[[nodiscard]] QString mediumKey(const QString &value);

/// The keys under which a medium may be stored that reads like \a scanned, likeliest first.
[[nodiscard]] QStringList mediumKeys(const QString &scanned);

} // namespace Frontdesk
