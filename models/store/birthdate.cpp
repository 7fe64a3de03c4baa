// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/birthdate.h"

#include <QRegularExpression>

namespace Frontdesk {

namespace {

void addDay(QList<QDate> &dates, int year, int month, int day)
{
    const QDate date(year, month, day);
    if (date.isValid() && !dates.contains(date))
        dates.append(date);
}

void addYears(QList<QDate> &dates, const QString &year, int month, int day)
{
    if (year.size() == 4) {
        addDay(dates, year.toInt(), month, day);
    } else {
        addDay(dates, 1900 + year.toInt(), month, day);
        addDay(dates, 2000 + year.toInt(), month, day);
    }
}

} // namespace

QList<QDate> birthDates(const QString &text)
{
    static const QRegularExpression dayFirst(
        QStringLiteral("^(\\d{1,2})([./-]) ?(\\d{1,2})\\2 ?(\\d{4}|\\d{2})$"));
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    static const QRegularExpression digitsOnly(QStringLiteral("^(\\d\\d)(\\d\\d)(\\d{4}|\\d{2})$"));
    static const QRegularExpression yearDigits(QStringLiteral("^(\\d{4})(\\d\\d)(\\d\\d)$"));
    const QString trimmed = text.trimmed();
    QList<QDate> dates;
    if (const auto match = dayFirst.match(trimmed); match.hasMatch())
        addYears(dates, match.captured(4), match.captured(3).toInt(), match.captured(1).toInt());
    if (const auto match = digitsOnly.match(trimmed); match.hasMatch())
        addYears(dates, match.captured(3), match.captured(2).toInt(), match.captured(1).toInt());
    for (const QRegularExpression &pattern : {yearFirst, yearDigits}) {
        if (const auto match = pattern.match(trimmed); match.hasMatch())
            addYears(dates, match.captured(1), match.captured(2).toInt(),
                     match.captured(3).toInt());
    }
    return dates;
}

} // namespace Frontdesk
