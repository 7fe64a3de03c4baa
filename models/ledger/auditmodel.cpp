// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/ledger/auditmodel.h"

#include "models/ledger/auditwords.h"

#include <QLocale>

namespace Frontdesk {

namespace {

Api::ApiError errorOf(const LedgerProblem &problem)
{
    Api::ApiError error;
    error.kind = Api::ApiError::Kind::Network;
    error.detail = problem.detail;
    return error;
}

} // namespace

AuditModel::AuditModel(AuditLog &log, const CustomerCache &customers, QObject *parent)
    : ListModel<AuditEntry>(parent), m_log(log), m_customers(customers)
{
    connect(&m_log, &AuditLog::changed, this, &AuditModel::lookForNewer);
}

void AuditModel::load(const AuditFilter &filter)
{
    m_filter = filter;
    m_filter.limit = PageSize;
    m_isAsked = true;
    m_hasMore = false;
    reset();
    ask(0);
}

void AuditModel::forget()
{
    m_isAsked = false;
    m_hasMore = false;
    m_names.clear();
    forgetQuestion();
    reset();
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && state() == State::Ready;
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(rows().last().sequence);
}

void AuditModel::ask(qint64 before)
{
    AuditFilter filter = m_filter;
    filter.before = before;
    const int generation = beginQuestion();
    m_log.read(filter, this, [this, generation, before](const auto &page) {
        if (!isLate(generation))
            take(before, page);
    });
}

void AuditModel::take(qint64 before, const LedgerResult<QList<AuditEntry>> &page)
{
    if (!page) {
        m_problem = page.error();
        setFailed(errorOf(*m_problem));
        return;
    }
    m_problem.reset();
    learnNames(*page);
    if (before == 0)
        merge(*page);
    else
        append(*page);
    m_hasMore = page->size() == PageSize;
    setReady();
}

// A log only grows: what is new stands before the first row, unless it is more than one page.
void AuditModel::lookForNewer()
{
    if (!m_isAsked || state() == State::Loading)
        return;
    if (rows().isEmpty()) {
        ask(0);
        return;
    }
    AuditFilter filter = m_filter;
    const qint64 newest = rows().first().sequence;
    m_log.read(filter, this, [this, newest](const LedgerResult<QList<AuditEntry>> &page) {
        const bool isSame = !rows().isEmpty() && rows().first().sequence == newest;
        if (!page || !isSame || state() != State::Ready || page->isEmpty())
            return;
        if (page->last().sequence > newest) {
            load(m_filter);
            return;
        }
        learnNames(*page);
        for (auto entry = page->crbegin(); entry != page->crend(); ++entry) {
            if (entry->sequence > newest)
                upsert(*entry, 0);
        }
    });
}

void AuditModel::learnNames(const QList<AuditEntry> &entries)
{
    QList<Api::CustomerId> unknown;
    for (const AuditEntry &entry : entries) {
        if (entry.event.customer != 0 && !m_names.contains(entry.event.customer))
            unknown.append(entry.event.customer);
    }
    if (!unknown.isEmpty())
        m_names.insert(m_customers.names(unknown));
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AuditModel::columnTitle(int column) const
{
    switch (column) {
    case TimeColumn:
        return tr("When");
    case PersonColumn:
        return tr("Who");
    case KindColumn:
        return tr("What");
    case CustomerColumn:
        return tr("Customer");
    case SubjectColumn:
        return tr("About");
    case OutcomeColumn:
        return tr("Outcome");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

QVariant AuditModel::cell(const AuditEntry &entry, int column, int role) const
{
    if (role == Qt::DisplayRole)
        return text(entry, column);
    if (role == Qt::ToolTipRole && column == NoteColumn)
        return entry.event.note;
    if (role == SortRole)
        return entry.sequence;
    return {};
}

QString AuditModel::text(const AuditEntry &entry, int column) const
{
    const AuditEvent &event = entry.event;
    switch (column) {
    case TimeColumn:
        return QLocale().toString(event.time.toLocalTime(), QLocale::ShortFormat);
    case PersonColumn:
        return event.person.isEmpty() ? event.desk : event.person;
    case KindColumn:
        return AuditWords::kind(event.kind);
    case CustomerColumn:
        if (event.customer == 0)
            return {};
        return m_names.contains(event.customer) ? m_names.value(event.customer).name
                                                : QString::number(event.customer);
    case SubjectColumn:
        return AuditWords::subject(event);
    case OutcomeColumn:
        return AuditWords::outcome(event);
    case NoteColumn:
        return event.note;
    default:
        return {};
    }
}

} // namespace Frontdesk
