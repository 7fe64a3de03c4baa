// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

/// The tables of a studio's files, as numbered steps. A released step is never changed: a new one
/// is appended. Times are UTC in ISO 8601 with milliseconds, dates ISO 8601, both as text.
namespace Frontdesk {

struct SchemaStep
{
    int version = 0; ///< user_version once the step was taken
    QStringList statements;
};

/// Of the store: what the server said, and can be read again.
[[nodiscard]] const QList<SchemaStep> &storeSchema();
/// Of the journal: what was done and decided at this desk, which nobody else knows.
[[nodiscard]] const QList<SchemaStep> &journalSchema();

/// The journal that goes with the store at \a storePath, in a file of its own beside it: what is
/// done at the desk does not wait for customers that are being written, and outlives their file.
[[nodiscard]] QString journalPathOf(const QString &storePath);

} // namespace Frontdesk
