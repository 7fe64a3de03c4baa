// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schedule/slotoffer.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>

namespace Frontdesk {

/// How an offer is told: colour, icon and words say the same.
struct OfferWords
{
    Q_DECLARE_TR_FUNCTIONS(OfferWords)
public:
    Theme::Tone tone = Theme::Tone::Neutral;
    QString icon;
    QString title;
    QString text;
    QString button; ///< empty: nothing to press
    QString key; ///< that does the same in the list; empty without a button
};

/// What the words need beside the offer itself.
struct OfferSituation
{
    const ScheduleSlot &slot;
    const SlotQuestion &question;
    QString customerName;
    Api::ApiError checkError; ///< why the check failed
};

[[nodiscard]] OfferWords offerWords(SlotOffer offer, const OfferSituation &situation);

} // namespace Frontdesk
