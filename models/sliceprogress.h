// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QString>

namespace Frontdesk {

/// Notices a list of slices that never comes to its end: one that says there is more, and leads to
/// an offset that it led to before, to none, to one empty slice after another, or on and on.
class SliceProgress
{
public:
    static constexpr int MostEmptySlices = 3; ///< in a row
    static constexpr int MostSlices = 100'000;
    static constexpr qsizetype LongestOffset = 4096; ///< it goes into an address

    /// Whether the slice at \a asked, which has \a rows rows and says that there is more, can be
    /// followed by the one at \a next. What was refused may be asked for again.
    [[nodiscard]] bool goesOn(const QString &asked, const QString &next, qsizetype rows)
    {
        m_seen.insert(asked);
        m_empty = rows > 0 ? 0 : m_empty + 1;
        return !next.isEmpty() && next.size() <= LongestOffset && !m_seen.contains(next)
            && m_empty < MostEmptySlices && m_seen.size() < MostSlices;
    }

    /// Another list begins.
    void reset() { *this = {}; }

private:
    QSet<QString> m_seen;
    int m_empty = 0;
};

} // namespace Frontdesk
