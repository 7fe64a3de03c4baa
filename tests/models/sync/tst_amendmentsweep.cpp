// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/acts/journal.h"
#include "models/store/checkinstore.h"
#include "tests/models/sync/sweepdesk.h"

using namespace Frontdesk;
using namespace Frontdesk::Api;
using namespace std::chrono_literals;
using Demo::FaultKind;
using State = AmendmentSweep::State;
namespace Cast = Demo::Cast;

Q_DECLARE_METATYPE(Demo::StudioAccess)

/// The sweep finds what waits, whatever others do meanwhile.
class TestAmendmentSweep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<SweepDesk>();
        m_desk->learnCustomers();
    }
    void cleanup() { m_desk.reset(); }

    void findsEverythingThatWaits_data()
    {
        QTest::addColumn<Demo::StudioAccess>("studio");
        QTest::newRow("Berlin") << Demo::Berlin;
        QTest::newRow("Hamburg") << Demo::Hamburg;
    }
    void findsEverythingThatWaits()
    {
        QFETCH(const Demo::StudioAccess, studio);
        m_desk = std::make_unique<SweepDesk>(
            Demo::TenantOptions{.customers = 300, .rateLimit = 1'000'000, .now = demoNoon}, studio);
        m_desk->learnCustomers();
        const QList<CustomerId> people = somePeople(6);
        m_desk->scenes->amendAddress(people[0], QStringLiteral("Neue Gasse")); // at once in Berlin
        m_desk->scenes->amendPayment(people[1], QStringLiteral("DE89370400440532013000"));
        m_desk->scenes->rest(people[2]);
        m_desk->scenes->cancelContract(people[3]);
        const ModuleContractKey module = m_desk->scenes->buyModule(people[4]);
        m_desk->scenes->cancelModule(module);
        m_desk->store->addModule(people[4], module);
        QVERIFY(m_desk->sweepAll());
        const auto expected = m_desk->expected(RequestReader::allKinds());
        QVERIFY(expected.size() >= 4);
        QCOMPARE(m_desk->found(), expected);
        QTRY_VERIFY(m_desk->coversAll());
        QCOMPARE(m_desk->sweep->coverage().oldest, demoNoon().toUTC());
    }

    void followsTheBackOffice()
    {
        QVERIFY(m_desk->sweepAll());
        const qint64 address = find(RequestKind::Address, Cast::PendingAddress.id).key.subject;
        const qint64 payment = find(RequestKind::Payment, Cast::PendingPayment.id).key.subject;
        const qint64 contact = find(RequestKind::Contact, Cast::PendingContact.id).key.subject;
        QVERIFY(m_desk->server.verify(address));
        QVERIFY(m_desk->server.decline(payment));
        m_desk->scenes->withdraw(Cast::PendingContact.id, contact);
        QVERIFY(m_desk->sweepAll(1)); // too soon for anybody
        QVERIFY(m_desk->store->find({RequestKind::Address, Cast::PendingAddress.id, address}));

        QSignalSpy changed(m_desk->store.get(), &InboxStore::changed);
        QVERIFY(m_desk->sweepAll(31));
        QCOMPARE(changed.size(), 3);
        QCOMPARE(m_desk->found(), m_desk->expected(RequestReader::allKinds()));
    }

    void seesAnotherRequestInThePlaceOfOne()
    {
        QVERIFY(m_desk->sweepAll());
        const RequestKey old = find(RequestKind::Payment, Cast::PendingPayment.id).key;
        m_desk->scenes->withdraw(old.customer, old.subject);
        const qint64 id
            = m_desk->scenes->amendPayment(old.customer, QStringLiteral("DE02120300000000202051"));
        QVERIFY(m_desk->sweepAll(31));
        QVERIFY(!m_desk->store->find(old));
        const auto now = m_desk->store->find({RequestKind::Payment, old.customer, id});
        QVERIFY(now);
        QVERIFY(now->request.requested.value(QStringLiteral("iban")).endsWith(u"2051"));
    }

    void leavesOutWhatTheKeyMayNotRead()
    {
        m_desk = std::make_unique<SweepDesk>(
            Demo::TenantOptions{.customers = 300, .rateLimit = 1'000'000, .now = demoNoon},
            Demo::Wien);
        m_desk->sweepSettings.mostInFlight = 2;
        m_desk->learnCustomers();
        QSignalSpy leftOut(m_desk->sweep.get(), &AmendmentSweep::kindLeftOut);
        QVERIFY(m_desk->sweepAll());
        QCOMPARE(leftOut.size(), 5);
        QCOMPARE(m_desk->sweep->kindsLeftOut().size(), 5);
        QVERIFY(m_desk->requests("getCustomerPaymentData") <= 5);
        QVERIFY(m_desk->requests("getContractData") > 10);
        QCOMPARE(m_desk->sweep->error(), std::nullopt);
        const QList<RequestKind> readable{RequestKind::Cancelation,
                                          RequestKind::CancelationWithdrawal};
        QCOMPARE(m_desk->found(), m_desk->expected(readable));
        QTRY_VERIFY(m_desk->coversAll());
    }

    void backsOffAndGoesOn_data()
    {
        QTest::addColumn<FaultKind>("fault");
        QTest::addColumn<ApiError::Kind>("kind");
        QTest::addColumn<int>("count");
        QTest::newRow("429") << FaultKind::RateLimited << ApiError::Kind::RateLimited << 3;
        QTest::newRow("503") << FaultKind::Unavailable << ApiError::Kind::Busy << -1;
        QTest::newRow("killed") << FaultKind::ClosedConnection << ApiError::Kind::Network << -1;
        QTest::newRow("lost") << FaultKind::LostAnswer << ApiError::Kind::Network << -1;
    }
    void backsOffAndGoesOn()
    {
        QFETCH(const FaultKind, fault);
        QFETCH(const ApiError::Kind, kind);
        QFETCH(const int, count);
        m_desk->settings.rateWindow = 300ms;
        m_desk->settings.rateLimit = 300;
        m_desk->open();
        m_desk->fail("getContractData", fault, count);
        QSignalSpy failed(m_desk->sweep.get(), &AmendmentSweep::failed);
        m_desk->sweep->start();
        QTRY_VERIFY(!failed.isEmpty());
        QCOMPARE(failed.first().first().value<ApiError>().kind, kind);
        m_desk->server.clearFaults();
        QVERIFY(m_desk->sweepAll());
        QCOMPARE(m_desk->found(), m_desk->expected(RequestReader::allKinds()));
        QCOMPARE(m_desk->sweep->error(), std::nullopt);
    }

    void givesWayWhenOthersAreTurnedAway()
    {
        m_desk->fail("getCustomerById", FaultKind::Unavailable, 1);
        m_desk->sweepSettings.firstPause = 1h;
        m_desk->open();
        m_desk->sweep->start();
        CustomersService(*m_desk->client).byId(Cast::MayTrain.id, CardNumberFormat::Decimal, this);
        QTRY_COMPARE(m_desk->sweep->state(), State::BackingOff);
    }

    void oneThatMakesNoSenseIsTriedLater()
    {
        m_desk->fail("getCustomerMasterData", FaultKind::WrongJson, 1);
        QVERIFY(m_desk->sweepAll());
        QTRY_COMPARE(m_desk->sweep->coverage().covered, m_desk->sweep->coverage().total - 1);
        QVERIFY(m_desk->sweepAll(31));
        QTRY_VERIFY(m_desk->coversAll());
    }

    void forgetsWhomTheServerDoesNotKnow()
    {
        Customer stranger;
        stranger.id = 99;
        stranger.lastName = QStringLiteral("Stranger");
        QVERIFY(CustomerCache(m_desk->database).upsert({stranger}, m_desk->now));
        m_desk->store->take({RequestKind::Contact, 99, {}, {requestOf(99)}}, m_desk->now);
        m_desk->store->take({RequestKind::Contact, 98, {}, {requestOf(98)}}, m_desk->now);
        QVERIFY(m_desk->sweepAll());
        QVERIFY(!m_desk->store->find(requestOf(99).key));
        QVERIFY(!m_desk->store->find(requestOf(98).key));
    }

    void stopsWithoutAKey()
    {
        m_desk->settings.apiKey = "refused";
        m_desk->open();
        m_desk->sweep->start();
        QTRY_COMPARE(m_desk->sweep->state(), State::Stopped);
        QCOMPARE(m_desk->sweep->error()->kind, ApiError::Kind::Unauthorized);
    }

    void stopsWithTheStore()
    {
        QVERIFY(m_desk->database.run(QStringLiteral("drop table inbox_customer")));
        m_desk->sweep->start();
        QTRY_COMPARE(m_desk->sweep->state(), State::Stopped);
    }

    void goesOnAfterARestart()
    {
        m_desk->sweepSettings.mostInFlight = 4;
        m_desk->open();
        QSignalSpy reading(m_desk->sweep.get(), &AmendmentSweep::reading);
        m_desk->sweep->start();
        QTRY_VERIFY(reading.size() > 150);
        m_desk->open(); // in the middle
        QTRY_VERIFY(m_desk->store->coverage().covered > 10);
        QVERIFY(m_desk->store->coverage().covered < m_desk->store->coverage().total);
        QVERIFY(m_desk->sweepAll());
        QCOMPARE(m_desk->found(), m_desk->expected(RequestReader::allKinds()));
        const int total = int(m_desk->sweep->coverage().total);
        QVERIFY(m_desk->requests("getCustomerContactData") >= total);
        const int again = m_desk->requests("getCustomerContactData") - total;
        QVERIFY2(again <= 4, qPrintable(QString::number(again))); // those in flight
    }

    void asksWhereRequestsAreLikelyFirst()
    {
        const QList<CustomerId> people = somePeople(4);
        Database journalFile(journalPathOf(m_desk->database.path()), journalSchema());
        Journal journal(journalFile, demoNoon);
        CheckinStore checkins(m_desk->database);
        Checkin visit;
        visit.checkinId = 1;
        visit.checkInDateTime = m_desk->now.addDays(-1);
        QVERIFY(checkins.store(people[0], {visit}));
        QVERIFY(journal.record({people[1], {}, BookClassAct{1, 2, {}, m_desk->now.addSecs(3600)}})
                    .has_value());
        m_desk->store->setLookedAt(people[2], m_desk->now);
        m_desk->store->take({RequestKind::Contact, people[3], {}, {requestOf(people[3])}},
                            m_desk->now);
        m_desk->sweepSettings.mostInFlight = 1;
        m_desk->open();
        QList<CustomerId> order;
        connect(m_desk->sweep.get(), &AmendmentSweep::reading, this,
                [&order](const RequestReading &reading) {
                    if (order.isEmpty() || order.last() != reading.customer)
                        order.append(reading.customer);
                });
        m_desk->sweep->start();
        QTRY_VERIFY(order.size() > 8);
        m_desk->sweep->stop();
        QCOMPARE(order.mid(0, 4), (QList{people[3], people[2], people[1], people[0]}));
    }

    void readsSoonWhoIsAskedFor_data()
    {
        QTest::addColumn<double>("share");
        QTest::newRow("while it rests") << 1.0;
        QTest::newRow("without a share") << 0.0;
    }
    void readsSoonWhoIsAskedFor()
    {
        QFETCH(const double, share);
        m_desk->sweepSettings.share = share;
        m_desk->open();
        QVERIFY(m_desk->sweepAll());
        const int before = m_desk->requests("getCustomerAddressData");
        QCOMPARE(before > 0, share > 0);
        m_desk->scenes->amendPayment(Cast::MayTrain.id, QStringLiteral("DE02120300000000202051"));
        QSignalSpy reading(m_desk->sweep.get(), &AmendmentSweep::reading);
        m_desk->sweep->lookedAt(Cast::MayTrain.id);
        QTRY_VERIFY(m_desk->isResting() && reading.size() == 7);
        QCOMPARE(reading.first().first().value<RequestReading>().customer, Cast::MayTrain.id);
        QCOMPARE(m_desk->requests("getCustomerAddressData"), before + 1);
        QVERIFY(find(RequestKind::Payment, Cast::MayTrain.id).key.subject != 0);
    }

private:
    /// Members with a running contract and nothing that waits.
    QList<CustomerId> somePeople(int count)
    {
        std::set<CustomerId> taken{Cast::PendingAddress.id, Cast::PendingPayment.id,
                                   Cast::PendingContact.id, Cast::PendingIdlePeriod.id,
                                   Cast::PendingCancelation.id};
        Query members(m_desk->database,
                      QStringLiteral("select id from customer"
                                     " where status = 'MEMBER' order by id"));
        members.exec();
        QList<CustomerId> people;
        QObject owner;
        while (people.size() < count && members.next()) {
            const CustomerId id = members.integer(0);
            if (taken.contains(id))
                continue;
            const auto contracts
                = sceneOf(MembershipSelfServiceService(*m_desk->client).contractData(id, &owner));
            if (!contracts.isEmpty() && contracts.first().contractStatus == ContractStatus::Active
                && !contracts.first().cancelationStatus
                && !contracts.first().availableCancelationDates.isEmpty())
                people.append(id);
        }
        return people;
    }
    WaitingRequest find(RequestKind kind, CustomerId customer) const
    {
        for (const StoredRequest &row : m_desk->store->waiting()) {
            if (row.request.key.kind == kind && row.request.key.customer == customer)
                return row.request;
        }
        return {};
    }
    static WaitingRequest requestOf(CustomerId customer)
    {
        WaitingRequest request;
        request.key = {RequestKind::Contact, customer, 7};
        return request;
    }

    std::unique_ptr<SweepDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestAmendmentSweep)
#include "tst_amendmentsweep.moc"
