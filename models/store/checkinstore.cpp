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

Checkin checkinOf(const Query &query)
{
    Checkin checkin{query.integer(0)};
    if (!query.value(1).isNull())
        checkin.checkInDateTime = fromStoredTime(query.text(1));
    if (!query.value(2).isNull())
        checkin.checkOutDateTime = fromStoredTime(query.text(2));
    if (!query.value(3).isNull())
        checkin.studioId = query.integer(3);
    if (!query.value(4).isNull())
        checkin.studioName = query.text(4);
    return checkin;
}

QList<Checkin> allOf(Query &query)
{
    QList<Checkin> checkins;
    query.exec();
    while (query.next())
        checkins.append(checkinOf(query));
    return checkins;
}

} // namespace

bool CheckinStore::store(CustomerId customer, const QList<Checkin> &checkins)
{
    Transaction transaction(*m_database);
    if (!transaction.isActive())
        return false;
    Query query(*m_database,
                QStringLiteral("insert or replace into checkin(customer, id, check_in, check_out,"
                               " studio_id, studio_name) values(?, ?, ?, ?, ?, ?)"));
    for (const Checkin &checkin : checkins) {
        query.bind(customer).bind(checkin.checkinId);
        query.bind(timeOrNull(checkin.checkInDateTime)).bind(timeOrNull(checkin.checkOutDateTime));
        if (!query.bind(orNull(checkin.studioId)).bind(orNull(checkin.studioName)).exec())
            return false;
    }
    return transaction.commit();
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
