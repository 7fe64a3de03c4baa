// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/photostore.h"

namespace Frontdesk {

std::optional<Photo> PhotoStore::photo(Api::CustomerId customer) const
{
    Query query(*m_database, QStringLiteral("select bytes, fetched from photo where customer = ?"));
    if (!query.bind(customer).first())
        return std::nullopt;
    return Photo{query.bytes(0), fromStoredTime(query.text(1))};
}

bool PhotoStore::store(Api::CustomerId customer, const QByteArray &bytes,
                       const QDateTime &fetchedAt)
{
    return m_database->run(QStringLiteral("insert or replace into photo(customer, bytes, fetched)"
                                          " values(?, ?, ?)"),
                           {customer, bytes, storedTime(fetchedAt)});
}

bool PhotoStore::remove(Api::CustomerId customer)
{
    return m_database->run(QStringLiteral("delete from photo where customer = ?"), {customer});
}

} // namespace Frontdesk
