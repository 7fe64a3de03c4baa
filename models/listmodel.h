// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/loadingmodel.h"

#include <QHash>
#include <QSet>

namespace Frontdesk {

/// Roles that every list of ours answers.
enum ListRole {
    IdRole = Qt::UserRole, ///< qint64, see ListModel::idOf
    SortRole, ///< a value that sorts, where the text does not
    FirstFreeRole,
};

/// A table of values with ids. A refresh merges by id in single-row steps, so that selection and
/// scroll position survive. Children say what a row's id is and what a cell shows.
template <class Row> class ListModel : public LoadingModel
{
public:
    using LoadingModel::LoadingModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Row &row = m_rows.at(index.row());
        return role == IdRole ? QVariant(idOf(row)) : cell(row, index.column(), role);
    }

    [[nodiscard]] const Row &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    /// The row of \a id, or -1. \a from is a row above which it is not.
    [[nodiscard]] int rowOf(qint64 id, int from = 0) const
    {
        for (int row = from; row < m_rows.size(); ++row) {
            if (idOf(m_rows.at(row)) == id)
                return row;
        }
        return -1;
    }

protected:
    [[nodiscard]] virtual qint64 idOf(const Row &row) const = 0;
    [[nodiscard]] virtual QVariant cell(const Row &row, int column, int role) const = 0;

    /// Replaces everything: the question itself changed.
    void reset(QList<Row> rows = {})
    {
        beginResetModel();
        m_rows = std::move(rows);
        m_ids = ids(m_rows);
        endResetModel();
    }

    /// Adds the rows whose ids are not there yet; none, none at all.
    void append(const QList<Row> &rows)
    {
        QList<Row> fresh;
        for (const Row &row : rows) {
            if (!m_ids.contains(idOf(row))) {
                m_ids.insert(idOf(row));
                fresh.append(row);
            }
        }
        if (fresh.isEmpty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + int(fresh.size()) - 1);
        m_rows += fresh;
        endInsertRows();
    }

    /// Makes the table equal to \a rows, in their order. A second row with the same id is dropped.
    void merge(const QList<Row> &rows)
    {
        const QSet<qint64> wanted = ids(rows);
        for (int row = rowCount() - 1; row >= 0; --row) {
            if (!wanted.contains(idOf(m_rows.at(row))))
                removeAt(row);
        }
        QSet<qint64> placed;
        for (const Row &row : rows) {
            if (!placed.contains(idOf(row))) {
                place(row, int(placed.size()));
                placed.insert(idOf(row));
            }
        }
    }

    /// Changes the row with the same id, or inserts it at \a position.
    void upsert(const Row &row, int position = 0)
    {
        if (m_ids.contains(idOf(row)))
            change(rowOf(idOf(row)), row);
        else
            insert(position, row);
    }

    void removeAt(int row)
    {
        beginRemoveRows({}, row, row);
        m_ids.remove(idOf(m_rows.at(row)));
        m_rows.removeAt(row);
        endRemoveRows();
    }

private:
    QSet<qint64> ids(const QList<Row> &rows) const
    {
        QSet<qint64> result;
        for (const Row &row : rows)
            result.insert(idOf(row));
        return result;
    }

    void place(const Row &row, int position)
    {
        if (!m_ids.contains(idOf(row))) {
            insert(position, row);
            return;
        }
        // All rows above are placed; mostly it is the next one.
        const int known = rowOf(idOf(row), position);
        if (known != position) {
            beginMoveRows({}, known, known, {}, position);
            m_rows.move(known, position);
            endMoveRows();
        }
        change(position, row);
    }

    void insert(int position, const Row &row)
    {
        beginInsertRows({}, position, position);
        m_ids.insert(idOf(row));
        m_rows.insert(position, row);
        endInsertRows();
    }

    void change(int position, const Row &row)
    {
        if (m_rows.at(position) == row)
            return;
        m_rows[position] = row;
        Q_EMIT dataChanged(index(position, 0), index(position, columnCount() - 1));
    }

    QList<Row> m_rows;
    QSet<qint64> m_ids; ///< of m_rows: most questions are whether a row is new
};

} // namespace Frontdesk
