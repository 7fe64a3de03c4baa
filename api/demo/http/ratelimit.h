// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QHash>

namespace Frontdesk::Demo {

/// So many requests a minute of each operation and key; past that, none for the rest of the minute.
class RateLimit
{
public:
    explicit RateLimit(int perMinute) : m_perMinute(perMinute) { }
    [[nodiscard]] bool admits(const QByteArray &key, const QString &operation,
                              const QDateTime &now);

private:
    int m_perMinute;
    qint64 m_minute = 0;
    QHash<std::pair<QByteArray, QString>, int> m_counts;
};

} // namespace Frontdesk::Demo
