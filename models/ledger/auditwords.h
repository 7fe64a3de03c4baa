// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ledger/auditevent.h"
#include "models/ledger/ledgerproblem.h"

#include <QCoreApplication>

namespace Frontdesk {

/// The words of the audit log's entries, on the screen and in what is exported.
struct AuditWords
{
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
public:
    [[nodiscard]] static QString kind(AuditKind kind);
    /// What it was about: a request, an act, or as it was recorded.
    [[nodiscard]] static QString subject(const AuditEvent &event);
    /// How it ended, where that is one of the known states.
    [[nodiscard]] static QString outcome(const AuditEvent &event);
    /// What the check of the chain found, as one or two sentences.
    [[nodiscard]] static QString chain(const LedgerResult<ChainFinding> &finding);
};

} // namespace Frontdesk
