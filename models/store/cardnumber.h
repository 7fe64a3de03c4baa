// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/customers.h"

/// One card's number, in the three spellings that readers send and the API knows.
namespace Frontdesk {

/// The number that \a text spells; nothing when it is not of the format or over 64 bits.
/// Spaces, colons and dashes between the digits are ignored.
[[nodiscard]] std::optional<quint64> cardValue(const QString &text, Api::CardNumberFormat format);

/// Spells \a value. Hexadecimal has two digits a byte and \a bytes of them at least: cards have
/// four, seven or eight, and the reversed spelling ends in zeros when the value is short.
[[nodiscard]] QString cardText(quint64 value, Api::CardNumberFormat format, int bytes = 4);

/// \a text of one format in another; null when it cannot be read.
[[nodiscard]] QString cardTextIn(Api::CardNumberFormat wanted, const QString &text,
                                 Api::CardNumberFormat format, int bytes = 4);

/// One way to read what a card reader sent.
struct CardReading
{
    Api::CardNumberFormat format = Api::CardNumberFormat::Unknown;
    QString decimal;
    friend bool operator==(const CardReading &, const CardReading &) = default;
};

/// All ways to read \a text, decimal first. Hexadecimal needs whole bytes, four of them at least,
/// so that a short customer number is not taken for a card.
[[nodiscard]] QList<CardReading> cardReadings(const QString &text);

} // namespace Frontdesk
