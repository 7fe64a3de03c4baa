// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/common.h"

/// Tag Finance: what the studio's tax advisor gets.
namespace Frontdesk::Api {

enum class ExportFormat { Unknown, Single, Aggregated };
BOOST_DESCRIBE_ENUM(ExportFormat, Unknown, Single, Aggregated)

enum class ExportFileFormat { Unknown, Json, Csv, Xlsx };
BOOST_DESCRIBE_ENUM(ExportFileFormat, Unknown, Json, Csv, Xlsx)

enum class ExportLocale { Unknown, English, German };
BOOST_DESCRIBE_ENUM(ExportLocale, Unknown, English, German)

struct TaxExportOrder
{
    QDate fromDate;
    QDate toDate;
    ExportFormat exportFormat = ExportFormat::Unknown;
    ExportFileFormat exportFileFormat = ExportFileFormat::Unknown;
    std::optional<ExportLocale> exportLocale;
    friend bool operator==(const TaxExportOrder &, const TaxExportOrder &) = default;
};
BOOST_DESCRIBE_STRUCT(TaxExportOrder, (),
                      (fromDate, toDate, exportFormat, exportFileFormat, exportLocale))

struct TaxExportReceipt
{
    std::optional<qint64> exportId;
    friend bool operator==(const TaxExportReceipt &, const TaxExportReceipt &) = default;
};
BOOST_DESCRIBE_STRUCT(TaxExportReceipt, (), (exportId))

/// A finished export.
struct TaxExport
{
    QDate fromDate;
    QDate toDate;
    ExportFileFormat exportFileFormat = ExportFileFormat::Unknown;
    ExportFormat exportFormat = ExportFormat::Unknown;
    std::optional<ExportLocale> exportLocale;
    QString downloadUrl; ///< expires after 15 minutes
    friend bool operator==(const TaxExport &, const TaxExport &) = default;
};
BOOST_DESCRIBE_STRUCT(TaxExport, (),
                      (fromDate, toDate, exportFileFormat, exportFormat, exportLocale, downloadUrl))

} // namespace Frontdesk::Api
