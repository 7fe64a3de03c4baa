// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "app/commandline.h"

#include "api/demo/faults.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace Frontdesk {

namespace {

constexpr int MostDemoCustomers = 1'000'000;

std::optional<Theme::Choice> themeOf(const QString &name)
{
    if (name == QLatin1String("light"))
        return Theme::Choice::Light;
    if (name == QLatin1String("dark"))
        return Theme::Choice::Dark;
    if (name == QLatin1String("system"))
        return Theme::Choice::System;
    return std::nullopt;
}

/// The languages that there are texts for.
QStringList languages()
{
    return {QStringLiteral("de"), QStringLiteral("en")};
}

std::optional<QLocale> localeOf(const QString &name)
{
    // Of a name that it does not know QLocale makes "C"; of a country, some other one.
    const QLocale locale(name);
    const QStringList parts = QString(name).replace(u'_', u'-').split(u'-');
    const bool isKnown = parts.size() <= 2 && languages().contains(parts.first().toLower())
        && (parts.size() == 1
            || parts.last().toUpper() == QLocale::territoryToCode(locale.territory()));
    return isKnown ? std::optional(locale) : std::nullopt;
}

} // namespace

std::optional<CommandLine::Ending> CommandLine::read(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Reception desk for studios on the PerfectGym Next Open API"));
    const QCommandLineOption demoOption(QStringLiteral("demo"),
                                        QStringLiteral("Run on the embedded demo tenant."));
    const QCommandLineOption customersOption(QStringLiteral("customers"),
                                             QStringLiteral("Customers of the demo tenant (500)."),
                                             QStringLiteral("number"), QStringLiteral("500"));
    const QCommandLineOption seedOption(QStringLiteral("seed"),
                                        QStringLiteral("Seed of the demo tenant's data."),
                                        QStringLiteral("number"));
    const QCommandLineOption faultOption(
        QStringLiteral("fault"),
        QStringLiteral("Let the demo tenant misbehave, such as bookClassSlot:lost-answer:1."),
        QStringLiteral("operation:kind:count"));
    const QCommandLineOption screenshotsOption(
        QStringLiteral("screenshots"),
        QStringLiteral("Write pictures of every page to a folder and leave; with --demo."),
        QStringLiteral("folder"));
    const QCommandLineOption themeOption(
        QStringLiteral("theme"), QStringLiteral("light, dark or system."), QStringLiteral("theme"));
    const QCommandLineOption languageOption(QStringLiteral("language"),
                                            QStringLiteral("Language of the program, such as de."),
                                            QStringLiteral("language"));
    parser.addOptions({demoOption, customersOption, seedOption, faultOption, screenshotsOption,
                       themeOption, languageOption});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const auto mistake = [](const QString &text) { return Ending{text, 2}; };

    if (!parser.parse(arguments))
        return mistake(parser.errorText());
    if (parser.isSet(help))
        return Ending{parser.helpText(), 0};
    if (parser.isSet(version))
        return Ending{QCoreApplication::applicationVersion(), 0};
    if (!parser.positionalArguments().isEmpty())
        return mistake(QStringLiteral("Unexpected: %1").arg(parser.positionalArguments().first()));

    bool isNumber = true;
    demo = parser.isSet(demoOption);
    demoCustomers = parser.value(customersOption).toInt(&isNumber);
    if (!isNumber || demoCustomers < 1 || demoCustomers > MostDemoCustomers)
        return mistake(
            QStringLiteral("--customers takes a number from 1 to %1").arg(MostDemoCustomers));
    if (parser.isSet(seedOption)) {
        demoSeed = parser.value(seedOption).toUInt(&isNumber);
        if (!isNumber)
            return mistake(QStringLiteral("--seed takes a whole number"));
    }
    demoFaults = parser.values(faultOption);
    for (const QString &fault : std::as_const(demoFaults)) {
        if (!Demo::faultFromText(fault))
            return mistake(QStringLiteral("--fault takes operation:kind:count, not %1").arg(fault));
    }
    screenshots = parser.value(screenshotsOption);
    if (!demo && (!screenshots.isEmpty() || !demoFaults.isEmpty()))
        return mistake(QStringLiteral("--screenshots and --fault go with --demo"));
    theme = themeOf(parser.value(themeOption));
    if (parser.isSet(themeOption) && !theme)
        return mistake(QStringLiteral("--theme takes light, dark or system"));
    if (parser.isSet(languageOption)) {
        locale = localeOf(parser.value(languageOption));
        if (!locale)
            return mistake(QStringLiteral("--language takes one of: %1. A country may follow, as "
                                          "in de-AT")
                               .arg(languages().join(QStringLiteral(", "))));
    }
    return std::nullopt;
}

} // namespace Frontdesk
