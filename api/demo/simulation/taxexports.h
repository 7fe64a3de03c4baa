// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/contracts.h"
#include "api/demo/simulation/files.h"
#include "api/types/taxexports.h"

#include <QMap>

namespace Frontdesk::Demo {

/// What is made for the studio's tax advisor. An export is ordered, is ready half a minute later,
/// and from then on stays as it is behind links that expire. One has always been there, see
/// cast.h.
class TaxExports
{
public:
    TaxExports(const StudioSetup &setup, const Customers &customers, const Contracts &contracts,
               Files &files);

    Outcome<Api::TaxExportReceipt> order(const Api::TaxExportOrder &order);
    [[nodiscard]] Outcome<Api::TaxExport> find(qint64 exportId);

private:
    struct Ordered
    {
        Api::TaxExportOrder order;
        QDateTime readyAt;
    };

    [[nodiscard]] File fileOf(const Api::TaxExportOrder &order) const;

    const Customers &m_customers;
    const Contracts &m_contracts;
    Files &m_files;
    QMap<qint64, Ordered> m_orders;
    qint64 m_lastId;
};

} // namespace Frontdesk::Demo
