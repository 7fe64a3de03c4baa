// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <memory>
#include <QMutex>
#include <QString>
#include <QWaitCondition>

namespace Frontdesk {

/// Where all connections of this process to one store take their turns at writing, the interface's
/// before those of background threads. SQLite alone lets the later one sleep and try again, in
/// steps that grow to a tenth of a second, and knows nobody who is more urgent.
class WriteGate final
{
public:
    enum class Side { Interface, Background };

    /// The one gate of the store at \a path; it goes with the last who holds it.
    [[nodiscard]] static std::shared_ptr<WriteGate> of(const QString &path);

    /// Waits for a turn, which leave() ends; false when none came within five seconds.
    [[nodiscard]] bool enter(Side side);
    void leave();

    /// Whether the interface waits. From any thread.
    [[nodiscard]] bool isWanted() const { return m_urgent > 0; }

private:
    [[nodiscard]] bool isFreeFor(Side side) const;

    QMutex m_mutex;
    QWaitCondition m_left;
    bool m_isTaken = false;
    std::atomic<int> m_urgent = 0; ///< of the interface, waiting
};

} // namespace Frontdesk
