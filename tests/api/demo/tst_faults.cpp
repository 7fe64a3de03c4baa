// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/customersservice.h"
#include "api/services/studiosservice.h"
#include "tests/api/demo/tenantfixture.h"

#include <QProcess>

using namespace Frontdesk::Api;
using namespace Frontdesk::Demo;

/// Which requests a fault hits, and the program that takes faults from its command line.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadFromText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<FaultRule>>("expected");
        const auto row = [](const char *text, const std::optional<FaultRule> &rule) {
            QTest::newRow(text) << QString::fromLatin1(text) << rule;
        };
        const QString book = QStringLiteral("bookClassSlot");
        row("bookClassSlot:lost-answer:2", FaultRule{book, FaultKind::LostAnswer, 2});
        row("bookClassSlot:LOST_ANSWER", FaultRule{book, FaultKind::LostAnswer});
        row("*:unavailable:25%", FaultRule{QStringLiteral("*"), FaultKind::Unavailable, -1, 0.25});
        row("download:expired-link", FaultRule{QStringLiteral("download"), FaultKind::ExpiredLink});
        row("bookClassSlot", std::nullopt);
        row("bookSomething:drip:1", std::nullopt);
        row("bookClassSlot:sulking:1", std::nullopt);
        row("bookClassSlot:drip:0", std::nullopt);
        row("bookClassSlot:drip:140%", std::nullopt);
        row("bookClassSlot:drip:x", std::nullopt);
    }

    void isReadFromText()
    {
        QFETCH(QString, text);
        QFETCH(std::optional<FaultRule>, expected);
        QVERIFY(faultFromText(text) == expected);
    }

    void hitsItsOperationSoManyTimes()
    {
        Faults faults(1);
        faults.add({.operation = QStringLiteral("checkin"), .kind = FaultKind::Drip, .count = 2});
        QVERIFY(!faults.next(QStringLiteral("checkout")));
        QVERIFY(faults.next(QStringLiteral("checkin")));
        QVERIFY(faults.next(QStringLiteral("checkin")));
        QVERIFY(!faults.next(QStringLiteral("checkin")));
    }

    void chanceIsRepeatable()
    {
        const auto hits = [](quint32 seed) {
            Faults faults(seed);
            faults.add({.kind = FaultKind::Unavailable, .chance = 0.3});
            QList<bool> list;
            for (int i = 0; i < 1000; ++i)
                list.append(faults.next(QStringLiteral("getCustomers")).has_value());
            return list;
        };
        QCOMPARE(hits(5), hits(5));
        QVERIFY(hits(5) != hits(6));
        const auto count = hits(5).count(true);
        QVERIFY(count > 230 && count < 370);
    }

    void expiresLinks()
    {
        TestClock clock;
        TenantServer server(optionsWith(clock));
        QVERIFY(server.start());
        ApiClient client(settingsFor(server, Berlin));
        const auto mara = outcomeOf(
            CustomersService(client).byId(Cast::MayTrain.id, CardNumberFormat::Decimal, this));
        server.setFault({QStringLiteral("download"), FaultKind::ExpiredLink, 1});
        const QUrl link(*(*mara)->imageUrl);
        QCOMPARE(errorOf(client.download(link, this)).kind, ApiError::Kind::NotFound);
        QVERIFY(*outcomeOf(client.download(link, this)));
    }

    void failsTheCheckOfAKey()
    {
        TestClock clock;
        TenantServer server(optionsWith(clock));
        QVERIFY(server.start());
        ApiClient client(settingsFor(server, Berlin));
        server.setFault({QStringLiteral("checkKey"), FaultKind::Unavailable, 1});
        QVERIFY(*outcomeOf(StudiosService(client).checkKey(this)));
        QCOMPARE(server.requestCount(QStringLiteral("checkKey")), 2);
    }

    void portInUseIsSaid()
    {
        TenantServer first;
        QVERIFY(first.start());
        TenantOptions options;
        options.port = quint16(first.baseUrl().port());
        TenantServer second(options);
        QVERIFY(!second.start());
        QVERIFY(!second.errorString().isEmpty());
    }

    void programRefusesBadOptions_data()
    {
        QTest::addColumn<QString>("option");
        for (const char *option : {"--port=many", "--customers=3", "--seed=-1", "--rate-limit=0",
                                   "--fault=book:drip:1", "--bogus", "stray"})
            QTest::newRow(option) << QString::fromLatin1(option);
    }

    void programRefusesBadOptions()
    {
        QFETCH(QString, option);
        QProcess program;
        program.start(QStringLiteral(FRONTDESK_TENANT), {option});
        QVERIFY(program.waitForFinished(20'000));
        QCOMPARE(program.exitCode(), 2);
        QVERIFY(program.readAllStandardError().startsWith("frontdesk-tenant: "));
    }

    void programServes()
    {
        QProcess program;
        program.start(QStringLiteral(FRONTDESK_TENANT),
                      {QStringLiteral("--customers=1000"), QStringLiteral("--seed=3"),
                       QStringLiteral("--fault=getUtilization:unavailable:1")});
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += program.readAllStandardOutput()).contains("Owner token"),
                                 20'000);
        ClientSettings settings;
        settings.baseUrl = QUrl(QString::fromUtf8(said.split('\n').first().mid(13)));
        settings.apiKey = QByteArray(Berlin.apiKey.data());
        settings.attempts = 1;
        ApiClient client(settings);
        QCOMPARE(errorOf(StudiosService(client).utilization(this)).kind, ApiError::Kind::Busy);
        QVERIFY(*outcomeOf(StudiosService(client).utilization(this)));
        program.kill();
        QVERIFY(program.waitForFinished());
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
