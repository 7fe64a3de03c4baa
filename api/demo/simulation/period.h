// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/common.h"

namespace Frontdesk::Demo {

/// From one moment to another, kept in UTC: comparing times of a zone looks the zone up each time.
struct Period
{
    Period() = default;
    Period(const QDateTime &start, const QDateTime &end) : from(start.toUTC()), to(end.toUTC()) { }

    QDateTime from;
    QDateTime to;

    [[nodiscard]] bool overlaps(const Period &other) const
    {
        return from < other.to && other.from < to;
    }
};

/// The moment a \a term after \a start.
[[nodiscard]] QDateTime after(const QDateTime &start, const Api::Term &term);

} // namespace Frontdesk::Demo
