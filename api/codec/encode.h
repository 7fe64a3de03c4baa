// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/codec/decimal.h"
#include "api/codec/text.h"

#include <QUrlQuery>

namespace Frontdesk::Api {

void write(QByteArray &json, bool value);
void write(QByteArray &json, int value);
void write(QByteArray &json, qint64 value);
void write(QByteArray &json, double value);
void write(QByteArray &json, Decimal value);
void write(QByteArray &json, const QString &value);

template <Textual T> void write(QByteArray &json, const T &value)
{
    write(json, toText(value));
}

template <DescribedStruct T> void write(QByteArray &json, const T &value);

template <class T> void write(QByteArray &json, const QList<T> &list)
{
    json += '[';
    for (const T &value : list) {
        write(json, value);
        json += ',';
    }
    if (!list.isEmpty())
        json.chop(1);
    json += ']';
}

template <class T> bool writeMember(QByteArray &json, const char *key, const T &value)
{
    ((json += '"') += key) += "\":";
    write(json, value);
    json += ',';
    return true;
}

template <class T>
bool writeMember(QByteArray &json, const char *key, const std::optional<T> &value)
{
    return value && writeMember(json, key, *value);
}

template <class T> bool writeMember(QByteArray &json, const char *key, const OptionalList<T> &value)
{
    return !value.isEmpty() && writeMember(json, key, static_cast<const QList<T> &>(value));
}

template <DescribedStruct T> void write(QByteArray &json, const T &value)
{
    bool any = false;
    json += '{';
    forEachMember<T>([&](const char *name, auto pointer) {
        any = writeMember(json, name, value.*pointer) || any;
    });
    if (any)
        json.chop(1);
    json += '}';
}

/// The compact JSON text of a described struct, or a list of them. Absent members are left out.
template <class T> [[nodiscard]] QByteArray encode(const T &value)
{
    QByteArray json;
    write(json, value);
    return json;
}

[[nodiscard]] inline QString queryText(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

template <class T>
requires std::is_integral_v<T>
[[nodiscard]] QString queryText(T value)
{
    return QString::number(value);
}

template <Textual T> [[nodiscard]] QString queryText(const T &value)
{
    return toText(value);
}

template <class T> constexpr bool mayBeMany = false;
template <class T> constexpr bool mayBeMany<OptionalList<T>> = true;

template <class T> void addQueryItem(QUrlQuery &query, const char *key, const T &value)
{
    if constexpr (requires { value.has_value(); }) {
        if (value)
            addQueryItem(query, key, *value);
    } else if constexpr (mayBeMany<T>) {
        for (const auto &element : value)
            addQueryItem(query, key, element);
    } else {
        // QUrlQuery leaves a plus as it is, which servers read as a space.
        const QByteArray encoded = QUrl::toPercentEncoding(queryText(value));
        query.addQueryItem(QString::fromLatin1(key), QString::fromLatin1(encoded));
    }
}

/// The query string of a described struct whose members are scalars or lists of them. A list
/// repeats its name; absent members are left out.
template <DescribedStruct T> [[nodiscard]] QUrlQuery encodeQuery(const T &value)
{
    QUrlQuery query;
    forEachMember<T>(
        [&](const char *name, auto pointer) { addQueryItem(query, name, value.*pointer); });
    return query;
}

} // namespace Frontdesk::Api
