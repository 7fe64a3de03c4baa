// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/common.h"

#include <QList>

namespace Frontdesk::Demo {

/// What a studio charges a month for training, and for how long one signs.
struct Rate
{
    qint64 termId; ///< of the membership offer's term
    const char *name;
    const char *code;
    int minor; ///< a month
    int months;
    int startFeeMinor = 0; ///< once
    bool includesClasses = true;
    bool isOffered = true; ///< false for one that only runs on
};

/// What can be had beside a contract, in every studio.
struct ModuleOffer
{
    qint64 id;
    const char *name;
    const char *description;
    int minor; ///< a month
    bool hasTrialPeriod = false;
    bool isOnlinePurchasable = true;
};

[[nodiscard]] const QList<Rate> &rates();
/// The rate with this term, or null.
[[nodiscard]] const Rate *rateOfTerm(qint64 termId);
[[nodiscard]] const QList<ModuleOffer> &moduleOffers();
/// Null when there is none.
[[nodiscard]] const ModuleOffer *moduleOffer(qint64 id);

[[nodiscard]] inline Api::Money euros(Api::Decimal amount)
{
    return {amount, QStringLiteral("EUR")};
}
[[nodiscard]] inline Api::Money euros(int minor)
{
    return euros(Api::Decimal::fromMinor(minor));
}

} // namespace Frontdesk::Demo
