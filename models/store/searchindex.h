// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/query.h"

namespace Frontdesk {

/// Keeps the search index of the customers in few parts. Each transaction that changes it adds one,
/// and a search looks into all of them. SQLite would merge them by itself, a tenth of a second at
/// a time, inside whatever transaction is due, be it the interface's: the schema turns that off,
/// and whoever writes in the background merges here.
class SearchIndex final
{
public:
    explicit SearchIndex(Database &database);

    /// Merges a few milliseconds' worth; false when there is nothing left to merge.
    bool mergeSome();

private:
    [[nodiscard]] qint64 changes();

    Query m_changes;
    Query m_words;
    Query m_phones;
};

} // namespace Frontdesk
