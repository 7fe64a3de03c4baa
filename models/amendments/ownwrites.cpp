// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/ownwrites.h"

#include "models/acts/actcodec.h"

namespace Frontdesk {

namespace {

OwnWrite::State stateOf(const JournalEntry &entry)
{
    if (entry.isOpen())
        return OwnWrite::Open;
    switch (entry.outcome.state) {
    case ActState::Done:
        return OwnWrite::Done;
    case ActState::Failed:
        return entry.outcome.settled ? OwnWrite::Lost : OwnWrite::Refused;
    case ActState::Intended:
    case ActState::Waiting:
    case ActState::Unknown:
        break;
    }
    return OwnWrite::Unknowable;
}

} // namespace

bool isSameWrite(const Act &a, const Act &b)
{
    const StoredAct left = stored(a.detail);
    const StoredAct right = stored(b.detail);
    return a.customerId == b.customerId && left.kind == right.kind && left.detail == right.detail;
}

OwnWrite OwnWrites::find(const Act &act, qint64 after)
{
    OwnWrite write;
    for (const JournalEntry &entry : m_journal.entriesOf(act.customerId, after)) {
        if (!isSameWrite(entry.act, act) || ++write.count > 1)
            continue; // the newest tells
        write.state = stateOf(entry);
        write.isSettled = entry.outcome.settled;
        write.error = entry.outcome.error;
        write.isOver = isOver(entry);
    }
    return write;
}

bool OwnWrites::isOver(const JournalEntry &entry)
{
    const ActOutcome &outcome = entry.outcome;
    if (entry.recorded.msecsTo(m_journal.now()) > m_lateEffect.count())
        return true;
    const auto end = m_ends.constFind(outcome.journalId);
    if (end != m_ends.cend())
        return end->hasExpired();
    m_ends.insert(outcome.journalId, QDeadlineTimer(outcome.settled ? m_lateEffect : m_pause));
    return false;
}

} // namespace Frontdesk
