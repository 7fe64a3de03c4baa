// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <boost/describe.hpp>
#include <QList>
#include <QStringList>

namespace Frontdesk::Bench {

/// One measured number beside what it is held against, both of the same run.
struct Figure
{
    QString figure;
    QString unit;
    double value = 0;
    double baseline = 0; ///< 0 where there is none, such as for a count
    double ratio = 0; ///< value by baseline; filled in by the report
    int n = 1; ///< how many measurements it is made of
    QString note;
};
BOOST_DESCRIBE_STRUCT(Figure, (), (figure, unit, value, baseline, ratio, n, note))

/// Prints figures as a table for people and as JSON lines for programs, each as it comes.
class Report final
{
public:
    /// \a wanted are the names on the command line; without any, every figure is wanted.
    explicit Report(QStringList wanted);

    [[nodiscard]] bool wants(const QString &group) const;
    void add(Figure figure);

private:
    QStringList m_wanted;
    bool m_isBegun = false;
};

/// The value below which the share \a q of \a values lies; \a values is not empty.
[[nodiscard]] double quantile(QList<double> values, double q);

} // namespace Frontdesk::Bench
