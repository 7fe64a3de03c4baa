// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/ledger/auditexport.h"

#include "models/ledger/auditwords.h"

#include <algorithm>
#include <QFutureWatcher>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace Frontdesk {

namespace {

constexpr int PageSize = 2000;

/// The reason why the file is not there, or empty.
QString writeFile(const AuditReport &report, AuditExport::Format format, const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes
        = format == AuditExport::Format::Csv ? auditCsv(report) : auditPdf(report);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return file.errorString();
    return {};
}

} // namespace

AuditExport::AuditExport(AuditLog &log, const CustomerCache &customers, QObject *parent)
    : QObject(parent), m_log(log), m_customers(customers)
{ }

void AuditExport::start(const Order &order)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_order = order;
    m_report = {.studio = order.studio, .from = order.from, .to = order.to};
    readPage(0);
}

void AuditExport::readPage(qint64 before)
{
    AuditFilter filter;
    filter.from = m_order.from.startOfDay();
    filter.to = m_order.to.addDays(1).startOfDay();
    filter.limit = PageSize;
    filter.before = before;
    m_log.read(filter, this, [this](const LedgerResult<QList<AuditEntry>> &page) {
        if (!page) {
            end(AuditWords::tr("The log cannot be read now. Try again in a moment."));
            return;
        }
        m_report.entries += *page;
        Q_EMIT progressed(m_report.entries.size());
        if (page->size() == PageSize)
            readPage(page->last().sequence);
        else
            verify();
    });
}

void AuditExport::verify()
{
    m_log.verify(this, [this](const LedgerResult<ChainFinding> &finding) {
        m_report.chain = AuditWords::chain(finding);
        write();
    });
}

void AuditExport::write()
{
    std::reverse(m_report.entries.begin(), m_report.entries.end());
    QSet<Api::CustomerId> customers;
    for (const AuditEntry &entry : std::as_const(m_report.entries))
        customers.insert(entry.event.customer);
    const auto names = m_customers.names(customers.values());
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        m_report.names.insert(name.key(), name->name);

    auto *watcher = new QFutureWatcher<QString>(this);
    connect(watcher, &QFutureWatcher<QString>::finished, this, [this, watcher] {
        watcher->deleteLater();
        written(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([report = m_report, order = m_order] {
        return writeFile(report, order.format, order.path);
    }));
}

void AuditExport::written(const QString &problem)
{
    if (problem.isEmpty()) {
        AuditEvent event;
        event.kind = AuditKind::Exported;
        event.person = m_order.person;
        event.subject
            = m_order.format == Format::Csv ? QStringLiteral("CSV") : QStringLiteral("PDF");
        event.note = QStringLiteral("%1 / %2, %3")
                         .arg(m_order.from.toString(Qt::ISODate), m_order.to.toString(Qt::ISODate))
                         .arg(m_report.entries.size());
        m_log.record(event);
    }
    end(problem);
}

void AuditExport::end(const QString &problem)
{
    m_isRunning = false;
    const qint64 entries = m_report.entries.size();
    m_report = {};
    Q_EMIT finished(m_order.path, problem, entries);
}

} // namespace Frontdesk
