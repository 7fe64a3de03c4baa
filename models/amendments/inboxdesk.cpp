// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/inboxdesk.h"

#include <algorithm>

namespace Frontdesk {

namespace {

/// More at once would only wait in the client's line.
constexpr int MostReadings = 4;

bool hasNoWithdrawCall(RequestKind kind)
{
    return kind == RequestKind::CancelationWithdrawal || kind == RequestKind::ModuleWithdrawal;
}

} // namespace

Refusal refusalOf(const InboxRow &row, DecisionVerb verb)
{
    const bool isProposal = row.id.proposal != 0;
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
    if (verb == DecisionVerb::Withdraw && hasNoWithdrawCall(row.id.key.kind))
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
        begun.key = row.id.key;
        begun.state = RequestState::Deciding;
        m_inbox.take(begun, row.id.proposal);
        wanted.customerName = row.customerName;
        // Nothing of a proposal is on the server, and it is kept with the desk's own.
        if (shown && shown->key == row.id.key)
            send({row, wanted}, *shown);
        else
            m_queue.append({row, wanted});
    }
    Q_EMIT pendingChanged();
    readNext();
}

void InboxDesk::takeOutcome(const DecisionOutcome &outcome, qint64 proposal)
{
    m_inbox.take(outcome, proposal);
    if (const auto row = m_inbox.find({outcome.key, proposal}))
        Q_EMIT told(*row, outcome);
}

void InboxDesk::readNext()
{
    while (m_reading < MostReadings && !m_queue.isEmpty()) {
        const Wanted wanted = m_queue.takeFirst();
        ++m_reading;
        m_reader(wanted.row, this, [this, wanted](const Api::Result<RequestReading> &reading) {
            --m_reading;
            takeReading(wanted, reading);
            Q_EMIT pendingChanged();
            readNext();
        });
    }
}

void InboxDesk::takeReading(const Wanted &wanted, const Api::Result<RequestReading> &reading)
{
    DecisionOutcome outcome;
    outcome.key = wanted.row.id.key;
    if (!reading) {
        outcome.state = wanted.row.state;
        outcome.error = reading.error();
        takeOutcome(outcome, wanted.row.id.proposal);
        return;
    }
    const auto now
        = std::find_if(reading->waiting.cbegin(), reading->waiting.cend(),
                       [&](const WaitingRequest &each) { return each.key == outcome.key; });
    // What the list shows of bank data is masked: no more than that can be compared.
    const bool isThere = now != reading->waiting.cend();
    if (isThere && withoutBankData(*now).requested == wanted.row.request.requested) {
        send(wanted, *now);
        return;
    }
    outcome.state = isThere ? RequestState::ChangedMeanwhile : RequestState::EndedElsewhere;
    if (isThere)
        outcome.now = *now;
    takeOutcome(outcome, wanted.row.id.proposal);
}

void InboxDesk::send(const Wanted &wanted, const WaitingRequest &request)
{
    Decision decision = wanted.decision;
    decision.request = request;
    m_decide(decision, wanted.row.id.proposal);
}

} // namespace Frontdesk
