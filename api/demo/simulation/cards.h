// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/customers.h"

namespace Frontdesk::Demo {

/// The numbers on a customer's card, barcode and PIN, and that of a debtor, are computed from the
/// id, back and forth, so that a hundred thousand customers need no index.
[[nodiscard]] quint32 cardOf(qint64 customerId);
[[nodiscard]] qint64 customerOfCard(quint32 card);
[[nodiscard]] QString barcodeOf(qint64 customerId);
[[nodiscard]] std::optional<qint64> customerOfBarcode(const QString &barcode);
/// Six digits; unique among a million ids in a row.
[[nodiscard]] QString pinOf(qint64 customerId);
/// The last six digits of the id of the customer whose PIN that is.
[[nodiscard]] std::optional<int> idTailOfPin(const QString &pin);

/// Begins with the id, scrambled, and goes on with the customer's \a seed.
[[nodiscard]] QString uuidOf(qint64 customerId, quint64 seed);
/// To be checked against uuidOf().
[[nodiscard]] std::optional<qint64> customerOfUuid(const QString &uuid);
[[nodiscard]] QString debtorIdOf(qint64 customerId);
/// Whose it would be; not everybody is a debtor.
[[nodiscard]] std::optional<qint64> customerOfDebtor(const QString &debtorId);

/// The chip's 32 bits in one of the three spellings; HEX_LSB has the bytes the other way round.
[[nodiscard]] QString spelled(quint32 card, Api::CardNumberFormat format);
[[nodiscard]] std::optional<quint32> cardFrom(const QString &text, Api::CardNumberFormat format);

} // namespace Frontdesk::Demo
