// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/paymenthints.h"

#include <QCoreApplication>

namespace Frontdesk {

/// What the hints on a change of bank data say.
struct HintWords
{
    Q_DECLARE_TR_FUNCTIONS(HintWords)
public:
    [[nodiscard]] static QString of(const PaymentHint &hint);
};

} // namespace Frontdesk
