// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/proposaldesk.h"

#include "models/amendments/storedrequest.h"
#include "models/amendments/validation.h"

namespace Frontdesk {

namespace {

const QByteArray purpose = QByteArrayLiteral("proposal");

bool hasBankData(RequestKind kind)
{
    return kind == RequestKind::Payment;
}

} // namespace

ProposalDesk::ProposalDesk(ReviewQueue &queue, const Sealer &sealer, QString desk, QObject *parent)
    : QObject(parent), m_queue(queue), m_sealer(&sealer), m_desk(std::move(desk))
{
    connect(&m_queue, &ReviewQueue::changed, this, &ProposalDesk::changed);
}

void ProposalDesk::enter(const WaitingRequest &request, QObject *context, Done done)
{
    Proposal proposal;
    proposal.kind = request.key.kind;
    proposal.customer = request.key.customer;
    proposal.desk = m_desk;
    // A signature is nobody's to read in a shared table.
    proposal.shown = request.requested;
    proposal.shown.remove(SignatureField);
    if (hasBankData(proposal.kind)) {
        proposal.sealed = m_sealer->seal(toJson(request), purpose);
        if (!proposal.sealed) {
            QMetaObject::invokeMethod(
                context, [done] { done(Ending::NoSeal); }, Qt::QueuedConnection);
            return;
        }
    }
    m_queue.add(proposal, context, [this, proposal, done](const LedgerResult<qint64> &id) mutable {
        if (id) {
            proposal.id = *id;
            Q_EMIT entered(keyOf(proposal));
        }
        done(id ? Ending::Kept : Ending::Unreachable);
    });
}

void ProposalDesk::takeBack(const Proposal &proposal, QObject *context, Done done)
{
    const ProposalVerdict verdict{proposal.id, ProposalState::Withdrawn, m_desk, {}};
    m_queue.decide(verdict, context,
                   [this, key = keyOf(proposal), done](const LedgerResult<ProposalDecision> &end) {
                       if (end && end->won)
                           Q_EMIT takenBack(key);
                       done(!end ? Ending::Unreachable : end->won ? Ending::Kept : Ending::TooLate);
                   });
}

std::optional<Proposal> ProposalDesk::waiting(RequestKind kind, Api::CustomerId customer) const
{
    for (const Proposal &proposal : m_queue.open()) {
        if (proposal.kind == kind && proposal.customer == customer)
            return proposal;
    }
    return std::nullopt;
}

std::optional<WaitingRequest> ProposalDesk::inFull(const Proposal &proposal) const
{
    const RequestKey key = keyOf(proposal);
    if (!hasBankData(proposal.kind)) {
        WaitingRequest request;
        request.key = key;
        request.requested = proposal.shown;
        return request;
    }
    const auto json
        = proposal.sealed ? m_sealer->open(*proposal.sealed, purpose) : std::optional<QByteArray>();
    return json ? requestFromJson(key, *json) : std::nullopt;
}

} // namespace Frontdesk
