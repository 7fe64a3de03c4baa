// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/requestclaims.h"
#include "models/ledger/claims.h"
#include "models/ledger/reviewqueue.h"

namespace Frontdesk {

/// Lets one desk decide, by what the desks of the studio share: a claim on a request, a verdict in
/// the review queue on a proposal. Both outlive this.
class SharedClaims final : public RequestClaims
{
public:
    SharedClaims(Claims &claims, ReviewQueue &proposals) : m_claims(claims), m_proposals(proposals)
    { }

    void take(const Decision &decision, bool isAgain, QObject *context,
              std::function<void(const Answer &)> done) override;
    void conclude(const DecisionOutcome &outcome) override;

private:
    Claims &m_claims;
    ReviewQueue &m_proposals;
};

} // namespace Frontdesk
