// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/customerhit.h"
#include "models/store/database.h"

#include <QSet>

namespace Frontdesk {

/// One search over the cached customers, by whatever a person at the desk says or types: customer
/// number, card in any spelling and e-mail exactly, then birth date, beginnings of names in any
/// order and of numbers and e-mails, phone digits anywhere, beginnings of card numbers.
/// A name and a birth date together find who has both. Where that finds hardly anybody, a name may
/// have one typing error.
class CustomerFinder final
{
public:
    /// Whoever this desk has had to do with since \a today comes first among the names; an invalid
    /// time leaves that out.
    CustomerFinder(Database &database, const QString &text, int limit, const QDateTime &today);

    /// Best first, each customer once.
    [[nodiscard]] QList<CustomerHit> hits();

private:
    void findExactly();
    void findBirthDate();
    void findWords();
    void findPhone();
    void findMistyped();
    void findMediumPrefix();
    void findMatching(const QString &expression);
    void findMatchingToday(const QString &expression);
    void findMatchingBornOn(const QString &expression, const QList<QDate> &dates);
    void add(const QString &condition, const QVariantList &values, CustomerHit::Match match);
    [[nodiscard]] CustomerHit::Match wordMatch(const CustomerHit &hit) const;

    Database *m_database;
    QString m_text;
    QString m_folded;
    int m_limit;
    QString m_today; ///< as the store spells it; empty without one
    QList<CustomerHit> m_hits;
    QSet<Api::CustomerId> m_found;
};

} // namespace Frontdesk
