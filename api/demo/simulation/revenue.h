// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/contracts.h"
#include "api/demo/simulation/sheet.h"
#include "api/types/taxexports.h"

namespace Frontdesk::Demo {

/// One month of one contract, due on the day of the month on which it was signed.
struct Due
{
    QDate date;
    QString customerNumber;
    QString rateName;
    Api::Decimal amount;
};

/// What falls due from \a from to \a to, by date: of the studio's first thousand customers, so
/// that a tenant of a million can be asked too.
[[nodiscard]] QList<Due> duesBetween(const Customers &customers, const Contracts &contracts,
                                     QDate from, QDate to);

/// The dues one by one, or their sums by month and rate.
[[nodiscard]] Sheet revenueSheet(const QList<Due> &dues, Api::ExportFormat format,
                                 Api::ExportLocale locale);

} // namespace Frontdesk::Demo
