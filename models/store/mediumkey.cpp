// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/mediumkey.h"

#include "models/store/cardnumber.h"

namespace Frontdesk {

QString mediumKey(const QString &value)
{
    const QString decimal
        = cardTextIn(Api::CardNumberFormat::Decimal, value, Api::CardNumberFormat::Decimal);
    return decimal.isNull() ? value.toUpper().remove(QLatin1Char(' ')) : decimal;
}

QStringList mediumKeys(const QString &scanned)
{
    QStringList keys{mediumKey(scanned)};
    for (const CardReading &reading : cardReadings(scanned)) {
        if (!keys.contains(reading.decimal))
            keys.append(reading.decimal);
    }
    return keys;
}

} // namespace Frontdesk
