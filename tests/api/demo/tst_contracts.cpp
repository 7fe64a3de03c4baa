// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/charges.h"
#include "api/demo/simulation/simulation.h"

#include <QTest>
#include <QTimeZone>

using namespace Frontdesk::Api;
using namespace Frontdesk::Demo;

/// What is signed, and what time and people do to it.
class TestContracts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_now = QDateTime(QDate(2026, 3, 10), QTime(11, 0), Qt::UTC);
        m_world = std::make_unique<Simulation>(500, 1, [this] { return m_now; });
    }

    void derivedContractIsFoundBothWays()
    {
        const SignedContract contract = contractOf(Cast::MayTrain.id);
        QCOMPARE(contracts().find(contract.id)->customerId, Cast::MayTrain.id);
        QCOMPARE(contracts().find(contract.id + 1).error().reason, Reason::NoSuchContract);
        QCOMPARE(contracts().find(Cast::Prospect.id * 10 + 1).error().reason,
                 Reason::NoSuchContract);
        QCOMPARE(contracts().ofCustomer(1).error().reason, Reason::NoSuchCustomer);
    }

    void changedContractStaysTheSameContract()
    {
        SignedContract contract = contractOf(Cast::MayTrain.id);
        contract.cancelation = Cancelation{};
        contract.cancelation->date = today().addDays(3);
        contract.modules.append(SignedModule{});
        const SignedContract kept = contracts().put(contract);
        QCOMPARE(kept.id, contract.id);
        QVERIFY(kept.modules.first().id != 0);
        QCOMPARE(contracts().ofCustomer(Cast::MayTrain.id)->size(), 1);
        QVERIFY(contracts().covers(person(Cast::MayTrain.id), today().addDays(3)));
        QVERIFY(!contracts().covers(person(Cast::MayTrain.id), today().addDays(4)));
    }

    void furtherContractCounts()
    {
        QVERIFY(!contracts().covers(person(Cast::NoContract.id), today()));
        SignedContract contract = contractOf(Cast::MayTrain.id);
        contract.id = 0;
        contract.customerId = Cast::NoContract.id;
        contract.includesClasses = false;
        const qint64 id = contracts().put(contract).id;
        QCOMPARE(contracts().find(id)->customerId, Cast::NoContract.id);
        QCOMPARE(contracts().ofCustomer(Cast::NoContract.id)->size(), 2);
        QVERIFY(contracts().covers(person(Cast::NoContract.id), today()));
        QVERIFY(!contracts().coversClasses(person(Cast::NoContract.id), today()));
    }

    void cancelationCounts_data()
    {
        QTest::addColumn<CancelationStatus>("status");
        QTest::addColumn<bool>("ends");
        QTest::addRow("canceled") << CancelationStatus::Canceled << true;
        QTest::addRow("not verified yet") << CancelationStatus::PendingVerification << false;
        QTest::addRow("to be withdrawn")
            << CancelationStatus::PendingWithdrawalVerification << true;
    }

    void cancelationCounts()
    {
        QFETCH(CancelationStatus, status);
        SignedContract contract = contractOf(Cast::MayTrain.id);
        contract.cancelation = Cancelation{};
        contract.cancelation->status = status;
        contract.cancelation->date = today().addDays(-1);
        QTEST(!contract.isRunningOn(today()), "ends");
        QTEST(contractView(contract, today()).cancelled, "ends");
        QCOMPARE(contractDataView(contract, today()).cancelationStatus, std::optional(status));
        QVERIFY(contract.availableCancelationDates(today()).isEmpty());
    }

    void uncanceledContractGoesOn()
    {
        const SignedContract contract = contractOf(Cast::MayTrain.id);
        const QDate later = contract.endDate.addMonths(3);
        QCOMPARE(contract.endOfTerm(later), later);
        QCOMPARE(contract.endOfTerm(later.addDays(1)), contract.endDate.addMonths(4));
        QVERIFY(contract.isRunningOn(later.addDays(1)));
        for (const QDate date : contract.availableCancelationDates(later))
            QVERIFY(date >= later.addMonths(1));
    }

    void chargesHaveLinesOfTheirOwn()
    {
        SignedContract contract = contractOf(Cast::MayTrain.id);
        contract.id = 100'000'001;
        for (const qint64 id : {100'000'001, 100'000'002}) {
            SignedModule module;
            module.id = id;
            module.price = Decimal::fromMinor(500);
            module.startDate = contract.startDate;
            contract.modules.append(module);
        }
        contract.extraCharges = {{today(), QStringLiteral("Karte"), ChargeType::FlatFee, {}},
                                 {today(), QStringLiteral("Karte"), ChargeType::FlatFee, {}}};
        QSet<qint64> ids;
        const auto charges = chargesOf(contract, contract.startDate.addYears(60));
        for (const Charge &charge : charges) {
            ids.insert(charge.id);
            QCOMPARE(charge.id % 2, 0); // the one above is its payment
        }
        QCOMPARE(ids.size(), charges.size());
    }

    void restingCostsWhatTheStudioTakes()
    {
        const QDate first(2026, 5, 1);
        const QList<CustomerIdlePeriod> periods{
            {7, first, first.addMonths(3).addDays(-1), {}, {}, false}};
        berlin().customers.replace(Cast::MayTrain.id, periods);
        const auto lines = berlin().accounts.upcoming(Cast::MayTrain.id, {{}, 50})->result;
        QList<QDate> days;
        for (const BookingEntry &line : lines) {
            if (line.description == QLatin1String("Ruhezeit"))
                days.append(line.dueDate);
        }
        QCOMPARE(days, (QList<QDate>{first.addMonths(1), first.addMonths(2)})); // one is free
    }

    void trialOfAModuleIsFree()
    {
        SignedContract contract = contractOf(Cast::MayTrain.id);
        SignedModule module;
        module.name = QStringLiteral("Sauna");
        module.price = Decimal::fromMinor(990);
        module.startDate = today();
        module.hasTrialPeriod = true;
        contract.modules = {module};
        contracts().put(contract);
        const auto lines = berlin().accounts.upcoming(Cast::MayTrain.id, {{}, 50})->result;
        const auto fee = std::find_if(lines.cbegin(), lines.cend(), [](const BookingEntry &line) {
            return line.description == QLatin1String("Sauna");
        });
        QCOMPARE(fee->dueDate, today().addDays(SignedModule::TrialDays));
    }

    void timeBringsFeesAndCollectsThem()
    {
        const auto balance
            = [&] { return berlin().accounts.balance(Cast::MayTrain.id)->accountBalance->amount; };
        const auto lines = [&] {
            return berlin().accounts.transactions(Cast::MayTrain.id, {{}, 50})->result;
        };
        const auto next = berlin().accounts.upcoming(Cast::MayTrain.id, {})->result.first();
        m_now = m_now.addDays(today().daysTo(next.dueDate));
        const auto now = lines();
        QVERIFY(std::any_of(now.cbegin(), now.cend(), [&](const BookingEntry &line) {
            return line.id == next.id && line.openAmount->amount == Decimal();
        }));
        QCOMPARE(balance(), Decimal());
        QVERIFY(berlin().accounts.upcoming(Cast::MayTrain.id, {})->result.first().id != next.id);
    }

    void whoGaveNoInstrumentOwesWhatFallsDue()
    {
        PersonalData data;
        data.master.firstName = QStringLiteral("Ada");
        data.master.lastName = QStringLiteral("Neuling");
        const qint64 id = *berlin().customers.create(data);
        SignedContract contract = contractOf(Cast::MayTrain.id);
        contract.id = 0;
        contract.customerId = id;
        contract.createdDate = today();
        contract.startDate = today().addDays(2);
        contract.price = Decimal::fromMinor(1000);
        contracts().put(contract);
        const auto balance = [&] { return berlin().accounts.balance(id)->accountBalance->amount; };
        QCOMPARE(balance(), Decimal());
        m_now = m_now.addDays(40);
        QCOMPARE(balance(), Decimal::fromMinor(-2000));
    }

private:
    Studio &berlin() { return *m_world->studios().front(); }
    Contracts &contracts() { return berlin().contracts; }
    Person person(qint64 id) { return *berlin().customers.find(id); }
    SignedContract contractOf(qint64 id) { return contracts().ofCustomer(id)->first(); }
    QDate today() { return berlin().clock.today(); }

    QDateTime m_now;
    std::unique_ptr<Simulation> m_world;
};

QTEST_GUILESS_MAIN(TestContracts)
#include "tst_contracts.moc"
