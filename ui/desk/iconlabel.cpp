// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/desk/iconlabel.h"

#include "ui/widgets/icons.h"

#include <QPainter>
#include <QStyle>

namespace Frontdesk {

IconLabel::IconLabel(const QString &name, int size, std::optional<Theme::Tone> tone,
                     QWidget *parent)
    : QLabel(parent), m_name(name), m_size(size), m_tone(tone)
{ }

void IconLabel::setIcon(const QString &name, std::optional<Theme::Tone> tone)
{
    m_name = name;
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    const QColor colour = m_tone ? Theme::ink(*m_tone, palette()) : Theme::quietText(palette());
    const QRect place = QStyle::alignedRect(layoutDirection(), alignment(), sizeHint(), rect());
    QPainter(this).drawPixmap(place, Icons::pixmap(m_name, m_size, this, colour));
}

} // namespace Frontdesk
