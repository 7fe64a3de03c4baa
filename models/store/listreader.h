// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/query.h"
#include "models/store/storedlist.h"

#include <algorithm>
#include <QHash>

namespace Frontdesk {

/// Reads parts of a list, all as of the same moment: from its construction to its end the store
/// does not change for it. Of the database's thread; failures are reported by the database and
/// answered with nothing.
///
/// Measured at 1,000,000 rows, a part in the middle takes some 30 ms, as SQLite walks there along
/// the index; that is counted from the nearer end. Noting where the parts begin would take a walk
/// along the whole index with each new order, longer than anybody needs to come to the middle.
class ListReader final
{
public:
    ListReader(Database &database, const StoredList &list);
    ~ListReader();
    ListReader(const ListReader &) = delete;
    ListReader &operator=(const ListReader &) = delete;

    [[nodiscard]] int count() const;
    /// At most \a size rows from \a first on, of the \a count that there are.
    template <class Row>
    [[nodiscard]] QList<Row> rows(int first, int size, int count, Row (*read)(const Query &)) const
    {
        const int last = std::min(first + size, count);
        const bool isNearEnd = count - last < first;
        Query query = part(isNearEnd ? count - last : first, std::max(last - first, 0), isNearEnd);
        QList<Row> rows;
        while (query.next())
            rows.append(read(query));
        if (isNearEnd)
            std::reverse(rows.begin(), rows.end());
        return rows;
    }
    /// Where in the list those of \a ids are that are in it.
    [[nodiscard]] QHash<qint64, int> places(const QList<qint64> &ids) const;

private:
    [[nodiscard]] Query part(int first, int size, bool isReversed) const;
    [[nodiscard]] QString chosen(const QString &what) const;
    [[nodiscard]] int countBefore(const QVariantList &key) const;
    [[nodiscard]] int countWhere(const QString &condition, const QVariantList &values) const;

    Database &m_database;
    const StoredList &m_list;
};

} // namespace Frontdesk
