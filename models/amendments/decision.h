// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apierror.h"
#include "models/amendments/waitingrequest.h"

namespace Frontdesk {

enum class DecisionVerb { Unknown, Approve, Withdraw, Decline };
BOOST_DESCRIBE_ENUM(DecisionVerb, Unknown, Approve, Withdraw, Decline)

/// How far a request or a proposal has come, in the desk's words.
enum class RequestState {
    Unknown,
    Proposed, ///< entered at a desk, waits for a manager; nothing was sent
    Waiting, ///< on the server
    Deciding, ///< a decision is under way at this desk
    Settling, ///< an answer was lost; found out by reading
    HandedOver, ///< approved here, to be verified in PerfectGym Next, and watched
    Submitted, ///< sent, and now waits on the server
    Applied, ///< the customer's data is what was asked for
    Withdrawn,
    Declined,
    EndedElsewhere, ///< gone, and the data is as it was
    ChangedMeanwhile, ///< it is not what was decided on; decide again
    NeedsPerson, ///< withdrawn here and not taken again; kept here until a person decides
};
BOOST_DESCRIBE_ENUM(RequestState, Unknown, Proposed, Waiting, Deciding, Settling, HandedOver,
                    Submitted, Applied, Withdrawn, Declined, EndedElsewhere, ChangedMeanwhile,
                    NeedsPerson)

/// Why a decision is refused before anything is done, where no error of the server tells.
enum class DecisionObstacle {
    None,
    ReadOnly, ///< the studio lets nobody change this domain
    NoSeal, ///< bank data could not be kept safe between withdrawing and sending again
    SignatureMissing, ///< the server wants one with the account, and shows nobody the customer's
    Incomplete, ///< the request lacks what the server would want
    NotWithdrawable, ///< the API has no call for it
    NotRecorded, ///< the store does not take it, so that a crash could lose the request
    TakenElsewhere, ///< another desk decides on it, see DecisionOutcome::takenBy
    UnderWay, ///< this desk has decided on it already
    LedgerAway, ///< of a proposal: what the desks share cannot be reached
    Offline, ///< the server cannot be reached, so nothing was begun
};
BOOST_DESCRIBE_ENUM(DecisionObstacle, None, ReadOnly, NoSeal, SignatureMissing, Incomplete,
                    NotWithdrawable, NotRecorded, TakenElsewhere, UnderWay, LedgerAway, Offline)

/// What a manager wants done with a request that was read a moment ago.
struct Decision
{
    DecisionVerb verb = DecisionVerb::Unknown;
    WaitingRequest request; ///< as it was shown: read again and compared before anything is done
    QString manager; ///< who decides; recorded
    QString reason; ///< of declining; may be empty
    QString customerName; ///< for the words only
};

/// The truth about a decision, told once it is known and whenever it changes.
struct DecisionOutcome
{
    RequestKey key;
    RequestState state = RequestState::Unknown;
    std::optional<WaitingRequest> now; ///< after ChangedMeanwhile: what waits instead
    std::optional<Api::ApiError> error; ///< why nothing was done; then the request waits as before
    DecisionObstacle obstacle = DecisionObstacle::None;
    QString takenBy; ///< with TakenElsewhere: who decides there, since takenAt
    QDateTime takenAt;
    DecisionVerb verb = DecisionVerb::Unknown; ///< with manager and reason: of the decision
    QString manager;
    QString reason;
};

} // namespace Frontdesk
