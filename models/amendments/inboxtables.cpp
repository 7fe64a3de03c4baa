// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/inboxtables.h"

#include "api/codec/text.h"

namespace Frontdesk {

namespace {

/// Somebody who was in the studio, or whom the desk was busy with, within these days.
constexpr int RecentDays = 3;
/// Classes can be booked for two weeks ahead.
constexpr int BookedAheadDays = 15;

QVariantList keyValues(const RequestKey &key)
{
    return {Api::toText(key.kind), key.customer, key.subject};
}

} // namespace

QList<StoredRequest> InboxTables::requests() const
{
    Query query(*m_database,
                QStringLiteral("select kind, customer, subject, json, known, read"
                               " from inbox_request"));
    QList<StoredRequest> rows;
    query.exec();
    while (query.next()) {
        RequestKey key{RequestKind::Unknown, query.integer(1), query.integer(2)};
        static_cast<void>(Api::fromText(query.text(0), key.kind)); // never fails for enums
        if (const auto request = requestFromJson(key, query.bytes(3)))
            rows.append({*request, fromStoredTime(query.text(4)), fromStoredTime(query.text(5))});
    }
    return rows;
}

bool InboxTables::keep(const StoredRequest &row)
{
    // A guest of another studio is in no list: the sweep finds the customer here.
    return m_database->run(QStringLiteral("insert or ignore into inbox_customer(customer)"
                                          " values(?)"),
                           {row.request.key.customer})
        && m_database->run(
            QStringLiteral("insert or replace into inbox_request(kind, customer,"
                           " subject, json, known, read) values(?, ?, ?, ?, ?, ?)"),
            keyValues(row.request.key)
                + QVariantList{toJson(row.request), storedTime(row.known), storedTime(row.read)});
}

bool InboxTables::drop(const RequestKey &key)
{
    return m_database->run(QStringLiteral("delete from inbox_request where kind = ?"
                                          " and customer = ? and subject = ?"),
                           keyValues(key));
}

bool InboxTables::mark(const char *column, Api::CustomerId customer, const QDateTime &time)
{
    return m_database->run(QStringLiteral("insert into inbox_customer(customer, %1) values(?, ?)"
                                          " on conflict(customer) do update set %1 = excluded.%1")
                               .arg(QLatin1String(column)),
                           {customer, storedTime(time)});
}

bool InboxTables::setRead(Api::CustomerId customer, const QDateTime &read)
{
    // Who is in no list and has nothing that waits was asked for once; that is enough.
    return mark("read", customer, read)
        && m_database->run(QStringLiteral("delete from inbox_customer where customer = ?"
                                          " and customer not in (select id from customer)"
                                          " and customer not in (select customer"
                                          " from inbox_request)"),
                           {customer});
}

bool InboxTables::setTried(Api::CustomerId customer, const QDateTime &tried)
{
    return mark("tried", customer, tried);
}

bool InboxTables::setLookedAt(Api::CustomerId customer, const QDateTime &looked)
{
    return mark("looked", customer, looked);
}

bool InboxTables::forget(Api::CustomerId customer, const QDateTime &asked)
{
    // The customer sync finds out for itself who is gone; until then nobody is asked twice.
    return m_database->run(QStringLiteral("delete from inbox_request where customer = ?"),
                           {customer})
        && m_database->run(QStringLiteral("delete from inbox_customer where customer = ?"),
                           {customer})
        && m_database->run(QStringLiteral("insert into inbox_customer(customer, tried)"
                                          " select id, ? from customer where id = ?"),
                           {storedTime(asked), customer});
}

QSet<Api::CustomerId> InboxTables::owners() const
{
    Query query(*m_database, QStringLiteral("select distinct customer from inbox_request"));
    QSet<Api::CustomerId> owners;
    query.exec();
    while (query.next())
        owners.insert(query.integer(0));
    return owners;
}

bool InboxTables::addModule(Api::CustomerId customer, const ModuleContractKey &module)
{
    return m_database->run(QStringLiteral("insert or ignore into inbox_module(customer, contract,"
                                          " module) values(?, ?, ?)"),
                           {customer, module.contractId, module.moduleContractId});
}

QHash<Api::CustomerId, QList<ModuleContractKey>> InboxTables::modules() const
{
    Query query(*m_database, QStringLiteral("select customer, contract, module from inbox_module"));
    QHash<Api::CustomerId, QList<ModuleContractKey>> modules;
    query.exec();
    while (query.next())
        modules[query.integer(0)].append({query.integer(1), query.integer(2)});
    return modules;
}

InboxCoverage InboxTables::coverage() const
{
    Query query(*m_database,
                QStringLiteral("select (select count(read) from inbox_customer),"
                               " (select count(*) from customer) + (select count(*)"
                               " from inbox_customer where customer not in"
                               " (select id from customer)),"
                               " (select min(read) from inbox_customer)"));
    if (!query.first())
        return {};
    return {query.integer(0), query.integer(1), fromStoredTime(query.text(2))};
}

QList<Api::CustomerId> InboxTables::due(const SweepQuestion &question) const
{
    // Sets that depend on no row: 100,000 customers take a third of a second.
    Query query(
        *m_database,
        QStringLiteral("with waits as (select customer from inbox_request),"
                       " booked as (select customer from journal where kind = 'BOOK_CLASS'"
                       " and recorded > ? and substr(json_extract(detail, '$.start'), 1, 10) = ?),"
                       " came as (select customer from journal where kind = 'CHECK_IN'"
                       " and recorded > ? union select customer from checkin where check_in > ?)"
                       " select c.id, case when c.id in waits then 0 when s.looked > ? then 1"
                       " when c.id in booked then 2 when c.id in came then 3 else 4 end as rank"
                       " from (select id from customer union select customer from inbox_customer) c"
                       " left join inbox_customer s on s.customer = c.id"
                       " where coalesce(s.read, '') < ? and coalesce(s.tried, '') < ?"
                       " order by rank, s.read, c.id limit ?"));
    const QString recent = storedTime(question.now.addDays(-RecentDays));
    const QString due = storedTime(question.readBefore);
    query.bind(storedTime(question.now.addDays(-BookedAheadDays)));
    query.bind(question.now.date().toString(Qt::ISODate));
    query.bind(recent).bind(recent).bind(recent).bind(due).bind(due).bind(question.limit);
    QList<Api::CustomerId> ids;
    query.exec();
    while (query.next())
        ids.append(query.integer(0));
    return ids;
}

} // namespace Frontdesk
