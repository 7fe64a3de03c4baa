// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/contracts.h"
#include "api/types/customers.h"
#include "models/desk/part.h"

namespace Frontdesk {

/// Something that speaks for or against training now, as facts; its words live in the views.
struct VerdictReason
{
    /// In the order in which reasons of the same level are told.
    enum class Kind {
        AccessRefused,
        Restricted, ///< text, from and until; both invalid: for ever
        DebtCollection,
        IdleNow, ///< from, until (invalid: open end), text
        CustomerGone, ///< the server does not know the customer any more
        NoActiveContract, ///< status; from: the start of one to come, or invalid
        CustomerUnconfirmed, ///< only older data are at hand; error
        ContractsUnknown, ///< error
        AccountUnknown, ///< error
        FactsOld, ///< from: the day on which the oldest of what is judged was read
        RestrictionAhead, ///< text, from, until
        Dunning, ///< text: the level, in the studio's words
        NegativeBalance, ///< money
        ContractCancelled, ///< text: the rate; until: the last day
        ContractEnding, ///< text: the rate; until: the last day
        OtherHomeStudio,
        IdleAhead, ///< from, until (invalid: open end), text
    };
    enum class Level {
        Note, ///< worth a word, no obstacle
        Look,
        Stop,
    };

    Kind kind{};
    Level level = Level::Look;
    QDate from;
    QDate until;
    QString text;
    std::optional<Api::Money> money;
    Api::CustomerStatus status = Api::CustomerStatus::Unknown;
    std::optional<Api::ApiError> error;
};

/// May the customer train now?
struct Verdict
{
    enum class Level {
        MayTrain,
        Checking, ///< nothing speaks against it so far, and not everything is known
        Look,
        Stop,
    };

    Level level = Level::Checking;
    bool isComplete = false; ///< every part has answered or failed
    /// When the oldest of what is judged was read, if not all of it is live; else invalid.
    QDateTime asOf;
    QList<VerdictReason> reasons; ///< all of them, worst first
};

/// What the verdict is made of.
struct VerdictFacts
{
    qint64 studioId = 0; ///< where the desk stands; 0 when nobody knows
    Part<Api::Customer> customer;
    Part<QList<Api::Contract>> contracts; ///< the active ones
    Part<Api::AccountBalance> account;
};

/// Judges by the calendar of \a today. "May train" needs every part: what could not be read is a
/// reason to look, never a silent yes. While the line fails, or the answer is not here yet, what
/// was read earlier is judged, and asOf tells. What was read today may still say "may train"; what
/// is older is a reason to look, or to wait for the answer; a reason to stop stops at any age.
[[nodiscard]] Verdict judge(const VerdictFacts &facts, QDate today);

} // namespace Frontdesk
