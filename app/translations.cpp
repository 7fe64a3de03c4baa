// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace Frontdesk {

void installTranslations(const QLocale &locale)
{
    QLocale::setDefault(locale);
    auto *qtTexts = new QTranslator(QCoreApplication::instance());
    if (qtTexts->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtTexts);
    auto *ownTexts = new QTranslator(QCoreApplication::instance());
    // English has a file too: its plurals.
    if (ownTexts->load(locale, QStringLiteral("frontdesk"), QStringLiteral("_"),
                       QStringLiteral(":/i18n"))
        || ownTexts->load(QStringLiteral(":/i18n/frontdesk_en")))
        QCoreApplication::installTranslator(ownTexts);
}

} // namespace Frontdesk
