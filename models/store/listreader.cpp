// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/listreader.h"

namespace Frontdesk {

namespace {

void bind(Query &query, const QVariantList &values)
{
    for (const QVariant &value : values)
        query.bind(value);
}

} // namespace

ListReader::ListReader(Database &database, const StoredList &list)
    : m_database(database), m_list(list)
{
    m_database.run(QStringLiteral("begin"));
}

ListReader::~ListReader()
{
    m_database.run(QStringLiteral("commit"));
}

int ListReader::count() const
{
    return countWhere(QStringLiteral("true"), {});
}

QHash<qint64, int> ListReader::places(const QList<qint64> &ids) const
{
    QHash<qint64, int> places;
    Query query(m_database,
                QStringLiteral("select %1 from %2 where %3 and %4 and id = ?")
                    .arg(m_list.order.join(u','), m_list.table, m_list.scope, m_list.filter));
    const int last = m_list.isDescending && !ids.isEmpty() ? count() - 1 : 0;
    for (const qint64 id : ids) {
        bind(query, m_list.scopeValues + m_list.filterValues);
        if (!query.bind(id).first())
            continue;
        QVariantList key;
        for (int column = 0; column < m_list.order.size(); ++column)
            key.append(query.value(column));
        const int before = countBefore(key);
        places.insert(id, m_list.isDescending ? last - before : before);
    }
    return places;
}

// One range of the index for each column: comparing whole rows would look at all of it. What is
// absent comes first and equals nothing, hence "is".
int ListReader::countBefore(const QVariantList &key) const
{
    int before = 0;
    QString equal = QStringLiteral("true");
    for (int i = 0; i < key.size(); ++i) {
        const QString &column = m_list.order.at(i);
        const QString absent = equal % QStringLiteral(" and %1 is null").arg(column);
        const QString less = equal % QStringLiteral(" and %1 < ?").arg(column);
        if (!key.at(i).isNull())
            before += countWhere(absent, key.mid(0, i)) + countWhere(less, key.mid(0, i + 1));
        equal += QStringLiteral(" and %1 is ?").arg(column);
    }
    return before;
}

int ListReader::countWhere(const QString &condition, const QVariantList &values) const
{
    Query query(m_database,
                chosen(QStringLiteral("count(*)")) % QStringLiteral(" and ") % condition);
    bind(query, m_list.scopeValues + m_list.filterValues + values);
    return query.first() ? int(query.integer(0)) : 0;
}

// The ids are found along the index alone; only the rows wanted are looked up. They are sorted once
// more, and the plus keeps SQLite from walking along an index for that.
Query ListReader::part(int first, int size, bool isReversed) const
{
    const bool isDescending = m_list.isDescending != isReversed;
    const QString direction = isDescending ? QStringLiteral(" desc") : QString();
    const QString order = m_list.order.join(direction % QStringLiteral(",")) % direction;
    const QString sorted
        = QStringLiteral("+") % m_list.order.join(direction % QStringLiteral(",+")) % direction;
    const QString ids
        = chosen(QStringLiteral("id")) % QStringLiteral(" order by %1 limit ? offset ?").arg(order);
    Query query(m_database,
                QStringLiteral("select %1 from %2 where %3 and id in (%4) order by %5")
                    .arg(m_list.columns, m_list.table, m_list.scope, ids, sorted));
    bind(query, m_list.scopeValues + m_list.scopeValues + m_list.filterValues);
    query.bind(size).bind(first).exec();
    return query;
}

QString ListReader::chosen(const QString &what) const
{
    return QStringLiteral("select %1 from %2 indexed by %3 where %4 and %5")
        .arg(what, m_list.table, m_list.index, m_list.scope, m_list.filter);
}

} // namespace Frontdesk
