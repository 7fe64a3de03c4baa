// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/common.h"

/// Tag Customers: visits.
namespace Frontdesk::Api {

struct Checkin
{
    qint64 checkinId = 0;
    std::optional<QDateTime> checkInDateTime;
    std::optional<QDateTime> checkOutDateTime;
    std::optional<qint64> studioId;
    std::optional<QString> studioName;
    friend bool operator==(const Checkin &, const Checkin &) = default;
};
BOOST_DESCRIBE_STRUCT(Checkin, (),
                      (checkinId, checkInDateTime, checkOutDateTime, studioId, studioName))

/// A window of at most 365 days; one month when no date is given.
struct CheckinQuery
{
    std::optional<QDate> fromDate;
    std::optional<QDate> toDate;
    std::optional<int> sliceSize; ///< 1 to 50
    std::optional<QString> offset;
};
BOOST_DESCRIBE_STRUCT(CheckinQuery, (), (fromDate, toDate, sliceSize, offset))

struct CheckinTime
{
    std::optional<QDateTime> checkInDateTime;
};
BOOST_DESCRIBE_STRUCT(CheckinTime, (), (checkInDateTime))

struct CheckoutTime
{
    std::optional<QDateTime> checkOutDateTime;
};
BOOST_DESCRIBE_STRUCT(CheckoutTime, (), (checkOutDateTime))

} // namespace Frontdesk::Api
