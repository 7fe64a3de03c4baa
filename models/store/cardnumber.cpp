// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/cardnumber.h"

#include <algorithm>
#include <QRegularExpression>

namespace Frontdesk {

using Api::CardNumberFormat;

namespace {

constexpr int fewestHexDigits = 8;

QString withoutSeparators(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s:-]"));
    return QString(text).remove(separators);
}

bool hasOnlyDigits(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

QByteArray bytesOf(quint64 value, int fewest)
{
    QByteArray bytes;
    for (; value != 0 || bytes.size() < fewest; value >>= 8)
        bytes.prepend(char(value & 0xff));
    return bytes;
}

std::optional<quint64> hexValue(const QString &text, bool isReversed)
{
    static const QRegularExpression hex(QStringLiteral("^(?:[0-9A-Fa-f]{2})+$"));
    if (!hex.match(text).hasMatch())
        return std::nullopt;
    QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    if (isReversed)
        std::reverse(bytes.begin(), bytes.end());
    bool good = false;
    const quint64 value = bytes.toHex().toULongLong(&good, 16);
    return good ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<quint64> cardValue(const QString &text, CardNumberFormat format)
{
    const QString plain = withoutSeparators(text);
    if (format == CardNumberFormat::HexMsb || format == CardNumberFormat::HexLsb)
        return hexValue(plain, format == CardNumberFormat::HexLsb);
    bool good = false;
    const quint64 value = plain.toULongLong(&good);
    return good && hasOnlyDigits(plain) ? std::optional(value) : std::nullopt;
}

QString cardText(quint64 value, CardNumberFormat format, int bytes)
{
    if (format != CardNumberFormat::HexMsb && format != CardNumberFormat::HexLsb)
        return QString::number(value);
    QByteArray text = bytesOf(value, bytes);
    if (format == CardNumberFormat::HexLsb)
        std::reverse(text.begin(), text.end());
    return QString::fromLatin1(text.toHex().toUpper());
}

QString cardTextIn(CardNumberFormat wanted, const QString &text, CardNumberFormat format, int bytes)
{
    const std::optional<quint64> value = cardValue(text, format);
    return value ? cardText(*value, wanted, bytes) : QString();
}

QList<CardReading> cardReadings(const QString &text)
{
    const QString plain = withoutSeparators(text);
    QList<CardReading> readings;
    for (const CardNumberFormat format :
         {CardNumberFormat::Decimal, CardNumberFormat::HexMsb, CardNumberFormat::HexLsb}) {
        if (format != CardNumberFormat::Decimal && plain.size() < fewestHexDigits)
            continue;
        if (const std::optional<quint64> value = cardValue(plain, format))
            readings.append({format, QString::number(*value)});
    }
    return readings;
}

} // namespace Frontdesk
