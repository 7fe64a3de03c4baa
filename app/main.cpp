// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "app/commandline.h"
#include "app/demotenant.h"
#include "app/program.h"
#include "app/translations.h"
#include "app/walkthrough.h"
#include "models/studios/keyvault.h"
#include "models/studios/studioregistry.h"
#include "ui/preferencesmenu.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>

using namespace Frontdesk;

namespace {

int say(const QString &text, int exitCode)
{
    QTextStream stream(exitCode == 0 ? stdout : stderr);
    stream << text << Qt::endl;
    return exitCode;
}

/// A desktop without a language setting has the "C" locale, which writes 18:00:00 and 5.00EUR.
QLocale systemLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                           : locale;
}

int runDemo(const CommandLine &commandLine)
{
    DemoTenant tenant(commandLine);
    if (!tenant.start())
        return say(tenant.problem(), 1);
    KeyVault vault;
    StudioRegistry registry(tenant.settings(), vault, tenant.dataFolder());
    tenant.addStudiosTo(registry, vault);
    Program program(registry, vault, tenant.settings());
    if (!commandLine.screenshots.isEmpty())
        return Walkthrough(program, tenant.server(), commandLine.screenshots).run();
    program.open();
    return QApplication::exec();
}

int runForReal()
{
    QSettings settings;
    KeyVault vault;
    StudioRegistry registry(settings, vault,
                            QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    if (!registry.isEmpty())
        vault.readAhead({registry.currentId()}); // while the window is being made
    Program program(registry, vault, settings);
    program.open();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("frontdesk"));
    QCoreApplication::setOrganizationName(QStringLiteral("frontdesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FRONTDESK_VERSION));
    QGuiApplication::setApplicationDisplayName(QString());
    QGuiApplication::setDesktopFileName(QStringLiteral("frontdesk"));

    CommandLine commandLine;
    if (const auto ending = commandLine.read(QCoreApplication::arguments()))
        return say(ending->text, ending->exitCode);
    installTranslations(commandLine.locale.value_or(systemLocale()));
    // Asked for on the command line it holds for this run; else as chosen in the preferences.
    Theme::apply(commandLine.theme.value_or(PreferencesMenu::themeOf(QSettings())));
    return commandLine.demo ? runDemo(commandLine) : runForReal();
}
