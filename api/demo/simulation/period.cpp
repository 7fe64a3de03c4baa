// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/period.h"

namespace Frontdesk::Demo {

QDateTime after(const QDateTime &start, const Api::Term &term)
{
    switch (term.unit) {
    case Api::TermUnit::Minutes:
        return start.addSecs(qint64(term.value) * 60);
    case Api::TermUnit::Hours:
        return start.addSecs(qint64(term.value) * 3600);
    case Api::TermUnit::Day:
        return start.addDays(term.value);
    case Api::TermUnit::Week:
        return start.addDays(qint64(term.value) * 7);
    case Api::TermUnit::Month:
        return start.addMonths(term.value);
    case Api::TermUnit::Year:
        return start.addYears(term.value);
    case Api::TermUnit::Unknown:
        break;
    }
    return start;
}

} // namespace Frontdesk::Demo
