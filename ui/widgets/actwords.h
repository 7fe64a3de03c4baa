// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/acts/act.h"
#include "ui/widgets/toaster.h"

#include <QCoreApplication>

namespace Frontdesk {

/// An act and its end as the desk is told.
struct ActWords
{
    Q_DECLARE_TR_FUNCTIONS(ActWords)
public:
    QString what; ///< the act as a noun: "Booking of Yoga, Tue 4 Aug 18:00"
    QString state; ///< in a word or two
    QString note; ///< what state leaves open; may be empty
    QString sentence; ///< all in one, for a toast
    QString icon; ///< by its name, see Icons
    Toaster::Kind kind = Toaster::Kind::Neutral;
};

/// The one place where acts get their words.
[[nodiscard]] ActWords wordsFor(const Act &act, const ActOutcome &outcome);

/// What a person entered for \a act, as it may be shown and stored; empty when there is nothing to
/// enter, or only secrets.
[[nodiscard]] QString enteredIn(const Act &act);

} // namespace Frontdesk
