// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/staff/sessionlock.h"

#include <QSignalSpy>
#include <QTest>

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>

using namespace Frontdesk;

namespace {

const QString sessionPath = QStringLiteral("/org/freedesktop/login1/session/_31");

} // namespace

/// Stands in for logind: knows of one session.
class LoginService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public Q_SLOTS:
    QDBusObjectPath GetSession(const QString &id)
    {
        m_asked.append(id);
        return QDBusObjectPath(sessionPath);
    }

public:
    QStringList m_asked;
};

/// The desktop's services are played on the bus of the session that ./run test starts; that bus is
/// the system bus here too.
class SessionLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hears_data();
    void hears();

private:
    void send(const QString &path, const char *interface, const char *signal,
              const QVariantList &arguments) const;

    LoginService m_login;
};

void SessionLockTest::initTestCase()
{
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        QSKIP("There is no session bus here; ./run test starts one.");
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
    qputenv("XDG_SESSION_ID", "31");
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        QSKIP("The session bus cannot be reached.");
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.login1")));
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/login1"), &m_login,
                               QDBusConnection::ExportAllSlots));
}

void SessionLockTest::send(const QString &path, const char *interface, const char *signal,
                           const QVariantList &arguments) const
{
    auto message
        = QDBusMessage::createSignal(path, QLatin1String(interface), QLatin1String(signal));
    message.setArguments(arguments);
    QVERIFY(QDBusConnection::sessionBus().send(message));
}

void SessionLockTest::hears_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("interface");
    QTest::addColumn<QByteArray>("signal");
    QTest::addColumn<QVariantList>("locking");
    QTest::addColumn<QVariantList>("unlocking");
    const auto hint = [](bool isLocked) {
        const QVariantMap changed{{QStringLiteral("LockedHint"), isLocked}};
        return QVariantList{QStringLiteral("org.freedesktop.login1.Session"), changed,
                            QStringList()};
    };
    for (const char *path : {"/ScreenSaver", "/org/freedesktop/ScreenSaver"})
        QTest::newRow(path) << QString::fromLatin1(path)
                            << QByteArray("org.freedesktop.ScreenSaver")
                            << QByteArray("ActiveChanged") << QVariantList{true}
                            << QVariantList{false};
    QTest::newRow("Gnome") << QStringLiteral("/org/gnome/ScreenSaver")
                           << QByteArray("org.gnome.ScreenSaver") << QByteArray("ActiveChanged")
                           << QVariantList{true} << QVariantList{false};
    QTest::newRow("login, lock") << sessionPath << QByteArray("org.freedesktop.login1.Session")
                                 << QByteArray("Lock") << QVariantList() << QVariantList();
    QTest::newRow("login, hint") << sessionPath << QByteArray("org.freedesktop.DBus.Properties")
                                 << QByteArray("PropertiesChanged") << hint(true) << hint(false);
}

void SessionLockTest::hears()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, interface);
    QFETCH(QByteArray, signal);
    QFETCH(QVariantList, locking);
    QFETCH(QVariantList, unlocking);
    const auto asked = m_login.m_asked.size();
    SessionLock lock;
    QSignalSpy locked(&lock, &SessionLock::locked);
    QTRY_COMPARE(m_login.m_asked.size(), asked + 1);
    QCOMPARE(m_login.m_asked.last(), QStringLiteral("31"));
    // The answer to that question has to arrive before the listening begins.
    QTRY_VERIFY_WITH_TIMEOUT(
        (send(path, interface.constData(), signal.constData(), locking), locked.size() > 0), 5000);
    // Other sessions, and the end of the locking, say nothing.
    QTest::qWait(50);
    const auto count = locked.size();
    if (path == sessionPath)
        send(QStringLiteral("/org/freedesktop/login1/session/_99"), interface.constData(),
             signal.constData(), locking);
    if (!unlocking.isEmpty())
        send(path, interface.constData(), signal.constData(), unlocking);
    QTest::qWait(50);
    QCOMPARE(locked.size(), count);
}

QTEST_GUILESS_MAIN(SessionLockTest)
#include "tst_sessionlock.moc"
#else
QTEST_APPLESS_MAIN(QObject)
#endif
