// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/desk/surface.h"

#include <QPainter>

namespace Frontdesk {

namespace {

constexpr qreal Radius = 8;

} // namespace

Surface::Surface(QWidget *parent) : QWidget(parent)
{ }

void Surface::setTone(Theme::Tone tone)
{
    m_tone = tone;
    update();
}

void Surface::paintEvent(QPaintEvent *)
{
    const bool isPlain = m_tone == Theme::Tone::Neutral;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isPlain ? palette().color(QPalette::Base) : Theme::surface(m_tone, palette()));
    painter.setPen(isPlain ? QPen(palette().color(QPalette::Mid)) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
}

} // namespace Frontdesk
