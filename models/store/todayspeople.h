// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/customers.h"
#include "models/store/query.h"

#include <QDeadlineTimer>

namespace Frontdesk {

/// Whom the desk has to do with today, as far as it knows: who was here or had something done by
/// the journal and the check-ins read, and who has booked. They are a thousand or two of all
/// customers, so their words are kept in memory and need no index.
class TodaysPeople final
{
public:
    explicit TodaysPeople(Database &database);

    /// Those who have a word beginning with each of \a words, which are folded, in the order of
    /// lists. \a today is when the day began.
    [[nodiscard]] QList<Api::CustomerId> matching(const QStringList &words, const QDateTime &today,
                                                  int limit);

private:
    struct Person
    {
        Api::CustomerId id = 0;
        QString words; ///< each behind a space
    };

    void bindDay(Query &query, const QDateTime &today);
    void update(const QDateTime &today);
    void read(const QDateTime &today);

    Query m_count;
    Query m_read;
    QString m_counted; ///< what the people were read for: the day, and how much was known of it
    QDeadlineTimer m_isGood; ///< names change, too
    QList<Person> m_people;
};

} // namespace Frontdesk
