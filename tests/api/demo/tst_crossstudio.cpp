// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/crossstudioservice.h"
#include "api/services/customersservice.h"
#include "api/services/idleperiodsservice.h"
#include "tests/api/demo/tenantfixture.h"

#include <QSet>

using namespace Frontdesk::Api;
using namespace Frontdesk::Demo;
using Kind = ApiError::Kind;

/// One tenant, three studios: what a key sees of the others' customers, and who moves.
class TestCrossStudio : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<TestClock>();
        m_server = std::make_unique<TenantServer>(optionsWith(*m_clock));
        QVERIFY(m_server->start());
        m_berlin = std::make_unique<ApiClient>(settingsFor(*m_server, Berlin));
        m_hamburg = std::make_unique<ApiClient>(settingsFor(*m_server, Hamburg));
    }

    void readsCustomersOfAllStudios_data()
    {
        QTest::addColumn<qint64>("id");
        QTest::addColumn<bool>("isOwn");
        QTest::newRow("own") << Cast::MayTrain.id << false;
        QTest::newRow("of another studio") << qint64(2000001) << true;
    }

    void readsCustomersOfAllStudios()
    {
        QFETCH(qint64, id);
        QFETCH(bool, isOwn);
        CrossStudioService cross(*m_hamburg);
        const auto customer = outcomeOf(cross.byId(id, CardNumberFormat::HexMsb, this));
        QCOMPARE((*customer)->id, id);
        QCOMPARE((*outcomeOf(cross.by({.customerNumber = (*customer)->customerNumber}, this)))->id,
                 id);
        QCOMPARE((*outcomeOf(cross.by({.qrCodeUuid = (*customer)->uuid}, this)))->id, id);
        QCOMPARE(
            bool(*outcomeOf(CustomersService(*m_hamburg).byId(id, CardNumberFormat::HexMsb, this))),
            isOwn);
        const auto found = outcomeOf(cross.search(
            {.lastName = (*customer)->lastName, .cardNumberFormat = CardNumberFormat::HexMsb},
            this));
        QVERIFY((*found)->contains(**customer));
    }

    void searchesAllStudios()
    {
        const auto found = outcomeOf(
            CrossStudioService(*m_berlin).search({.lastName = QStringLiteral("S")}, this));
        QSet<qint64> studios;
        for (const Customer &customer : **found)
            studios.insert(customer.id / 1'000'000);
        QCOMPARE(studios.size(), 3);
        QCOMPARE(errorOf(CrossStudioService(*m_berlin).search({}, this)).kind, Kind::Validation);
    }

    void refusesKeys_data()
    {
        QTest::addColumn<CustomerKey>("key");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("none") << CustomerKey{} << Kind::Validation;
        QTest::newRow("two") << CustomerKey{.barcode = QStringLiteral("1"),
                                            .pin = QStringLiteral("2")}
                             << Kind::Validation;
        QTest::newRow("nobody's") << CustomerKey{.customerNumber = QStringLiteral("B-999999")}
                                  << Kind::NotFound;
        QTest::newRow("no uuid of ours")
            << CustomerKey{.qrCodeUuid = QStringLiteral("7be3932c-825b-4401-abff-29e9f9410bc7")}
            << Kind::NotFound;
    }

    void refusesKeys()
    {
        QFETCH(CustomerKey, key);
        QTEST(errorOf(CrossStudioService(*m_berlin).by(key, this)).kind, "kind");
        QTEST(errorOf(CustomersService(*m_berlin).by(key, this)).kind, "kind");
        QTEST(errorOf(CustomersService(*m_berlin).contractsBy({key, {}}, this)).kind, "kind");
    }

    void aPinOfTwoNamesNeither()
    {
        const AccessMedium pin{{}, AccessMediumType::Pin, QStringLiteral("31415926")};
        for (const auto &[client, id] : {std::pair{m_berlin.get(), Cast::MayTrain.id},
                                         std::pair{m_hamburg.get(), qint64(2000001)}}) {
            QVERIFY(*outcomeOf(CustomersService(*client).addAccessMedium(id, pin, this)));
            QCOMPARE((*outcomeOf(CustomersService(*client).by({.pin = pin.value}, this)))->id, id);
        }
        QCOMPARE(errorOf(CrossStudioService(*m_berlin).by({.pin = pin.value}, this)).kind,
                 Kind::Conflict);
    }

    void tellsTheStudiosWithOffers()
    {
        const auto studios = outcomeOf(CrossStudioService(*m_berlin).studiosWithOffers(this));
        QVERIFY((*studios)->size() >= 2);
        QCOMPARE((*studios)->first().studioId, Berlin.studioId);
        QCOMPARE((*studios)->first().name, QString(Berlin.name));
    }

    void aSwitchShowsInBothStudios()
    {
        CustomersService berlin(*m_berlin);
        CustomersService hamburg(*m_hamburg);
        const qint64 id = Cast::MayTrain.id;
        QCOMPARE(errorOf(hamburg.byId(id, CardNumberFormat::Decimal, this)).httpStatus, 403);
        QVERIFY(
            *outcomeOf(berlin.switchStudio(id, {Hamburg.studioId, m_clock->today(), {}}, this)));
        for (CustomersService *service : {&berlin, &hamburg}) {
            const auto mara = outcomeOf(service->byId(id, CardNumberFormat::Decimal, this));
            QCOMPARE((*mara)->studioId, std::optional(Hamburg.studioId));
            QCOMPARE(
                (*outcomeOf(service->by({.cardNumber = QString(Cast::MayTrain.cardNumber)}, this)))
                    ->id,
                id);
            QVERIFY((*outcomeOf(service->search({.lastName = (*mara)->lastName}, this)))
                        ->contains(**mara));
            QVERIFY(isListed(*service, id));
            const KeyedContractQuery query{{.customerNumber = (*mara)->customerNumber},
                                           ContractStatus::Active};
            QCOMPARE((*outcomeOf(service->contractsBy(query, this)))->size(), 1);
        }
        const auto found = outcomeOf(
            CrossStudioService(*m_berlin).search({.lastName = QStringLiteral("Lindqvist")}, this));
        QCOMPARE(std::count_if((*found)->cbegin(), (*found)->cend(),
                               [&](const Customer &customer) { return customer.id == id; }),
                 1);
    }

    void studiosMayExchangeCustomers()
    {
        CustomersService berlin(*m_berlin);
        CustomersService hamburg(*m_hamburg);
        const qint64 other = 2000001;
        const QDate today = m_clock->today();
        QVERIFY(*outcomeOf(
            berlin.switchStudio(Cast::MayTrain.id, {Hamburg.studioId, today, {}}, this)));
        QVERIFY(*outcomeOf(hamburg.switchStudio(other, {Berlin.studioId, today, {}}, this)));
        const CustomerKey number{.customerNumber = QStringLiteral("H-1")};
        QCOMPARE((*outcomeOf(berlin.by(number, this)))->id, other);
        QCOMPARE((*outcomeOf(hamburg.by(number, this)))->id, other);
    }

    void whatIsWrittenInOneStudioShowsInTheOther()
    {
        CustomersService berlin(*m_berlin);
        CustomersService hamburg(*m_hamburg);
        const qint64 id = Cast::MayTrain.id;
        QVERIFY(
            *outcomeOf(berlin.switchStudio(id, {Hamburg.studioId, m_clock->today(), {}}, this)));
        QVERIFY(
            *outcomeOf(hamburg.setAccessRestriction(id, {QStringLiteral("Test"), {}, {}}, this)));
        QCOMPARE((*outcomeOf(berlin.byId(id, CardNumberFormat::Decimal, this)))
                     ->accessRestrictions.size(),
                 1);
        const QDate today = m_clock->today();
        const CheckinQuery query{.fromDate = today, .toDate = today};
        QVERIFY(*outcomeOf(hamburg.checkIn(id, {}, this)));
        QVERIFY((*outcomeOf(berlin.checkinHistory(id, query, this)))->result.isEmpty());
        QCOMPARE((*outcomeOf(hamburg.checkinHistory(id, query, this)))->result.size(), 1);
        QCOMPARE((*outcomeOf(CrossStudioService(*m_berlin).checkinHistory(id, query, this)))
                     ->result.first()
                     .studioId,
                 std::optional(Hamburg.studioId));
    }

    void aContractIsReadWhereItsCustomerIsKnown()
    {
        const qint64 id = Cast::MayTrain.id;
        const auto contracts = outcomeOf(CustomersService(*m_berlin).contracts(id, {}, this));
        const qint64 contractId = (*contracts)->first().id;
        IdlePeriodsService idle(*m_hamburg);
        QCOMPARE(errorOf(idle.list(contractId, this)).httpStatus, 403);
        QVERIFY(*outcomeOf(CustomersService(*m_berlin).switchStudio(
            id, {Hamburg.studioId, m_clock->today(), {}}, this)));
        QVERIFY(*outcomeOf(idle.list(contractId, this)));
    }

    void historyOfAllStudiosIsInOrder()
    {
        const qint64 id = Cast::MayTrain.id;
        QVERIFY(*outcomeOf(CustomersService(*m_berlin).switchStudio(
            id, {Hamburg.studioId, m_clock->today(), {}}, this)));
        QVERIFY(*outcomeOf(CustomersService(*m_hamburg).checkIn(id, {}, this)));
        const auto visits
            = outcomeOf(CrossStudioService(*m_hamburg).checkinHistory(id, {.sliceSize = 5}, this));
        QCOMPARE((*visits)->result.size(), 5);
        QCOMPARE((*visits)->result[0].studioId, std::optional(Hamburg.studioId));
        QCOMPARE((*visits)->result[1].studioId, std::optional(Berlin.studioId));
        QVERIFY((*visits)->result[0].checkInDateTime > (*visits)->result[1].checkInDateTime);
        QVERIFY((*visits)->hasNext);
        QCOMPARE(errorOf(CrossStudioService(*m_hamburg).checkinHistory(id, {.sliceSize = 51}, this))
                     .kind,
                 Kind::Validation);
        QCOMPARE(errorOf(CrossStudioService(*m_hamburg).checkinHistory(1999999, {}, this)).kind,
                 Kind::NotFound);
    }

    void aSwitchWaitsForItsDay()
    {
        CustomersService berlin(*m_berlin);
        const qint64 id = Cast::MayTrain.id;
        const StudioSwitch wanted{Hamburg.studioId, m_clock->today().addDays(1), {}};
        QVERIFY(*outcomeOf(berlin.switchStudio(id, wanted, this)));
        QCOMPARE((*outcomeOf(berlin.byId(id, CardNumberFormat::Decimal, this)))->studioId,
                 std::optional(Berlin.studioId));
        QCOMPARE(errorOf(CustomersService(*m_hamburg).byId(id, CardNumberFormat::Decimal, this))
                     .httpStatus,
                 403);
        QCOMPARE(errorOf(berlin.switchStudio(id, wanted, this)).kind, Kind::Conflict);
        m_clock->advance(24 * 3600);
        QCOMPARE(
            (*outcomeOf(CustomersService(*m_hamburg).byId(id, CardNumberFormat::Decimal, this)))
                ->studioId,
            std::optional(Hamburg.studioId));
        const StudioSwitch back{Berlin.studioId, wanted.switchDate, {}};
        QVERIFY(*outcomeOf(CustomersService(*m_hamburg).switchStudio(id, back, this)));
        QCOMPARE((*outcomeOf(berlin.byId(id, CardNumberFormat::Decimal, this)))->studioId,
                 std::optional(Berlin.studioId));
    }

    void aSwitchIsRefused_data()
    {
        QTest::addColumn<qint64>("target");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("status");
        QTest::newRow("to nowhere") << qint64(77) << 0 << 404;
        QTest::newRow("to where they are") << Berlin.studioId << 0 << 409;
        QTest::newRow("in the past") << Hamburg.studioId << -1 << 400;
    }

    void aSwitchIsRefused()
    {
        QFETCH(qint64, target);
        QFETCH(int, days);
        const StudioSwitch wanted{target, m_clock->today().addDays(days), {}};
        QTEST(errorOf(CustomersService(*m_berlin).switchStudio(Cast::MayTrain.id, wanted, this))
                  .httpStatus,
              "status");
    }

private:
    bool isListed(CustomersService &service, qint64 id)
    {
        const CustomerQuery query{.sliceSize = 50, .lastOffsetId = id - 1};
        const auto slice = outcomeOf(service.list(query, this));
        return slice && *slice && (*slice)->result.first().id == id;
    }

    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<TenantServer> m_server;
    std::unique_ptr<ApiClient> m_berlin;
    std::unique_ptr<ApiClient> m_hamburg;
};

QTEST_GUILESS_MAIN(TestCrossStudio)
#include "tst_crossstudio.moc"
