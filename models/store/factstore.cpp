// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/factstore.h"

namespace Frontdesk {

bool FactStore::write(Api::CustomerId customer, QLatin1String kind, const QByteArray &json,
                      const QDateTime &at)
{
    return m_database->run(QStringLiteral("insert or replace into customer_fact(customer, kind,"
                                          " json, fetched) values(?, ?, ?, ?)"),
                           {customer, kind, json, storedTime(at)});
}

std::optional<Fact<QByteArray>> FactStore::read(Api::CustomerId customer, QLatin1String kind) const
{
    Query query(*m_database,
                QStringLiteral("select json, fetched from customer_fact where customer = ?"
                               " and kind = ?"));
    if (!query.bind(customer).bind(kind).first())
        return std::nullopt;
    return Fact<QByteArray>{query.bytes(0), fromStoredTime(query.text(1)).toLocalTime()};
}

} // namespace Frontdesk
