// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/customers.h"
#include "api/types/checkins.h"

namespace Frontdesk::Demo {

/// Who came when. The years before the tenant's start are derived from each person's habits; what
/// is checked in and out since is kept.
class Visits
{
public:
    Visits(const StudioSetup &setup, const Customers &customers);

    /// Newest first; the slice's offset is a count.
    [[nodiscard]] Outcome<Api::Slice<Api::Checkin>> history(qint64 customerId,
                                                            const Api::CheckinQuery &query) const;
    /// All of the query's window, newest first.
    [[nodiscard]] Outcome<QList<Api::Checkin>> within(qint64 customerId,
                                                      const Api::CheckinQuery &query) const;
    Outcome<Done> checkIn(qint64 customerId, const Api::CheckinTime &time);
    Outcome<Done> checkOut(qint64 customerId, const Api::CheckoutTime &time);
    [[nodiscard]] Api::StudioUtilization utilization() const;

private:
    [[nodiscard]] std::optional<Api::Checkin> visitOn(const Person &person, QDate date) const;
    [[nodiscard]] QList<Api::Checkin> between(const Person &person, QDate from, QDate to) const;
    [[nodiscard]] Api::Checkin *openVisit(qint64 customerId);

    const StudioSetup &m_setup;
    const Customers &m_customers;
    QHash<qint64, QList<Api::Checkin>> m_live; ///< by customer, oldest first
    int m_othersInside; ///< who was in when the tenant started, and stays
    qint64 m_lastId = 0;
};

} // namespace Frontdesk::Demo
