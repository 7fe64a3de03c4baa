// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/query.h"
#include "models/store/storedcustomer.h"

#include <QSet>

namespace Frontdesk {

/// Writes customers into the cache and its search index with statements prepared once. The whole
/// run belongs in one transaction: the index is filled by statements of its own, as triggers would
/// take three times as long.
class CustomerWriter final
{
public:
    /// \a nameWords are those that were written before: most names are those of many, and who
    /// writes one slice after another keeps them. They outlive the writer.
    CustomerWriter(Database &database, const QDateTime &fetchedAt, std::optional<qint64> pass,
                   QSet<QString> &nameWords);

    /// False when a statement failed.
    bool write(const StoredCustomer &customer);
    /// How many were new or differed from what was there.
    [[nodiscard]] int changed() const { return m_changed; }

private:
    bool writeRow(const StoredCustomer &customer);
    bool writeNameWords(const QStringList &words);
    bool writeMediums(const StoredCustomer &customer);

    QString m_fetched;
    QVariant m_pass;
    Query m_known;
    Query m_touch;
    Query m_row;
    Query m_words;
    Query m_nameWord;
    QSet<QString> &m_nameWords;
    Query m_phones;
    Query m_noMediums;
    Query m_medium;
    Api::CustomerId m_lastId; ///< of all that are there
    int m_changed = 0;
};

} // namespace Frontdesk
