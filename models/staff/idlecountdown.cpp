// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/staff/idlecountdown.h"

#include <algorithm>

namespace Frontdesk {

using std::chrono::seconds;

IdleCountdown::IdleCountdown(Clock now, QObject *parent)
    : QObject(parent), m_now(std::move(now)), m_timer(this)
{
    m_timer.setInterval(seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &IdleCountdown::look);
}

void IdleCountdown::start(seconds limit)
{
    m_limit = limit;
    if (!isCounting()) {
        stop();
        return;
    }
    restart();
    m_timer.start();
}

void IdleCountdown::stop()
{
    m_limit = seconds(0);
    m_timer.stop();
}

void IdleCountdown::restart()
{
    // What ran out while the computer slept is not taken back by the key that woke it.
    if (isCounting() && m_timer.isActive() && left().count() == 0)
        look();
    else if (isCounting())
        m_end = m_now().addSecs(m_limit.count());
}

seconds IdleCountdown::left() const
{
    if (!isCounting())
        return seconds(0);
    const qint64 milliseconds = m_now().msecsTo(m_end);
    return std::clamp(seconds((milliseconds + 999) / 1000), seconds(0), m_limit);
}

void IdleCountdown::look()
{
    if (left().count() > 0) {
        Q_EMIT ticked();
        return;
    }
    stop();
    Q_EMIT ranOut();
}

} // namespace Frontdesk
