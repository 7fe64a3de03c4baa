// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/inboxdesk.h"
#include "models/amendments/paymenthints.h"
#include "models/workplace.h"

namespace Frontdesk {

struct Proposal;

/// Feeds a studio's inbox from all who know something: what was read, what desks proposed, what
/// sleeps, what came of decisions.
class InboxFeed final : public QObject
{
    Q_OBJECT
public:
    /// What \a workplace holds outlives the feed.
    explicit InboxFeed(Workplace &workplace, QObject *parent = nullptr);

    [[nodiscard]] Inbox &inbox() { return m_inbox; }
    [[nodiscard]] InboxDesk &desk() { return m_desk; }

    /// What is known around a change of bank data.
    [[nodiscard]] PaymentSurroundings surroundings(const InboxRow &row) const;
    /// A request was read by somebody who looks at it.
    void takeReading(const RequestReading &reading);

private:
    void takeOutcome(const DecisionOutcome &outcome);
    void takeWaiting(const QList<RequestKey> &keys);
    /// It waits no more, and not because of this desk: told with what the server shows instead.
    void takeEnd(const RequestKey &key);
    void takeProposals();
    void takeSnoozes();
    void takeOpenDecisions();
    void takeSnooze(const RequestKey &key);
    void readInFull(const InboxRow &row, QObject *owner, RequestDiffModel::Answer answer);
    [[nodiscard]] std::optional<WaitingRequest> proposalInFull(const InboxRow &row) const;
    [[nodiscard]] WaitingRequest requestOf(const Proposal &proposal) const;
    [[nodiscard]] QDateTime lastContactChange(Api::CustomerId customer) const;

    Workplace &m_workplace;
    Inbox m_inbox;
    InboxDesk m_desk;
    RequestReading m_reading; ///< the latest
};

} // namespace Frontdesk
