// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/taxexports.h"

#include "api/demo/simulation/revenue.h"

namespace Frontdesk::Demo {

using namespace Api;

namespace {

constexpr qint64 SecondsToMake = 30;
constexpr int LongestWindow = 365; // days

} // namespace

TaxExports::TaxExports(const StudioSetup &setup, const Customers &customers,
                       const Contracts &contracts, Files &files)
    : m_customers(customers),
      m_contracts(contracts),
      m_files(files),
      m_lastId(finishedTaxExport(setup.access))
{
    const QDate start = customers.people().start();
    const QDate month(start.year(), start.month(), 1);
    m_orders.insert(m_lastId,
                    {{month.addMonths(-1), month.addDays(-1), ExportFormat::Aggregated,
                      ExportFileFormat::Csv, ExportLocale::German},
                     customers.clock().now()});
}

Outcome<TaxExportReceipt> TaxExports::order(const TaxExportOrder &order)
{
    if (order.exportFormat == ExportFormat::Unknown)
        return refused(Reason::FieldInvalid, QStringLiteral("exportFormat"));
    if (order.exportFileFormat == ExportFileFormat::Unknown)
        return refused(Reason::FieldInvalid, QStringLiteral("exportFileFormat"));
    if (order.exportLocale == ExportLocale::Unknown)
        return refused(Reason::FieldInvalid, QStringLiteral("exportLocale"));
    if (order.fromDate > order.toDate)
        return refused(Reason::WindowBackwards);
    if (order.fromDate.daysTo(order.toDate) > LongestWindow)
        return refused(Reason::WindowTooLong);
    if (order.toDate > m_customers.clock().today())
        return refused(Reason::FieldInvalid, QStringLiteral("toDate"));
    m_orders.insert(++m_lastId, {order, m_customers.clock().now().addSecs(SecondsToMake)});
    return TaxExportReceipt{m_lastId};
}

Outcome<TaxExport> TaxExports::find(qint64 exportId)
{
    const auto found = m_orders.constFind(exportId);
    if (found == m_orders.cend())
        return refused(Reason::NoSuchExport);
    if (m_customers.clock().now() < found->readyAt)
        return refused(Reason::ExportNotReady);
    const TaxExportOrder &order = found->order;
    const QString place = QStringLiteral("exports/%1").arg(exportId);
    if (!m_files.keeps(place))
        m_files.put(place, fileOf(order));
    return TaxExport{order.fromDate,     order.toDate,       order.exportFileFormat,
                     order.exportFormat, order.exportLocale, m_files.link(place)};
}

File TaxExports::fileOf(const TaxExportOrder &order) const
{
    const auto dues = duesBetween(m_customers, m_contracts, order.fromDate, order.toDate);
    const Sheet sheet = revenueSheet(dues, order.exportFormat,
                                     order.exportLocale.value_or(ExportLocale::English));
    const QString name
        = QStringLiteral("revenue-%1-%2").arg(toText(order.fromDate), toText(order.toDate));
    if (order.exportFileFormat == ExportFileFormat::Json)
        return {QString(name + QLatin1String(".json")), "application/json", asJson(sheet)};
    if (order.exportFileFormat == ExportFileFormat::Csv)
        return {QString(name + QLatin1String(".csv")), "text/csv; charset=utf-8", asCsv(sheet)};
    return {QString(name + QLatin1String(".xlsx")),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            asXlsx(sheet, QStringLiteral("Revenue"))};
}

} // namespace Frontdesk::Demo
