// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/slicing.h"

namespace Frontdesk::Demo {

Outcome<SliceRange> rangeOf(const std::optional<QString> &offset, std::optional<int> size,
                            SliceLimits limits)
{
    bool isNumber = true;
    const int from = offset && !offset->isEmpty() ? offset->toInt(&isNumber) : 0;
    if (!isNumber || from < 0)
        return refused(Reason::BadParameter, QStringLiteral("offset"));
    const int wanted = size.value_or(limits.usual);
    if (wanted < limits.least || wanted > limits.most)
        return refused(Reason::SliceSizeOutOfRange,
                       QStringLiteral("%1-%2").arg(limits.least).arg(limits.most));
    return SliceRange{from, wanted};
}

} // namespace Frontdesk::Demo
