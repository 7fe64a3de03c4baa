// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/inboxdesk.h"
#include "ui/widgets/toaster.h"

#include <QCoreApplication>

namespace Frontdesk {

/// What a decision is called, why it cannot be made, and what came of it.
struct DecisionWords
{
    Q_DECLARE_TR_FUNCTIONS(DecisionWords)
public:
    /// Why a button is grey; empty for Refusal::None.
    [[nodiscard]] static QString refusal(Refusal refusal);
    /// The question before \a count rows, of which \a notPossible are left out.
    [[nodiscard]] static QString question(DecisionVerb verb, int count, int notPossible);
    [[nodiscard]] static QString button(DecisionVerb verb);
    /// What approving \a row does, in a sentence.
    [[nodiscard]] static QString effect(const InboxRow &row, bool canOpen);
    /// What became of it, with the customer's name; empty while it is under way.
    [[nodiscard]] static QString outcome(const InboxRow &row, const DecisionOutcome &outcome);
    [[nodiscard]] static Toaster::Kind kind(const DecisionOutcome &outcome);
};

} // namespace Frontdesk
