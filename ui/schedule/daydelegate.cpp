// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/schedule/daydelegate.h"

#include "models/schedule/daysmodel.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>
#include <QWidget>

namespace Frontdesk {

namespace {

constexpr int Margin = 12;
constexpr int DateWidth = 54;
constexpr int CountWidth = 28;

/// Strong while the days have the focus; otherwise the list of classes is where keys go.
bool isStrong(const QStyleOptionViewItem &option)
{
    return option.state & QStyle::State_Selected && option.widget && option.widget->hasFocus();
}

void drawBackground(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect,
                          isStrong(option) ? option.palette.color(QPalette::Highlight)
                                           : Theme::surface(Theme::Tone::Accent, option.palette));
    const bool startsWeek
        = index.data(DaysModel::DateRole).toDate().dayOfWeek() == QLocale().firstDayOfWeek();
    if (startsWeek && index.row() > 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1),
                          option.palette.color(QPalette::Mid));
    if (index.data(DaysModel::IsTodayRole).toBool())
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 4, option.rect.height()),
                          isStrong(option) ? option.palette.color(QPalette::HighlightedText)
                                           : Theme::ink(Theme::Tone::Accent, option.palette));
}

void drawText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const int count = index.data(DaysModel::CountRole).toInt();
    const QColor strong
        = option.palette.color(isStrong(option) ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? strong : Theme::quietText(option.palette);
    const QRect line = option.rect.adjusted(Margin, 0, -Margin, 0);
    const QRect date(line.right() - CountWidth - DateWidth, line.top(), DateWidth, line.height());
    const QRect name(line.left(), line.top(), date.left() - line.left() - 4, line.height());

    QFont bold = option.font;
    bold.setBold(index.data(DaysModel::IsTodayRole).toBool() || isSelected);
    painter->setFont(bold);
    painter->setPen(count == 0 ? quiet : strong);
    painter->drawText(
        name, Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(index.data(DaysModel::WeekdayRole).toString(),
                                          Qt::ElideRight, name.width()));
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight,
                      count == 0 ? QStringLiteral("–") : QLocale().toString(count));
    painter->setFont(option.font);
    painter->setPen(quiet);
    painter->drawText(date, Qt::AlignVCenter | Qt::AlignRight,
                      index.data(DaysModel::DayAndMonthRole).toString());
}

} // namespace

void DayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    painter->save();
    drawBackground(painter, item, index);
    drawText(painter, item, index);
    painter->restore();
}

QSize DayDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {190, option.fontMetrics.height() + 16};
}

} // namespace Frontdesk
