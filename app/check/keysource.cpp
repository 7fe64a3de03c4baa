// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "app/check/keysource.h"

#include "api/client/apiclient.h"
#include "models/studios/baseaddress.h"
#include "models/studios/keyvault.h"
#include "models/studios/studioregistry.h"

#include <cstdio>
#include <QEventLoop>
#include <QFile>
#include <QSettings>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace Frontdesk {

namespace {

KeyAccess mistake(const QString &problem)
{
    return {{}, {}, problem, 2};
}

/// While it lives, a terminal does not show what is typed.
class HiddenTyping final
{
public:
#ifdef Q_OS_UNIX
    HiddenTyping() : m_isTerminal(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_isTerminal)
            return;
        std::fputs("Key (it does not show): ", stderr);
        termios hidden = m_before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~HiddenTyping()
    {
        if (!m_isTerminal)
            return;
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputs("\n", stderr);
    }
    Q_DISABLE_COPY_MOVE(HiddenTyping)

private:
    termios m_before{};
    bool m_isTerminal;
#endif
};

QByteArray typedKey()
{
    [[maybe_unused]] const HiddenTyping hidden;
    constexpr qint64 Longest = 4096;
    QFile input;
    return input.open(stdin, QFile::ReadOnly) ? input.readLine(Longest).trimmed() : QByteArray();
}

QString wordsFor(KeyState state)
{
    switch (state) {
    case KeyState::NotThere:
        return QStringLiteral("The keychain holds no key of this studio.");
    case KeyState::NoKeychain:
        return QStringLiteral("This computer has no keychain.");
    case KeyState::Locked:
        return QStringLiteral("The keychain is locked.");
    case KeyState::Denied:
        return QStringLiteral("The keychain refused access.");
    case KeyState::Found:
    case KeyState::Failed:
        break;
    }
    return QStringLiteral("The keychain does not answer.");
}

KeyResult keyOf(const Studio &studio, KeyVault &vault)
{
    QEventLoop loop;
    KeyResult found;
    vault.read(studio.id, &loop, [&](const KeyResult &result) {
        found = result;
        loop.quit();
    });
    loop.exec();
    return found;
}

KeyAccess accessOfStudio(const QString &name, const QUrl &address, QSettings &settings)
{
    KeyVault vault;
    const StudioRegistry registry(settings, vault, {});
    QList<Studio> named;
    QStringList names;
    for (const Studio &studio : registry.studios()) {
        names.append(studio.name);
        if (studio.name.compare(name, Qt::CaseInsensitive) == 0)
            named.append(studio);
    }
    if (named.isEmpty())
        return mistake(names.isEmpty()
                           ? QStringLiteral("Frontdesk knows no studio yet.")
                           : QStringLiteral("There is no studio of this name. There are: %1")
                                 .arg(names.join(QStringLiteral(", "))));
    if (named.size() > 1)
        return mistake(QStringLiteral("Several studios have this name. Rename one in Frontdesk."));
    const Studio &studio = named.first();
    // A key goes to its own tenant and nowhere else.
    if (!address.isEmpty() && address != studio.baseUrl)
        return mistake(QStringLiteral("This studio's key belongs to %1. Leave --url away.")
                           .arg(studio.baseUrl.toString()));
    const KeyResult result = keyOf(studio, vault);
    if (result.state != KeyState::Found)
        return {{}, {}, wordsFor(result.state), 1};
    return {studio.baseUrl, result.key, {}, 0};
}

} // namespace

KeyAccess accessFor(const CheckOptions &options, QSettings &settings)
{
    QUrl address;
    if (!options.address.isEmpty()) {
        address = baseAddressFrom(options.address);
        const auto problem = Api::checkBaseUrl(address);
        if (problem == Api::BaseUrlProblem::NotHttps)
            return mistake(QStringLiteral("Only https is spoken, except to this computer."));
        if (problem != Api::BaseUrlProblem::None)
            return mistake(QStringLiteral("--url takes a base URL, such as "
                                          "https://my-studio.open-api.perfectgym.com"));
    }
    if (!options.studio.isEmpty())
        return accessOfStudio(options.studio, address, settings);
    QByteArray key = qgetenv("FRONTDESK_KEY").trimmed();
    if (key.isEmpty())
        key = typedKey();
    if (key.isEmpty())
        return mistake(QStringLiteral("There is no key: use --studio NAME, the environment "
                                      "variable FRONTDESK_KEY, or standard input."));
    return {address, key, {}, 0};
}

} // namespace Frontdesk
