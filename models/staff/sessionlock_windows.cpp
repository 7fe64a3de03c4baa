// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/staff/sessionlock.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <qt_windows.h>
#include <QWindow>
#include <wtsapi32.h>

namespace Frontdesk {

namespace {

/// The notifications go to a window: one of our own that is never shown.
class SessionListener final : public QObject, public QAbstractNativeEventFilter
{
public:
    explicit SessionListener(SessionLock *lock) : QObject(lock), m_lock(lock)
    {
        m_window.create();
        m_isListening = WTSRegisterSessionNotification(handle(), NOTIFY_FOR_THIS_SESSION);
        QCoreApplication::instance()->installNativeEventFilter(this);
    }

    ~SessionListener() override
    {
        QCoreApplication::instance()->removeNativeEventFilter(this);
        if (m_isListening)
            WTSUnRegisterSessionNotification(handle());
    }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const MSG *event = static_cast<MSG *>(message);
        if (event->hwnd == handle() && event->message == WM_WTSSESSION_CHANGE
            && event->wParam == WTS_SESSION_LOCK)
            Q_EMIT m_lock->locked();
        return false;
    }

private:
    [[nodiscard]] HWND handle() const { return reinterpret_cast<HWND>(m_window.winId()); }

    SessionLock *m_lock;
    QWindow m_window;
    bool m_isListening = false;
};

} // namespace

void SessionLock::watch()
{
    new SessionListener(this);
}

} // namespace Frontdesk
