// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/moneytext.h"

#include <QLocale>

namespace Frontdesk {

QString moneyText(const Api::Money &money)
{
    const QLocale locale;
    const bool isOwn = locale.currencySymbol(QLocale::CurrencyIsoCode) == money.currency;
    const QString symbol = isOwn ? locale.currencySymbol() : money.currency;
    return locale.toCurrencyString(money.amount.toDouble(), symbol, 2);
}

} // namespace Frontdesk
