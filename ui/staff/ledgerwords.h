// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ledger/ledgerplace.h"
#include "models/ledger/ledgerproblem.h"
#include "ui/widgets/errorwords.h"

namespace Frontdesk {

/// Why the shared desk cannot be reached, and what helps.
[[nodiscard]] ErrorWords wordsFor(const LedgerProblem &problem);

/// What is wrong with the address of a shared desk.
[[nodiscard]] QString wordsFor(LedgerPlaceProblem problem);

} // namespace Frontdesk
