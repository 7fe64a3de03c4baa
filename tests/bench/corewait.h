// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>

namespace Frontdesk::Bench {

/// How long a thread could have run and no core was free for it: what a busy machine adds to all
/// that it does.
class CoreWait final
{
public:
    /// Of the thread that makes it.
    CoreWait() { m_file.open(QFile::ReadOnly | QFile::Unbuffered); }

    /// In milliseconds since the thread began; always 0 where the system does not tell.
    [[nodiscard]] double milliseconds()
    {
        if (!m_file.isOpen() || !m_file.seek(0))
            return 0;
        return m_file.read(128).split(' ').value(1).toDouble() / 1e6; // after the time it ran
    }

private:
    QFile m_file{QStringLiteral("/proc/thread-self/schedstat")};
};

} // namespace Frontdesk::Bench
