// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/studiosservice.h"
#include "tests/demodesk.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Frontdesk;
using namespace std::chrono_literals;
using Demo::FaultKind;

Q_DECLARE_METATYPE(Frontdesk::Demo::FaultKind)
Q_DECLARE_METATYPE(Frontdesk::LineProblem)

namespace {

const auto all = QStringLiteral("*");
const auto keyCheck = QStringLiteral("checkKey");

/// The time of the desk, which tests turn.
QDateTime s_now;

LinePatience patience(std::chrono::milliseconds idle = 60s)
{
    LinePatience patience = quickLine();
    patience.idle = idle;
    return patience;
}

} // namespace

/// Whether the tenant can be reached, against a tenant that goes away in all ways there are.
class TestLineMonitor : public QObject
{
    Q_OBJECT

private:
    struct Desk
    {
        explicit Desk(const LinePatience &patience = ::patience())
            : client(settings(tenant)),
              database(folder.filePath(QStringLiteral("store.sqlite"))),
              writer(database.path()),
              line(std::make_unique<LineMonitor>(client, database, writer, patience,
                                                 [] { return s_now; }))
        { }

        static Api::ClientSettings settings(const DemoTenant &tenant)
        {
            Api::ClientSettings settings = tenant.settings(Demo::Berlin);
            settings.attempts = 1;
            settings.personDeadline = 400ms;
            return settings;
        }

        /// A call of a person; what came of it.
        Api::Result<Api::StudioUtilization> call()
        {
            std::optional<Api::Result<Api::StudioUtilization>> answer;
            Api::StudiosService(client).utilization(&owner)->then(
                &owner, [&answer](const auto &result) { answer = result; });
            if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000))
                qFatal("a call that does not end");
            return *answer;
        }

        DemoTenant tenant;
        QTemporaryDir folder;
        QObject owner;
        Api::ApiClient client;
        Database database;
        StoreWorker writer;
        std::unique_ptr<LineMonitor> line;
    };

private Q_SLOTS:
    void init() { s_now = demoNoon(); }

    void noticesAndComesBack_data()
    {
        QTest::addColumn<FaultKind>("fault");
        QTest::addColumn<LineProblem>("problem");
        QTest::newRow("closed connections")
            << FaultKind::ClosedConnection << LineProblem::Unreachable;
        QTest::newRow("lost requests") << FaultKind::LostRequest << LineProblem::Unreachable;
        QTest::newRow("silence") << FaultKind::Silence << LineProblem::Silent;
        QTest::newRow("503") << FaultKind::Unavailable << LineProblem::Busy;
    }

    void noticesAndComesBack()
    {
        QFETCH(const FaultKind, fault);
        QFETCH(const LineProblem, problem);
        Desk desk;
        QVERIFY(desk.call());
        QCOMPARE(desk.line->lastGood(), demoNoon());
        QVERIFY(!desk.line->isOffline());
        QSignalSpy went(desk.line.get(), &LineMonitor::wentOffline);
        QSignalSpy back(desk.line.get(), &LineMonitor::cameBack);
        desk.tenant.server.setFault({all, fault, -1, 1, 0});
        s_now = demoNoon().addSecs(60);
        QVERIFY(!desk.call());
        QTRY_VERIFY(desk.line->isOffline());
        QCOMPARE(desk.line->problem(), problem);
        QCOMPARE(desk.line->lastGood(), demoNoon());
        QCOMPARE(desk.line->since(), s_now);
        QCOMPARE(went.count(), 1);
        QVERIFY(desk.line->error());

        s_now = demoNoon().addSecs(120);
        desk.tenant.server.clearFaults(); // and nobody calls anything
        QTRY_VERIFY(!desk.line->isOffline());
        QCOMPARE(desk.line->since(), s_now);
        QCOMPARE(desk.line->lastGood(), s_now);
        QCOMPARE(back.count(), 1);
        QCOMPARE(went.count(), 1);
        QVERIFY(desk.call());
    }

    void refusedConnections()
    {
        Desk desk;
        const quint16 port = quint16(desk.tenant.server.baseUrl().port());
        desk.tenant.server.stop();
        QVERIFY(!desk.call());
        QTRY_COMPARE(desk.line->problem(), LineProblem::Unreachable);
        QTcpServer somebodyElse; // who answers nothing
        QVERIFY(somebodyElse.listen(QHostAddress::LocalHost, port));
        QTRY_COMPARE(desk.line->problem(), LineProblem::Silent);
        somebodyElse.close();
        QTRY_COMPARE(desk.line->problem(), LineProblem::Unreachable);
    }

    void hostNotFound()
    {
        DemoTenant tenant;
        Api::ClientSettings settings = Desk::settings(tenant);
        settings.baseUrl = QUrl(QStringLiteral("https://nowhere.invalid"));
        Api::ApiClient client(settings);
        QTemporaryDir folder;
        Database database(folder.filePath(QStringLiteral("store.sqlite")));
        StoreWorker writer(database.path());
        LinePatience patience = ::patience();
        patience.probeDeadline = 10s; // names may be asked for far away
        LineMonitor line(client, database, writer, patience);
        line.start();
        QTRY_VERIFY_WITH_TIMEOUT(line.isOffline(), 30'000);
        QVERIFY(line.problem() == LineProblem::HostNotFound
                || line.problem() == LineProblem::NoNetwork);
        QVERIFY(!line.lastGood().isValid());
    }

    /// One call that fails is nothing to tell while others pass.
    void oneFailedCallIsConfirmed()
    {
        Desk desk;
        QSignalSpy went(desk.line.get(), &LineMonitor::wentOffline);
        desk.tenant.fail("getUtilization", FaultKind::LostRequest);
        QVERIFY(!desk.call());
        QTRY_COMPARE(desk.tenant.requests("checkKey"), 1);
        QTRY_VERIFY(desk.line->lastGood().isValid());
        desk.tenant.server.clearFaults();
        QVERIFY(desk.call());
        QCOMPARE(went.count(), 0);
    }

    void someBusyAnswersAreNothing()
    {
        LinePatience patience = ::patience();
        patience.busyFor = 60s;
        Desk desk(patience);
        desk.tenant.server.setFault({all, FaultKind::Unavailable, 5, 1, 0});
        QVERIFY(!desk.call());
        QTRY_VERIFY(desk.line->lastGood().isValid());
        QVERIFY(!desk.line->isOffline());
    }

    void asksWhenItIsQuiet()
    {
        Desk desk(patience(40ms));
        desk.line->start();
        QTRY_VERIFY(desk.tenant.requests("checkKey") >= 3);
        desk.tenant.server.setFault({all, FaultKind::LostRequest, -1, 1, 0});
        QTRY_VERIFY(desk.line->isOffline()); // without any call
    }

    void aRefusedKeyIsAGoodLine()
    {
        DemoTenant tenant;
        Api::ClientSettings settings = Desk::settings(tenant);
        settings.apiKey = "nobody's";
        Api::ApiClient client(settings);
        QTemporaryDir folder;
        Database database(folder.filePath(QStringLiteral("store.sqlite")));
        StoreWorker writer(database.path());
        LineMonitor line(client, database, writer, patience());
        line.start();
        QTRY_VERIFY(line.lastGood().isValid());
        QVERIFY(!line.isOffline());
    }

    /// However many calls fail, one probe at a time asks, and ever more seldom.
    void probesAreFew()
    {
        LinePatience patience = ::patience();
        patience.firstRetry = 200ms;
        patience.longestRetry = 60s;
        Desk desk(patience);
        desk.tenant.server.setFault({all, FaultKind::LostRequest, -1, 1, 0});
        QObject owner;
        int failed = 0;
        for (int i = 0; i < 40; ++i) {
            Api::StudiosService(desk.client, Api::Priority::Background)
                .utilization(&owner)
                ->then(&owner, [&failed](const auto &) { ++failed; });
        }
        QTRY_COMPARE(failed, 40);
        QTRY_VERIFY(desk.line->isOffline());
        QVERIFY(desk.tenant.requests("checkKey") <= 3);
    }

    /// Nobody waits for a line that is down, neither those who ask now nor those who asked before.
    void personsDoNotWait()
    {
        Desk desk;
        Api::ClientSettings settings = Desk::settings(desk.tenant);
        settings.personDeadline = 60s;
        Api::ApiClient patient(settings);
        LineMonitor line(patient, desk.database, desk.writer, patience());
        desk.tenant.server.setFault({all, FaultKind::Silence, -1, 1, 0});
        QObject owner;
        std::optional<Api::ApiError> error;
        Api::StudiosService(patient).utilization(&owner)->then(
            &owner, [&error](const auto &result) { error = result.error(); });
        QTRY_COMPARE(desk.tenant.requests("getUtilization"), 1);
        line.probe();
        QTRY_VERIFY(line.isOffline());
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, Api::ApiError::Kind::Network);
        QCOMPARE(error->operation, Api::Operations::getUtilization.name);

        error.reset();
        Api::StudiosService(patient).utilization(&owner)->then(
            &owner, [&error](const auto &result) { error = result.error(); });
        QTRY_VERIFY(error);
        QVERIFY(error->neverArrived());
        QCOMPARE(desk.tenant.requests("getUtilization"), 1);
    }

    void remembersTheLastGoodAnswer()
    {
        Desk desk;
        QVERIFY(desk.call());
        desk.line.reset();
        const LineMonitor next(desk.client, desk.database, desk.writer, patience());
        QCOMPARE(next.lastGood(), demoNoon());
        QVERIFY(!next.since().isValid());
    }
};

QTEST_GUILESS_MAIN(TestLineMonitor)
#include "tst_linemonitor.moc"
