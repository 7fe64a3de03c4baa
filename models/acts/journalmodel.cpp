// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/acts/journalmodel.h"

#include "models/store/storedlist.h"

#include <QLocale>

namespace Frontdesk {

JournalModel::JournalModel(Journal &journal, StoreWorker &reader, Words words, QObject *parent)
    : PagedModel(reader, &Journal::entryOf, parent), m_journal(journal), m_words(std::move(words))
{
    connect(&journal, &Journal::changed, this, &JournalModel::follow);
}

void JournalModel::load(bool isOnlyOpen)
{
    m_isOnlyOpen = isOnlyOpen;
    m_newest = m_journal.newestId();
    beginQuestion();
    ask(Journal::list(isOnlyOpen));
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString JournalModel::columnTitle(int column) const
{
    switch (column) {
    case TimeColumn:
        return tr("Time");
    case CustomerColumn:
        return tr("Customer");
    case WhatColumn:
        return tr("What");
    case StateColumn:
        return tr("State");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

qint64 JournalModel::idOf(const JournalEntry &entry) const
{
    return entry.outcome.journalId;
}

QVariant JournalModel::cell(const JournalEntry &entry, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, column);
    case Qt::ToolTipRole:
        return column == NoteColumn ? text(entry, column) : QVariant();
    case SortRole:
        return column == TimeColumn ? QVariant(entry.recorded) : QVariant(text(entry, column));
    case StateRole:
        return int(entry.outcome.state);
    case OpenRole:
        return entry.isOpen();
    default:
        return {};
    }
}

void JournalModel::follow(qint64 id)
{
    const std::optional<JournalEntry> entry = m_journal.entry(id);
    if (!entry || state() == State::Idle)
        return;
    const bool isWanted = !m_isOnlyOpen || entry->isOpen();
    const int row = rowOf(id);
    if (isWanted && row >= 0)
        change(row, *entry);
    else if (isWanted && id > m_newest) // ids grow
        prepend(*entry);
    else if (row >= 0)
        removeAt(row);
    else if (m_isOnlyOpen)
        refresh();
    m_newest = std::max(m_newest, id);
}

QString JournalModel::text(const JournalEntry &entry, int column) const
{
    if (column == TimeColumn)
        return QLocale().toString(entry.recorded.toLocalTime(), QLocale::ShortFormat);
    if (column == CustomerColumn)
        return entry.act.customerName;
    return m_words(entry, Column(column));
}

} // namespace Frontdesk
