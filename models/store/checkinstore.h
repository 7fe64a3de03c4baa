// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/checkins.h"
#include "api/types/customers.h"
#include "models/store/query.h"
#include "models/store/storedlist.h"

namespace Frontdesk {

/// A part of a customer's history that was read, both days included.
struct CheckinWindow
{
    QDate from;
    QDate to;
    bool isComplete = false; ///< false while slices of the window are missing
    friend bool operator==(const CheckinWindow &, const CheckinWindow &) = default;
};

/// Visits as they were read, with what was read of each customer's history.
class CheckinStore final
{
public:
    explicit CheckinStore(Database &database) : m_database(&database) { }

    /// Inserts or replaces by check-in id, all or none. \a walk is the reading of the customer's
    /// history that saw them; without one, what is known of it stays.
    bool store(Api::CustomerId customer, const QList<Api::Checkin> &checkins, qint64 walk = 0);
    /// For a reading that begins.
    [[nodiscard]] qint64 nextWalk(Api::CustomerId customer) const;
    /// The visits that \a walk saw, or all known, by their time.
    [[nodiscard]] static StoredList list(Api::CustomerId customer, std::optional<qint64> walk,
                                         Qt::SortOrder order = Qt::DescendingOrder);
    /// One of such a list.
    [[nodiscard]] static std::optional<Api::Checkin> checkinOf(const Query &row);
    /// The visits that began in [\a from, \a to), newest first.
    [[nodiscard]] QList<Api::Checkin> checkins(Api::CustomerId customer, const QDateTime &from,
                                               const QDateTime &to) const;
    /// All visits known, newest first.
    [[nodiscard]] QList<Api::Checkin> checkins(Api::CustomerId customer) const;

    /// Windows are told apart by their first day.
    bool setCoverage(Api::CustomerId customer, const CheckinWindow &window);
    /// Newest first.
    [[nodiscard]] QList<CheckinWindow> coverage(Api::CustomerId customer) const;

private:
    Database *m_database;
};

} // namespace Frontdesk
