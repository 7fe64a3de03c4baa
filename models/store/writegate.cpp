// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/writegate.h"

#include <QDeadlineTimer>
#include <QHash>

namespace Frontdesk {

namespace {

using namespace std::chrono_literals;

/// As long as SQLite waits for another process.
constexpr auto Patience = 5s;

} // namespace

std::shared_ptr<WriteGate> WriteGate::of(const QString &path)
{
    static QMutex mutex;
    static QHash<QString, std::weak_ptr<WriteGate>> gates;
    const QMutexLocker locker(&mutex);
    std::weak_ptr<WriteGate> &known = gates[path];
    std::shared_ptr<WriteGate> gate = known.lock();
    if (!gate)
        known = gate = std::make_shared<WriteGate>();
    return gate;
}

bool WriteGate::enter(Side side)
{
    const int urgency = side == Side::Interface ? 1 : 0;
    const QDeadlineTimer deadline(Patience);
    const QMutexLocker locker(&m_mutex);
    m_urgent += urgency;
    while (!isFreeFor(side) && m_left.wait(&m_mutex, deadline)) { }
    const bool isFree = isFreeFor(side);
    m_urgent -= urgency;
    m_isTaken = m_isTaken || isFree;
    return isFree;
}

bool WriteGate::isFreeFor(Side side) const
{
    return !m_isTaken && (side == Side::Interface || m_urgent == 0);
}

void WriteGate::leave()
{
    const QMutexLocker locker(&m_mutex);
    m_isTaken = false;
    m_left.wakeAll();
}

} // namespace Frontdesk
