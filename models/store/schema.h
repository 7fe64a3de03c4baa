// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

/// The tables of a studio's store, as numbered steps. A released step is never changed: a new one
/// is appended. Times are UTC in ISO 8601 with milliseconds, dates ISO 8601, both as text.
namespace Frontdesk {

struct SchemaStep
{
    int version = 0; ///< user_version once the step was taken
    QStringList statements;
};

[[nodiscard]] const QList<SchemaStep> &storeSchema();

} // namespace Frontdesk
