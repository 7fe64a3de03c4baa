// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/customers.h"
#include "models/store/query.h"

namespace Frontdesk {

struct Photo
{
    QByteArray bytes; ///< an image file as the server sent it
    QDateTime fetchedAt;
};

/// The photos of one studio's customers. Bytes are kept, as their links expire after minutes.
class PhotoStore final
{
public:
    explicit PhotoStore(Database &database) : m_database(&database) { }

    [[nodiscard]] std::optional<Photo> photo(Api::CustomerId customer) const;
    bool store(Api::CustomerId customer, const QByteArray &bytes, const QDateTime &fetchedAt);
    bool remove(Api::CustomerId customer);

private:
    Database *m_database;
};

} // namespace Frontdesk
