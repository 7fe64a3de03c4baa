// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/journal/lateends.h"

#include "models/acts/actrunner.h"
#include "ui/widgets/actwords.h"
#include "ui/widgets/toaster.h"

namespace Frontdesk {

LateEnds::LateEnds(ActRunner &acts, Toaster &toaster, QObject *parent)
    : QObject(parent), m_toaster(toaster)
{
    connect(&acts, &ActRunner::concluded, this, &LateEnds::concluded);
}

void LateEnds::concluded(const Act &act, const ActOutcome &outcome)
{
    if (outcome.state == ActState::Unknown) {
        m_unknown.insert(outcome.journalId);
    } else if (m_unknown.remove(outcome.journalId)) {
        const ActWords words = wordsFor(act, outcome);
        m_toaster.show(words.kind, words.sentence);
    }
}

} // namespace Frontdesk
