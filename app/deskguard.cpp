// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "app/deskguard.h"

#include "app/session.h"
#include "ui/mainwindow.h"
#include "ui/staff/lockpanel.h"
#include "ui/widgets/firstframe.h"
#include "ui/widgets/toaster.h"

#include <QApplication>
#include <QDialog>

namespace Frontdesk {

DeskGuard::DeskGuard(MainWindow &window, QObject *parent) : QObject(parent), m_window(window)
{
    connect(&m_activity, &Activity::used, this, [this] {
        m_lock.used();
        if (m_session)
            m_session->manager().used();
    });
    // Connecting to the desktop takes its time.
    afterFirstFrame(&m_window, this, [this] {
        m_sessionLock = std::make_unique<SessionLock>();
        connect(m_sessionLock.get(), &SessionLock::locked, &m_lock, &DeskLock::lock);
    });
    connect(&m_window, &MainWindow::lockRequested, &m_lock, &DeskLock::lock);
    connect(&m_lock, &DeskLock::locked, this, &DeskGuard::hideEverything);
    connect(&m_lock, &DeskLock::unlocked, this, &DeskGuard::showAgain);
}

void DeskGuard::follow(Session &session)
{
    m_session = &session;
    const Studio &studio = session.studio();
    m_lock.setPatience(std::chrono::minutes(studio.lockMinutes));
    session.manager().setPatience(std::chrono::minutes(studio.managerMinutes));
    if (m_lock.isLocked())
        hideEverything(); // opened behind the curtain
}

void DeskGuard::forget()
{
    m_session = nullptr;
    m_lock.setPatience({});
    if (m_lock.isLocked())
        panel().lock({});
}

LockPanel &DeskGuard::panel()
{
    if (!m_panel) {
        m_panel = new LockPanel;
        m_window.setCurtain(m_panel);
        connect(m_panel, &LockPanel::unlockRequested, &m_lock, &DeskLock::unlock);
    }
    return *m_panel;
}

void DeskGuard::hideEverything()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QDialog *>(widget);
        if (dialog && dialog->isVisible())
            dialog->reject();
    }
    LockPanel &panel = this->panel();
    m_window.lowerCurtain();
    if (!m_session) {
        panel.lock({});
        return;
    }
    m_session->manager().end(ManagerMode::Ending::Locked);
    m_session->workplace().inHand.take(0); // takes copied bank data out of the clipboard, too
    const Studio &studio = m_session->studio();
    if (studio.unlockNeedsManager)
        panel.lock(studio.name, m_session->manager().pins());
    else
        panel.lock(studio.name);
}

void DeskGuard::showAgain()
{
    m_window.raiseCurtain();
}

} // namespace Frontdesk
