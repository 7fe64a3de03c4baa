// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>

namespace Frontdesk::Bench {

/// What this process holds in memory now, in MiB; 0 where it cannot be known.
[[nodiscard]] inline double residentMegabytes()
{
    constexpr double PageBytes = 4096;
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QFile::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * PageBytes / 1024 / 1024;
}

} // namespace Frontdesk::Bench
