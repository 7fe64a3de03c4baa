// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/codec/datetimes.h"
#include "api/codec/decimal.h"
#include "api/codec/described.h"

#include <optional>
#include <QString>

/// Values that several tags of the API share.
namespace Frontdesk::Api {

/// One answer of a list too long for one answer. \a offset is opaque: it is handed back unchanged.
template <class T> struct Slice
{
    QList<T> result;
    QString offset;
    bool hasNext = false;
    friend bool operator==(const Slice &, const Slice &) = default;
    BOOST_DESCRIBE_CLASS(Slice, (), (result, offset, hasNext), (), ())
};

struct Money
{
    Decimal amount;
    QString currency;
    friend bool operator==(const Money &, const Money &) = default;
};
BOOST_DESCRIBE_STRUCT(Money, (), (amount, currency))

enum class TermUnit { Unknown, Minutes, Hours, Day, Week, Month, Year };
BOOST_DESCRIBE_ENUM(TermUnit, Unknown, Minutes, Hours, Day, Week, Month, Year)

struct Term
{
    int value = 0;
    TermUnit unit = TermUnit::Unknown;
    friend bool operator==(const Term &, const Term &) = default;
};
BOOST_DESCRIBE_STRUCT(Term, (), (value, unit))

/// The older spelling of a term, kept by the API in contracts.
struct TimePeriod
{
    int periodValue = 0;
    TermUnit periodUnit = TermUnit::Unknown;
    friend bool operator==(const TimePeriod &, const TimePeriod &) = default;
};
BOOST_DESCRIBE_STRUCT(TimePeriod, (), (periodValue, periodUnit))

/// Asks for a part of a list.
struct SliceQuery
{
    std::optional<QString> offset;
    std::optional<int> sliceSize;
};
BOOST_DESCRIBE_STRUCT(SliceQuery, (), (offset, sliceSize))

/// The body of every failed answer.
struct ErrorBody
{
    QString errorMessage;
    std::optional<QString> errorCode;
    std::optional<QString> traceId;
    std::optional<QString> reference;
    friend bool operator==(const ErrorBody &, const ErrorBody &) = default;
};
BOOST_DESCRIBE_STRUCT(ErrorBody, (), (errorMessage, errorCode, traceId, reference))

} // namespace Frontdesk::Api
