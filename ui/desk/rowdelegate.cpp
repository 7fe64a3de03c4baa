// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/desk/rowdelegate.h"

#include "ui/widgets/icons.h"

#include <QApplication>
#include <QPainter>

namespace Frontdesk {

namespace {

constexpr int Margin = 10;
constexpr int IconSize = 18;
constexpr int Padding = 6;

struct Colours
{
    QColor text;
    QColor quiet;
    QColor icon;
};

Colours coloursOf(const QStyleOptionViewItem &option, Theme::Tone tone)
{
    if (option.state & QStyle::State_Selected) {
        const QColor text = option.palette.color(QPalette::HighlightedText);
        return {text, text, text};
    }
    return {option.palette.color(QPalette::Text), Theme::quietText(option.palette),
            tone == Theme::Tone::Neutral ? Theme::quietText(option.palette)
                                         : Theme::ink(tone, option.palette)};
}

QFont titleFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

RowDelegate::RowDelegate(Look look, QObject *parent)
    : QStyledItemDelegate(parent), m_look(std::move(look))
{ }

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines = m_look(index).subtitle.isNull() ? 1 : 2;
    return {100, height(option.font, lines)};
}

int RowDelegate::height(const QFont &font, int lines)
{
    return QFontMetrics(titleFont(font)).height() * lines + 2 * Padding;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const RowLook look = m_look(index);
    const Colours colours = coloursOf(option, look.tone);
    QRect area = option.rect.adjusted(Margin, Padding, -Margin, -Padding);
    if (!look.icon.isEmpty()) {
        const QRect place(area.left(), area.center().y() - IconSize / 2, IconSize, IconSize);
        painter->drawPixmap(place, Icons::pixmap(look.icon, IconSize, option.widget, colours.icon));
        area.setLeft(place.right() + Margin);
    }
    painter->save();
    painter->setFont(option.font);
    painter->setPen(colours.quiet);
    const int trailing = option.fontMetrics.horizontalAdvance(look.trailing);
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, look.trailing);
    area.setRight(area.right() - trailing - (trailing > 0 ? Margin : 0));
    if (!look.subtitle.isNull()) {
        const QRect lower(area.left(), area.center().y() + 1, area.width(), area.height() / 2);
        painter->drawText(
            lower, Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(look.subtitle, Qt::ElideRight, lower.width()));
        area.setHeight(area.height() / 2);
    }
    painter->setFont(titleFont(option.font));
    painter->setPen(colours.text);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(look.title, Qt::ElideRight, area.width()));
    painter->restore();
}

} // namespace Frontdesk
