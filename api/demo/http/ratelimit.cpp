// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/http/ratelimit.h"

namespace Frontdesk::Demo {

bool RateLimit::admits(const QByteArray &key, const QString &operation, const QDateTime &now)
{
    const qint64 minute = now.toSecsSinceEpoch() / 60;
    if (minute != m_minute)
        m_counts.clear();
    m_minute = minute;
    return ++m_counts[{key, operation}] <= m_perMinute;
}

} // namespace Frontdesk::Demo
