// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/acts/keptcheckins.h"

#include "models/line/linemonitor.h"

#include <QLocale>

namespace Frontdesk {

namespace {

/// Of the visit, which is when the customer came; not of the entry.
QDateTime timeOf(const JournalEntry &entry)
{
    const auto *visit = std::get_if<CheckInAct>(&entry.act.detail);
    return (visit ? visit->time : entry.recorded).toLocalTime();
}

bool isWaiting(const JournalEntry &entry)
{
    return entry.outcome.state == ActState::Waiting || entry.isOpen();
}

} // namespace

KeptCheckins::KeptCheckins(Journal &journal, LineMonitor &line, QObject *parent)
    : ListModel(parent), m_journal(journal)
{
    connect(&journal, &Journal::changed, this, &KeptCheckins::follow);
    connect(&line, &LineMonitor::wentOffline, this, &KeptCheckins::dismiss);
    append(journal.waitingEntries());
    setReady();
}

int KeptCheckins::waitingCount() const
{
    return int(std::count_if(rows().cbegin(), rows().cend(), isWaiting));
}

int KeptCheckins::countOf(ActState state) const
{
    return int(std::count_if(rows().cbegin(), rows().cend(), [state](const JournalEntry &entry) {
        return entry.outcome.state == state && !isWaiting(entry);
    }));
}

void KeptCheckins::dismiss()
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!isWaiting(at(row)))
            removeAt(row);
    }
    Q_EMIT countsChanged();
}

int KeptCheckins::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString KeptCheckins::columnTitle(int column) const
{
    switch (column) {
    case TimeColumn:
        return tr("Time");
    case NameColumn:
        return tr("Customer");
    case StateColumn:
        return tr("State");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

qint64 KeptCheckins::idOf(const JournalEntry &entry) const
{
    return entry.outcome.journalId;
}

QVariant KeptCheckins::cell(const JournalEntry &entry, int column, int role) const
{
    if (role == StateRole)
        return int(entry.outcome.state);
    if (role == SortRole)
        return timeOf(entry);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case TimeColumn:
        return QLocale().toString(timeOf(entry).time(), QLocale::ShortFormat);
    case NameColumn:
        return entry.act.customerName;
    default:
        return m_words ? QVariant(m_words(entry, Column(column))) : QVariant();
    }
}

void KeptCheckins::follow(qint64 id)
{
    const auto entry = m_journal.entry(id);
    if (!entry || (rowOf(id) < 0 && entry->outcome.state != ActState::Waiting))
        return;
    const auto after = std::find_if(rows().cbegin(), rows().cend(), [id](const JournalEntry &row) {
        return row.outcome.journalId > id;
    });
    upsert(*entry, int(after - rows().cbegin()));
    Q_EMIT countsChanged();
}

} // namespace Frontdesk
