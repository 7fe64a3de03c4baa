// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/customersservice.h"
#include "tests/models/sync/sweepdesk.h"

using namespace Frontdesk;
using namespace Frontdesk::Api;
using namespace std::chrono_literals;

/// The sweep keeps to its share of the limit, and out of a person's way.
class TestSweepPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<SweepDesk>();
        m_desk->learnCustomers();
    }
    void cleanup() { m_desk.reset(); }

    void keepsToItsShare()
    {
        m_desk->settings.rateWindow = 1s;
        m_desk->settings.rateLimit = 200;
        m_desk->sweepSettings.share = 0.5;
        m_desk->open();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(m_desk->sweepAll());
        const qint64 due = m_desk->sweep->coverage().total * 10; // milliseconds
        QVERIFY2(timer.elapsed() > due * 9 / 10, qPrintable(QString::number(timer.elapsed())));
        QVERIFY2(timer.elapsed() < due * 3, qPrintable(QString::number(timer.elapsed())));
    }

    void neverMeetsTheLimit()
    {
        // A second is a minute to the tenant, and to the client's windows.
        QElapsedTimer timer;
        timer.start();
        const auto fast = [timer] { return demoNoon().addMSecs(timer.elapsed() * 60); };
        m_desk = std::make_unique<SweepDesk>(
            Demo::TenantOptions{.customers = 700, .rateLimit = 100, .now = fast});
        m_desk->settings.rateWindow = 1s;
        m_desk->settings.rateLimit = 100;
        m_desk->learnCustomers();
        QSignalSpy pressed(m_desk->client.get(), &ApiClient::pressed);
        QVERIFY(m_desk->sweepAll());
        QVERIFY(m_desk->requests("getCustomerContactData") > 300);
        QCOMPARE(pressed.size(), 0);
        QCOMPARE(m_desk->found(), m_desk->expected(RequestReader::allKinds()));
    }

    void leavesPersonsTheirConnections()
    {
        m_desk->server.setFault(
            {QStringLiteral("getCustomerMasterData"), Demo::FaultKind::Latency, -1, 1, 4000});
        m_desk->sweep->start();
        QTRY_VERIFY(m_desk->requests("getCustomerMasterData") >= 6); // as many as Qt opens at once
        QElapsedTimer timer;
        timer.start();
        sceneOf(CustomersService(*m_desk->client)
                    .byId(Demo::Cast::MayTrain.id, CardNumberFormat::Decimal, this));
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }

    void leavesPersonsTheirBudget()
    {
        m_desk->settings.rateLimit = 100; // ninety-four of them for the sweep
        m_desk->open();
        QCOMPARE(m_desk->client->backgroundRate(), 94);
        SelfServiceService background(*m_desk->client, Priority::Background);
        int answers = 0;
        for (int i = 0; i < 120; ++i)
            background.contactData(Demo::Cast::MayTrain.id, this)->then(this, [&](const auto &) {
                ++answers;
            });
        QTRY_COMPARE_WITH_TIMEOUT(answers, 94, 20'000);
        sceneOf(SelfServiceService(*m_desk->client).contactData(Demo::Cast::MayTrain.id, this));
        QCOMPARE(answers, 94);
    }

private:
    std::unique_ptr<SweepDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestSweepPace)
#include "tst_sweeppace.moc"
