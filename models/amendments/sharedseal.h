// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QByteArray>
#include <QObject>

namespace Frontdesk {

/// The key with which the desks that share a database seal bank data for each other: made of the
/// database's password, which each of them has in its keychain, and of the studio, by Argon2id.
/// What lies in the table can so be read by desks of this studio, and not by whoever gets at the
/// table or a backup of it alone. Another password ends what was sealed with the old one.
///
/// Calls \a done later with the key as Sealer::useKey() takes it, empty without a password, unless
/// \a context is gone by then.
void makeSharedKey(const QByteArray &password, qint64 studioId, QObject *context,
                   std::function<void(const QByteArray &key)> done);

} // namespace Frontdesk
