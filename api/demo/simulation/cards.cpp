// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/cards.h"

#include "api/demo/simulation/random.h"

#include <QtEndian>
#include <QUuid>

namespace Frontdesk::Demo {

namespace {

using Api::CardNumberFormat;

constexpr quint32 BarcodeSalt = 0x5bd1e995;
constexpr quint32 UuidSalt = 0x27d4eb2f;
constexpr int PinRange = 1'000'000;
constexpr qint64 PinFactor = 7919;
constexpr qint64 PinShift = 12'345;

/// A permutation of the 32 bit numbers (Wellons' lowbias32) and its inverse.
constexpr quint32 scrambled(quint32 x)
{
    x ^= x >> 16;
    x *= 0x7feb352dU;
    x ^= x >> 15;
    x *= 0x846ca68bU;
    return x ^ (x >> 16);
}

constexpr quint32 unscrambled(quint32 x)
{
    x ^= x >> 16;
    x *= 0x43021123U;
    x ^= x >> 15 ^ x >> 30;
    x *= 0x1d69e2a5U;
    return x ^ (x >> 16);
}

static_assert(unscrambled(scrambled(1'000'123)) == 1'000'123);

constexpr qint64 inverseOfPinFactor()
{
    qint64 inverse = 1;
    while (inverse * PinFactor % PinRange != 1)
        ++inverse;
    return inverse;
}

} // namespace

quint32 cardOf(qint64 customerId)
{
    return scrambled(quint32(customerId));
}

qint64 customerOfCard(quint32 card)
{
    return unscrambled(card);
}

QString barcodeOf(qint64 customerId)
{
    return QStringLiteral("29%1").arg(scrambled(quint32(customerId) ^ BarcodeSalt), 10, 10,
                                      QChar(u'0'));
}

std::optional<qint64> customerOfBarcode(const QString &barcode)
{
    bool isNumber = false;
    const quint32 number = barcode.mid(2).toUInt(&isNumber);
    if (!isNumber || barcode.size() != 12 || !barcode.startsWith(QLatin1String("29")))
        return std::nullopt;
    return unscrambled(number) ^ BarcodeSalt;
}

QString pinOf(qint64 customerId)
{
    return QStringLiteral("%1").arg((customerId % PinRange * PinFactor + PinShift) % PinRange, 6,
                                    10, QChar(u'0'));
}

std::optional<int> idTailOfPin(const QString &pin)
{
    static const qint64 inverse = inverseOfPinFactor();
    bool isNumber = false;
    const qint64 number = pin.toUInt(&isNumber);
    if (!isNumber || pin.size() != 6)
        return std::nullopt;
    return int((number - PinShift + PinRange) % PinRange * inverse % PinRange);
}

QString uuidOf(qint64 customerId, quint64 seed)
{
    const quint64 low = mixed(seed, 7);
    return QUuid(scrambled(quint32(customerId) ^ UuidSalt), ushort(seed >> 16), ushort(seed),
                 uchar(low), uchar(low >> 8), uchar(low >> 16), uchar(low >> 24), uchar(low >> 32),
                 uchar(low >> 40), uchar(low >> 48), uchar(low >> 56))
        .toString(QUuid::WithoutBraces);
}

std::optional<qint64> customerOfUuid(const QString &uuid)
{
    bool isNumber = false;
    const quint32 number = uuid.left(8).toUInt(&isNumber, 16);
    return isNumber ? std::optional<qint64>(unscrambled(number) ^ UuidSalt) : std::nullopt;
}

QString debtorIdOf(qint64 customerId)
{
    return QStringLiteral("D%1").arg(customerId);
}

std::optional<qint64> customerOfDebtor(const QString &debtorId)
{
    bool isNumber = false;
    const qint64 id = debtorId.mid(1).toLongLong(&isNumber);
    return isNumber && debtorId == debtorIdOf(id) ? std::optional(id) : std::nullopt;
}

QString spelled(quint32 card, CardNumberFormat format)
{
    if (format == CardNumberFormat::HexMsb || format == CardNumberFormat::HexLsb) {
        const quint32 ordered = format == CardNumberFormat::HexLsb ? qbswap(card) : card;
        return QStringLiteral("%1").arg(ordered, 8, 16, QChar(u'0')).toUpper();
    }
    return QString::number(card);
}

std::optional<quint32> cardFrom(const QString &text, CardNumberFormat format)
{
    bool isNumber = false;
    const bool isDecimal
        = format == CardNumberFormat::Decimal || format == CardNumberFormat::Unknown;
    const quint32 number = text.toUInt(&isNumber, isDecimal ? 10 : 16);
    if (!isNumber)
        return std::nullopt;
    return format == CardNumberFormat::HexLsb ? qbswap(number) : number;
}

} // namespace Frontdesk::Demo
