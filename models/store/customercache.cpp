// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/customercache.h"

#include "api/codec/decode.h"
#include "api/codec/encode.h"
#include "models/store/cardnumber.h"
#include "models/store/customerfinder.h"
#include "models/store/customerwriter.h"
#include "models/store/mediumkey.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Frontdesk {

using namespace Api;

std::optional<int> CustomerCache::upsert(const QList<Customer> &customers,
                                         const QDateTime &fetchedAt, std::optional<qint64> pass)
{
    Transaction transaction(*m_database);
    if (!transaction.isActive())
        return std::nullopt;
    QSet<QString> nameWords;
    CustomerWriter writer(*m_database, fetchedAt, pass, nameWords);
    for (const Customer &customer : customers) {
        if (!writer.write(StoredCustomer(customer)))
            return std::nullopt;
    }
    return transaction.commit() ? std::optional(writer.changed()) : std::nullopt;
}

std::optional<CachedCustomer> CustomerCache::find(CustomerId id) const
{
    Query query(*m_database,
                QStringLiteral("select json, fetched, has_image from customer where id = ?"));
    if (!query.bind(id).first())
        return std::nullopt;
    auto customer = decode<Customer>(query.bytes(0));
    // What an older version wrote and this one cannot read is as good as not there: it is read
    // anew.
    if (!customer)
        return std::nullopt;
    return CachedCustomer{*std::move(customer), fromStoredTime(query.text(1)),
                          query.integer(2) != 0};
}

QList<MediumHit> CustomerCache::byMedium(const QString &scanned) const
{
    QHash<QString, CardNumberFormat> formats;
    for (const CardReading &reading : cardReadings(scanned)) {
        if (!formats.contains(reading.decimal))
            formats.insert(reading.decimal, reading.format);
    }
    QList<MediumHit> hits;
    Query query(*m_database,
                QStringLiteral("select customer, kind from customer_medium where value = ?"
                               " order by customer"));
    for (const QString &key : mediumKeys(scanned)) {
        query.bind(key).exec();
        while (query.next()) {
            MediumHit hit{query.integer(0)};
            static_cast<void>(fromText(query.text(1), hit.type)); // never fails for enums
            if (hit.type == AccessMediumType::CardNumber)
                hit.format = formats.value(key, CardNumberFormat::Unknown);
            hits.append(hit);
        }
    }
    return hits;
}

QHash<CustomerId, CustomerName> CustomerCache::names(const QList<CustomerId> &ids) const
{
    QJsonArray list;
    for (const CustomerId id : ids)
        list.append(id);
    Query query(*m_database,
                QStringLiteral("select id, trim(coalesce(first_name, '') || ' '"
                               " || coalesce(last_name, '')), number from customer"
                               " where id in (select value from json_each(?))"));
    QHash<CustomerId, CustomerName> names;
    query.bind(QString::fromLatin1(QJsonDocument(list).toJson(QJsonDocument::Compact))).exec();
    while (query.next())
        names.insert(query.integer(0), {query.text(1), query.text(2)});
    return names;
}

QList<CustomerHit> CustomerCache::search(const QString &text, int limit,
                                         const QDateTime &today) const
{
    return m_database->part<CustomerFinder>().find({text, limit, today, {}});
}

QList<CustomerId> CustomerCache::notSeenBy(qint64 pass, int limit) const
{
    Query query(*m_database,
                QStringLiteral("select id from customer where pass < ?"
                               " and status <> 'FORMER_MEMBER' order by pass, id limit ?"));
    QList<CustomerId> ids;
    query.bind(pass).bind(limit).exec();
    while (query.next())
        ids.append(query.integer(0));
    return ids;
}

bool CustomerCache::remove(const QList<CustomerId> &ids)
{
    Transaction transaction(*m_database);
    bool good = transaction.isActive();
    for (const QString &sql : {QStringLiteral("delete from customer_text where rowid = ?"),
                               QStringLiteral("delete from customer_phone where rowid = ?"),
                               QStringLiteral("delete from photo where customer = ?"),
                               QStringLiteral("delete from checkin where customer = ?"),
                               QStringLiteral("delete from checkin_coverage where customer = ?"),
                               QStringLiteral("delete from booking_day where customer = ?"),
                               QStringLiteral("delete from customer where id = ?")}) {
        Query query(*m_database, sql);
        for (const CustomerId id : ids)
            good = good && query.bind(id).exec();
    }
    return good && transaction.commit();
}

bool CustomerCache::clear()
{
    Transaction transaction(*m_database);
    bool good = transaction.isActive();
    for (const char *table :
         {"customer_text", "customer_phone", "photo", "checkin", "checkin_coverage", "booking_day",
          "customer_medium", "customer_sync", "customer", "name_word"})
        good = good && m_database->run(QStringLiteral("delete from %1").arg(QLatin1String(table)));
    return good && transaction.commit();
}

qint64 CustomerCache::count() const
{
    Query query(*m_database, QStringLiteral("select count(*) from customer"));
    return query.first() ? query.integer(0) : 0;
}

} // namespace Frontdesk
