// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/searchindex.h"

namespace Frontdesk {

namespace {

constexpr int PagesAtOnce = 64; // of 4 kB

QString mergeSql(const char *table)
{
    return QStringLiteral("insert into %1(%1, rank) values('merge', %2)")
        .arg(QLatin1String(table))
        .arg(PagesAtOnce);
}

} // namespace

SearchIndex::SearchIndex(Database &database)
    : m_changes(database, QStringLiteral("select total_changes()")),
      m_words(database, mergeSql("customer_text")),
      m_phones(database, mergeSql("customer_phone"))
{ }

bool SearchIndex::mergeSome()
{
    const qint64 before = changes();
    // Each of the two statements counts as a change of its own.
    return m_words.exec() && m_phones.exec() && changes() - before > 2;
}

qint64 SearchIndex::changes()
{
    const qint64 count = m_changes.first() ? m_changes.integer(0) : 0;
    m_changes.finish();
    return count;
}

} // namespace Frontdesk
