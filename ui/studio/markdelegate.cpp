// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/studio/markdelegate.h"

#include "ui/widgets/icons.h"

#include <QWidget>

namespace Frontdesk {

namespace {

constexpr int iconSize = 16;

} // namespace

MarkDelegate::MarkDelegate(int column, MarkOf markOf, QObject *parent)
    : QStyledItemDelegate(parent), m_column(column), m_markOf(std::move(markOf))
{ }

void MarkDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != m_column || !option->widget)
        return;
    const Mark mark = m_markOf(index);
    // Without an icon its room stays, so that the texts stand below each other.
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(iconSize, iconSize);
    if (mark.icon.isEmpty())
        return;
    const bool isSelected = option->state & QStyle::State_Selected;
    const QColor colour = isSelected ? option->palette.color(QPalette::HighlightedText)
                                     : Theme::ink(mark.tone, option->palette);
    option->icon = QIcon(Icons::pixmap(mark.icon, iconSize, option->widget, colour));
}

} // namespace Frontdesk
