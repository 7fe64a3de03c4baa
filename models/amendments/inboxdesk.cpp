// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/inboxdesk.h"

namespace Frontdesk {

namespace {

bool hasNoWithdrawCall(RequestKind kind)
{
    return kind == RequestKind::CancelationWithdrawal || kind == RequestKind::ModuleWithdrawal;
}

} // namespace

Refusal refusalOf(const InboxRow &row, DecisionVerb verb)
{
    const bool isProposal = row.isProposal();
    if (row.stage == InboxStage::Decided)
        return Refusal::Over;
    if (row.state == RequestState::Deciding || row.state == RequestState::Settling)
        return Refusal::UnderWay;
    if (verb == DecisionVerb::Approve && row.state == RequestState::HandedOver)
        return Refusal::HandedOver;
    if (verb == DecisionVerb::Withdraw && isProposal)
        return Refusal::Proposal;
    if (verb == DecisionVerb::Decline)
        return isProposal ? Refusal::None : Refusal::OnServer;
    if (row.request.configuration == Api::AmendmentConfigurationStatus::Read)
        return Refusal::ReadOnly;
    if (verb == DecisionVerb::Withdraw && hasNoWithdrawCall(row.key.kind))
        return Refusal::NotWithdrawable;
    return Refusal::None;
}

InboxDesk::InboxDesk(Inbox &inbox, RequestDiffModel::Reader reader, Decide decide, QObject *parent)
    : QObject(parent), m_inbox(inbox), m_reader(std::move(reader)), m_decide(std::move(decide))
{ }

void InboxDesk::decide(const QList<InboxRow> &rows, Decision wanted,
                       const std::optional<WaitingRequest> &shown)
{
    for (const InboxRow &row : rows) {
        if (refusalOf(row, wanted.verb) != Refusal::None)
            continue;
        DecisionOutcome begun;
        begun.key = row.key;
        begun.state = RequestState::Deciding;
        m_inbox.take(begun);
        wanted.request = shown && shown->key == row.key ? *shown : row.request;
        wanted.customerName = row.customerName;
        m_decide(wanted);
    }
}

void InboxDesk::takeOutcome(const DecisionOutcome &outcome)
{
    const auto before = m_inbox.find(outcome.key);
    m_inbox.take(outcome);
    const auto now = m_inbox.find(outcome.key);
    const bool isNews = !before || before->state != outcome.state || outcome.error
        || outcome.obstacle != DecisionObstacle::None;
    if (now && isNews)
        Q_EMIT told(*now, outcome);
}

} // namespace Frontdesk
