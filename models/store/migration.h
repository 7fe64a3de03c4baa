// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/database.h"

namespace Frontdesk {

/// Brings the tables of a file to the newest version, all steps or none. A file that is made now
/// takes over, with them and so exactly once, the rows that its tables have in another: what was
/// entered before the journal had a file of its own, or what a damaged journal still yields.
class Migration final
{
public:
    /// \a origin may be empty, and need not be good.
    Migration(Database &database, const QList<SchemaStep> &schema, const QString &origin)
        : m_database(database), m_schema(schema), m_origin(origin)
    { }

    /// False when it was not done, see Database::lastError(): a step fails, the file is of a newer
    /// version of this program, or the origin cannot be read now and may be later.
    [[nodiscard]] bool run();

private:
    [[nodiscard]] bool takeStepsAfter(int version);
    [[nodiscard]] bool takeStep(const SchemaStep &step);
    [[nodiscard]] bool takeOver();
    /// False when a row could not be written, or not be read now.
    [[nodiscard]] bool copyRows(Database &origin, const QString &table);
    [[nodiscard]] static QStringList columnsOf(Database &database, const QString &table);

    Database &m_database;
    const QList<SchemaStep> &m_schema;
    QString m_origin;
};

} // namespace Frontdesk
