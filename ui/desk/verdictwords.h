// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/desk/verdict.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>

namespace Frontdesk {

/// How the desk is told a verdict: words, icon and tone always together.
struct VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)
public:
    QString title; ///< two or three words, readable from afar
    QString icon;
    Theme::Tone tone = Theme::Tone::Neutral;
};

[[nodiscard]] VerdictWords wordsFor(Verdict::Level level);
/// The same, where not all of it is live: a "may train" of earlier is not drawn as one of now.
[[nodiscard]] VerdictWords wordsFor(const Verdict &verdict);
/// "As of 09:41, being checked"; empty while all that is known is live.
[[nodiscard]] QString ageWords(const Verdict &verdict, QDate today);
/// One sentence, or two.
[[nodiscard]] QString wordsFor(const VerdictReason &reason);
[[nodiscard]] VerdictWords toneOf(VerdictReason::Level level);

/// "Member", "Prospect", "Former member".
[[nodiscard]] QString wordsFor(Api::CustomerStatus status);

} // namespace Frontdesk
