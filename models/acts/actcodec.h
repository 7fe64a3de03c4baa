// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/acts/act.h"

/// How the journal spells an act: its kind by name and its described members as JSON.
namespace Frontdesk {

struct StoredAct
{
    QString kind;
    QString detail;
};

/// Secrets of \a detail are left out: they are not described.
[[nodiscard]] StoredAct stored(const ActDetail &detail);

/// Nothing when the kind is of another version of this program, or the text is damaged.
[[nodiscard]] std::optional<ActDetail> fromStored(const StoredAct &text);

/// Whether \a detail holds what must never lie on a disk; an answer may repeat it.
[[nodiscard]] bool holdsSecret(const ActDetail &detail);

} // namespace Frontdesk
