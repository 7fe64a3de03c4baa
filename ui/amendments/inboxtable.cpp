// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/amendments/inboxtable.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace Frontdesk {

InboxTable::InboxTable(QWidget *parent) : ListTable(QStringLiteral("inboxTable"), parent)
{
    setAccessibleName(tr("Requests that wait"));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void InboxTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        selectAndGoOn();
    else
        ListTable::keyPressEvent(event);
}

void InboxTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    ListTable::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged();
}

void InboxTable::selectAndGoOn()
{
    const QModelIndex here = currentIndex();
    if (!here.isValid())
        return;
    // Taking a row out again is Ctrl+Space.
    selectionModel()->select(here, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QModelIndex next = here.siblingAtRow(here.row() + 1);
    if (next.isValid())
        selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
}

} // namespace Frontdesk
