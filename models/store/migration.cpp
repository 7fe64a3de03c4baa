// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/migration.h"

#include "models/store/query.h"

#include <algorithm>
#include <QFile>

namespace Frontdesk {

bool Migration::run()
{
    int version = 0;
    {
        Query query(m_database, QStringLiteral("pragma user_version"));
        if (!query.first())
            return false;
        version = int(query.integer(0));
    }
    const int newest = m_schema.isEmpty() ? 0 : m_schema.last().version;
    if (version > newest)
        return m_database.report(
            {QStringLiteral("version %1 is newer than %2").arg(version).arg(newest)});
    if (version == newest)
        return true;
    // What was taken over outlives a power cut before the store drops it.
    m_database.run(QStringLiteral("pragma synchronous=full"));
    const bool isDone = takeStepsAfter(version);
    m_database.run(QStringLiteral("pragma synchronous=normal"));
    return isDone;
}

bool Migration::takeStepsAfter(int version)
{
    Transaction transaction(m_database);
    if (!transaction.isActive())
        return false;
    for (const SchemaStep &step : m_schema) {
        if (step.version > version && !takeStep(step))
            return false;
    }
    return (version > 0 || takeOver()) && transaction.commit();
}

bool Migration::takeStep(const SchemaStep &step)
{
    for (const QString &statement : step.statements) {
        if (!m_database.run(statement))
            return false;
    }
    return m_database.run(QStringLiteral("pragma user_version=%1").arg(step.version));
}

bool Migration::takeOver()
{
    if (!QFile::exists(m_origin))
        return true;
    // Attached to this connection, a damaged file would let no transaction be committed.
    Database origin(m_origin, Database::Use::Additional);
    if (!origin.isOpen())
        return !origin.lastError().mayPass();
    const QStringList tables = m_database.tables();
    return std::all_of(tables.cbegin(), tables.cend(), [&](const QString &table) {
        return table.startsWith(QLatin1String("sqlite_")) || copyRows(origin, table);
    });
}

// Row by row: all that comes before damage is good.
bool Migration::copyRows(Database &origin, const QString &table)
{
    QStringList columns = columnsOf(m_database, table);
    const QStringList there = columnsOf(origin, table);
    columns.removeIf([&there](const QString &column) { return !there.contains(column); });
    if (columns.isEmpty())
        return !origin.lastError().mayPass();
    const QString names = columns.join(u',');
    const QStringList marks(columns.size(), QStringLiteral("?"));
    Query old(origin, QStringLiteral("select %1 from main.%2 order by 1").arg(names, table));
    Query row(m_database,
              QStringLiteral("insert or ignore into %1(%2) values(%3)")
                  .arg(table, names, marks.join(u',')));
    old.exec();
    while (old.next()) {
        for (int column = 0; column < columns.size(); ++column)
            row.bind(old.value(column));
        if (!row.exec())
            return false;
    }
    return !origin.lastError().mayPass(); // there is none at its end
}

QStringList Migration::columnsOf(Database &database, const QString &table)
{
    Query query(database, QStringLiteral("select name from pragma_table_info(?, 'main')"));
    query.bind(table).exec();
    QStringList columns;
    while (query.next())
        columns.append(query.text(0));
    return columns;
}

} // namespace Frontdesk
