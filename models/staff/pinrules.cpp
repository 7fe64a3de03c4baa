// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/staff/pinrules.h"

#include <algorithm>

namespace Frontdesk {

namespace {

/// 1111, 1234, 9753: each character as far from the one before.
bool isEvenRow(const QString &pin)
{
    const int step = pin.at(1).unicode() - pin.at(0).unicode();
    if (qAbs(step) > 2)
        return false;
    for (qsizetype i = 2; i < pin.size(); ++i) {
        if (pin.at(i).unicode() - pin.at(i - 1).unicode() != step)
            return false;
    }
    return true;
}

/// 1212, 123123
bool isRepetition(const QString &pin)
{
    for (qsizetype length = 1; length <= pin.size() / 2; ++length) {
        if (pin.size() % length == 0 && pin == pin.left(length).repeated(int(pin.size() / length)))
            return true;
    }
    return false;
}

bool isWellKnown(const QString &pin)
{
    static const QStringList known{
        QStringLiteral("1122"),   QStringLiteral("2580"),     QStringLiteral("0852"),
        QStringLiteral("1379"),   QStringLiteral("112233"),   QStringLiteral("12345678910"),
        QStringLiteral("1q2w3e"), QStringLiteral("qwert"),    QStringLiteral("qwertz"),
        QStringLiteral("qwerty"), QStringLiteral("passwort"), QStringLiteral("password"),
    };
    const bool isYear = pin.size() == 4
        && (pin.startsWith(QLatin1String("19")) || pin.startsWith(QLatin1String("20")));
    return known.contains(pin) || isYear;
}

} // namespace

PinProblem problemOf(const QString &pin, const QString &manager)
{
    if (std::any_of(pin.begin(), pin.end(), [](QChar c) { return c.isSpace(); }))
        return PinProblem::HasSpaces;
    if (pin.size() < ShortestPin)
        return PinProblem::TooShort;
    if (pin.size() > LongestPin)
        return PinProblem::TooLong;
    const QString folded = pin.toCaseFolded();
    const bool isNamed = manager.toCaseFolded().contains(folded);
    return isNamed || isEvenRow(folded) || isRepetition(folded) || isWellKnown(folded)
        ? PinProblem::TooSimple
        : PinProblem::None;
}

} // namespace Frontdesk
