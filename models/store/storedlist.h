// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QVariant>

namespace Frontdesk {

/// A list that the store holds, so told that any part of it can be read without the rest: an index
/// has all that it is chosen and ordered by.
struct StoredList
{
    QString table;
    QString index;
    QString columns; ///< of a row, for whoever reads it
    QString scope = QStringLiteral("true"); ///< within which ids are unique
    QVariantList scopeValues;
    QString filter = QStringLiteral("true"); ///< which rows of the scope
    QVariantList filterValues;
    /// As the index has it. The last one is "id", so that no two rows are equal.
    QStringList order;
    bool isDescending = false;
    friend bool operator==(const StoredList &, const StoredList &) = default;
};

} // namespace Frontdesk
