// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/staff/activity.h"
#include "models/staff/desklock.h"
#include "models/staff/sessionlock.h"

#include <memory>
#include <QPointer>

namespace Frontdesk {

class LockPanel;
class MainWindow;
class Session;

/// Locks the desk by hand, with the desktop's session and after some time without use, and unlocks
/// it. Locked, nobody is in hand, manager mode is over, and the pages cannot be seen.
class DeskGuard final : public QObject
{
    Q_OBJECT
public:
    /// \a window outlives the guard.
    explicit DeskGuard(MainWindow &window, QObject *parent = nullptr);

    /// The open studio, whose rules hold from now on; forget() comes before it is deleted.
    void follow(Session &session);
    void forget();

    void lock() { m_lock.lock(); }
    [[nodiscard]] bool isLocked() const { return m_lock.isLocked(); }

private:
    [[nodiscard]] LockPanel &panel();
    void hideEverything();
    void showAgain();

    MainWindow &m_window;
    DeskLock m_lock;
    Activity m_activity;
    std::unique_ptr<SessionLock> m_sessionLock; ///< once the window is on the screen
    LockPanel *m_panel = nullptr; ///< the window's, once it was locked
    Session *m_session = nullptr;
};

} // namespace Frontdesk
