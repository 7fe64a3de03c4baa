// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/refusal.h"

#include <QByteArray>
#include <QDateTime>

namespace Frontdesk::Demo {

/// Portraits nobody ever sat for: a silhouette in colours of its own, as PNG, behind a signed link
/// that expires after 15 minutes.
class Photos
{
public:
    explicit Photos(quint32 seed) : m_seed(seed) { }

    /// Path and query of a link made \a now.
    [[nodiscard]] QString link(qint64 customerId, const QDateTime &now) const;
    /// The bytes behind a link, \a expires in seconds since 1970.
    [[nodiscard]] Outcome<QByteArray> open(qint64 customerId, qint64 expires,
                                           const QString &signature, const QDateTime &now) const;

private:
    [[nodiscard]] QString signatureOf(qint64 customerId, qint64 expires) const;
    quint32 m_seed;
};

} // namespace Frontdesk::Demo
