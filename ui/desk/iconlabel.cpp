// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/desk/iconlabel.h"

#include "ui/widgets/icons.h"

#include <QEvent>

namespace Frontdesk {

IconLabel::IconLabel(const QString &name, int size, std::optional<Theme::Tone> tone,
                     QWidget *parent)
    : QLabel(parent), m_name(name), m_size(size), m_tone(tone)
{
    render();
}

void IconLabel::setIcon(const QString &name, std::optional<Theme::Tone> tone)
{
    m_name = name;
    m_tone = tone;
    render();
}

void IconLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

void IconLabel::render()
{
    const QColor colour = m_tone ? Theme::ink(*m_tone, palette()) : Theme::quietText(palette());
    setPixmap(Icons::pixmap(m_name, m_size, this, colour));
}

} // namespace Frontdesk
