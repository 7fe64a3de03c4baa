// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/bench/report.h"

#include "api/codec/encode.h"

#include <algorithm>
#include <cstdio>

namespace Frontdesk::Bench {

Report::Report(QStringList wanted) : m_wanted(std::move(wanted))
{ }

bool Report::wants(const QString &group) const
{
    return m_wanted.isEmpty() || m_wanted.contains(group);
}

void Report::add(Figure figure)
{
    if (!m_isBegun)
        std::printf("%-34s %12s %12s %8s %7s  %s\n", "figure", "value", "baseline", "ratio", "n",
                    "unit");
    m_isBegun = true;
    figure.ratio = figure.baseline > 0 ? figure.value / figure.baseline : 0;
    std::printf("%-34s %12.3f %12.3f %8.3f %7d  %s%s%s\n", qPrintable(figure.figure), figure.value,
                figure.baseline, figure.ratio, figure.n, qPrintable(figure.unit),
                figure.note.isEmpty() ? "" : ", ", qPrintable(figure.note));
    std::printf("%s\n", Api::encode(figure).constData());
    std::fflush(stdout);
}

double quantile(QList<double> values, double q)
{
    std::sort(values.begin(), values.end());
    const qsizetype at = qsizetype(q * double(values.size()));
    return values[std::clamp(at, qsizetype(0), values.size() - 1)];
}

} // namespace Frontdesk::Bench
