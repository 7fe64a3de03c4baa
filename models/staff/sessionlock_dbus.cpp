// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/staff/sessionlock.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace Frontdesk {

namespace {

const QString login = QStringLiteral("org.freedesktop.login1");
const QString loginSession = QStringLiteral("org.freedesktop.login1.Session");

/// Screen savers tell on the session bus, logind on the system bus; a desktop has one, the other,
/// or both.
class BusListener final : public QObject
{
    Q_OBJECT
public:
    explicit BusListener(SessionLock *lock)
        : QObject(lock), m_lock(lock), m_system(QDBusConnection::systemBus())
    {
        listenToScreenSavers(QDBusConnection::sessionBus());
        askForSession();
    }

private Q_SLOTS:
    void activeChanged(bool isActive)
    {
        if (isActive)
            Q_EMIT m_lock->locked();
    }

    void lockAsked() { Q_EMIT m_lock->locked(); }

    void propertiesChanged(const QString &interface, const QVariantMap &changed,
                           const QStringList &)
    {
        if (interface == loginSession && changed.value(QStringLiteral("LockedHint")).toBool())
            Q_EMIT m_lock->locked();
    }

private:
    void listenToScreenSavers(QDBusConnection bus)
    {
        // Each desktop has its own path for it, so it is not asked for.
        for (const char *name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"})
            bus.connect(QString(), QString(), QLatin1String(name), QStringLiteral("ActiveChanged"),
                        this, SLOT(activeChanged(bool)));
    }

    void askForSession()
    {
        if (!m_system.isConnected())
            return;
        auto ask = QDBusMessage::createMethodCall(login, QStringLiteral("/org/freedesktop/login1"),
                                                  QStringLiteral("org.freedesktop.login1.Manager"),
                                                  QStringLiteral("GetSession"));
        ask << qEnvironmentVariable("XDG_SESSION_ID", QStringLiteral("auto"));
        auto *answer = new QDBusPendingCallWatcher(m_system.asyncCall(ask), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
            answer->deleteLater();
            const QDBusPendingReply<QDBusObjectPath> session = *answer;
            if (!session.isError())
                listenToSession(session.value().path());
        });
    }

    void listenToSession(const QString &path)
    {
        m_system.connect(login, path, loginSession, QStringLiteral("Lock"), this,
                         SLOT(lockAsked()));
        m_system.connect(login, path, QStringLiteral("org.freedesktop.DBus.Properties"),
                         QStringLiteral("PropertiesChanged"), this,
                         SLOT(propertiesChanged(QString, QVariantMap, QStringList)));
    }

    SessionLock *m_lock;
    QDBusConnection m_system;
};

} // namespace

void SessionLock::watch()
{
    new BusListener(this);
}

} // namespace Frontdesk

#include "sessionlock_dbus.moc"
