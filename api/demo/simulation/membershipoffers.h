// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/rates.h"
#include "api/demo/simulation/refusal.h"
#include "api/types/membershipofferdetails.h"

namespace Frontdesk::Demo {

/// What a studio has to offer to whoever wants to sign: its rates, with their terms.
struct OfferPlan
{
    qint64 id;
    const char *name;
    const char *description;
    const char *rateCode; ///< of the rates that are its terms
    Api::PreUseType preUse;
    bool needsSignature;
    QList<qint64> selectableModules; ///< of these one is free
};

inline constexpr int MostSelectableModules = 1;
/// Younger people pay less, see Api::AgeAdjustment.
inline constexpr Api::AgeRange ReducedAges{16, 20};
inline constexpr int ReductionPercent = 10;

[[nodiscard]] const QList<OfferPlan> &offerPlans();
/// The plan that offers \a rate, or null.
[[nodiscard]] const OfferPlan *planOf(const Rate &rate);

/// \a start is the tenant's first day: offers are good from a month before to two years after.
[[nodiscard]] QList<Api::MembershipOffer> membershipOffers(QDate start);
[[nodiscard]] Api::MembershipOfferDetails offerDetails(const OfferPlan &plan, QDate start);
[[nodiscard]] Outcome<Api::MembershipOfferDetails> membershipOffer(qint64 id, QDate start);

} // namespace Frontdesk::Demo
