// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/refusal.h"
#include "api/types/common.h"

namespace Frontdesk::Demo {

/// Where a slice of a list begins whose offset is a count.
struct SliceRange
{
    int from;
    int size;
};

[[nodiscard]] Outcome<SliceRange> rangeOf(const Api::SliceQuery &query);

template <class T> [[nodiscard]] Api::Slice<T> sliced(const QList<T> &all, const SliceRange &range)
{
    const qint64 end = qint64(range.from) + range.size;
    return {all.mid(range.from, range.size), QString::number(qMin(end, qint64(all.size()))),
            end < all.size()};
}

/// The part of \a all that \a query asks for.
template <class T>
[[nodiscard]] Outcome<Api::Slice<T>> sliced(const QList<T> &all, const Api::SliceQuery &query)
{
    return rangeOf(query).map([&](const SliceRange &range) { return sliced(all, range); });
}

} // namespace Frontdesk::Demo
