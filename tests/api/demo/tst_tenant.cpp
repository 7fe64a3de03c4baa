// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/classesservice.h"
#include "api/services/customersservice.h"
#include "api/services/selfserviceservice.h"
#include "api/services/studiosservice.h"
#include "tests/api/demo/tenantfixture.h"

#include <QSet>

using namespace Frontdesk::Api;
using namespace Frontdesk::Demo;
using Kind = ApiError::Kind;

/// The tenant's door: keys, scopes, slices, languages, limits, links.
class TestTenant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_isStarted); }
    void cleanup() { m_server.clearFaults(); }

    void headChecksTheKey()
    {
        QVERIFY(*outcomeOf(StudiosService(m_berlin).checkKey(this)));
        auto settings = settingsFor(m_server, Berlin);
        settings.apiKey = "wrong";
        ApiClient stranger(settings);
        QCOMPARE(errorOf(StudiosService(stranger).checkKey(this)).kind, Kind::Unauthorized);
        QCOMPARE(errorOf(StudiosService(stranger).information(this)).kind, Kind::Unauthorized);
        QCOMPARE(
            rawCall("HEAD", at(m_server, "/anything"), {{"X-API-KEY", settings.apiKey}}).status,
            401);
        QCOMPARE(rawCall("HEAD", at(m_server, "/anything"), {{"X-API-KEY", Berlin.apiKey.data()}})
                     .status,
                 200);
    }

    void keysLackScopes()
    {
        ApiClient wien(settingsFor(m_server, Wien));
        QVERIFY(*outcomeOf(StudiosService(wien).information(this)));
        const ApiError error = errorOf(CustomersService(wien).checkIn(3000001, {}, this));
        QCOMPARE(error.kind, Kind::MissingScope);
        QCOMPARE(error.missingScopes, QStringList{QStringLiteral("CHECKIN_WRITE")});
        QCOMPARE(errorOf(SelfServiceService(wien).addressData(3000001, this)).kind,
                 Kind::MissingScope);
        QCOMPARE(m_server.writesApplied(QStringLiteral("checkin")), 0);
    }

    void studiosAreApart()
    {
        CustomersService customers(m_berlin);
        QCOMPARE(errorOf(customers.byId(2000001, CardNumberFormat::Decimal, this)).httpStatus, 403);
        const auto guest
            = outcomeOf(customers.byId(Cast::OtherStudio.id, CardNumberFormat::Decimal, this));
        QCOMPARE((*guest)->studioId, std::optional(Hamburg.studioId));
    }

    void saysWhatIsNotThere()
    {
        CustomersService customers(m_berlin);
        QCOMPARE(errorOf(customers.byId(1999999, CardNumberFormat::Decimal, this)).kind,
                 Kind::NotFound);
        QCOMPARE(errorOf(ClassesService(m_berlin).byId(77, this)).kind, Kind::NotFound);
        QCOMPARE(rawCall("GET", at(m_server, "/v1/nothing"), {{"X-API-KEY", Berlin.apiKey.data()}})
                     .status,
                 404);
    }

    void refusesNonsense()
    {
        CustomersService customers(m_berlin);
        const ApiError size = errorOf(customers.list({.sliceSize = 501}, this));
        QCOMPARE(size.kind, Kind::Validation);
        QVERIFY(!size.serverMessage.isEmpty());
        const QDate today = m_clock.today();
        QCOMPARE(errorOf(customers.checkinHistory(
                             Cast::MayTrain.id, {.fromDate = today.addDays(-366), .toDate = today},
                             this))
                     .kind,
                 Kind::Validation);
        QCOMPARE(errorOf(customers.by({}, this)).kind, Kind::Validation);
        QCOMPARE(rawCall("GET", at(m_server, "/v1/customers?sliceSize=many"),
                         {{"X-API-KEY", Berlin.apiKey.data()}})
                     .status,
                 400);
    }

    void wordsErrorsInTheLanguageAskedFor_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("expected");
        QTest::newRow("de") << "de"
                            << "Dieses Mitglied gibt es nicht.";
        QTest::newRow("de-CH") << "de-CH"
                               << "Dieses Mitglied gibt es nicht.";
        QTest::newRow("en") << "en-GB"
                            << "There is no such customer.";
        QTest::newRow("other") << "pl"
                               << "There is no such customer.";
    }

    void wordsErrorsInTheLanguageAskedFor()
    {
        QFETCH(QString, language);
        auto settings = settingsFor(m_server, Berlin);
        settings.language = language;
        ApiClient client(settings);
        const ApiError error
            = errorOf(CustomersService(client).byId(1999999, CardNumberFormat::Decimal, this));
        QTEST(error.serverMessage, "expected");
        QVERIFY(!error.traceId.isEmpty());
    }

    void walksAllCustomers()
    {
        CustomersService customers(m_berlin);
        CustomerQuery query{.sliceSize = 50};
        QSet<qint64> seen;
        for (bool hasNext = true; hasNext;) {
            const auto slice = outcomeOf(customers.list(query, this));
            QVERIFY(slice && *slice);
            for (const Customer &customer : (*slice)->result) {
                QVERIFY(!seen.contains(customer.id));
                QCOMPARE(customer.status, CustomerStatus::Member);
                seen.insert(customer.id);
            }
            query.offset = (*slice)->offset;
            hasNext = (*slice)->hasNext;
        }
        QVERIFY(seen.size() > 200);
        QVERIFY(seen.contains(Cast::MayTrain.id));
        QVERIFY(!seen.contains(Cast::Former.id));
        QVERIFY(!seen.contains(Cast::Prospect.id));
    }

    void walksAHistory()
    {
        CheckinQuery query{
            .fromDate = m_clock.today().addDays(-365), .toDate = m_clock.today(), .sliceSize = 50};
        QDateTime last = m_clock.now();
        int count = 0;
        for (bool hasNext = true; hasNext;) {
            const auto slice = outcomeOf(
                CustomersService(m_berlin).checkinHistory(Cast::MayTrain.id, query, this));
            QVERIFY(slice && *slice);
            for (const Checkin &checkin : (*slice)->result) {
                QVERIFY(*checkin.checkInDateTime < last);
                last = *checkin.checkInDateTime;
                ++count;
            }
            query.offset = (*slice)->offset;
            hasNext = (*slice)->hasNext;
        }
        QVERIFY(count > 150);
    }

    void findsByCardInEachSpelling_data()
    {
        QTest::addColumn<CardNumberFormat>("format");
        QTest::addColumn<QString>("number");
        QTest::newRow("decimal") << CardNumberFormat::Decimal << "4711010";
        QTest::newRow("hex, most significant first") << CardNumberFormat::HexMsb << "0047E262";
        QTest::newRow("hex, least significant first") << CardNumberFormat::HexLsb << "62E24700";
    }

    void findsByCardInEachSpelling()
    {
        QFETCH(CardNumberFormat, format);
        QFETCH(QString, number);
        const auto found = outcomeOf(CustomersService(m_berlin).by(
            {.cardNumber = number, .cardNumberFormat = format}, this));
        QVERIFY(found && *found);
        QCOMPARE((*found)->id, Cast::MayTrain.id);
        QCOMPARE((*found)->cardNumbers.first(), number);
    }

    void searchesByPrefix()
    {
        const auto found = outcomeOf(
            CustomersService(m_berlin).search({.lastName = QStringLiteral("lindq")}, this));
        QCOMPARE((*found)->first().id, Cast::MayTrain.id);
        QVERIFY((*outcomeOf(CustomersService(m_berlin).search(
                     {.lastName = QStringLiteral("indqvist")}, this)))
                    ->isEmpty());
        QCOMPARE(errorOf(CustomersService(m_berlin).search({}, this)).kind, Kind::Validation);
    }

    void slotsReachFourteenDaysAhead()
    {
        ClassesService classes(m_berlin);
        const auto all = outcomeOf(classes.slots({.daysAhead = 14, .sliceSize = 100}, this));
        QVERIFY((*all)->hasNext);
        QCOMPARE(errorOf(classes.slots({.daysAhead = 20}, this)).kind, Kind::Validation);
        QCOMPARE(
            errorOf(classes.slots({.slotWindowStartDate = m_clock.today().addDays(-2)}, this)).kind,
            Kind::Validation);
        const auto one = outcomeOf(classes.slotsOfClass(CastClass::Free, {.sliceSize = 100}, this));
        QCOMPARE((*one)->result.size(), 16);
    }

    void limitsRequestsAMinute()
    {
        TenantOptions options = optionsWith(m_clock);
        options.rateLimit = 3;
        TenantServer server(options);
        QVERIFY(server.start());
        const auto status = [&](const char *path) {
            return rawCall("GET", at(server, path), {{"X-API-KEY", Berlin.apiKey.data()}}).status;
        };
        for (int i = 0; i < 3; ++i)
            QCOMPARE(status("/v1/studios/utilization"), 200);
        QCOMPARE(status("/v1/studios/utilization"), 429);
        QCOMPARE(status("/v1/studios/information"), 200);
        m_clock.advance(60);
        QCOMPARE(status("/v1/studios/utilization"), 200);
    }

    void packsWhatIsLarge()
    {
        const QByteArray key(Berlin.apiKey.data());
        const RawAnswer packed = rawCall("GET", at(m_server, "/v1/customers"),
                                         {{"X-API-KEY", key}, {"Accept-Encoding", "gzip"}});
        QVERIFY(packed.body.startsWith("\x1f\x8b"));
        QCOMPARE(packed.contentEncoding, QByteArray("gzip"));
        const RawAnswer plain = rawCall("GET", at(m_server, "/v1/customers"),
                                        {{"X-API-KEY", key}, {"Accept-Encoding", "identity"}});
        QVERIFY(plain.body.startsWith("{\"result\""));
        QVERIFY(packed.body.size() * 3 < plain.body.size());
    }

    void photoLinksExpire()
    {
        const auto mara = outcomeOf(
            CustomersService(m_berlin).byId(Cast::MayTrain.id, CardNumberFormat::Decimal, this));
        const QUrl link(*(*mara)->imageUrl);
        const auto photo = outcomeOf(m_berlin.download(link, this));
        QVERIFY((*photo)->startsWith("\x89PNG"));
        QVERIFY(m_server.lastRequest(QStringLiteral("download"))->header("x-api-key").isEmpty());
        QUrl forged = link;
        forged.setPath(QStringLiteral("/files/1/photos/1000011"));
        QCOMPARE(errorOf(m_berlin.download(forged, this)).httpStatus, 404);
        m_clock.advance(15 * 60);
        QCOMPARE(errorOf(m_berlin.download(link, this)).httpStatus, 410);
    }

private:
    TestClock m_clock;
    TenantServer m_server{optionsWith(m_clock)};
    bool m_isStarted = m_server.start();
    ApiClient m_berlin{settingsFor(m_server, Berlin)};
};

QTEST_GUILESS_MAIN(TestTenant)
#include "tst_tenant.moc"
