// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/codec/datetimes.h"
#include "api/codec/described.h"

/// Values that are text on the wire, in JSON strings and in queries alike.
namespace Frontdesk::Api {

[[nodiscard]] inline QString toText(const QString &value)
{
    return value;
}

[[nodiscard]] inline bool fromText(const QString &text, QString &value)
{
    value = text;
    return true;
}

template <DescribedEnum E> [[nodiscard]] QString toText(E value)
{
    for (const auto &[candidate, name] : wireNames<E>()) {
        if (candidate == value)
            return QString::fromLatin1(name);
    }
    return {};
}

/// A value that this version does not know reads as E::Unknown: the API adds values over time.
template <DescribedEnum E> [[nodiscard]] bool fromText(const QString &text, E &value)
{
    value = E::Unknown;
    for (const auto &[candidate, name] : wireNames<E>()) {
        if (text == QLatin1String(name))
            value = candidate;
    }
    return true;
}

template <class T>
concept Textual = requires(const T &value, T &target, const QString &text)
{
    {
        toText(value)
        } -> std::convertible_to<QString>;
    {
        fromText(text, target)
        } -> std::same_as<bool>;
};

} // namespace Frontdesk::Api
