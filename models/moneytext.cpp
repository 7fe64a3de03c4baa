// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/moneytext.h"

#include <QLocale>

namespace Frontdesk {

QString moneyText(const Api::Money &money)
{
    const QLocale locale;
    const bool isOwn = locale.currencySymbol(QLocale::CurrencyIsoCode) == money.currency;
    const QString unit = isOwn ? locale.currencySymbol() : money.currency;
    // Not QLocale::toCurrencyString: it writes a debt in brackets for some, and EUR without a
    // space.
    return QStringLiteral("%1\u00a0%2").arg(locale.toString(money.amount.toDouble(), 'f', 2), unit);
}

} // namespace Frontdesk
