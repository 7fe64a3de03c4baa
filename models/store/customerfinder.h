// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/customerhit.h"
#include "models/store/nearwords.h"
#include "models/store/todayspeople.h"

#include <QSet>
#include <stop_token>

namespace Frontdesk {

/// What somebody types, and how far to look for it.
struct CustomerQuestion
{
    QString text;
    int limit = 50;
    /// When the day began whose people come first among the names; an invalid time leaves them out.
    QDateTime today;
    /// Once stopped, nobody waits for the answer: it may come incomplete.
    std::stop_token isOver;
};

/// Finds customers of the cache by whatever a person at the desk says or types, best first:
/// customer number, e-mail and card exactly; birth date; whoever the desk has to do with today;
/// whole names, then their beginnings, each last names before first names; what is left of names,
/// numbers, e-mails, phone digits anywhere and cards. A name and a birth date together find who has
/// both. Where all that finds hardly anybody, a name may have one typing error.
///
/// Part of a connection, whose statements it prepares once: `database.part<CustomerFinder>()`.
class CustomerFinder final
{
public:
    explicit CustomerFinder(Database &database);

    /// Each customer once.
    [[nodiscard]] QList<CustomerHit> find(const CustomerQuestion &question);

private:
    void begin(const CustomerQuestion &question);
    void findExactly();
    void findBirthDate();
    void findWords();
    void findToday();
    void findNames();
    void findPhone();
    void findMediumBeginning();
    void findMistyped();
    void findLastName(const QString &from, const QString &to);
    void findMatching(const QString &expression);
    void findBeginning(const QString &column, CustomerHit::Match match);
    void add(const QString &condition, const QVariantList &values, CustomerHit::Match match);
    void add(const QString &condition, const QVariantList &values, CustomerHit::Match match,
             const QString &order);
    Query &statement(const QString &choice);
    [[nodiscard]] CustomerHit::Match wordMatch(const CustomerHit &hit) const;

    Database &m_database;
    QHash<QString, std::shared_ptr<Query>> m_statements; ///< by what they choose
    TodaysPeople m_todaysPeople;
    NearWords m_nearWords;

    // Of the question under way:
    CustomerQuestion m_question;
    QString m_folded;
    QStringList m_words; ///< of the folded text; see searchWord()
    QList<QDate> m_dates; ///< typed beside words
    QList<CustomerHit> m_hits;
    QSet<Api::CustomerId> m_found;
};

} // namespace Frontdesk
