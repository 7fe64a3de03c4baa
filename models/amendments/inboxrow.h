// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/decision.h"

namespace Frontdesk {

/// Names one row of the inbox: what waits on the server, or a desk's proposal.
struct InboxId
{
    RequestKey key;
    qint64 proposal = 0; ///< 0 for what waits on the server

    friend bool operator==(const InboxId &, const InboxId &) = default;
    friend size_t qHash(const InboxId &id, size_t seed = 0)
    {
        return qHashMulti(seed, id.key, id.proposal);
    }
};

/// Where a row belongs for somebody who works through the inbox.
enum class InboxStage {
    Open, ///< waits for a decision, or one is under way
    Snoozed,
    HandedOver, ///< decided here, and watched until PerfectGym Next has done it
    Decided, ///< of today
};

/// What waits on the server, as it was read last.
struct InboxRequest
{
    WaitingRequest request; ///< without bank data
    QDateTime known; ///< when it was seen first
    QDateTime read; ///< when the server said so last
    friend bool operator==(const InboxRequest &, const InboxRequest &) = default;
};

/// What a desk entered and a manager has not decided on yet.
struct InboxProposal
{
    qint64 id = 0;
    WaitingRequest request; ///< without bank data
    QDateTime entered;
    QString by;
    friend bool operator==(const InboxProposal &, const InboxProposal &) = default;
};

struct InboxSnooze
{
    QDateTime until;
    QString by;
    friend bool operator==(const InboxSnooze &, const InboxSnooze &) = default;
};

/// One line of the inbox: who wants what, since when, and how far it has come.
struct InboxRow
{
    InboxId id;
    QString customerName; ///< empty for a customer who is not in the store yet
    QString customerNumber;
    WaitingRequest request; ///< without bank data
    RequestState state = RequestState::Waiting;
    InboxStage stage = InboxStage::Open;
    QDateTime known;
    QDateTime read; ///< invalid for a proposal
    QDateTime snoozedUntil; ///< invalid while it is awake
    QString by; ///< who entered the proposal or sent the row to sleep
    bool hasProblem = false; ///< the last decision came to nothing

    friend bool operator==(const InboxRow &, const InboxRow &) = default;
};

/// Whether nothing more will come of a request.
[[nodiscard]] constexpr bool isEnd(RequestState state)
{
    return state == RequestState::Applied || state == RequestState::Withdrawn
        || state == RequestState::Declined || state == RequestState::EndedElsewhere;
}

} // namespace Frontdesk
