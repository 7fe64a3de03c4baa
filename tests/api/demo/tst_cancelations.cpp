// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/customersservice.h"
#include "api/services/membershipselfserviceservice.h"
#include "tests/api/demo/tenantfixture.h"

#include <QSet>

using namespace Frontdesk::Api;
using namespace Frontdesk::Demo;
using Kind = ApiError::Kind;
using Status = CancelationStatus;
using StatusNow = std::optional<CancelationStatus>;

/// Modules are bought, and contracts and modules canceled, which the studio looks at first.
class TestCancelations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TenantServer>(optionsWith(m_clock));
        QVERIFY(m_server->start());
        m_client = std::make_unique<ApiClient>(settingsFor(*m_server, Berlin));
    }

    void contractIsCanceledOnceTheStudioAgrees()
    {
        const ContractData before = contractData();
        const QDate day = before.availableCancelationDates.first();
        QVERIFY(*outcomeOf(service().cancelContract(Customer, wanted(day), this)));
        QCOMPARE(contractData().cancelationStatus, StatusNow(Status::PendingVerification));
        QCOMPARE(contractData().cancelationDate, std::optional(day));
        QCOMPARE(contractData().cancelationReason, std::optional(QStringLiteral("Umzug")));
        QVERIFY(!contract().cancelled);
        QCOMPARE(errorOf(service().cancelContract(Customer, wanted(day), this)).kind,
                 Kind::Conflict);
        const WaitingAmendment waiting = waitingOf(Customer);
        QCOMPARE(waiting.domain, QStringLiteral("cancelation"));
        QVERIFY(waiting.summary.contains(day.toString(Qt::ISODate)));

        QVERIFY(m_server->verify(waiting.id));
        QCOMPARE(contractData().cancelationStatus, StatusNow(Status::Canceled));
        QVERIFY(contract().cancelled);
        QCOMPARE(contract().endDate, day);
        QCOMPARE(contract().cancellationReceiptDate, std::optional(m_clock.today()));
    }

    void declinedCancelationIsGone()
    {
        const ContractData before = contractData();
        cancel();
        QVERIFY(m_server->decline(waitingOf(Customer).id));
        QCOMPARE(contractData(), before);
    }

    void withdrawingWaitsToo()
    {
        const ContractData before = contractData();
        cancel();
        QVERIFY(*outcomeOf(withdraw())); // what only waited is gone at once
        QCOMPARE(contractData(), before);
        QCOMPARE(waitingOf(Customer).id, 0);
        QCOMPARE(errorOf(withdraw()).kind, Kind::NotFound);

        cancel();
        QVERIFY(m_server->verify(waitingOf(Customer).id));
        QVERIFY(*outcomeOf(withdraw()));
        QCOMPARE(contractData().cancelationStatus,
                 StatusNow(Status::PendingWithdrawalVerification));
        QVERIFY(contract().cancelled);
        QCOMPARE(waitingOf(Customer).domain, QStringLiteral("withdrawal"));
        QCOMPARE(errorOf(withdraw()).kind, Kind::Conflict);
        QVERIFY(m_server->decline(waitingOf(Customer).id));
        QCOMPARE(contractData().cancelationStatus, StatusNow(Status::Canceled));
        QVERIFY(*outcomeOf(withdraw()));
        QVERIFY(m_server->verify(waitingOf(Customer).id));
        QCOMPARE(contractData(), before);
    }

    void refusals_data()
    {
        QTest::addColumn<qint64>("customer");
        QTest::addColumn<qint64>("contract");
        QTest::addColumn<int>("days"); // beside an available day
        QTest::addColumn<qint64>("reason");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("field");
        const QString none;
        QTest::newRow("day") << Customer << ContractId << 1 << qint64(701) << Kind::Validation
                             << QStringLiteral("cancelationDate");
        QTest::newRow("reason") << Customer << ContractId << 0 << qint64(1) << Kind::Validation
                                << QStringLiteral("cancelationReasonId");
        QTest::newRow("unknown contract")
            << Customer << qint64(5) << 0 << qint64(701) << Kind::NotFound << none;
        QTest::newRow("another's contract")
            << Cast::NoPhoto.id << ContractId << 0 << qint64(701) << Kind::NotFound << none;
        QTest::newRow("canceled") << Cast::ContractEnding.id << Cast::ContractEnding.id * 10 + 1
                                  << 0 << qint64(701) << Kind::Conflict << none;
    }
    void refusals()
    {
        QFETCH(const qint64, customer);
        QFETCH(const qint64, contract);
        QFETCH(const int, days);
        QFETCH(const qint64, reason);
        QFETCH(const Kind, kind);
        QFETCH(const QString, field);
        const QDate day = contractData().availableCancelationDates.first().addDays(days);
        const ApiError error
            = errorOf(service().cancelContract(customer, {{day, reason}, contract}, this));
        QCOMPARE(error.kind, kind);
        QVERIFY(error.serverMessage.contains(field));
    }

    void brokenBodiesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("problem");
        const QByteArray contract = "/v1/memberships/" + QByteArray::number(ContractId);
        const QByteArray cancel = "/v1/memberships/" + QByteArray::number(Customer)
            + "/self-service/ordinary-contract-cancelation";
        QTest::newRow("empty") << cancel << QByteArray() << QByteArray("cancelationDate");
        QTest::newRow("no date")
            << cancel
            << QByteArray(R"({"cancelationDate":"soon","cancelationReasonId":1,"contractId":1})")
            << QByteArray("cancelationDate");
        QTest::newRow("no contract")
            << cancel << QByteArray(R"({"cancelationDate":"2026-04-01","cancelationReasonId":1})")
            << QByteArray("contractId");
        QTest::newRow("half a purchase")
            << contract + "/self-service/additional-modules/purchase"
            << QByteArray(R"({"additionalModuleId":501})") << QByteArray("paymentFrequencyId");
        QTest::newRow("a list") << contract + "/self-service/idle-periods/validate"
                                << QByteArray("[]") << QByteArray("is not an object");
    }
    void brokenBodiesAreRefused()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, problem);
        const RawAnswer refused = rawCall("POST", at(*m_server, path.constData()),
                                          {{"X-API-KEY", Berlin.apiKey.data()}}, body);
        QCOMPARE(refused.status, 400);
        QVERIFY2(refused.body.contains(problem), refused.body.constData());
    }

    void effectiveCancelationStays()
    {
        const qint64 id = Cast::NoContract.id;
        QCOMPARE(errorOf(service().withdrawContractCancelation(id, id * 10 + 1, this)).kind,
                 Kind::Conflict);
    }

    void castAndNumbers()
    {
        QCOMPARE(waitingOf(Cast::PendingCancelation.id).domain, QStringLiteral("cancelation"));
        QCOMPARE(waitingOf(Cast::PendingIdlePeriod.id).domain, QStringLiteral("idle period"));
        QCOMPARE(waitingOf(Cast::PendingAddress.id).domain, QStringLiteral("address"));
        QSet<qint64> ids;
        QSet<QString> kinds;
        const auto all = m_server->waitingAmendments();
        for (const WaitingAmendment &waiting : all) {
            ids.insert(waiting.id);
            kinds.insert(waiting.domain);
        }
        QCOMPARE(ids.size(), all.size());
        QVERIFY(kinds.size() >= 5);
        QVERIFY(!(*outcomeOf(service().cancelationReasons(this)))->isEmpty());
    }

    void moduleIsBoughtOnce()
    {
        QCOMPARE((*outcomeOf(service().modules(this)))->size(), 4);
        const auto offered = *outcomeOf(service().purchasableModules(ContractId, this));
        QCOMPARE(offered->size(), 3);
        const ModulePurchase sauna = purchaseOf(offered->first());
        QCOMPARE(verdictOn(sauna), ModuleVerdict::AdditionalModulePurchasable);
        const qint64 id = buy(sauna);
        const auto module = outcomeOf(service().moduleContract(ContractId, id, this));
        QCOMPARE((*module)->name, offered->first().name);
        QCOMPARE((*module)->startDate, m_clock.today());
        QCOMPARE(contract().moduleContracts.size(), 1);
        QCOMPARE(contract().moduleContracts.first().price, (*module)->price.amount);
        QCOMPARE(verdictOn(sauna), ModuleVerdict::AdditionalModuleContractAlreadyPurchased);
        QCOMPARE(errorOf(service().purchaseModule(ContractId, sauna, this)).kind, Kind::Conflict);
        QCOMPARE((*outcomeOf(service().purchasableModules(ContractId, this)))->size(), 2);
        QCOMPARE(errorOf(service().moduleContract(ContractId, id + 1, this)).kind, Kind::NotFound);
    }

    void moduleVerdicts_data()
    {
        QTest::addColumn<qint64>("contract");
        QTest::addColumn<qint64>("module");
        QTest::addColumn<bool>("trial");
        QTest::addColumn<ModuleVerdict>("verdict");
        QTest::newRow("unknown") << ContractId << qint64(1) << false
                                 << ModuleVerdict::AdditionalModuleNotFound;
        QTest::newRow("at the desk only") << ContractId << qint64(503) << false
                                          << ModuleVerdict::AdditionalModuleNotOnlinePurchasable;
        QTest::newRow("no trial") << ContractId << qint64(502) << true
                                  << ModuleVerdict::AdditionalModuleTrialPeriodNotBookable;
        QTest::newRow("trial") << ContractId << qint64(501) << true
                               << ModuleVerdict::AdditionalModulePurchasable;
        QTest::newRow("expired contract") << Cast::NoContract.id * 10 + 1 << qint64(501) << false
                                          << ModuleVerdict::AdditionalModuleContractInvalidStatus;
    }
    void moduleVerdicts()
    {
        QFETCH(const qint64, contract);
        QFETCH(const qint64, module);
        QFETCH(const bool, trial);
        QFETCH(const ModuleVerdict, verdict);
        const ModulePurchase purchase{module, module * 10 + 1, trial};
        QCOMPARE(
            (*outcomeOf(service().validatePurchase(contract, purchase, this)))->validationStatus,
            verdict);
        const auto bought = outcomeOf(service().purchaseModule(contract, purchase, this));
        QCOMPARE(bought->has_value(), verdict == ModuleVerdict::AdditionalModulePurchasable);
        if (!*bought)
            QCOMPARE(bought->error().kind, Kind::Validation);
        else
            QVERIFY((*outcomeOf(service().moduleContract(contract, *(*bought)->id, this)))
                        ->trialPeriod);
    }

    void wrongPaymentFrequencyIsRefused()
    {
        QVERIFY(errorOf(service().purchaseModule(ContractId, {501, 7, false}, this))
                    .serverMessage.contains(QLatin1String("paymentFrequencyId")));
    }

    void moduleIsCanceledAndStays()
    {
        const qint64 id = buy(
            purchaseOf((*outcomeOf(service().purchasableModules(ContractId, this)))->first()));
        const auto read
            = [&] { return **outcomeOf(service().moduleContract(ContractId, id, this)); };
        const ModuleContract before = read();
        const QDate day = before.availableCancelationDates.first();
        const auto cancel = [&](QDate date) {
            return service().cancelModuleContract(ContractId, id, {date, 701}, this);
        };
        const auto withdraw
            = [&] { return service().withdrawModuleContractCancelation(ContractId, id, this); };
        QCOMPARE(errorOf(cancel(day.addDays(1))).kind, Kind::Validation);
        QCOMPARE(errorOf(withdraw()).kind, Kind::NotFound);
        QVERIFY(*outcomeOf(cancel(day)));
        QCOMPARE(read().contractCancelationStatus, StatusNow(Status::PendingVerification));
        QVERIFY(read().contractCancelationCanBeWithdrawn);
        QCOMPARE(waitingOf(Customer).domain, QStringLiteral("module cancelation"));
        QVERIFY(m_server->verify(waitingOf(Customer).id));
        QCOMPARE(read().endDate, std::optional(day));
        QCOMPARE(contract().moduleContracts.first().endDate, std::optional(day));
        QVERIFY(*outcomeOf(withdraw()));
        QCOMPARE(waitingOf(Customer).domain, QStringLiteral("module withdrawal"));
        QVERIFY(m_server->verify(waitingOf(Customer).id));
        QCOMPARE(read(), before);
    }

private:
    static constexpr qint64 Customer = Cast::MayTrain.id;
    static constexpr qint64 ContractId = Customer * 10 + 1;

    MembershipSelfServiceService service() { return MembershipSelfServiceService(*m_client); }

    static ContractCancelation wanted(QDate day) { return {{day, 701}, ContractId}; }
    void cancel()
    {
        const QDate day = contractData().availableCancelationDates.first();
        QVERIFY(*outcomeOf(service().cancelContract(Customer, wanted(day), this)));
    }
    ApiReply<Acknowledgement> *withdraw()
    {
        return service().withdrawContractCancelation(Customer, ContractId, this);
    }

    ContractData contractData()
    {
        return (*outcomeOf(service().contractData(Customer, this)))->first();
    }
    Contract contract()
    {
        return (*outcomeOf(CustomersService(*m_client).contracts(Customer, {}, this)))->first();
    }

    WaitingAmendment waitingOf(qint64 customerId)
    {
        for (const WaitingAmendment &waiting : m_server->waitingAmendments()) {
            if (waiting.customerId == customerId)
                return waiting;
        }
        return {};
    }

    static ModulePurchase purchaseOf(const AdditionalModule &module)
    {
        return {module.id, *module.paymentFrequencies.first().id, false};
    }
    ModuleVerdict verdictOn(const ModulePurchase &purchase)
    {
        return (*outcomeOf(service().validatePurchase(ContractId, purchase, this)))
            ->validationStatus;
    }
    qint64 buy(const ModulePurchase &purchase)
    {
        return *(*outcomeOf(service().purchaseModule(ContractId, purchase, this)))->id;
    }

    TestClock m_clock;
    std::unique_ptr<TenantServer> m_server;
    std::unique_ptr<ApiClient> m_client;
};

QTEST_GUILESS_MAIN(TestCancelations)
#include "tst_cancelations.moc"
