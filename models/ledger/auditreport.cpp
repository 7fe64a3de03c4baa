// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/ledger/auditreport.h"

#include "models/ledger/auditwords.h"

namespace Frontdesk {

namespace {

/// Also after spaces, which spreadsheets skip.
bool looksLikeFormula(const QString &text)
{
    static const QString starts = QStringLiteral("=+-@\t\r|%");
    const QString bare = text.trimmed();
    return (!text.isEmpty() && starts.contains(text.front()))
        || (!bare.isEmpty() && starts.contains(bare.front()));
}

QByteArray csvField(const QString &text)
{
    QString safe = looksLikeFormula(text) ? QString(u'\'' + text) : text;
    safe.replace(u'"', QLatin1String("\"\""));
    return '"' + safe.toUtf8() + '"';
}

QByteArray csvLine(const QStringList &cells)
{
    QByteArrayList fields;
    for (const QString &cell : cells)
        fields.append(csvField(cell));
    return fields.join(',') + "\r\n";
}

} // namespace

QStringList auditReportTitles()
{
    return {AuditWords::tr("No."),      AuditWords::tr("When"),  AuditWords::tr("Desk"),
            AuditWords::tr("Who"),      AuditWords::tr("What"),  AuditWords::tr("Customer no."),
            AuditWords::tr("Customer"), AuditWords::tr("About"), AuditWords::tr("Outcome"),
            AuditWords::tr("Note")};
}

QStringList auditReportCells(const AuditReport &report, const AuditEntry &entry)
{
    const AuditEvent &event = entry.event;
    return {QString::number(entry.sequence),
            event.time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
            event.desk,
            event.person,
            AuditWords::kind(event.kind),
            event.customer == 0 ? QString() : QString::number(event.customer),
            report.names.value(event.customer),
            AuditWords::subject(event),
            AuditWords::outcome(event),
            event.note};
}

QByteArray auditCsv(const AuditReport &report)
{
    QByteArray csv("\xEF\xBB\xBF");
    const QString hash = AuditWords::tr("Check sum");
    csv += csvLine(auditReportTitles() << hash);
    for (const AuditEntry &entry : report.entries)
        csv += csvLine(auditReportCells(report, entry) << QString::fromLatin1(entry.hash.toHex()));
    return csv;
}

} // namespace Frontdesk
