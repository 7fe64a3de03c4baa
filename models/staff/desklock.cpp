// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/staff/desklock.h"

namespace Frontdesk {

DeskLock::DeskLock(IdleCountdown::Clock now, QObject *parent)
    : QObject(parent), m_countdown(std::move(now))
{
    connect(&m_countdown, &IdleCountdown::ranOut, this, &DeskLock::lock);
}

void DeskLock::setPatience(std::chrono::minutes patience)
{
    m_patience = patience;
    if (!m_isLocked)
        m_countdown.start(m_patience);
}

void DeskLock::lock()
{
    if (m_isLocked)
        return;
    m_isLocked = true;
    m_countdown.stop();
    Q_EMIT locked();
}

void DeskLock::unlock()
{
    if (!m_isLocked)
        return;
    m_isLocked = false;
    m_countdown.start(m_patience);
    Q_EMIT unlocked();
}

} // namespace Frontdesk
