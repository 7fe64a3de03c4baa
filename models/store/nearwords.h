// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/query.h"

namespace Frontdesk {

/// Whether \a typed is the beginning of \a name, or all of it, but for one typing error: a letter
/// wrong, missing or too many, or two neighbours swapped. Both are folded.
[[nodiscard]] bool isOneErrorAway(QStringView typed, QStringView name);

/// The words of the names in the store, for finding them in spite of a typing error.
class NearWords final
{
public:
    explicit NearWords(Database &database);

    /// Those that \a typed, folded, is one typing error away from; the shortest first, and no more
    /// than a search can make use of.
    [[nodiscard]] QStringList of(const QString &typed);

private:
    Query m_candidates;
};

} // namespace Frontdesk
