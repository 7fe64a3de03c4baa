// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/journal/journaldelegate.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QWidget>

namespace Frontdesk {

namespace {

struct Mark
{
    QString icon;
    Theme::Tone tone;
};

Mark markOf(ActState state)
{
    switch (state) {
    case ActState::Done:
        return {QStringLiteral("check"), Theme::Tone::Good};
    case ActState::Failed:
        return {QStringLiteral("close"), Theme::Tone::Stop};
    case ActState::Unknown:
        return {QStringLiteral("warning"), Theme::Tone::Caution};
    case ActState::Waiting:
        return {QStringLiteral("clock"), Theme::Tone::Accent};
    case ActState::Intended:
        break;
    }
    return {QStringLiteral("sync"), Theme::Tone::Neutral};
}

} // namespace

void JournalDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != m_stateColumn || !option->widget)
        return;
    const Mark mark = markOf(ActState(index.data(JournalModel::StateRole).toInt()));
    const bool isSelected = option->state & QStyle::State_Selected;
    const QColor colour = isSelected ? option->palette.color(QPalette::HighlightedText)
                                     : Theme::ink(mark.tone, option->palette);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(16, 16);
    option->icon = QIcon(Icons::pixmap(mark.icon, 16, option->widget, colour));
}

} // namespace Frontdesk
