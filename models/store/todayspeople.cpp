// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/todayspeople.h"

#include "models/store/bookingdays.h"

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr std::chrono::minutes goodFor{1};

/// Only letters and digits, each word behind one space.
QString spaced(const QString &words)
{
    QString result;
    result.reserve(words.size() + 1);
    bool isInside = false;
    for (const QChar letter : words) {
        if (!std::exchange(isInside, letter.isLetterOrNumber()) && isInside)
            result += QLatin1Char(' ');
        if (isInside)
            result += letter;
    }
    return result;
}

} // namespace

TodaysPeople::TodaysPeople(Database &database)
    : m_count(database,
              QStringLiteral("select (select count(*) from journal where recorded >= ?),"
                             " (select count(*) from checkin where check_in >= ?),"
                             " (select count(*) from booking_day where day = ?)")),
      m_read(database,
             QStringLiteral(
                 "select id, words from customer join customer_text on customer_text.rowid = id"
                 " where id in (select customer from journal where recorded >= ?"
                 " union select customer from checkin where check_in >= ?"
                 " union select customer from booking_day where day = ?)"
                 " order by status is 'FORMER_MEMBER', sort_key, id"))
{ }

QList<Api::CustomerId> TodaysPeople::matching(const QStringList &words, const QDateTime &today,
                                              int limit)
{
    update(today);
    QStringList beginnings;
    for (const QString &word : spaced(words.join(QLatin1Char(' '))).split(QLatin1Char(' ')))
        beginnings.append(QString(QLatin1Char(' ') % word));
    QList<Api::CustomerId> ids;
    for (const Person &person : std::as_const(m_people)) {
        if (ids.size() >= limit)
            break;
        const bool hasAll
            = std::all_of(beginnings.begin(), beginnings.end(),
                          [&](const QString &word) { return person.words.contains(word); });
        if (hasAll)
            ids.append(person.id);
    }
    return ids;
}

void TodaysPeople::update(const QDateTime &today)
{
    bindDay(m_count, today);
    QStringList counted{storedTime(today)};
    for (bool hasRow = m_count.first(); hasRow; hasRow = m_count.next()) {
        for (int column = 0; column < 3; ++column)
            counted.append(m_count.text(column));
    }
    const QString now = counted.join(QLatin1Char(' '));
    if (now == m_counted && !m_isGood.hasExpired())
        return;
    m_counted = now;
    m_isGood = QDeadlineTimer(goodFor);
    read(today);
}

void TodaysPeople::read(const QDateTime &today)
{
    m_people.clear();
    bindDay(m_read, today);
    m_read.exec();
    while (m_read.next())
        m_people.append({m_read.integer(0), spaced(m_read.text(1))});
}

void TodaysPeople::bindDay(Query &query, const QDateTime &today)
{
    query.bind(storedTime(today)).bind(storedTime(today));
    query.bind(BookingDays::stored(today.toLocalTime().date()));
}

} // namespace Frontdesk
