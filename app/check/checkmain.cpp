// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "app/check/checkoptions.h"
#include "app/check/keysource.h"
#include "app/check/surveyjson.h"
#include "models/studios/keyrowwords.h"
#include "models/studios/keysurvey.h"

#include <cstdio>
#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSettings>

using namespace Frontdesk;

namespace {

int say(const QString &text, int exitCode)
{
    std::fprintf(exitCode == 0 ? stdout : stderr, "%s\n", qUtf8Printable(text));
    return exitCode;
}

int tell(const KeySurvey &survey, bool asJson)
{
    if (asJson)
        std::fputs(surveyJson(survey).constData(), stdout);
    else if (!survey.rows().isEmpty())
        std::fputs(qUtf8Printable(surveyText(survey.rows())), stdout);
    std::fflush(stdout);
    if (survey.error())
        return say(
            QStringLiteral("The check ended early: %1.").arg(KeyRowWords::reason(*survey.error())),
            1);
    return survey.isGood() ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    // The same names as the program's: its studios are looked up.
    QCoreApplication::setApplicationName(QStringLiteral("frontdesk"));
    QCoreApplication::setOrganizationName(QStringLiteral("frontdesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FRONTDESK_VERSION));

    CheckOptions options;
    if (const auto ending = options.read(QCoreApplication::arguments()))
        return say(ending->text, ending->exitCode);
    // The table is what is asked for; QT_LOGGING_RULES brings the requests back.
    QLoggingCategory::setFilterRules(QStringLiteral("frontdesk.*=false"));
    QSettings settings;
    const KeyAccess access = accessFor(options, settings);
    if (!access.problem.isEmpty())
        return say(access.problem, access.exitCode);

    KeySurvey survey;
    QObject::connect(&survey, &KeySurvey::finished, &application,
                     [&] { QCoreApplication::exit(tell(survey, options.json)); });
    survey.start(access.baseUrl, access.key, QStringLiteral("en"));
    return QCoreApplication::exec();
}
