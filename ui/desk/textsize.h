// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Frontdesk {

/// Sets the text of \a widget to \a factor times the program's size, bold if asked.
inline void setTextSize(QWidget *widget, qreal factor, bool isBold = false)
{
    QFont font = widget->font();
    font.setPointSizeF(QWidget().font().pointSizeF() * factor);
    font.setBold(isBold);
    widget->setFont(font);
}

/// Gives the text of \a widget the colour \a colour.
inline void setTextColour(QWidget *widget, const QColor &colour)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, colour);
    widget->setPalette(palette);
}

} // namespace Frontdesk
