// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/acts/journal.h"

#include <chrono>
#include <QDeadlineTimer>
#include <QHash>

namespace Frontdesk {

/// What the journal tells of one write of a decision.
struct OwnWrite
{
    enum State {
        None, ///< never begun
        Open, ///< under way, or its end is not known yet
        Done,
        Refused, ///< the server, or the way to it, refused it for certain
        Lost, ///< read back: it did not happen, unless it is late, see isOver
        Unknowable,
    };

    State state = None;
    int count = 0; ///< how often it was begun
    bool isOver = true; ///< nothing late can come of it, and it may be begun again
    bool isSettled = false; ///< Done was found out by reading
    std::optional<Api::ApiError> error;
};

/// Whether the journal would know both by the same words.
[[nodiscard]] bool isSameWrite(const Act &a, const Act &b);

/// Finds the writes of one decision in the journal, by what they do: the decision may have been
/// begun by a program that was killed.
class OwnWrites final
{
public:
    /// \a lateEffect: a write that did not happen still may for as long. \a pause: before a refused
    /// one is begun again. \a journal outlives this.
    OwnWrites(const Journal &journal, std::chrono::milliseconds lateEffect,
              std::chrono::milliseconds pause)
        : m_journal(journal), m_lateEffect(lateEffect), m_pause(pause)
    { }

    /// What there is of \a act after the entry \a after.
    [[nodiscard]] OwnWrite find(const Act &act, qint64 after);

private:
    [[nodiscard]] bool isOver(const JournalEntry &entry);

    const Journal &m_journal;
    std::chrono::milliseconds m_lateEffect;
    std::chrono::milliseconds m_pause;
    QHash<qint64, QDeadlineTimer> m_ends; ///< by journal entry
};

} // namespace Frontdesk
