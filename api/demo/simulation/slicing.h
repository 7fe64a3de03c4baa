// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/refusal.h"
#include "api/types/common.h"

/// Lists that are handed out in slices whose offset counts.
namespace Frontdesk::Demo {

struct SliceLimits
{
    int least;
    int most;
    int usual;
};
inline constexpr SliceLimits LongSlices{10, 100, 50};
inline constexpr SliceLimits ShortSlices{1, 50, 10};

struct SliceRange
{
    int offset;
    int size;
};

/// What part is asked for, or why it is none.
[[nodiscard]] Outcome<SliceRange> rangeOf(const std::optional<QString> &offset,
                                          std::optional<int> size, SliceLimits limits);

template <class T> [[nodiscard]] Api::Slice<T> sliced(const QList<T> &all, SliceRange range)
{
    const int end = int(qMin(qint64(range.offset) + range.size, qint64(all.size())));
    return {all.mid(range.offset, range.size), QString::number(end), end < all.size()};
}

/// \a query is any that has an offset and a slice size.
template <class T, class Query = Api::SliceQuery>
[[nodiscard]] Outcome<Api::Slice<T>> sliced(const QList<T> &all, const Query &query,
                                            SliceLimits limits)
{
    return rangeOf(query.offset, query.sliceSize, limits).map([&](SliceRange range) {
        return sliced(all, range);
    });
}

} // namespace Frontdesk::Demo
