// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/customersservice.h"
#include "api/services/studiosservice.h"
#include "tests/api/demo/tenantfixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace Frontdesk::Api;
using namespace Frontdesk::Demo;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

Q_DECLARE_METATYPE(FaultKind)
Q_DECLARE_METATYPE(Priority)

/// What a call becomes when the other end or the line misbehaves.
class TestApiClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TenantServer>(optionsWith(m_clock));
        QVERIFY(m_server->start());
        m_settings = settingsFor(*m_server, Berlin);
        m_client = std::make_unique<ApiClient>(m_settings);
    }

    void sendsWhatTheContractSays()
    {
        CustomersService customers(*m_client);
        QVERIFY(*outcomeOf(customers.list({.sliceSize = 50}, this)));
        const auto list = m_server->lastRequest(QStringLiteral("getCustomers"));
        QCOMPARE(list->verb, QByteArray("GET"));
        QCOMPARE(list->target, QByteArray("/v1/customers?sliceSize=50"));
        QCOMPARE(list->header("x-api-key"), QByteArray(Berlin.apiKey.data()));
        QCOMPARE(list->header("accept-language"), QByteArray("en"));
        QVERIFY(list->body.isEmpty());

        QVERIFY(*outcomeOf(customers.setAccessRestriction(Cast::MayTrain.id,
                                                          {QStringLiteral("Ü"), {}, {}}, this)));
        const auto put = m_server->lastRequest(QStringLiteral("setAccessRestriction"));
        QCOMPARE(put->verb, QByteArray("PUT"));
        QCOMPARE(put->target, QByteArray("/v1/customers/1000010/access-restrictions"));
        QCOMPARE(put->header("content-type"), QByteArray("application/json"));
        QCOMPARE(put->body, QByteArray("{\"reason\":\"Ü\"}"));
    }

    void writeIsSentOnceWhateverHappens_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<FaultKind>("fault");
        QTest::addColumn<int>("applied");
        for (const char *operation :
             {"checkin", "setAccessRestriction", "deleteAccessRestriction"}) {
            const auto row = [&](const char *name, FaultKind kind, int applied) {
                QTest::addRow("%s, %s", operation, name)
                    << QString::fromLatin1(operation) << kind << applied;
            };
            row("lost answer", FaultKind::LostAnswer, 1);
            row("lost request", FaultKind::LostRequest, 0);
            row("closed connection", FaultKind::ClosedConnection, 0);
            row("503", FaultKind::Unavailable, 0);
        }
    }

    void writeIsSentOnceWhateverHappens()
    {
        QFETCH(QString, operation);
        QFETCH(FaultKind, fault);
        // A connection that was used before is the one that Qt would repeat a request on.
        QVERIFY(*outcomeOf(StudiosService(*m_client).utilization(this)));
        m_server->setFault({.operation = operation, .kind = fault, .count = 1});
        const ApiError error = errorOf(write(operation));
        QVERIFY2(error.outcomeUnknown, qPrintable(error.detail));
        QCOMPARE(m_server->requestCount(operation), 1);
        const int applied = m_server->writesApplied(operation);
        QTEST(applied, "applied");
    }

    void refusedWriteIsKnownToHaveFailed()
    {
        m_server->setFault(
            {.operation = QStringLiteral("checkin"), .kind = FaultKind::RateLimited, .count = 1});
        const ApiError limited = errorOf(write(QStringLiteral("checkin")));
        QCOMPARE(limited.kind, Kind::RateLimited);
        QVERIFY(!limited.outcomeUnknown);
        m_server->stop();
        ApiClient client(m_settings);
        const ApiError unreachable
            = errorOf(CustomersService(client).checkIn(Cast::MayTrain.id, {}, this));
        QCOMPARE(unreachable.kind, Kind::Network);
        QVERIFY(!unreachable.outcomeUnknown);
    }

    void readIsRepeated_data()
    {
        QTest::addColumn<FaultKind>("fault");
        QTest::newRow("503") << FaultKind::Unavailable;
        QTest::newRow("no answer") << FaultKind::LostRequest;
        QTest::newRow("reset") << FaultKind::ClosedConnection;
        QTest::newRow("cut body") << FaultKind::CutBody;
    }

    void readIsRepeated()
    {
        QFETCH(FaultKind, fault);
        m_server->setFault(
            {.operation = QStringLiteral("getUtilization"), .kind = fault, .count = 2});
        const auto outcome = outcomeOf(StudiosService(*m_client).utilization(this));
        QVERIFY(outcome && *outcome);
        // Qt repeats a read on a lost connection by itself, unseen by the client.
        QVERIFY(m_server->requestCount(QStringLiteral("getUtilization")) >= 3);
    }

    void attemptsAreBounded()
    {
        m_server->setFault({.kind = FaultKind::Unavailable});
        const ApiError error = errorOf(StudiosService(*m_client).utilization(this));
        QCOMPARE(error.kind, Kind::Busy);
        QCOMPARE(error.httpStatus, 503);
        QVERIFY(!error.outcomeUnknown);
        QCOMPARE(m_server->requestCount(QStringLiteral("getUtilization")), m_settings.attempts);
    }

    void rateLimitFailsAPersonAtOnce()
    {
        // The rest of the minute is longer than a person's patience.
        m_server->setFault(
            {.operation = QStringLiteral("getUtilization"), .kind = FaultKind::RateLimited});
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(errorOf(StudiosService(*m_client).utilization(this)).kind, Kind::RateLimited);
        QVERIFY(timer.elapsed() < 5000);
        QCOMPARE(m_server->requestCount(QStringLiteral("getUtilization")), 1);
        QVERIFY(*outcomeOf(StudiosService(*m_client).information(this)));
    }

    void rateLimitIsWaitedOut_data()
    {
        QTest::addColumn<Priority>("priority");
        QTest::newRow("person") << Priority::Person;
        QTest::newRow("background") << Priority::Background;
    }

    void rateLimitIsWaitedOut()
    {
        QFETCH(Priority, priority);
        const QString operation = QStringLiteral("getUtilization");
        m_settings.rateWindow = 300ms;
        ApiClient client(m_settings);
        m_server->setFault({.operation = operation, .kind = FaultKind::RateLimited, .count = 1});
        QElapsedTimer timer;
        timer.start();
        auto *waiting = StudiosService(client, priority).utilization(this);
        QTRY_COMPARE(m_server->requestCount(operation), 1);
        QVERIFY(*outcomeOf(StudiosService(client).information(this))); // not held back by it
        QVERIFY(*outcomeOf(waiting));
        QVERIFY(timer.elapsed() >= 300);
        QCOMPARE(m_server->requestCount(operation), 2);
    }

    void rateLimitHoldsOthersOfTheOperationBack()
    {
        const QString operation = QStringLiteral("checkin");
        m_settings.rateWindow = 300ms;
        ApiClient client(m_settings);
        CustomersService customers(client);
        m_server->setFault({.operation = operation, .kind = FaultKind::RateLimited, .count = 1});
        QElapsedTimer timer;
        timer.start();
        const ApiError limited = errorOf(customers.checkIn(Cast::MayTrain.id, {}, this));
        QCOMPARE(limited.kind, Kind::RateLimited); // a write is not repeated
        QVERIFY(*outcomeOf(customers.checkIn(Cast::MayTrain.id, {}, this)));
        QVERIFY(timer.elapsed() >= 300);
        QCOMPARE(m_server->requestCount(operation), 2);
    }

    void wrongAnswerIsAProtocolError()
    {
        m_server->setFault(
            {.operation = QStringLiteral("getUtilization"), .kind = FaultKind::WrongJson});
        QCOMPARE(errorOf(StudiosService(*m_client).utilization(this)).kind, Kind::Protocol);
        m_server->setFault(
            {.operation = QStringLiteral("addAccessMediums"), .kind = FaultKind::WrongJson});
        const AccessMedium card{{}, AccessMediumType::Barcode, QStringLiteral("777")};
        const ApiError error
            = errorOf(CustomersService(*m_client).addAccessMedium(Cast::MayTrain.id, card, this));
        QCOMPARE(error.kind, Kind::Protocol);
        QVERIFY(error.outcomeUnknown);
    }

    void deadlineEndsACall_data()
    {
        QTest::addColumn<FaultKind>("fault");
        QTest::newRow("drip") << FaultKind::Drip;
        QTest::newRow("silence") << FaultKind::Silence;
        QTest::newRow("latency") << FaultKind::Latency;
    }

    void deadlineEndsACall()
    {
        QFETCH(FaultKind, fault);
        m_settings.personDeadline = 300ms;
        ApiClient impatient(m_settings);
        m_server->setFault({.kind = fault, .milliseconds = fault == FaultKind::Drip ? 50 : 60'000});
        const ApiError read = errorOf(StudiosService(impatient).information(this));
        QCOMPARE(read.kind, Kind::Timeout);
        QVERIFY(!read.outcomeUnknown);
        const ApiError written
            = errorOf(CustomersService(impatient).checkIn(Cast::MayTrain.id, {}, this));
        QCOMPARE(written.kind, Kind::Timeout);
        QVERIFY(written.outcomeUnknown);
    }

    void latencyIsNoFailure()
    {
        m_server->setFault({.kind = FaultKind::Latency, .milliseconds = 150});
        QElapsedTimer timer;
        timer.start();
        QVERIFY(*outcomeOf(StudiosService(*m_client).utilization(this)));
        QVERIFY(timer.elapsed() >= 150);
    }

    void deletingTheOwnerAborts()
    {
        m_server->setFault({.kind = FaultKind::Latency, .milliseconds = 200});
        auto owner = std::make_unique<QObject>();
        auto *reply = StudiosService(*m_client).utilization(owner.get());
        QSignalSpy finished(reply, &ApiReplyBase::finished);
        QTRY_COMPARE(m_server->requestCount(QStringLiteral("getUtilization")), 1);
        owner.reset();
        QVERIFY(*outcomeOf(StudiosService(*m_client).information(this))); // later than the first
        QCOMPARE(finished.count(), 0);
    }

    void deletingTheClientAborts()
    {
        m_server->setFault({.kind = FaultKind::Silence});
        auto *reply = StudiosService(*m_client).utilization(this);
        QSignalSpy finished(reply, &ApiReplyBase::finished);
        QTRY_COMPARE(m_server->requestCount(QStringLiteral("getUtilization")), 1);
        m_client.reset();
        QCoreApplication::processEvents();
        QCOMPARE(finished.count(), 0);
    }

    void tellsWhetherTheLineIsGood()
    {
        QSignalSpy reached(m_client.get(), &ApiClient::reached);
        QSignalSpy unreachable(m_client.get(), &ApiClient::unreachable);
        QVERIFY(*outcomeOf(StudiosService(*m_client).utilization(this)));
        QVERIFY(reached.count() > 0);
        m_server->stop();
        QCOMPARE(errorOf(StudiosService(*m_client).utilization(this)).kind, Kind::Network);
        QCOMPARE(unreachable.count(), 1);
    }

    void waitsForTheKey()
    {
        m_settings.apiKey.clear();
        m_settings.isKeyToCome = true;
        ApiClient client(m_settings);
        auto *reply = StudiosService(client).utilization(this);
        QSignalSpy finished(reply, &ApiReplyBase::finished);
        QVERIFY(*outcomeOf(StudiosService(*m_client).information(this))); // later than the first
        QCOMPARE(m_server->requestCount(QStringLiteral("getUtilization")), 0);
        client.setKey(Berlin.apiKey.data());
        QTRY_COMPARE(finished.count(), 1);
        const auto request = m_server->lastRequest(QStringLiteral("getUtilization"));
        QCOMPARE(request->header("x-api-key"), QByteArray(Berlin.apiKey.data()));
    }

    void waitsForNoKeyForEver()
    {
        m_settings.isKeyToCome = true;
        m_settings.personDeadline = 50ms;
        ApiClient client(m_settings);
        QSignalSpy unreachable(&client, &ApiClient::unreachable);
        const ApiError error
            = errorOf(CustomersService(client).checkIn(Cast::MayTrain.id, {}, this));
        QCOMPARE(error.kind, Kind::Timeout);
        QVERIFY(!error.outcomeUnknown);
        QCOMPARE(unreachable.count(), 0); // nobody was asked
        client.setKey(Berlin.apiKey.data());
        QVERIFY(*outcomeOf(StudiosService(client).information(this)));
        QCOMPARE(m_server->requestCount(QStringLiteral("checkin")), 0); // nor is it sent later
    }

    void gluesALargeAnswerTogether()
    {
        const auto slice = outcomeOf(CustomersService(*m_client).list({.sliceSize = 500}, this));
        QVERIFY(slice && *slice);
        QVERIFY((*slice)->result.size() > 200);
        m_settings.largestAnswer = 10'000;
        ApiClient careful(m_settings);
        QCOMPARE(errorOf(CustomersService(careful).list({.sliceSize = 500}, this)).kind,
                 Kind::Protocol);
    }

    void leadsOnFromALargeSlice_data()
    {
        QTest::addColumn<int>("sliceSize");
        QTest::addColumn<bool>("leadsOn");
        QTest::newRow("large, and more to come") << 200 << true;
        QTest::newRow("large, the last") << 500 << false;
        QTest::newRow("decoded at once") << 50 << false;
    }

    void leadsOnFromALargeSlice()
    {
        QFETCH(const int, sliceSize);
        QFETCH(const bool, leadsOn);
        auto *reply = CustomersService(*m_client).list({.sliceSize = sliceSize}, this);
        const QSignalSpy ended(reply, &ApiReplyBase::finished);
        QStringList offsets;
        connect(reply, &ApiReplyBase::goesOnAt, this, [&](const QString &offset) {
            QCOMPARE(ended.count(), 0);
            offsets.append(offset);
        });
        const auto slice = outcomeOf(reply);
        QVERIFY(slice && *slice);
        QCOMPARE(offsets, leadsOn ? QStringList{(*slice)->offset} : QStringList());
    }

private:
    ApiReply<Nothing> *write(const QString &operation)
    {
        CustomersService customers(*m_client);
        if (operation == QLatin1String("checkin"))
            return customers.checkIn(Cast::MayTrain.id, {}, this);
        if (operation == QLatin1String("deleteAccessRestriction"))
            return customers.deleteAccessRestriction(Cast::Restricted.id, this);
        return m_client->send<Nothing>(ApiRequest(Operations::setAccessRestriction)
                                           .arg(Cast::MayTrain.id)
                                           .body(AccessRestriction{QStringLiteral("Test"), {}, {}}),
                                       this);
    }

    TestClock m_clock;
    std::unique_ptr<TenantServer> m_server;
    ClientSettings m_settings;
    std::unique_ptr<ApiClient> m_client;
};

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
