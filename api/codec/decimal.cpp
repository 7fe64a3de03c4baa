// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/codec/decimal.h"

#include <cmath>

namespace Frontdesk::Api {

std::optional<Decimal> Decimal::fromDouble(double value)
{
    constexpr double largestExact = 9'007'199'254'740'992.0 / double(Scale);
    if (!std::isfinite(value) || std::abs(value) > largestExact)
        return std::nullopt;
    return Decimal(qint64(std::llround(value * double(Scale))));
}

QByteArray Decimal::toText() const
{
    const qint64 magnitude = std::abs(m_scaled);
    QByteArray text = QByteArray::number(magnitude / Scale);
    if (qint64 fraction = magnitude % Scale) {
        text += '.' + QByteArray::number(fraction).rightJustified(4, '0');
        while (text.endsWith('0'))
            text.chop(1);
    }
    return m_scaled < 0 ? '-' + text : text;
}

} // namespace Frontdesk::Api
