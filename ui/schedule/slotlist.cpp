// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/schedule/slotlist.h"

#include "models/schedule/classslotsmodel.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace Frontdesk {

namespace {

constexpr int RoomFrom = 800; // pixels of the list's width
constexpr int InstructorFrom = 620;

} // namespace

SlotList::SlotList(QWidget *parent) : ListTable(QStringLiteral("slotList"), parent)
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 18);
    horizontalHeader()->setMinimumSectionSize(48);
    connect(this, &QAbstractItemView::doubleClicked, this, &SlotList::entered);
}

void SlotList::resizeEvent(QResizeEvent *event)
{
    const int width = viewport()->width();
    setColumnHidden(ClassSlotsModel::RoomColumn, width < RoomFrom);
    setColumnHidden(ClassSlotsModel::InstructorColumn, width < InstructorFrom);
    ListTable::resizeEvent(event);
}

void SlotList::highlight(int row)
{
    const QModelIndex index = model()->index(row, 0);
    setCurrentIndex(index);
    scrollTo(index);
}

void SlotList::fitColumns()
{
    horizontalHeader()->setSectionResizeMode(ClassSlotsModel::TimeColumn,
                                             QHeaderView::ResizeToContents);
}

void SlotList::keyPressEvent(QKeyEvent *event)
{
    if (handle(event))
        event->accept();
    else
        ListTable::keyPressEvent(event);
}

bool SlotList::handle(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT entered();
        return true;
    case Qt::Key_Delete:
        Q_EMIT deleted();
        return true;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        Q_EMIT daysStepped(-1);
        return true;
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        Q_EMIT daysStepped(1);
        return true;
    default:
        break;
    }
    const bool isText = !event->text().isEmpty() && event->text().at(0).isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isText)
        Q_EMIT typed(event->text());
    return isText;
}

void SlotList::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    // A view goes on to the next row by itself; then Enter would book what nobody chose.
    if (currentIndex().row() >= first && currentIndex().row() <= last)
        setCurrentIndex({});
    ListTable::rowsAboutToBeRemoved(parent, first, last);
}

void SlotList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    ListTable::currentChanged(current, previous);
    if (current.row() != previous.row() || !current.isValid())
        Q_EMIT currentSlotChanged();
}

} // namespace Frontdesk
