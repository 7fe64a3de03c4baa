// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/query.h"

#include <algorithm>
#include <array>
#include <QDateTime>
#include <QSqlError>

namespace Frontdesk {

namespace {

/// Of the statements that there are here; beginning and ending a transaction is Transaction's.
bool isWrite(const QString &sql)
{
    constexpr std::array verbs{"insert", "update", "delete", "replace", "create", "drop", "alter"};
    return std::any_of(verbs.begin(), verbs.end(),
                       [&](const char *verb) { return sql.startsWith(QLatin1String(verb)); });
}

} // namespace

Query::Query(Database &database, const QString &sql)
    : m_database(&database), m_query(database.m_database), m_isWrite(isWrite(sql))
{
    m_query.setForwardOnly(true);
    m_isPrepared = m_query.prepare(sql);
    if (!m_isPrepared)
        fail();
}

Query &Query::bind(const QVariant &value)
{
    if (m_isPrepared)
        m_query.bindValue(m_bound++, value);
    return *this;
}

bool Query::exec()
{
    m_bound = 0;
    const WriteTurn turn(m_isWrite ? m_database : nullptr);
    return turn.isGranted() && m_isPrepared && (m_query.exec() || fail());
}

bool Query::next()
{
    return m_query.next() || (m_query.lastError().isValid() && fail());
}

bool Query::fail()
{
    const QSqlError error = m_query.lastError();
    // The statement is text of ours; bound values are not part of it.
    const QString text = error.databaseText() % QLatin1String(" in: ") % m_query.lastQuery();
    return m_database->report({text, error.nativeErrorCode().toInt() & 0xff});
}

QString storedTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime fromStoredTime(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace Frontdesk
