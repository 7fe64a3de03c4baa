// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/financeservice.h"

namespace Frontdesk::Api {

ApiReply<DebtCollectionConfiguration> *FinanceService::configuration(QObject *owner)
{
    return send<DebtCollectionConfiguration>(ApiRequest(Operations::getDebtCollectionConfiguration),
                                             owner);
}

ApiReply<TransferDetails> *FinanceService::transfer(qint64 runId, QObject *owner)
{
    return send<TransferDetails>(ApiRequest(Operations::getTransferDetails).arg(runId), owner);
}

ApiReply<Slice<Debtor>> *FinanceService::debtors(qint64 runId, const SliceQuery &query,
                                                 QObject *owner)
{
    return send<Slice<Debtor>>(ApiRequest(Operations::getDebtors).arg(runId).query(query), owner);
}

ApiReply<Nothing> *FinanceService::confirmTransfer(qint64 runId, QObject *owner)
{
    return send<Nothing>(ApiRequest(Operations::confirmTransfer).arg(runId), owner);
}

ApiReply<QList<DebtorReport>> *FinanceService::cases(const CasesQuery &query, QObject *owner)
{
    return send<QList<DebtorReport>>(ApiRequest(Operations::getDebtCollectionCases).query(query),
                                     owner);
}

ApiReply<Nothing> *FinanceService::update(const DebtCollectionUpdate &update, QObject *owner)
{
    return send<Nothing>(ApiRequest(Operations::updateDebtCollection).body(update), owner);
}

ApiReply<Slice<BlockedDebtor>> *FinanceService::blockedDebtors(const BlockedDebtorsQuery &query,
                                                               QObject *owner)
{
    return send<Slice<BlockedDebtor>>(
        ApiRequest(Operations::getDebtCollectionBlockedDebtors).query(query), owner);
}

ApiReply<Slice<BlockedDebtor>> *FinanceService::blockedDebts(const BlockedDebtsQuery &query,
                                                             QObject *owner)
{
    return send<Slice<BlockedDebtor>>(
        ApiRequest(Operations::getDebtCollectionBlockedDebts).query(query), owner);
}

ApiReply<TaxExportReceipt> *FinanceService::createExport(const TaxExportOrder &order,
                                                         QObject *owner)
{
    return send<TaxExportReceipt>(ApiRequest(Operations::createExport).body(order), owner);
}

ApiReply<TaxExport> *FinanceService::taxExport(qint64 exportId, QObject *owner)
{
    return send<TaxExport>(ApiRequest(Operations::getExport).arg(exportId), owner);
}

} // namespace Frontdesk::Api
