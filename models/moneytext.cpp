// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/moneytext.h"

#include <QLocale>

namespace Frontdesk {

namespace {

/// Signs that are plain wherever the language comes from; others stay three letters.
QString signOf(const QString &currency)
{
    const QLocale locale;
    if (locale.currencySymbol(QLocale::CurrencyIsoCode) == currency)
        return locale.currencySymbol();
    if (currency == QLatin1String("EUR"))
        return QStringLiteral("€");
    if (currency == QLatin1String("GBP"))
        return QStringLiteral("£");
    return currency;
}

} // namespace

QString moneyText(const Api::Money &money)
{
    const QString sign = signOf(money.currency);
    QString text = QLocale().toCurrencyString(money.amount.toDouble(), sign, 2);
    // Letters right before a digit cannot be read: "CHF19.90".
    const int after = int(text.indexOf(sign) + sign.size());
    if (!sign.isEmpty() && sign.back().isLetter() && after < text.size()
        && text.at(after).isDigit())
        text.insert(after, QChar(QChar::Nbsp));
    return text;
}

} // namespace Frontdesk
