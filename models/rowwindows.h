// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <QList>

namespace Frontdesk {

/// The few stretches of a long list that are in memory, the one used last in front. They may
/// overlap; then the one read last counts.
template <class Row> class RowWindows final
{
public:
    /// How many rows are read at once, from a multiple of it on.
    static constexpr int Size = 100;
    static constexpr int Most = 8;

    struct Window
    {
        int first = 0;
        QList<std::optional<Row>> rows; ///< nothing for what could not be read
        friend bool operator==(const Window &, const Window &) = default;
    };

    [[nodiscard]] static int firstFor(int row) { return row - row % Size; }
    [[nodiscard]] bool holds(int row) const { return find(row) != m_windows.cend(); }

    /// The row, if it is there.
    [[nodiscard]] const Row *peek(int row) const
    {
        const auto window = find(row);
        return window == m_windows.cend() ? nullptr : rowIn(*window, row);
    }

    /// The same, and its window is the last to go.
    [[nodiscard]] const Row *use(int row)
    {
        const auto window = find(row);
        if (window == m_windows.cend())
            return nullptr;
        if (window != m_windows.cbegin())
            m_windows.move(window - m_windows.cbegin(), 0);
        return rowIn(m_windows.first(), row);
    }

    /// The first row that \a isWanted, or -1.
    template <class Wanted> [[nodiscard]] int rowWhere(Wanted isWanted) const
    {
        for (const Window &window : m_windows) {
            for (int i = 0; i < window.rows.size(); ++i) {
                if (window.rows.at(i) && isWanted(*window.rows.at(i)))
                    return window.first + i;
            }
        }
        return -1;
    }

    /// Rows of which the windows used last can be read again.
    [[nodiscard]] QList<int> recent(int most) const
    {
        QList<int> rows;
        for (const Window &window : m_windows.mid(0, most)) {
            for (int i = 0; i < window.rows.size(); i += Size)
                rows.append(window.first + i);
        }
        return rows;
    }

    /// Others have to go for it, but none with one of the rows \a kept.
    void put(const Window &window, const QList<int> &kept = {})
    {
        m_windows.prepend(window);
        for (qsizetype i = m_windows.size() - 1; i > 0 && m_windows.size() > Most; --i) {
            const bool isKept = std::any_of(kept.cbegin(), kept.cend(), [this, i](int row) {
                return isIn(m_windows.at(i), row);
            });
            if (!isKept)
                m_windows.removeAt(i);
        }
    }

    void replaceAll(const QList<Window> &windows) { m_windows = windows; }

    void change(int row, const Row &changed)
    {
        for (Window &window : m_windows) {
            if (isIn(window, row))
                window.rows[row - window.first] = changed;
        }
    }

    /// A new row in front of all others.
    void prepend(const Row &row)
    {
        for (Window &window : m_windows) {
            if (window.first > 0)
                ++window.first;
            else
                window.rows.prepend(row);
            // It would grow all day, with nobody scrolling.
            if (window.rows.size() > 2 * Size)
                window.rows.remove(Size, window.rows.size() - Size);
        }
    }

    void remove(int row)
    {
        for (Window &window : m_windows) {
            if (isIn(window, row))
                window.rows.removeAt(row - window.first);
            else if (window.first > row)
                --window.first;
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_windows.isEmpty(); }
    /// Whether they hold just what these do.
    [[nodiscard]] bool hold(const QList<Window> &windows) const
    {
        return std::all_of(windows.cbegin(), windows.cend(), [this](const Window &window) {
            for (int i = 0; i < window.rows.size(); ++i) {
                const Row *row = peek(window.first + i);
                if (!row != !window.rows.at(i) || (row && !(*row == *window.rows.at(i))))
                    return false;
            }
            return true;
        });
    }

private:
    using Place = typename QList<Window>::const_iterator;

    [[nodiscard]] static bool isIn(const Window &window, int row)
    {
        return row >= window.first && row < window.first + window.rows.size();
    }
    [[nodiscard]] static const Row *rowIn(const Window &window, int row)
    {
        const std::optional<Row> &known = window.rows.at(row - window.first);
        return known ? &*known : nullptr;
    }
    [[nodiscard]] Place find(int row) const
    {
        return std::find_if(m_windows.cbegin(), m_windows.cend(),
                            [row](const Window &window) { return isIn(window, row); });
    }

    QList<Window> m_windows;
};

} // namespace Frontdesk
