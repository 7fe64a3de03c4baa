// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/checkinstore.h"

namespace Frontdesk {

using namespace Api;

namespace {

template <class T> QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QString timeOrNull(const std::optional<QDateTime> &time)
{
    return time ? storedTime(*time) : QString();
}

QList<Checkin> allOf(Query &query)
{
    QList<Checkin> checkins;
    query.exec();
    while (query.next())
        checkins.append(*CheckinStore::checkinOf(query));
    return checkins;
}

} // namespace

bool CheckinStore::store(CustomerId customer, const QList<Checkin> &checkins, qint64 walk)
{
    Transaction transaction(*m_database);
    if (!transaction.isActive())
        return false;
    Query query(*m_database,
                QStringLiteral("insert into checkin(customer, id, check_in, check_out, studio_id,"
                               " studio_name, walk) values(?, ?, ?, ?, ?, ?, ?)"
                               " on conflict(customer, id) do update set"
                               " check_in = excluded.check_in, check_out = excluded.check_out,"
                               " studio_id = excluded.studio_id,"
                               " studio_name = excluded.studio_name,"
                               " walk = max(walk, excluded.walk)"));
    for (const Checkin &checkin : checkins) {
        query.bind(customer).bind(checkin.checkinId);
        query.bind(timeOrNull(checkin.checkInDateTime)).bind(timeOrNull(checkin.checkOutDateTime));
        query.bind(orNull(checkin.studioId)).bind(orNull(checkin.studioName));
        if (!query.bind(walk).exec())
            return false;
    }
    return transaction.commit();
}

qint64 CheckinStore::nextWalk(CustomerId customer) const
{
    Query query(*m_database, QStringLiteral("select max(walk) from checkin where customer = ?"));
    return (query.bind(customer).first() ? query.integer(0) : 0) + 1;
}

StoredList CheckinStore::list(CustomerId customer, std::optional<qint64> walk, Qt::SortOrder order)
{
    StoredList list;
    list.table = QStringLiteral("checkin");
    list.index = walk ? QStringLiteral("checkin_walk") : QStringLiteral("checkin_time");
    list.columns = QStringLiteral("id, check_in, check_out, studio_id, studio_name");
    list.scope = QStringLiteral("customer = ?");
    list.scopeValues = {customer};
    if (walk) {
        list.filter = QStringLiteral("walk = ?");
        list.filterValues = {*walk};
    }
    list.order = {QStringLiteral("check_in"), QStringLiteral("id")};
    list.isDescending = order == Qt::DescendingOrder;
    return list;
}

std::optional<Checkin> CheckinStore::checkinOf(const Query &row)
{
    Checkin checkin{row.integer(0)};
    if (!row.value(1).isNull())
        checkin.checkInDateTime = fromStoredTime(row.text(1));
    if (!row.value(2).isNull())
        checkin.checkOutDateTime = fromStoredTime(row.text(2));
    if (!row.value(3).isNull())
        checkin.studioId = row.integer(3);
    if (!row.value(4).isNull())
        checkin.studioName = row.text(4);
    return checkin;
}

QList<Checkin> CheckinStore::checkins(CustomerId customer, const QDateTime &from,
                                      const QDateTime &to) const
{
    Query query(*m_database,
                QStringLiteral("select id, check_in, check_out, studio_id, studio_name"
                               " from checkin where customer = ? and check_in >= ?"
                               " and check_in < ? order by check_in desc, id desc"));
    return allOf(query.bind(customer).bind(storedTime(from)).bind(storedTime(to)));
}

QList<Checkin> CheckinStore::checkins(CustomerId customer) const
{
    Query query(*m_database,
                QStringLiteral("select id, check_in, check_out, studio_id, studio_name"
                               " from checkin where customer = ? order by check_in desc, id desc"));
    return allOf(query.bind(customer));
}

bool CheckinStore::setCoverage(CustomerId customer, const CheckinWindow &window)
{
    return m_database->run(QStringLiteral("insert or replace into checkin_coverage(customer,"
                                          " from_date, to_date, complete) values(?, ?, ?, ?)"),
                           {customer, window.from.toString(Qt::ISODate),
                            window.to.toString(Qt::ISODate), window.isComplete ? 1 : 0});
}

QList<CheckinWindow> CheckinStore::coverage(CustomerId customer) const
{
    Query query(*m_database,
                QStringLiteral("select from_date, to_date, complete from checkin_coverage"
                               " where customer = ? order by from_date desc"));
    QList<CheckinWindow> windows;
    query.bind(customer).exec();
    while (query.next())
        windows.append({QDate::fromString(query.text(0), Qt::ISODate),
                        QDate::fromString(query.text(1), Qt::ISODate), query.integer(2) != 0});
    return windows;
}

} // namespace Frontdesk
