// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/ledger/auditoutbox.h"

#include "api/codec/decode.h"
#include "api/codec/encode.h"
#include "models/store/query.h"

namespace Frontdesk {

using AuditChain::AuditRow;

bool AuditOutbox::add(const AuditRow &row)
{
    return m_database.isOpen()
        && m_database.run(QStringLiteral("insert into audit_outbox(row) values(?)"),
                          {QString::fromUtf8(Api::encode(row))});
}

QList<AuditOutbox::Letter> AuditOutbox::first(int count) const
{
    Query query(m_database, QStringLiteral("select id, row from audit_outbox order by id limit ?"));
    QList<Letter> letters;
    if (!query.bind(count).exec())
        return letters;
    while (query.next()) {
        if (const auto row = Api::decode<AuditRow>(query.text(1).toUtf8()))
            letters.append({query.integer(0), *row});
    }
    return letters;
}

int AuditOutbox::count() const
{
    Query query(m_database, QStringLiteral("select count(*) from audit_outbox"));
    return query.first() ? int(query.integer(0)) : 0;
}

bool AuditOutbox::removeUpTo(qint64 id, const QString &place, const AuditHead &head)
{
    Transaction transaction(m_database);
    return transaction.isActive()
        && m_database.run(QStringLiteral("delete from audit_outbox where id <= ?"), {id})
        && remember(place, head) && transaction.commit();
}

AuditHead AuditOutbox::seen(const QString &place) const
{
    Query query(m_database, QStringLiteral("select sequence, hash from audit_seen where place=?"));
    return query.bind(place).first() ? AuditHead{query.integer(0), query.bytes(1)} : AuditHead();
}

bool AuditOutbox::remember(const QString &place, const AuditHead &head)
{
    if (head.sequence == 0)
        return true;
    return m_database.run(QStringLiteral("insert into audit_seen(place, sequence, hash)"
                                         " values(?, ?, ?) on conflict(place) do update set"
                                         " sequence = excluded.sequence, hash = excluded.hash"
                                         " where excluded.sequence > audit_seen.sequence"),
                          {place, head.sequence, head.hash});
}

} // namespace Frontdesk
