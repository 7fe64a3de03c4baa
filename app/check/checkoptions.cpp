// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "app/check/checkoptions.h"

#include <algorithm>
#include <QCommandLineParser>
#include <QCoreApplication>

namespace Frontdesk {

namespace {

const char *const about
    = "Asks every read operation of the PerfectGym Next Open API with one key and tells what the\n"
      "key may read, whether the answers are understood, and which scopes the key has. It reads\n"
      "only.\n\n"
      "The key comes from the keychain (--studio), or else from the environment variable\n"
      "FRONTDESK_KEY, or else from standard input.\n\n"
      "Exit code: 0 when all that the key may read was understood, 1 when not, 2 for a mistake on\n"
      "the command line.";

const char *const whyNoKey
    = "A key is not taken from the command line: every program on this computer can read it "
      "there,\n"
      "and the shell keeps it in its history. If this was a real key, have it replaced.\n"
      "Use --studio NAME for a key in the keychain, the environment variable FRONTDESK_KEY, or\n"
      "standard input.";

/// Looked at before anything else, so that no message repeats what may be a key.
bool offersKey(const QStringList &arguments)
{
    static const QStringList names{QStringLiteral("-k"), QStringLiteral("--key"),
                                   QStringLiteral("--apikey"), QStringLiteral("--api-key"),
                                   QStringLiteral("--x-api-key")};
    return std::any_of(arguments.begin(), arguments.end(), [](const QString &argument) {
        return names.contains(argument.section(u'=', 0, 0).toLower());
    });
}

} // namespace

std::optional<CheckOptions::Ending> CheckOptions::read(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromLatin1(about));
    const QCommandLineOption urlOption(
        QStringLiteral("url"), QStringLiteral("Base URL of the tenant; not needed with --studio."),
        QStringLiteral("url"));
    const QCommandLineOption studioOption(
        QStringLiteral("studio"),
        QStringLiteral("Take address and key of this studio of Frontdesk, by its name."),
        QStringLiteral("name"));
    const QCommandLineOption jsonOption(QStringLiteral("json"),
                                        QStringLiteral("Print JSON, for machines."));
    parser.addOptions({urlOption, studioOption, jsonOption});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const auto mistake = [](const QString &text) { return Ending{text, 2}; };

    if (offersKey(arguments))
        return mistake(QString::fromLatin1(whyNoKey));
    if (!parser.parse(arguments))
        return mistake(parser.errorText());
    if (parser.isSet(help))
        return Ending{parser.helpText(), 0};
    if (parser.isSet(version))
        return Ending{QCoreApplication::applicationVersion(), 0};
    if (!parser.positionalArguments().isEmpty())
        return mistake(QStringLiteral("There is an argument too many.\n")
                       + QString::fromLatin1(whyNoKey));
    address = parser.value(urlOption);
    studio = parser.value(studioOption);
    json = parser.isSet(jsonOption);
    if (address.isEmpty() && studio.isEmpty())
        return mistake(QStringLiteral("Which server? Use --url URL or --studio NAME; see --help."));
    return std::nullopt;
}

} // namespace Frontdesk
