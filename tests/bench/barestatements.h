// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QVariant>
#include <sqlite3.h>

namespace Frontdesk::Bench {

/// A statement with the values that it was run with.
struct RunStatement
{
    QByteArray sql;
    QVariantList values;
};

/// Writes down the statements that a connection runs, as long as this lives. What the search index
/// runs inside them is left out.
class StatementRecorder final
{
public:
    /// The connection that this thread opened last.
    StatementRecorder();
    ~StatementRecorder();
    StatementRecorder(const StatementRecorder &) = delete;
    StatementRecorder &operator=(const StatementRecorder &) = delete;

    [[nodiscard]] const QList<RunStatement> &statements() const { return m_statements; }

private:
    static int record(unsigned kind, void *recorder, void *statement, void *sql);

    sqlite3 *m_connection;
    QList<RunStatement> m_statements;
};

/// The same statements through SQLite's own interface: prepared once, bound as UTF-16, and all
/// columns of all rows read, kept nowhere.
class BareStatements final
{
public:
    explicit BareStatements(const QString &path);
    ~BareStatements();
    BareStatements(const BareStatements &) = delete;
    BareStatements &operator=(const BareStatements &) = delete;

    /// How many bytes were read.
    qint64 run(const QList<RunStatement> &statements);

private:
    sqlite3_stmt *prepared(const QByteArray &sql);

    sqlite3 *m_connection = nullptr;
    QHash<QByteArray, sqlite3_stmt *> m_prepared;
};

} // namespace Frontdesk::Bench
