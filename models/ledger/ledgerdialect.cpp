// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/ledger/ledgerdialect.h"

#include <QSqlError>

namespace Frontdesk::LedgerDialect {

namespace {

using Fault = LedgerProblem::Kind;

bool hasAny(const QString &text, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&text](const char *word) {
        return text.contains(QLatin1String(word), Qt::CaseInsensitive);
    });
}

Fault faultOfCode(int code)
{
    switch (code & 0xff) { // SQLite's primary result code
    case 5: // busy
    case 6: // locked
        return Fault::Busy;
    case 11: // corrupt
    case 26: // not a database
        return Fault::Damaged;
    default:
        return Fault::Other;
    }
}

/// \a state is SQLSTATE, which is empty when the connection broke.
Fault faultOfState(const QString &state)
{
    const auto isOf
        = [&state](const char *group) { return state.startsWith(QLatin1String(group)); };
    if (state.isEmpty() || isOf("08") || isOf("57P") || state == QLatin1String("53300")
        || state == QLatin1String("25P03"))
        return Fault::NoServer;
    if (isOf("28"))
        return Fault::RefusedPassword;
    if (state == QLatin1String("3D000"))
        return Fault::NoSuchDatabase;
    if (state == QLatin1String("55P03") || state == QLatin1String("57014") || isOf("40"))
        return Fault::Busy;
    return isOf("XX") ? Fault::Damaged : Fault::Other;
}

/// libpq tells a refused connection in words alone, its own in the language of this computer and
/// the server's in the server's. Words that are not known mean that the server is not ready.
Fault faultOfWords(const LedgerPlace &place, const QString &words)
{
    if (hasAny(words, {"pg_hba", "password", "passwor", "authenti", "role \"", "Rolle "}))
        return Fault::RefusedPassword;
    if (hasAny(words, {"does not exist", "existiert nicht"}) && words.contains(place.database))
        return Fault::NoSuchDatabase;
    if (hasAny(words, {"service"}) && !place.service.isEmpty())
        return Fault::Other;
    return hasAny(words, {"ssl", "certificate", "zertifikat"}) ? Fault::Untrusted : Fault::NoServer;
}

} // namespace

QString spelled(Kind kind, QString sql)
{
    const bool isSqlite = kind == Kind::Sqlite;
    const auto spell = [&sql](const char *word, const char *spelling) {
        sql.replace(QLatin1String(word), QLatin1String(spelling));
    };
    spell("{key}", isSqlite ? "integer primary key" : "bigint primary key");
    spell("{id}",
          isSqlite ? "integer primary key autoincrement"
                   : "bigint generated always as identity primary key");
    spell("{bytes}", isSqlite ? "blob" : "bytea");
    return sql;
}

QString begin(Kind kind, bool isWrite)
{
    if (kind == Kind::Sqlite)
        return isWrite ? QStringLiteral("begin immediate") : QStringLiteral("begin");
    return isWrite ? QStringLiteral("begin")
                   : QStringLiteral("begin isolation level repeatable read read only");
}

QString lock(Kind kind, const QString &table)
{
    return kind == Kind::Sqlite ? QString()
                                : QStringLiteral("lock table %1 in exclusive mode").arg(table);
}

QString now(Kind kind)
{
    return kind == Kind::Sqlite
        ? QStringLiteral("select cast((julianday('now') - 2440587.5) * 86400000 as integer)")
        : QStringLiteral("select (extract(epoch from clock_timestamp()) * 1000)::bigint");
}

LedgerProblem problemOfOpening(const LedgerPlace &place, const QSqlError &error)
{
    const QString words = error.databaseText().simplified();
    if (place.kind == Kind::Sqlite)
        return {faultOfCode(error.nativeErrorCode().toInt()), words};
    return {faultOfWords(place, words), words};
}

LedgerProblem problemOfStatement(Kind kind, const QSqlError &error)
{
    // PostgreSQL's words quote values; its code does not.
    const QString code = error.nativeErrorCode();
    if (kind == Kind::Sqlite)
        return {faultOfCode(code.toInt()), error.databaseText()};
    return {faultOfState(code), QStringLiteral("SQLSTATE %1").arg(code)};
}

} // namespace Frontdesk::LedgerDialect
