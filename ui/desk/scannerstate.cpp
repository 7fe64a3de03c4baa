// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/desk/scannerstate.h"

#include "ui/desk/iconlabel.h"
#include "ui/desk/textsize.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace Frontdesk {

ScannerState::ScannerState(QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel(QStringLiteral("pause"), 20)), m_text(new QLabel)
{
    setObjectName(QStringLiteral("scannerState"));
    m_text->setObjectName(QStringLiteral("scannerStateText"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    rebuild();
}

void ScannerState::setReady(bool isReady)
{
    m_isReady = isReady;
    rebuild();
}

void ScannerState::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    rebuild();
}

void ScannerState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

void ScannerState::rebuild()
{
    const bool isGood = m_isReady && !m_isBusy;
    const QColor colour
        = isGood ? Theme::ink(Theme::Tone::Good, palette()) : Theme::quietText(palette());
    m_icon->setIcon(m_isReady ? QStringLiteral("scanner") : QStringLiteral("pause"),
                    isGood ? std::optional(Theme::Tone::Good) : std::nullopt);
    m_text->setText(m_isBusy        ? tr("Looking up the card…")
                        : m_isReady ? tr("Scanner ready")
                                    : tr("Scanner waits: this window is not in front"));
    setTextColour(m_text, colour);
    setAccessibleName(m_text->text());
}

} // namespace Frontdesk
