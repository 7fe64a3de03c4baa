// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/acts/journalmodel.h"

#include <QLocale>

namespace Frontdesk {

namespace {

constexpr int MostEntries = 1000;

} // namespace

JournalModel::JournalModel(Journal &journal, Words words, QObject *parent)
    : ListModel(parent), m_journal(journal), m_words(std::move(words))
{
    connect(&journal, &Journal::changed, this, &JournalModel::follow);
}

void JournalModel::load(int days)
{
    beginQuestion();
    merge(m_journal.entries(m_journal.now().addDays(-days), MostEntries));
    setReady();
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
    // A new one is the newest: ids grow.
    if (const auto entry = m_journal.entry(id))
        upsert(*entry);
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
