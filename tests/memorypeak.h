// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QFile>

/// The most memory that this process held since this object was made. Known on Linux only, and not
/// under a sanitizer, which keeps freed memory.
class MemoryPeak
{
public:
    MemoryPeak()
    {
        QFile reset(QStringLiteral("/proc/self/clear_refs"));
        m_isKnown = !isSanitized() && reset.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
            && reset.write("5") == 1;
        m_start = kilobytes("VmRSS:");
    }

    /// In MiB, beyond what there was at the start; nothing where it cannot be known.
    [[nodiscard]] std::optional<qint64> growth() const
    {
        if (!m_isKnown)
            return std::nullopt;
        return (kilobytes("VmHWM:") - m_start) / 1024;
    }

private:
    static constexpr bool isSanitized()
    {
#ifdef __SANITIZE_ADDRESS__
        return true;
#else
        return false;
#endif
    }

    static qint64 kilobytes(const char *key)
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray text = status.readAll();
        const qsizetype at = text.indexOf(key);
        return at < 0 ? 0
                      : text.mid(at + qsizetype(qstrlen(key))).trimmed().split(' ')[0].toLongLong();
    }

    bool m_isKnown = false;
    qint64 m_start = 0;
};
