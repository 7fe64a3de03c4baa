// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/codec/decode.h"
#include "api/codec/encode.h"
#include "api/types/customers.h"
#include "models/store/query.h"

namespace Frontdesk {

/// What the server said of a customer, and when.
template <class T> struct Fact
{
    T value;
    QDateTime fetchedAt;
};

/// The name under which facts of a type lie in people's files: one specialisation a type, beside
/// the type, never changed. Bank data has none.
template <class T> inline constexpr const char *factKind = nullptr;

/// The last good answers about each customer of one studio, for going on without the server. A new
/// fact replaces the older of its kind; they go with the customer.
class FactStore final
{
public:
    explicit FactStore(Database &database) : m_database(&database) { }

    template <class T> bool keep(Api::CustomerId customer, const T &value, const QDateTime &at)
    {
        static_assert(factKind<T> != nullptr);
        return write(customer, QLatin1String(factKind<T>), Api::encode(value), at);
    }

    /// Nothing without one, and when it is of a version that this one cannot read.
    template <class T> [[nodiscard]] std::optional<Fact<T>> find(Api::CustomerId customer) const
    {
        static_assert(factKind<T> != nullptr);
        const auto stored = read(customer, QLatin1String(factKind<T>));
        if (!stored)
            return std::nullopt;
        auto value = Api::decode<T>(stored->value);
        if (!value)
            return std::nullopt;
        return Fact<T>{std::move(*value), stored->fetchedAt};
    }

private:
    bool write(Api::CustomerId customer, QLatin1String kind, const QByteArray &json,
               const QDateTime &at);
    [[nodiscard]] std::optional<Fact<QByteArray>> read(Api::CustomerId customer,
                                                       QLatin1String kind) const;

    Database *m_database;
};

} // namespace Frontdesk
