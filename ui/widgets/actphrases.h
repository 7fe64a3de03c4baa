// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/acts/act.h"

/// What each kind of act is called. \ref wordsFor() makes sentences of it.
namespace Frontdesk {

[[nodiscard]] QString nounOf(const Act &act);
/// The act as done: "Booked: Yoga, Tue 4 Aug 18:00".
[[nodiscard]] QString doneText(const Act &act, const ActOutcome &outcome);
/// Whether \a act is an amendment that came to wait.
[[nodiscard]] bool waitsForVerification(const Act &act, const ActOutcome &outcome);

} // namespace Frontdesk
