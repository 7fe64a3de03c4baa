// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>
#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace Frontdesk {

/// Counts the time in which nobody used the desk, by the clock on the wall: time in which the
/// computer slept counts as well.
class IdleCountdown final : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;

    explicit IdleCountdown(Clock now, QObject *parent = nullptr);

    /// Counts \a limit down from now on; none stops.
    void start(std::chrono::seconds limit);
    void stop();
    /// The desk was used: counts anew, if it counts.
    void restart();

    [[nodiscard]] bool isCounting() const { return m_limit.count() > 0; }
    [[nodiscard]] std::chrono::seconds limit() const { return m_limit; }
    /// Never more than the limit, even when the clock was turned back.
    [[nodiscard]] std::chrono::seconds left() const;

Q_SIGNALS:
    void ticked(); ///< about once a second
    void ranOut(); ///< and counts no more

private:
    void look();

    Clock m_now;
    QTimer m_timer;
    std::chrono::seconds m_limit{0};
    QDateTime m_end;
};

} // namespace Frontdesk
