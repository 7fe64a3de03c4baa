// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/refusal.h"

#include <QDateTime>
#include <QUrl>

namespace Frontdesk::Demo {

/// Links that nobody can make up, and that are good for 15 minutes.
class SignedLinks
{
public:
    explicit SignedLinks(quint64 secret) : m_secret(secret) { }

    /// \a path as a link made \a now: with the second when it expires, and both signed.
    [[nodiscard]] QString sign(const QString &path, const QDateTime &now) const;
    /// Whether \a link, path and query, is one of ours and still good \a now.
    [[nodiscard]] Outcome<Done> check(const QUrl &link, const QDateTime &now) const;

private:
    [[nodiscard]] QString signatureOf(const QString &path, qint64 expires) const;
    quint64 m_secret;
};

} // namespace Frontdesk::Demo
