// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/schedule/slotdelegate.h"

#include "models/schedule/classslotsmodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace Frontdesk {

namespace {

void setIcon(QStyleOptionViewItem *option, const QString &name, Theme::Tone tone)
{
    const bool isSelected = option->state & QStyle::State_Selected;
    const QColor ink = option->palette.color(QPalette::HighlightedText);
    option->icon = QIcon(Icons::pixmap(name, 16, option->widget,
                                       isSelected ? ink : Theme::ink(tone, option->palette)));
    option->decorationSize = {16, 16};
    option->features |= QStyleOptionViewItem::HasDecoration;
}

void setInk(QStyleOptionViewItem *option, const QColor &colour)
{
    option->palette.setColor(QPalette::Text, colour);
}

void drawState(QStyleOptionViewItem *option, const QModelIndex &index)
{
    const QVariant booking = index.data(ClassSlotsModel::BookingRole);
    if (booking.isValid()) {
        const bool waits = booking.toInt() == int(Api::BookingStatus::WaitingList);
        const Theme::Tone tone = waits ? Theme::Tone::Caution : Theme::Tone::Good;
        setIcon(option, waits ? QStringLiteral("clock") : QStringLiteral("check"), tone);
        setInk(option, Theme::ink(tone, option->palette));
        option->font.setBold(true);
        return;
    }
    if (index.data(ClassSlotsModel::WindowRole).toInt() != int(BookingWindow::Open))
        setInk(option, Theme::quietText(option->palette));
}

} // namespace

void SlotDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus; // the row is what has the focus, not a cell
    const auto window = BookingWindow(index.data(ClassSlotsModel::WindowRole).toInt());
    switch (index.column()) {
    case ClassSlotsModel::StateColumn:
        drawState(option, index);
        break;
    case ClassSlotsModel::ClassColumn:
        option->font.setBold(true);
        [[fallthrough]];
    default:
        if (window == BookingWindow::Started)
            setInk(option, Theme::quietText(option->palette));
        else if (index.column() == ClassSlotsModel::PlacesColumn
                 && index.data(ClassSlotsModel::IsFullRole).toBool())
            setInk(option, Theme::ink(Theme::Tone::Stop, option->palette));
        break;
    }
}

} // namespace Frontdesk
