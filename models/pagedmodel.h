// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/listmodel.h"
#include "models/rowwindows.h"
#include "models/store/listreader.h"
#include "models/store/storeworker.h"

#include <QTimer>
#include <utility>

namespace Frontdesk {

/// A table over a list of the store, of any length. It holds the rows near those that are shown
/// and reads others when somebody looks at them, on the reader's thread: until then their cells
/// are empty, and dataChanged() tells when they are not. Persistent indexes, and with them
/// selections, stay with their rows through a refresh and through another order, as long as these
/// are in the list.
///
/// Children ask, say what a row's id is and what a cell shows, and keep the state in answered().
template <class Row> class PagedModel : public LoadingModel
{
public:
    /// A row of StoredList::columns; nothing when this version cannot read it. On another thread.
    using Read = std::optional<Row> (*)(const Query &);

    /// \a reader outlives the model.
    PagedModel(StoreWorker &reader, Read read, QObject *parent)
        : LoadingModel(parent), m_reader(reader), m_read(read)
    {
        m_fetch.setSingleShot(true);
        connect(&m_fetch, &QTimer::timeout, this, [this] { readNext(); });
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : m_count;
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Row *row = at(index.row());
        if (!row)
            return {};
        return role == IdRole ? QVariant(idOf(*row)) : cell(*row, index.column(), role);
    }

    /// Nothing while it is being read. The row is there until the next call.
    [[nodiscard]] const Row *at(int row) const
    {
        for (const int near : {row - LookAhead, row + LookAhead, row})
            want(near);
        return m_windows.use(row);
    }

    /// What is asked for; nothing before and after.
    [[nodiscard]] const std::optional<StoredList> &list() const { return m_list; }

    /// Where the row of \a id is, if it is in memory; else -1.
    [[nodiscard]] int rowOf(qint64 id) const
    {
        return m_windows.rowWhere([this, id](const Row &row) { return idOf(row) == id; });
    }

    /// Nothing: typing in a view must not read the whole list. Finding is for a search.
    [[nodiscard]] QModelIndexList match(const QModelIndex &, int, const QVariant &, int,
                                        Qt::MatchFlags) const final
    {
        return {};
    }

protected:
    [[nodiscard]] virtual qint64 idOf(const Row &row) const = 0;
    [[nodiscard]] virtual QVariant cell(const Row &row, int column, int role) const = 0;
    /// The rows are those that the store had for the last question.
    virtual void answered() { setReady(); }

    /// Shows \a list from now on, or the same again. What was shown stays until it is answered.
    void ask(const StoredList &list)
    {
        if (m_list == list)
            return refresh();
        m_list = list;
        m_isRearranged = true;
        outdate();
        refresh();
    }

    /// Reads again what is shown, and how many there are.
    void refresh()
    {
        m_isStale = m_list.has_value();
        m_fetch.start();
    }

    /// Shows nothing any more.
    void forgetList()
    {
        m_list.reset();
        m_isStale = false;
        outdate();
        resetTo(0, {});
    }

    /// The list has one row more, in front of all others.
    void prepend(const Row &row)
    {
        outdate();
        beginInsertRows({}, 0, 0);
        ++m_count;
        if (m_windows.isEmpty())
            m_windows.put({0, {}});
        m_windows.prepend(row);
        endInsertRows();
    }

    void change(int row, const Row &changed)
    {
        m_windows.change(row, changed);
        tellChanged(row, row);
    }

    /// The list does not have this row any more.
    void removeAt(int row)
    {
        outdate();
        beginRemoveRows({}, row, row);
        --m_count;
        m_windows.remove(row);
        endRemoveRows();
    }

private:
    using Windows = RowWindows<Row>;
    using Window = typename Windows::Window;

    struct Answer
    {
        int count = 0;
        QList<Window> windows;
        QList<qint64> asked; ///< of the rows that persistent indexes are of
        QHash<qint64, int> places; ///< of those that are in the list
    };

    static constexpr int LookAhead = Windows::Size / 2;
    static constexpr int MostWanted = 4; ///< whoever drags a scroll bar waits for the last place
    static constexpr int Refreshed = 3; ///< windows: what a view shows, and its surroundings

    void want(int row) const
    {
        if (row < 0 || row >= m_count || m_windows.holds(row))
            return;
        m_wanted.removeIf(
            [row](int other) { return Windows::firstFor(other) == Windows::firstFor(row); });
        m_wanted.append(row);
        if (m_wanted.size() > MostWanted)
            m_wanted.removeFirst();
        if (!m_isReading && !m_fetch.isActive())
            m_fetch.start();
    }

    /// What is being read was asked before the rows were what they are now.
    void outdate()
    {
        ++m_edition;
        m_wanted.clear();
    }

    void readNext()
    {
        m_wanted.removeIf([this](int row) { return m_windows.holds(row); });
        if (m_isReading || !m_list || (!m_isStale && m_wanted.isEmpty()))
            return;
        m_isReading = true;
        const bool isAll = std::exchange(m_isStale, false);
        const QList<int> rows = isAll ? m_windows.recent(Refreshed) : std::exchange(m_wanted, {});
        m_reader.run(
            this,
            [list = *m_list, rows, ids = isAll ? persistentIds() : QList<qint64>(), isAll,
             count = m_count, read = m_read](Database &database) {
                const ListReader reader(database, list);
                return answerOf(reader, rows, ids, isAll ? reader.count() : count, read);
            },
            [this, isAll, edition = m_edition](const Answer &answer) {
                m_isReading = false;
                if (edition == m_edition && isAll)
                    take(answer);
                else if (edition == m_edition)
                    takeWindows(answer.windows);
                else
                    m_isStale = m_list && (m_isStale || isAll);
                readNext();
            });
    }

    static Answer answerOf(const ListReader &reader, const QList<int> &rows,
                           const QList<qint64> &ids, int count, Read read)
    {
        Answer answer{count, {}, ids, reader.places(ids)};
        QList<int> firsts;
        for (const int row : rows + answer.places.values())
            firsts.append(Windows::firstFor(row));
        if (firsts.isEmpty())
            firsts.append(0);
        std::sort(firsts.begin(), firsts.end());
        firsts.erase(std::unique(firsts.begin(), firsts.end()), firsts.end());
        for (const int first : std::as_const(firsts)) {
            Window window{first, reader.rows(first, Windows::Size, count, read)};
            // The store may have less by now; asking again would bring no more.
            window.rows.resize(std::clamp(count - first, 0, Windows::Size));
            if (!window.rows.isEmpty())
                answer.windows.append(window);
        }
        return answer;
    }

    void takeWindows(const QList<Window> &windows)
    {
        QList<int> kept;
        for (const QModelIndex &index : persistentIndexList())
            kept.append(index.row());
        for (const Window &window : windows) {
            m_windows.put(window, kept);
            tellChanged(window.first, window.first + int(window.rows.size()) - 1);
        }
    }

    void take(const Answer &answer)
    {
        const QList<qint64> kept = persistentIds();
        if (std::any_of(kept.cbegin(), kept.cend(),
                        [&answer](qint64 id) { return !answer.asked.contains(id); })) {
            m_isStale = true; // somebody chose a row meanwhile
            return;
        }
        if (m_count == 0 || answer.count == 0) {
            if (m_count != answer.count)
                resetTo(answer.count, answer.windows);
        } else {
            const int before = m_count;
            if (answer.count > before) {
                beginInsertRows({}, before, answer.count - 1);
                m_count = answer.count;
                endInsertRows();
            }
            arrange(answer);
            if (answer.count < before) {
                beginRemoveRows({}, answer.count, before - 1);
                m_count = answer.count;
                endRemoveRows();
            }
        }
        m_isRearranged = false;
        if (!m_isStale)
            answered();
    }

    /// Shows the answer's rows, of which there are as many as before.
    void arrange(const Answer &answer)
    {
        const QModelIndexList kept = persistentIndexList();
        const bool isMoved = std::any_of(kept.cbegin(), kept.cend(), [&](const QModelIndex &index) {
            return placeOf(index, answer) != index;
        });
        if (!isMoved && !m_isRearranged) {
            const bool isSame = m_windows.hold(answer.windows);
            m_windows.replaceAll(answer.windows);
            if (!isSame)
                tellChanged(0, answer.count - 1);
            return;
        }
        const LayoutChangeHint hint = m_isRearranged ? VerticalSortHint : NoLayoutChangeHint;
        Q_EMIT layoutAboutToBeChanged({}, hint);
        const QModelIndexList from = persistentIndexList(); // a selection has more of them by now
        QModelIndexList to;
        for (const QModelIndex &index : from)
            to.append(placeOf(index, answer));
        m_windows.replaceAll(answer.windows);
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged({}, hint);
    }

    [[nodiscard]] QModelIndex placeOf(const QModelIndex &index, const Answer &answer) const
    {
        const Row *row = m_windows.peek(index.row());
        const int place = row ? answer.places.value(idOf(*row), -1) : index.row();
        return place < 0 ? QModelIndex() : createIndex(place, index.column());
    }

    [[nodiscard]] QList<qint64> persistentIds() const
    {
        QList<qint64> ids;
        for (const QModelIndex &index : persistentIndexList()) {
            const Row *row = m_windows.peek(index.row());
            if (row && !ids.contains(idOf(*row)))
                ids.append(idOf(*row));
        }
        return ids;
    }

    void resetTo(int count, const QList<Window> &windows)
    {
        beginResetModel();
        m_count = count;
        m_windows.replaceAll(windows);
        endResetModel();
    }

    void tellChanged(int first, int last)
    {
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    }

    StoreWorker &m_reader;
    Read m_read;
    std::optional<StoredList> m_list;
    int m_count = 0;
    int m_edition = 0; ///< of the rows: an answer to an earlier one is dropped
    bool m_isStale = false; ///< all that is shown is to be read again
    bool m_isRearranged = false; ///< by ask(): the next answer is of another list
    bool m_isReading = false;
    mutable RowWindows<Row> m_windows;
    /// A row of each window that somebody looked for, the last one last.
    mutable QList<int> m_wanted;
    mutable QTimer m_fetch;
};

} // namespace Frontdesk
