// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Frontdesk::Demo {

/// The account number \a digits of \a country with its check digits.
[[nodiscard]] QString makeIban(const QString &country, const QString &digits);
/// Whether \a text is an IBAN by form and check digits; groups of four may be spaced.
[[nodiscard]] bool isIban(const QString &text);
[[nodiscard]] bool isBic(const QString &text);

} // namespace Frontdesk::Demo
