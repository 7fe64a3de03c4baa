// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QString>

/// The form of account numbers, ISO 13616, and of bank codes, ISO 9362. Pure.
namespace Frontdesk::Iban {

enum class Fault {
    None,
    Characters, ///< something else than letters and digits, or no country in front
    Length, ///< not the length that its country uses
    Checksum, ///< a digit is wrong, or two are swapped
};

/// \a iban in capitals and without spaces.
[[nodiscard]] Fault faultOf(const QString &iban);
/// How many characters an IBAN of \a countryCode has; nothing for countries outside SEPA.
[[nodiscard]] std::optional<int> lengthIn(const QString &countryCode);
/// In groups of four, as printed.
[[nodiscard]] QString grouped(const QString &iban);

/// \a bic in capitals and without spaces.
[[nodiscard]] bool isBic(const QString &bic);

} // namespace Frontdesk::Iban
