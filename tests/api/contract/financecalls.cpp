// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/operationcalls.h"

#include "api/services/financeservice.h"

#include <QUuid>

namespace Frontdesk::Api {

namespace {

using Calls = QList<OperationCall>;

/// A call about the run, if there is one to ask for.
template <class Ask> auto ofRun(Ask ask)
{
    return [ask](CallWorld &world) -> std::optional<Performed> {
        if (world.debtCollectionRunId == 0)
            return std::nullopt;
        return ask(world, FinanceService(world.client), world.debtCollectionRunId);
    };
}

Calls runCalls()
{
    return {
        {Operations::getTransferDetails,
         ofRun([](CallWorld &world, FinanceService finance, qint64 run) {
             return perform(finance.transfer(run, &world.owner));
         })},
        {Operations::getDebtors, ofRun([](CallWorld &world, FinanceService finance, qint64 run) {
             return perform(finance.debtors(run, {.sliceSize = 1}, &world.owner),
                            [&](const Slice<Debtor> &slice) {
                                world.debtorId = slice.result.value(0).debtorId;
                            });
         })},
        {Operations::confirmTransfer,
         ofRun([](CallWorld &world, FinanceService finance, qint64 run) {
             return perform(finance.confirmTransfer(run, &world.owner));
         })},
    };
}

Calls caseCalls()
{
    return {
        {Operations::getDebtCollectionCases,
         [](CallWorld &world) {
             CasesQuery query;
             if (!world.debtorId.isEmpty())
                 query.debtorId = {world.debtorId, QStringLiteral("nobody")};
             return perform(FinanceService(world.client).cases(query, &world.owner),
                            [&](const auto &reports) { world.debtorReports = reports; });
         }},
        {Operations::updateDebtCollection,
         [](CallWorld &world) -> std::optional<Performed> {
             if (world.debtorReports.isEmpty())
                 return std::nullopt;
             DebtorReport report = world.debtorReports.first();
             report.block = ReportedBlock{BlockLimit::Limited, world.today.addDays(7)};
             const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
             return perform(FinanceService(world.client).update({{report}, id}, &world.owner));
         }},
        {Operations::getDebtCollectionBlockedDebtors,
         [](CallWorld &world) {
             return perform(FinanceService(world.client).blockedDebtors({}, &world.owner));
         }},
        {Operations::getDebtCollectionBlockedDebts,
         [](CallWorld &world) {
             return perform(
                 FinanceService(world.client).blockedDebts({.sliceSize = 50}, &world.owner));
         }},
        {Operations::getDebtCollectionConfiguration,
         [](CallWorld &world) {
             return perform(FinanceService(world.client).configuration(&world.owner));
         }},
    };
}

Calls exportCalls()
{
    return {
        {Operations::createExport,
         [](CallWorld &world) {
             const TaxExportOrder order{world.today.addDays(-30), world.today.addDays(-1),
                                        ExportFormat::Aggregated, ExportFileFormat::Json,
                                        ExportLocale::English};
             return perform(FinanceService(world.client).createExport(order, &world.owner));
         }},
        {Operations::getExport,
         [](CallWorld &world) -> std::optional<Performed> {
             if (world.taxExportId == 0)
                 return std::nullopt;
             return perform(
                 FinanceService(world.client).taxExport(world.taxExportId, &world.owner));
         }},
    };
}

} // namespace

Calls financeCalls()
{
    return runCalls() + caseCalls() + exportCalls();
}

} // namespace Frontdesk::Api
