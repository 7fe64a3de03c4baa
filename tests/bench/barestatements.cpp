// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/bench/barestatements.h"

#include "models/store/schema.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlDriver>

namespace Frontdesk::Bench {

namespace {

sqlite3 *newestConnection()
{
    // Their names are numbered.
    QString newest;
    for (const QString &name : QSqlDatabase::connectionNames()) {
        if (name.size() > newest.size() || (name.size() == newest.size() && name > newest))
            newest = name;
    }
    const QVariant handle = QSqlDatabase::database(newest, false).driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

/// The literal that \a text, of which the rest is taken off, begins with.
QVariant takeLiteral(QByteArray &text)
{
    if (text.startsWith('\'')) {
        QByteArray value;
        qsizetype at = 1;
        for (; text[at] != '\'' || (at + 1 < text.size() && text[at + 1] == '\''); ++at) {
            at += text[at] == '\'' ? 1 : 0;
            value += text[at];
        }
        text.remove(0, at + 1);
        return QString::fromUtf8(value);
    }
    qsizetype end = 0;
    while (end < text.size() && (text[end] == '-' || (text[end] >= '0' && text[end] <= '9')))
        ++end;
    const qlonglong number = text.left(end).toLongLong();
    text.remove(0, end);
    return number;
}

/// \a expanded is \a sql with its values in place of what Qt makes of question marks.
QVariantList valuesOf(const QByteArray &sql, QByteArray expanded)
{
    static const QRegularExpression placeholder(QStringLiteral(":\\d+"));
    QVariantList values;
    for (const QString &part : QString::fromUtf8(sql).split(placeholder)) {
        expanded.remove(0, part.size());
        if (!expanded.isEmpty())
            values.append(takeLiteral(expanded));
    }
    return values;
}

} // namespace

StatementRecorder::StatementRecorder() : m_connection(newestConnection())
{
    sqlite3_trace_v2(m_connection, SQLITE_TRACE_STMT, &StatementRecorder::record, this);
}

StatementRecorder::~StatementRecorder()
{
    sqlite3_trace_v2(m_connection, 0, nullptr, nullptr);
}

int StatementRecorder::record(unsigned, void *recorder, void *statement, void *)
{
    auto *running = static_cast<sqlite3_stmt *>(statement);
    const QByteArray sql = sqlite3_sql(running);
    if (!sql.startsWith("select")) // the search index shouts
        return 0;
    char *expanded = sqlite3_expanded_sql(running);
    static_cast<StatementRecorder *>(recorder)->m_statements.append({sql, valuesOf(sql, expanded)});
    sqlite3_free(expanded);
    return 0;
}

BareStatements::BareStatements(const QString &path)
{
    if (sqlite3_open(path.toUtf8().constData(), &m_connection) != SQLITE_OK)
        qFatal("the store cannot be opened");
    char *attach
        = sqlite3_mprintf("attach %Q as journal_file", journalPathOf(path).toUtf8().constData());
    if (sqlite3_exec(m_connection, attach, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("the journal cannot be opened");
    sqlite3_free(attach);
}

BareStatements::~BareStatements()
{
    for (sqlite3_stmt *statement : std::as_const(m_prepared))
        sqlite3_finalize(statement);
    sqlite3_close(m_connection);
}

qint64 BareStatements::run(const QList<RunStatement> &statements)
{
    qint64 bytes = 0;
    for (const RunStatement &wanted : statements) {
        sqlite3_stmt *statement = prepared(wanted.sql);
        for (int i = 0; i < wanted.values.size(); ++i) {
            const QVariant &value = wanted.values[i];
            if (value.userType() == QMetaType::LongLong) {
                sqlite3_bind_int64(statement, i + 1, value.toLongLong());
            } else {
                const auto &text = *static_cast<const QString *>(value.constData());
                sqlite3_bind_text16(statement, i + 1, text.utf16(),
                                    int(text.size()) * int(sizeof(QChar)), SQLITE_STATIC);
            }
        }
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(statement); ++column) {
                if (sqlite3_column_text16(statement, column))
                    bytes += sqlite3_column_bytes16(statement, column);
            }
        }
        sqlite3_reset(statement);
    }
    return bytes;
}

sqlite3_stmt *BareStatements::prepared(const QByteArray &sql)
{
    sqlite3_stmt *&statement = m_prepared[sql];
    if (!statement
        && sqlite3_prepare_v2(m_connection, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("a statement cannot be prepared: %s", sqlite3_errmsg(m_connection));
    return statement;
}

} // namespace Frontdesk::Bench
