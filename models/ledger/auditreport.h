// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ledger/auditevent.h"

#include <QStringList>

namespace Frontdesk {

/// What is exported of the audit log: a plain value, so that it can be written in another thread.
struct AuditReport
{
    QString studio;
    QDate from;
    QDate to; ///< included
    QString chain; ///< what the check of the chain found
    QList<AuditEntry> entries; ///< the oldest first
    QHash<Api::CustomerId, QString> names;
};

/// The cells of one entry, and their titles.
[[nodiscard]] QStringList auditReportTitles();
[[nodiscard]] QStringList auditReportCells(const AuditReport &report, const AuditEntry &entry);

/// RFC 4180 in UTF-8, with the mark at its beginning without which Excel reads something else. What
/// a spreadsheet would take for a formula is made text.
[[nodiscard]] QByteArray auditCsv(const AuditReport &report);

/// On A4 across, with studio, period, the state of the chain and the number of pages on each page.
/// Slow for many entries: not for the interface's thread.
[[nodiscard]] QByteArray auditPdf(const AuditReport &report);

} // namespace Frontdesk
