// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/decision.h"

#include <functional>

namespace Frontdesk {

/// Sees to it that of several desks one decides on a request or a proposal, where desks share
/// something. Answers come once, and not at all when their context is gone.
class RequestClaims
{
public:
    struct Answer
    {
        bool isTaken = true; ///< by this desk
        bool isKnown = true; ///< false when the desks cannot be asked now
        QString by; ///< who decides, or has decided, at another one
        QDateTime at;
    };

    virtual ~RequestClaims() = default;

    /// Asked before anything is done. \a isAgain: this desk may have taken it before, without
    /// having heard the answer; then that counts. Where the desks cannot be asked, a request of the
    /// server may be taken: the server lets only one of two withdrawals pass.
    virtual void take(const Decision &decision, bool isAgain, QObject *context,
                      std::function<void(const Answer &)> done)
        = 0;
    /// What was taken has come to an end, or was handed over. A proposal with the state Proposed
    /// was certainly not sent and waits again.
    virtual void conclude(const DecisionOutcome &outcome) = 0;
};

} // namespace Frontdesk
