// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/decision.h"
#include "models/amendments/storedrequest.h"

namespace Frontdesk {

/// Where a row belongs for somebody who works through the inbox.
enum class InboxStage {
    Open, ///< waits for a decision, or one is under way
    Snoozed,
    HandedOver, ///< decided here, and watched until PerfectGym Next has done it
    Decided, ///< of today
};

/// What a desk entered and a manager has not decided on yet.
struct InboxProposal
{
    WaitingRequest request; ///< without bank data, under its own key, see Proposal
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
    RequestKey key;
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

    /// Entered at a desk; nothing of it is on the server. Its key has a negative subject.
    [[nodiscard]] bool isProposal() const { return key.subject < 0; }

    friend bool operator==(const InboxRow &, const InboxRow &) = default;
};

/// Whether nothing more will come of a request.
[[nodiscard]] constexpr bool isEnd(RequestState state)
{
    return state == RequestState::Applied || state == RequestState::Withdrawn
        || state == RequestState::Declined || state == RequestState::EndedElsewhere;
}

} // namespace Frontdesk
