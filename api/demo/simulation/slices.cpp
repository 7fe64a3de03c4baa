// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/slices.h"

namespace Frontdesk::Demo {

Outcome<SliceRange> rangeOf(const Api::SliceQuery &query)
{
    const QString offset = query.offset.value_or(QString());
    bool isNumber = true;
    const int from = offset.isEmpty() ? 0 : offset.toInt(&isNumber);
    if (!isNumber || from < 0)
        return refused(Reason::BadParameter, QStringLiteral("offset"));
    const int size = query.sliceSize.value_or(50);
    if (size < 10 || size > 100)
        return refused(Reason::SliceSizeOutOfRange, QStringLiteral("10-100"));
    return SliceRange{from, size};
}

} // namespace Frontdesk::Demo
