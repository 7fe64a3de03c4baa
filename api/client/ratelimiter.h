// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apirequest.h"

#include <deque>
#include <functional>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Frontdesk::Api {

/// Keeps every operation of one key under the server's requests a minute. Within an operation the
/// calls that a person waits for go first, and background calls leave a part of the budget free.
class RateLimiter : public QObject
{
    Q_OBJECT
public:
    /// Milliseconds on a clock that never goes back.
    using Clock = std::function<qint64()>;

    struct Limits
    {
        int perMinute = 1000; ///< the server's own limit, counted apart for every operation
        int reservedForPersons = 40;
        int reservedForClockDrift = 20; ///< our minute and the server's do not start together
        qint64 windowMs = 60'000;
    };

    explicit RateLimiter(Limits limits, QObject *parent = nullptr);
    RateLimiter(Limits limits, Clock clock, QObject *parent = nullptr);

    /// Calls \a start as soon as the budget of \a operation allows: at once, or later from the
    /// event loop. Forgotten when \a context is deleted first.
    void acquire(const Operation &operation, Priority priority, QObject *context,
                 std::function<void()> start);

    /// The server said 429: nothing more of this operation before the window has passed.
    void block(const Operation &operation);

    /// Milliseconds until a call of \a operation could start, 0 when it could now.
    [[nodiscard]] qint64 delay(const Operation &operation, Priority priority) const;

    /// How many calls of one operation fit into a window.
    [[nodiscard]] int capacity(Priority priority) const;

private:
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void()> start;
    };
    struct Budget
    {
        std::deque<qint64> started; ///< within the last window, oldest first
        std::deque<Waiting> persons;
        std::deque<Waiting> background;
        qint64 blockedUntil = 0;
    };

    void pump();
    bool startNext(Budget &budget, Priority priority);
    [[nodiscard]] qint64 delay(const Budget &budget, Priority priority) const;
    void forgetOld(Budget &budget) const;

    Limits m_limits;
    Clock m_clock;
    QHash<QLatin1String, Budget> m_budgets;
    QTimer m_timer;
};

} // namespace Frontdesk::Api
