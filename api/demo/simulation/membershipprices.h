// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/charges.h"
#include "api/demo/simulation/rates.h"
#include "api/demo/simulation/refusal.h"
#include "api/types/memberships.h"

namespace Frontdesk::Demo {

inline constexpr QLatin1String StarterPackage("Startpaket");
/// The one code that a studio of the demo tenant accepts: ten per cent off in the first term.
inline constexpr QLatin1String VoucherCode("DEMO10");
inline constexpr int VoucherPercent = 10;

/// Fills \a contract as somebody signs it for \a rate on \a today, at the full price.
void sign(SignedContract &contract, const Rate &rate, QDate startDate, QDate today);

/// The contract that \a order would make, ready to be kept, or why it cannot be. A voucher that is
/// not good is left out of it.
[[nodiscard]] Outcome<SignedContract> contractFor(const Api::MembershipOrder &order,
                                                  QDate dateOfBirth, QDate today);

struct Volume
{
    Api::Decimal total; ///< in the first term
    Api::Decimal perMonth;
};
[[nodiscard]] Volume volumeOf(const SignedContract &contract);

template <class Spelling>
[[nodiscard]] Api::MembershipPreviewOf<Spelling> previewOf(const SignedContract &contract,
                                                           const Api::MembershipOrder &order);
[[nodiscard]] Api::SwitchPreview switchPreviewOf(const SignedContract &contract);

} // namespace Frontdesk::Demo
