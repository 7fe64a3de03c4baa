// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/desk/verdictsound.h"

#include "models/desk/customerinhand.h"
#include "models/desk/verdictsource.h"

#include <QApplication>

namespace Frontdesk {

VerdictSound::VerdictSound(CustomerInHand &inHand, VerdictSource &verdict, QObject *parent)
    : QObject(parent), m_inHand(inHand), m_source(verdict)
{
    m_second.setSingleShot(true);
    m_second.setInterval(250);
    connect(&m_second, &QTimer::timeout, this, &VerdictSound::beep);
    connect(&m_inHand, &CustomerInHand::taken, this, [this] {
        m_isDue = !m_inHand.isEmpty();
        m_second.stop();
    });
    connect(&m_source, &VerdictSource::changed, this, &VerdictSound::follow);
}

void VerdictSound::follow()
{
    if (!m_source.verdict().isComplete || !std::exchange(m_isDue, false) || !m_isOn)
        return;
    beep();
    if (m_source.verdict().level != Verdict::Level::MayTrain)
        m_second.start();
}

void VerdictSound::beep()
{
    QApplication::beep();
    Q_EMIT beeped();
}

} // namespace Frontdesk
