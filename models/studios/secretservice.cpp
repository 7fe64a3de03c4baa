// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/studios/secretservice.h"

#ifdef FRONTDESK_HAS_DBUS
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#endif

namespace Frontdesk {

#ifdef FRONTDESK_HAS_DBUS

namespace {

bool isServiceThere()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    const QStringList startable = bus.interface()->activatableServiceNames();
    for (const QLatin1String name :
         {QLatin1String("org.freedesktop.secrets"), QLatin1String("org.kde.kwalletd5"),
          QLatin1String("org.kde.kwalletd6")}) {
        if (bus.interface()->isServiceRegistered(name) || startable.contains(name))
            return true;
    }
    return false;
}

} // namespace

bool isKeychainMissing(const QString &message)
{
    // libsecret is loaded at run time; where it is missing QtKeychain knows no more than this.
    if (message == QLatin1String("Unknown error"))
        return true;
    // Startable is not started: the bus says so when that fails.
    if (message.contains(QLatin1String("org.freedesktop.secrets")))
        return true;
    // A service without a default collection has nowhere to put a key.
    if (message.contains(QLatin1String("does not exist at path")))
        return true;
    return !isServiceThere();
}

#else

bool isKeychainMissing(const QString &)
{
    return false;
}

#endif

} // namespace Frontdesk
