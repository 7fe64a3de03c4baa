// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Frontdesk {

/// Whether a failure of the keychain that came without a reason, only with \a message, means that
/// there is no keychain at all: no session bus, no service on it, no library to reach it, or no
/// collection in it.
[[nodiscard]] bool isKeychainMissing(const QString &message);

} // namespace Frontdesk
