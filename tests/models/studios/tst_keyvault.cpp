// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/studios/keyvault.h"

#include <optional>
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace Frontdesk;

/// Talks to the real secret service of the session. Situations that would disturb others, such as a
/// locked keyring, are set up around a second run of this program with a session of its own.
class KeyVaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAKey();
    void keepsStudiosApart();
    void keepsSecretsApart();
    void removesAllOfAStudio();
    void tellsOfKeysOnly();
    void removesAKey();
    void sessionKeyGoesAhead();
    void saysNothingOnceTheContextIsGone();
    void survivesItsOwnEnd();
    void noKeychain_data();
    void noKeychain();
    void locked();
    void noCollection();

private:
    [[nodiscard]] bool isKeychainThere();
    [[nodiscard]] KeyResult read(const KeyVault::Secret &id);
    [[nodiscard]] KeyState write(const KeyVault::Secret &id, const QByteArray &key);
    [[nodiscard]] KeyState remove(const KeyVault::Secret &id);
    [[nodiscard]] KeyResult wait(const std::function<void(KeyVault::Answer)> &ask);

    KeyVault m_vault{QStringLiteral("Frontdesk test")};
    QString m_id = QUuid::createUuid().toString(QUuid::WithoutBraces);
};

namespace {

const char situationVariable[] = "KEYVAULT_TEST_SITUATION";

QString situation()
{
    return qEnvironmentVariable(situationVariable);
}

/// Runs one test of this program again, in \a environment, started by \a wrapper.
int runAgain(const QString &test, QProcessEnvironment environment, QStringList wrapper = {})
{
    environment.insert(QLatin1String(situationVariable), test);
    wrapper << QCoreApplication::applicationFilePath() << test;
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(wrapper.takeFirst(), wrapper);
    return process.waitForFinished(60'000) ? process.exitCode() : -1;
}

/// A D-Bus session of its own, in which \a prepare was run by a shell.
int runInSession(const QString &test, const QString &prepare)
{
    const QTemporaryDir home;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "DISPLAY", "WAYLAND_DISPLAY"})
        environment.remove(QLatin1String(name));
    const QString script = QStringLiteral("%1; exec \"$@\"").arg(prepare);
    return runAgain(test, environment,
                    {QStringLiteral("dbus-run-session"), QStringLiteral("--"), QStringLiteral("sh"),
                     QStringLiteral("-c"), script, QStringLiteral("sh")});
}

bool hasPrograms()
{
    return !QStandardPaths::findExecutable(QStringLiteral("dbus-run-session")).isEmpty()
        && !QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty();
}

const QString openKeyring = QStringLiteral(
    "printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1");

void lockKeyring()
{
    auto lock = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
    const QList<QDBusObjectPath> collections{
        QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))};
    lock << QVariant::fromValue(collections);
    const QDBusMessage answer = QDBusConnection::sessionBus().call(lock);
    QVERIFY2(answer.type() == QDBusMessage::ReplyMessage, qPrintable(answer.errorMessage()));
}

} // namespace

KeyResult KeyVaultTest::wait(const std::function<void(KeyVault::Answer)> &ask)
{
    std::optional<KeyResult> result;
    ask([&result](const KeyResult &answer) { result = answer; });
    if (result)
        return {KeyState::Failed, {}, QStringLiteral("answered from inside the call")};
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 20'000))
        return {KeyState::Failed, {}, QStringLiteral("no answer")};
    return *result;
}

KeyResult KeyVaultTest::read(const KeyVault::Secret &id)
{
    return wait([&](auto answer) { m_vault.read(id, this, answer); });
}

KeyState KeyVaultTest::write(const KeyVault::Secret &id, const QByteArray &key)
{
    return wait([&](auto answer) { m_vault.write(id, key, this, answer); }).state;
}

KeyState KeyVaultTest::remove(const KeyVault::Secret &id)
{
    return wait([&](auto answer) { m_vault.remove(id, this, answer); }).state;
}

bool KeyVaultTest::isKeychainThere()
{
    const KeyState state = read(QStringLiteral("is-it-there")).state;
    return state == KeyState::NotThere;
}

#define NEEDS_KEYCHAIN()                                                                           \
    if (!isKeychainThere())                                                                        \
    QSKIP("There is no open keychain in this session; ./run test starts one.")

void KeyVaultTest::keepsAKey()
{
    NEEDS_KEYCHAIN();
    QCOMPARE(read(m_id).state, KeyState::NotThere);
    QCOMPARE(write(m_id, "first"), KeyState::Found);
    QCOMPARE(read(m_id).key, QByteArray("first"));
    QCOMPARE(write(m_id, "zweiter Schlüssel"), KeyState::Found);
    KeyVault other(QStringLiteral("Frontdesk test"));
    const KeyResult again = wait([&](auto answer) { other.read(m_id, this, answer); });
    QCOMPARE(again.state, KeyState::Found);
    QCOMPARE(again.key, QByteArray("zweiter Schlüssel"));
    QCOMPARE(remove(m_id), KeyState::Found);
}

void KeyVaultTest::keepsStudiosApart()
{
    NEEDS_KEYCHAIN();
    const QString other = QStringLiteral("%1-other").arg(m_id);
    QCOMPARE(write(m_id, "mine"), KeyState::Found);
    QCOMPARE(read(other).state, KeyState::NotThere);
    QCOMPARE(write(other, "other"), KeyState::Found);
    QCOMPARE(read(m_id).key, QByteArray("mine"));
    QCOMPARE(remove(other), KeyState::Found);
    QCOMPARE(read(m_id).key, QByteArray("mine"));
    QCOMPARE(remove(m_id), KeyState::Found);
}

void KeyVaultTest::keepsSecretsApart()
{
    using Secret = KeyVault::Secret;
    const QList<Secret> secrets{
        m_id, {m_id, Secret::Seal}, {m_id, Secret::Managers}, {m_id, Secret::Ledger}};
    for (const Secret &secret : secrets)
        m_vault.keepForSession(secret, secret.entry().toUtf8());
    for (const Secret &secret : secrets)
        QCOMPARE(read(secret).key, secret.entry().toUtf8());
    NEEDS_KEYCHAIN();
    for (const Secret &secret : secrets)
        QCOMPARE(write(secret, "kept " + secret.entry().toUtf8()), KeyState::Found);
    for (const Secret &secret : secrets)
        QCOMPARE(read(secret).key, "kept " + secret.entry().toUtf8());
    QCOMPARE(remove(secrets.at(1)), KeyState::Found);
    QCOMPARE(read(secrets.at(1)).state, KeyState::NotThere);
    QCOMPARE(read(m_id).state, KeyState::Found);
    QCOMPARE(wait([&](auto answer) { m_vault.removeAll(m_id, this, answer); }).state,
             KeyState::Found);
}

void KeyVaultTest::removesAllOfAStudio()
{
    using Secret = KeyVault::Secret;
    NEEDS_KEYCHAIN();
    const QString other = QStringLiteral("%1-other").arg(m_id);
    QCOMPARE(write(m_id, "key"), KeyState::Found);
    QCOMPARE(write({m_id, Secret::Seal}, "seal"), KeyState::Found);
    QCOMPARE(write({other, Secret::Seal}, "other"), KeyState::Found);
    m_vault.keepForSession({m_id, Secret::Ledger}, "password");
    QCOMPARE(wait([&](auto answer) { m_vault.removeAll(m_id, this, answer); }).state,
             KeyState::Found);
    QCOMPARE(read(m_id).state, KeyState::NotThere);
    QCOMPARE(read({m_id, Secret::Seal}).state, KeyState::NotThere);
    QCOMPARE(read({m_id, Secret::Ledger}).state, KeyState::NotThere);
    QCOMPARE(read({other, Secret::Seal}).key, QByteArray("other"));
    QCOMPARE(remove({other, Secret::Seal}), KeyState::Found);
}

void KeyVaultTest::tellsOfKeysOnly()
{
    QStringList changed;
    const auto link = connect(&m_vault, &KeyVault::keyChanged, this,
                              [&](const QString &studioId) { changed.append(studioId); });
    m_vault.keepForSession(m_id, "key");
    m_vault.keepForSession({m_id, KeyVault::Secret::Seal}, "seal");
    QCOMPARE(changed, QStringList{m_id});
    disconnect(link);
    (void)remove(m_id); // of this session; there may be no keychain
    (void)remove({m_id, KeyVault::Secret::Seal});
    QVERIFY(!m_vault.isForSessionOnly(m_id));
}

void KeyVaultTest::removesAKey()
{
    NEEDS_KEYCHAIN();
    QCOMPARE(write(m_id, "gone soon"), KeyState::Found);
    QCOMPARE(remove(m_id), KeyState::Found);
    QCOMPARE(read(m_id).state, KeyState::NotThere);
    QCOMPARE(remove(m_id), KeyState::Found);
}

void KeyVaultTest::sessionKeyGoesAhead()
{
    m_vault.keepForSession(m_id, "only now");
    QVERIFY(m_vault.isForSessionOnly(m_id));
    QCOMPARE(read(m_id).key, QByteArray("only now"));
    if (!isKeychainThere())
        return;
    QCOMPARE(write(m_id, "kept"), KeyState::Found);
    QVERIFY(!m_vault.isForSessionOnly(m_id));
    QCOMPARE(read(m_id).key, QByteArray("kept"));
    m_vault.keepForSession(m_id, "only now");
    QCOMPARE(remove(m_id), KeyState::Found);
    QCOMPARE(read(m_id).state, KeyState::NotThere);
}

void KeyVaultTest::saysNothingOnceTheContextIsGone()
{
    bool isCalled = false;
    auto context = std::make_unique<QObject>();
    m_vault.read(m_id, context.get(), [&](const KeyResult &) { isCalled = true; });
    context.reset();
    (void)read(m_id); // behind it in the queue
    QVERIFY(!isCalled);
}

void KeyVaultTest::survivesItsOwnEnd()
{
    bool isCalled = false;
    auto vault = std::make_unique<KeyVault>(QStringLiteral("Frontdesk test"));
    vault->read(m_id, this, [&](const KeyResult &) { isCalled = true; });
    vault.reset();
    (void)read(m_id);
    QVERIFY(!isCalled);
}

void KeyVaultTest::noKeychain_data()
{
    QTest::addColumn<bool>("hasBus");
    QTest::newRow("no session bus") << false;
    QTest::newRow("a bus without a secret service") << true;
}

void KeyVaultTest::noKeychain()
{
    if (situation() == QLatin1String("noKeychain")) {
        QCOMPARE(read(m_id).state, KeyState::NoKeychain);
        QCOMPARE(write(m_id, "x"), KeyState::NoKeychain);
        QVERIFY(!m_vault.isForSessionOnly(m_id));
        return;
    }
    QFETCH(bool, hasBus);
    if (hasBus && !hasPrograms())
        QSKIP("dbus-run-session is not installed.");
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                       QStringLiteral("unix:path=/nonexistent/bus"));
    if (!hasBus) {
        QCOMPARE(runAgain(QStringLiteral("noKeychain"), environment), 0);
        return;
    }
    // Without service files nothing can be started on the bus.
    environment.insert(QStringLiteral("XDG_DATA_DIRS"), QStringLiteral("/nonexistent"));
    QTemporaryDir folder;
    QFile configuration(folder.filePath(QStringLiteral("bus.conf")));
    QVERIFY(configuration.open(QIODevice::WriteOnly));
    configuration.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                        "<policy context='default'><allow send_destination='*' eavesdrop='true'/>"
                        "<allow eavesdrop='true'/>"
                        "<allow own='*'/><allow user='*'/></policy></busconfig>");
    configuration.close();
    const QStringList session{QStringLiteral("dbus-run-session"),
                              QStringLiteral("--config-file=%1").arg(configuration.fileName()),
                              QStringLiteral("--")};
    QCOMPARE(runAgain(QStringLiteral("noKeychain"), environment, session), 0);
}

void KeyVaultTest::locked()
{
    if (situation() == QLatin1String("locked")) {
        if (!isKeychainThere())
            QSKIP("The keyring does not start here.");
        QCOMPARE(write(m_id, "behind the lock"), KeyState::Found);
        lockKeyring();
        QCOMPARE(read(m_id).state, KeyState::Locked);
        QCOMPARE(write(m_id, "x"), KeyState::Locked);
        return;
    }
    if (!hasPrograms())
        QSKIP("dbus-run-session and gnome-keyring-daemon are not installed.");
    QCOMPARE(runInSession(QStringLiteral("locked"), openKeyring), 0);
}

void KeyVaultTest::noCollection()
{
    if (situation() == QLatin1String("noCollection")) {
        QCOMPARE(read(m_id).state, KeyState::NoKeychain);
        QCOMPARE(write(m_id, "x"), KeyState::NoKeychain);
        return;
    }
    if (!hasPrograms())
        QSKIP("dbus-run-session and gnome-keyring-daemon are not installed.");
    const QString start
        = QStringLiteral("gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1");
    QCOMPARE(runInSession(QStringLiteral("noCollection"), start), 0);
}

QTEST_GUILESS_MAIN(KeyVaultTest)
#include "tst_keyvault.moc"
