// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/staff/idlecountdown.h"

namespace Frontdesk {

/// Whether the desk is locked: nothing of any customer is to be seen then. Locked by hand, with the
/// desktop's session, and by itself after some time without use.
class DeskLock final : public QObject
{
    Q_OBJECT
public:
    explicit DeskLock(
        IdleCountdown::Clock now = [] { return QDateTime::currentDateTime(); },
        QObject *parent = nullptr);

    /// Of no use; none is never.
    void setPatience(std::chrono::minutes patience);
    void used() { m_countdown.restart(); }

    void lock();
    void unlock();
    [[nodiscard]] bool isLocked() const { return m_isLocked; }

Q_SIGNALS:
    void locked();
    void unlocked();

private:
    IdleCountdown m_countdown;
    std::chrono::minutes m_patience{0};
    bool m_isLocked = false;
};

} // namespace Frontdesk
