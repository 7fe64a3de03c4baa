// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/codec/decode.h"
#include "api/codec/encode.h"

namespace Frontdesk::Api {

/// A list where the contract does not know whether it is one: a single value is written by itself,
/// several as an array, and either is read.
template <class T> struct OneOrMany : QList<T>
{
    using QList<T>::QList;
    OneOrMany() = default;
    OneOrMany(QList<T> list) : QList<T>(std::move(list)) { }
};

template <class T> bool read(const JsonValue &json, OneOrMany<T> &list, const Place &place)
{
    if (json.kind() == JsonValue::Kind::Array)
        return read(json, static_cast<QList<T> &>(list), place);
    return read(json, list.emplaceBack(), place);
}

template <class T> void write(QByteArray &json, const OneOrMany<T> &list)
{
    if (list.size() == 1)
        write(json, list.first());
    else
        write(json, static_cast<const QList<T> &>(list));
}

} // namespace Frontdesk::Api
