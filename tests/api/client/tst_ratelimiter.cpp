// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/client/ratelimiter.h"

#include <QTest>

using namespace Frontdesk::Api;

class TestRateLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_now = 0;
        m_order.clear();
        m_limiter = std::make_unique<RateLimiter>(RateLimiter::Limits{.perMinute = 10,
                                                                      .reservedForPersons = 3,
                                                                      .reservedForClockDrift = 1,
                                                                      .windowMs = 300},
                                                  [this] { return m_now; });
    }

    void startsAtOnceWithinTheBudget()
    {
        ask(Priority::Person, 9);
        QCOMPARE(m_order.size(), 9);
        QCOMPARE(m_limiter->delay(Operations::getCustomers, Priority::Person), 300);
    }

    void countsEachOperationApart()
    {
        ask(Priority::Person, 9);
        m_limiter->acquire(Operations::getUtilization, Priority::Person, this,
                           [this] { m_order.append(QStringLiteral("other")); });
        QCOMPARE(m_order.size(), 10);
    }

    void backgroundLeavesRoomForPersons()
    {
        ask(Priority::Background, 9);
        QCOMPARE(m_order.size(), 6);
        ask(Priority::Person, 3);
        QCOMPARE(m_order.size(), 9);
        QCOMPARE(m_order.last(), QStringLiteral("person"));
    }

    void personsGoAheadOfBackgroundThatWaits()
    {
        ask(Priority::Person, 9);
        ask(Priority::Background, 1);
        ask(Priority::Person, 1);
        QCOMPARE(m_order.size(), 9);
        passWindow();
        QTRY_COMPARE_WITH_TIMEOUT(m_order.size(), 11, 3000);
        QCOMPARE(m_order[9], QStringLiteral("person"));
        QCOMPARE(m_order[10], QStringLiteral("background"));
    }

    void budgetComesBackAsCallsLeaveTheWindow()
    {
        ask(Priority::Person, 5);
        m_now = 180;
        ask(Priority::Person, 4);
        QCOMPARE(m_limiter->delay(Operations::getCustomers, Priority::Person), 120);
        m_now = 300;
        ask(Priority::Person, 5);
        QCOMPARE(m_order.size(), 14);
        QCOMPARE(m_limiter->delay(Operations::getCustomers, Priority::Person), 180);
    }

    void blockHoldsEverybodyBack()
    {
        m_limiter->block(Operations::getCustomers);
        ask(Priority::Person, 1);
        QVERIFY(m_order.isEmpty());
        QCOMPARE(m_limiter->delay(Operations::getCustomers, Priority::Person), 300);
        QCOMPARE(m_limiter->delay(Operations::getUtilization, Priority::Person), 0);
        passWindow();
        QTRY_COMPARE_WITH_TIMEOUT(m_order.size(), 1, 3000);
    }

    void forgetsWhoIsGone()
    {
        m_limiter->block(Operations::getCustomers);
        auto context = std::make_unique<QObject>();
        m_limiter->acquire(Operations::getCustomers, Priority::Person, context.get(),
                           [this] { m_order.append(QStringLiteral("gone")); });
        context.reset();
        ask(Priority::Person, 1);
        passWindow();
        QTRY_COMPARE_WITH_TIMEOUT(m_order.size(), 1, 3000);
        QCOMPARE(m_order.first(), QStringLiteral("person"));
    }

    void startedCallMayAskAgain()
    {
        m_limiter->acquire(Operations::getCustomers, Priority::Person, this,
                           [this] { ask(Priority::Background, 1); });
        QCOMPARE(m_order, QStringList{QStringLiteral("background")});
    }

private:
    void ask(Priority priority, int times)
    {
        const QString name = priority == Priority::Person ? QStringLiteral("person")
                                                          : QStringLiteral("background");
        for (int i = 0; i < times; ++i)
            m_limiter->acquire(Operations::getCustomers, priority, this,
                               [this, name] { m_order.append(name); });
    }

    /// The limiter's timer runs on real time: the clock is set ahead, the timer follows.
    void passWindow() { m_now += 300; }

    qint64 m_now = 0;
    QStringList m_order;
    std::unique_ptr<RateLimiter> m_limiter;
};

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
