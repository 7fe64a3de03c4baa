// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ledger/auditlog.h"
#include "models/ledger/auditreport.h"
#include "models/store/customercache.h"

namespace Frontdesk {

/// Writes a period of the audit log into a file, whole or not at all, with what the check of the
/// chain found. That it was exported is recorded, too.
class AuditExport final : public QObject
{
    Q_OBJECT
public:
    enum class Format { Csv, Pdf };

    struct Order
    {
        Format format = Format::Csv;
        QString path;
        QString studio;
        QDate from;
        QDate to; ///< included
        QString person; ///< who exports it
    };

    /// Both outlive the export.
    AuditExport(AuditLog &log, const CustomerCache &customers, QObject *parent = nullptr);

    /// One at a time; progressed() tells how far it is, finished() how it ended.
    void start(const Order &order);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progressed(qint64 entries);
    /// \a problem is empty when the file is there.
    void finished(const QString &path, const QString &problem, qint64 entries);

private:
    void readPage(qint64 before);
    void verify();
    void write();
    void written(const QString &problem);
    void end(const QString &problem);

    AuditLog &m_log;
    const CustomerCache &m_customers;
    Order m_order;
    AuditReport m_report;
    bool m_isRunning = false;
};

} // namespace Frontdesk
