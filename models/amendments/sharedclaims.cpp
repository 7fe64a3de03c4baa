// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/sharedclaims.h"

#include "models/amendments/standing.h"

namespace Frontdesk {

namespace {

ProposalVerdict verdictOf(const Decision &decision)
{
    ProposalState state = ProposalState::Withdrawn;
    if (decision.verb == DecisionVerb::Approve)
        state = ProposalState::Sent;
    else if (decision.verb == DecisionVerb::Decline)
        state = ProposalState::Declined;
    return {-decision.request.key.subject, state, decision.manager, decision.reason};
}

RequestClaims::Answer answerOf(const ProposalVerdict &wanted, bool isAgain,
                               const LedgerResult<ProposalDecision> &result)
{
    if (!result)
        return {.isTaken = false, .isKnown = false};
    const auto &now = result->now;
    const bool isOurs
        = isAgain && now && now->state == wanted.state && now->decidedBy == wanted.decidedBy;
    if (result->won || isOurs)
        return {};
    return {.isTaken = false,
            .by = now ? now->decidedBy : QString(),
            .at = now ? now->decided : QDateTime()};
}

} // namespace

void SharedClaims::take(const Decision &decision, bool isAgain, QObject *context,
                        std::function<void(const Answer &)> done)
{
    const RequestKey &key = decision.request.key;
    if (isProposal(key)) {
        const ProposalVerdict verdict = verdictOf(decision);
        m_proposals.decide(verdict, context, [verdict, isAgain, done](const auto &result) {
            done(answerOf(verdict, isAgain, result));
        });
        return;
    }
    m_claims.take(key, decision.manager, context, [done](const LedgerResult<Claim> &claim) {
        if (!claim || claim->isOurs)
            done({});
        else
            done({.isTaken = false, .by = claim->desk, .at = claim->since});
    });
}

void SharedClaims::conclude(const DecisionOutcome &outcome)
{
    if (!isProposal(outcome.key))
        m_claims.release(outcome.key);
    else if (outcome.state == RequestState::Proposed)
        m_proposals.reopen(-outcome.key.subject, outcome.manager, &m_proposals,
                           [](const auto &) {});
}

} // namespace Frontdesk
