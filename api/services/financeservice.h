// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/services/service.h"
#include "api/types/debtcollection.h"
#include "api/types/taxexports.h"

namespace Frontdesk::Api {

/// Tag Finance: debts that an agency collects, and exports for the tax advisor.
class FinanceService : public Service
{
public:
    using Service::Service;

    /// GET /v1/debt-collection/configuration.
    ApiReply<DebtCollectionConfiguration> *configuration(QObject *owner);
    /// GET /v1/debt-collection/{debtCollectionRunId}/details. No call lists the runs.
    ApiReply<TransferDetails> *transfer(qint64 runId, QObject *owner);
    /// GET /v1/debt-collection/{debtCollectionRunId}/debtors. Slices of 1 to 50.
    ApiReply<Slice<Debtor>> *debtors(qint64 runId, const SliceQuery &query, QObject *owner);
    /// POST /v1/debt-collection/{debtCollectionRunId}/confirmTransfer. Once a run.
    ApiReply<Nothing> *confirmTransfer(qint64 runId, QObject *owner);

    /// GET /v1/debt-collection/cases.
    ApiReply<QList<DebtorReport>> *cases(const CasesQuery &query, QObject *owner);
    /// POST /v1/debt-collection/update. What has become of debts, in totals.
    ApiReply<Nothing> *update(const DebtCollectionUpdate &update, QObject *owner);
    /// GET /v1/debt-collection/blocked/debtors.
    ApiReply<Slice<BlockedDebtor>> *blockedDebtors(const BlockedDebtorsQuery &query,
                                                   QObject *owner);
    /// GET /v1/debt-collection/blocked/debts.
    ApiReply<Slice<BlockedDebtor>> *blockedDebts(const BlockedDebtsQuery &query, QObject *owner);

    /// POST /v1/taxadvisor/exports/create. The export is made after the answer.
    ApiReply<TaxExportReceipt> *createExport(const TaxExportOrder &order, QObject *owner);
    /// GET /v1/taxadvisor/exports/{exportId}. An error until it is made.
    ApiReply<TaxExport> *taxExport(qint64 exportId, QObject *owner);
};

} // namespace Frontdesk::Api
