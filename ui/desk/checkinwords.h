// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/acts/act.h"
#include "ui/widgets/toaster.h"

#include <QCoreApplication>

namespace Frontdesk {

/// How the desk is told what came of a check-in or check-out.
struct CheckInWords
{
    Q_DECLARE_TR_FUNCTIONS(CheckInWords)
public:
    QString text;
    Toaster::Kind kind = Toaster::Kind::Neutral;
};

[[nodiscard]] CheckInWords checkInWords(const Act &act, const ActOutcome &outcome);

} // namespace Frontdesk
