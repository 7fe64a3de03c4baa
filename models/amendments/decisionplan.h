// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/decision.h"
#include "models/amendments/ownwrites.h"
#include "models/amendments/standing.h"

/// How a decision goes on from what the server shows and what this desk did: pure, and the same
/// whether the desk just did it or is started again after a crash.
namespace Frontdesk {

enum class Course {
    Unknown,
    ApplyNow, ///< withdraw it and send it again, which applies at once
    SendProposal, ///< a desk's proposal, which nobody sent yet
    SendAgain, ///< one that was withdrawn before and then not taken
    HandOver, ///< somebody verifies it in PerfectGym Next
    Withdraw,
};
BOOST_DESCRIBE_ENUM(Course, Unknown, ApplyNow, SendProposal, SendAgain, HandOver, Withdraw)

/// What stands in the way of \a verb; \a canSeal: bank data could be kept over a crash.
[[nodiscard]] DecisionObstacle obstacleTo(DecisionVerb verb, const WaitingRequest &request,
                                          bool canSeal);
[[nodiscard]] Course courseFor(DecisionVerb verb, const WaitingRequest &request);

/// The write that withdraws \a request, and the one that asks for the same again.
[[nodiscard]] ActDetail withdrawalOf(const WaitingRequest &request);
[[nodiscard]] ActDetail resendingOf(const WaitingRequest &request);

struct DecisionStep
{
    enum Kind {
        End, ///< with state and error
        Withdraw,
        Send,
        AwaitWrite, ///< its end is told later
        LookAgain, ///< after a pause
        Stop, ///< the request is withdrawn and not taken again: a person is needed
    };

    Kind kind = LookAgain;
    RequestState state = RequestState::Settling;
    std::optional<Api::ApiError> error;
};

/// What is known when the next step is chosen.
struct DecisionFacts
{
    Course course = Course::HandOver;
    DecisionVerb verb = DecisionVerb::Approve;
    Look look;
    OwnWrite withdrawal;
    OwnWrite sending;
    int looks = 0; ///< how often in a row the server did not show what it confirmed
};

/// How often a confirmed write is looked for before it is believed to be lost.
inline constexpr int MostLooks = 5;
/// How often a write that was lost on its way is begun.
inline constexpr int MostTries = 3;

[[nodiscard]] DecisionStep nextStep(const WaitingRequest &request, const DecisionFacts &facts);

} // namespace Frontdesk
