// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/database.h"

#include <QSqlQuery>
#include <QVariant>

namespace Frontdesk {

/// One prepared statement. It may be run again with other values. A failure is reported by the
/// database's failed(); it must not outlive its database. One that writes waits for its WriteTurn.
class Query final
{
public:
    Query(Database &database, const QString &sql);

    /// The value of the next question mark; a null QString or QVariant is NULL.
    Query &bind(const QVariant &value);
    /// False when the statement, or preparing it, failed.
    bool exec();
    /// The next row; false without one, and on a failure, which is reported.
    bool next();
    /// Lets go of rows that nobody wants any more: as long as there are some, the connection sees
    /// the store as it was when they were asked for.
    void finish() { m_query.finish(); }
    /// Runs and goes to the first row; false without one.
    bool first() { return exec() && next(); }

    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] QString text(int column) const { return value(column).toString(); }
    [[nodiscard]] qint64 integer(int column) const { return value(column).toLongLong(); }
    [[nodiscard]] QByteArray bytes(int column) const { return value(column).toByteArray(); }
    [[nodiscard]] qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }
    [[nodiscard]] int changedRows() const { return m_query.numRowsAffected(); }

private:
    bool fail();

    Database *m_database;
    QSqlQuery m_query;
    int m_bound = 0;
    bool m_isWrite;
    bool m_isPrepared;
};

/// The store's text of a moment, and back.
[[nodiscard]] QString storedTime(const QDateTime &time);
[[nodiscard]] QDateTime fromStoredTime(const QString &text);

} // namespace Frontdesk
