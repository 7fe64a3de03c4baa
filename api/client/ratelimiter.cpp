// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/client/ratelimiter.h"

#include <limits>
#include <QElapsedTimer>

namespace Frontdesk::Api {

namespace {

RateLimiter::Clock monotonicClock()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

} // namespace

RateLimiter::RateLimiter(Limits limits, QObject *parent)
    : RateLimiter(limits, monotonicClock(), parent)
{ }

RateLimiter::RateLimiter(Limits limits, Clock clock, QObject *parent)
    : QObject(parent), m_limits(limits), m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RateLimiter::pump);
}

void RateLimiter::acquire(const Operation &operation, Priority priority, QObject *context,
                          std::function<void()> start)
{
    Budget &budget = m_budgets[operation.name];
    auto &queue = priority == Priority::Person ? budget.persons : budget.background;
    queue.push_back({context, std::move(start)});
    pump();
}

void RateLimiter::block(const Operation &operation)
{
    m_budgets[operation.name].blockedUntil = m_clock() + m_limits.windowMs;
}

qint64 RateLimiter::delay(const Operation &operation, Priority priority) const
{
    const auto budget = m_budgets.constFind(operation.name);
    return budget == m_budgets.cend() ? 0 : delay(*budget, priority);
}

int RateLimiter::capacity(Priority priority) const
{
    const int all = m_limits.perMinute - m_limits.reservedForClockDrift;
    return priority == Priority::Person ? all : all - m_limits.reservedForPersons;
}

qint64 RateLimiter::delay(const Budget &budget, Priority priority) const
{
    const qint64 now = m_clock();
    qint64 free = qMax(now, budget.blockedUntil);
    // The call fits once so many of the earlier ones have left the window that one is free.
    const qint64 excess = qint64(budget.started.size()) - capacity(priority);
    if (excess >= 0)
        free = qMax(free, budget.started[std::size_t(excess)] + m_limits.windowMs);
    return free - now;
}

void RateLimiter::forgetOld(Budget &budget) const
{
    const qint64 oldest = m_clock() - m_limits.windowMs;
    while (!budget.started.empty() && budget.started.front() <= oldest)
        budget.started.pop_front();
}

bool RateLimiter::startNext(Budget &budget, Priority priority)
{
    auto &queue = priority == Priority::Person ? budget.persons : budget.background;
    while (!queue.empty() && !queue.front().context)
        queue.pop_front();
    if (queue.empty() || delay(budget, priority) > 0)
        return false;
    const Waiting next = std::move(queue.front());
    queue.pop_front();
    budget.started.push_back(m_clock());
    next.start();
    return true;
}

void RateLimiter::pump()
{
    qint64 wait = std::numeric_limits<qint64>::max();
    // By key: a started call may ask for another operation, which may move the budgets.
    for (const QLatin1String name : m_budgets.keys()) {
        forgetOld(m_budgets[name]);
        while (startNext(m_budgets[name], Priority::Person)
               || startNext(m_budgets[name], Priority::Background)) { }
        const Budget &budget = m_budgets[name];
        if (!budget.persons.empty())
            wait = qMin(wait, delay(budget, Priority::Person));
        if (!budget.background.empty())
            wait = qMin(wait, delay(budget, Priority::Background));
    }
    if (wait != std::numeric_limits<qint64>::max())
        m_timer.start(int(qBound(qint64(1), wait, m_limits.windowMs)));
}

} // namespace Frontdesk::Api
