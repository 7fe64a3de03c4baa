// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/acts/act.h"

#include <functional>

namespace Frontdesk {

class ActDesk;

/// One kind of act that the demo tenant accepts, with what has to be there first.
struct ActScene
{
    const char *name;
    QLatin1String operation; ///< its one write
    bool isInHamburg = false;
    std::function<Act(ActDesk &)> prepare;
};

[[nodiscard]] const QList<ActScene> &actScenes();

} // namespace Frontdesk
