// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace Frontdesk {

/// What one hash of a PIN costs, in libsodium's units: whoever tries pays it for each attempt.
struct PinCost
{
    unsigned long long operations = 0;
    size_t memory = 0; ///< bytes

    /// libsodium's "moderate": 256 MB for about a second on a desk's computer.
    [[nodiscard]] static PinCost usual();
    /// The cheapest that there is, for tests of what is around it.
    [[nodiscard]] static PinCost least();
};

/// \a pin as an Argon2id hash with a salt of its own. Empty when there is no room to compute it.
/// Slow on purpose: never called on the interface's thread.
[[nodiscard]] QByteArray pinHash(const QByteArray &pin, const PinCost &cost);
[[nodiscard]] bool isPinOf(const QByteArray &hash, const QByteArray &pin);

} // namespace Frontdesk
