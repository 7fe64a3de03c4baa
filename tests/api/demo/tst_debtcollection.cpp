// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/accountservice.h"
#include "api/services/customersservice.h"
#include "api/services/financeservice.h"
#include "tests/api/demo/membershipfixture.h"

using namespace Frontdesk::Api;
using namespace Frontdesk::Demo;
using Kind = ApiError::Kind;

Q_DECLARE_METATYPE(CaseClosure)
Q_DECLARE_METATYPE(Decimal)
Q_DECLARE_METATYPE(std::function<void(DebtorReport &)>)

/// What an agency reads and reports is what the customers' accounts say.
class TestDebtCollection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TenantServer>(optionsWith(m_clock));
        QVERIFY(m_server->start());
        m_client = std::make_unique<ApiClient>(settingsFor(*m_server, Berlin));
    }

    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void debtorsAreTheCustomersInDebtCollection()
    {
        QList<Debtor> debtors = debtorsOf(transferredRun(Berlin)) + debtorsOf(waitingRun(Berlin));
        QVERIFY(debtors.size() > 2);
        for (const Debtor &debtor : std::as_const(debtors)) {
            const auto customer
                = outcomeOf(CustomersService(*m_client).by({.debtorId = debtor.debtorId}, this));
            QCOMPARE((*customer)->customerNumber, debtor.membershipNr);
            QCOMPARE((*customer)->lastName, debtor.lastName);
            const AccountBalance balance = balanceOf((*customer)->id);
            QVERIFY(balance.inDebtCollection);
            const CollectionCase &collectionCase = debtor.collectionCases.first();
            QCOMPARE(Decimal() - collectionCase.openAmount, balance.accountBalance->amount);
            Decimal owed;
            for (const Debt &debt : collectionCase.debt)
                owed = owed + debt.amount;
            QCOMPARE(owed, collectionCase.openAmount);
        }
    }

    void nobodyElseIsADebtor()
    {
        const QString noDebtor = QStringLiteral("D%1").arg(Cast::MayTrain.id);
        QCOMPARE(errorOf(CustomersService(*m_client).by({.debtorId = noDebtor}, this)).kind,
                 Kind::NotFound);
    }

    void slicesOfOneMakeTheWhole()
    {
        FinanceService finance(*m_client);
        QList<Debtor> walked;
        SliceQuery query{.sliceSize = 1};
        for (bool hasNext = true; hasNext && walked.size() < 100;) {
            const auto slice = outcomeOf(finance.debtors(transferredRun(Berlin), query, this));
            walked += (*slice)->result;
            query.offset = (*slice)->offset;
            hasNext = (*slice)->hasNext;
        }
        QCOMPARE(walked, debtorsOf(transferredRun(Berlin)));
    }

    void aRunIsConfirmedOnce()
    {
        FinanceService finance(*m_client);
        const QString waiting = debtorsOf(waitingRun(Berlin)).first().debtorId;
        QCOMPARE((*outcomeOf(finance.transfer(waitingRun(Berlin), this)))->status,
                 TransferStatus::WaitingForConfirmation);
        QVERIFY((*outcomeOf(finance.cases({.debtorId = {waiting}}, this)))->isEmpty());
        DebtCollectionUpdate early{{{waiting, {}, {}}}, QStringLiteral("early")};
        QCOMPARE(errorOf(finance.update(early, this)).kind, Kind::Conflict);

        QVERIFY(*outcomeOf(finance.confirmTransfer(waitingRun(Berlin), this)));
        QCOMPARE((*outcomeOf(finance.transfer(waitingRun(Berlin), this)))->status,
                 TransferStatus::Completed);
        QCOMPARE((*outcomeOf(finance.cases({.debtorId = {waiting}}, this)))->size(), 1);
        QCOMPARE(errorOf(finance.confirmTransfer(waitingRun(Berlin), this)).kind, Kind::Conflict);
        QCOMPARE(errorOf(finance.confirmTransfer(transferredRun(Berlin), this)).kind,
                 Kind::Conflict);
        QCOMPARE(errorOf(finance.confirmTransfer(4711, this)).kind, Kind::NotFound);
    }

    void casesAreFoundByAnyName_data()
    {
        QTest::addColumn<QList<QString>>("debtors");
        QTest::addColumn<QList<QString>>("cases");
        QTest::addColumn<QList<QString>>("agencyCases");
        QTest::addColumn<int>("found");
        const QString debtor = castDebtor();
        const QList<QString> none;
        const QString caseId = QStringLiteral("K-%1").arg(Cast::DebtCollection.id);
        const QString agencyId = QStringLiteral("AG-%1").arg(Cast::DebtCollection.id);
        const QString other = QStringLiteral("no such");
        QTest::newRow("debtor") << QList{debtor} << none << none << 1;
        QTest::newRow("debtor among others") << QList{other, debtor} << none << none << 1;
        QTest::newRow("case") << none << QList{caseId} << none << 1;
        QTest::newRow("agency's case") << none << none << QList{agencyId} << 1;
        QTest::newRow("all three") << QList{debtor} << QList{caseId} << QList{agencyId} << 1;
        QTest::newRow("one of them wrong") << QList{debtor} << QList{other} << none << 0;
    }

    void casesAreFoundByAnyName()
    {
        QFETCH(QList<QString>, debtors);
        QFETCH(QList<QString>, cases);
        QFETCH(QList<QString>, agencyCases);
        const auto found = outcomeOf(FinanceService(*m_client).cases(
            {.debtorId = debtors, .collectionCaseId = cases, .agencyCollectionCaseId = agencyCases},
            this));
        QTEST(int((*found)->size()), "found");
    }

    void aPaymentRaisesTheBalance()
    {
        DebtorReport report = caseOfCast();
        DebtReport &debt = report.agencyCollectionCases.first().debts.first();
        debt.paidAmount = Decimal::fromMinor(2'000);
        QVERIFY(send(report));
        QCOMPARE(caseOfCast(), report);
        QCOMPARE(balanceOf(Cast::DebtCollection.id).accountBalance->amount,
                 Decimal::fromMinor(-46'730));
        QCOMPARE(castsDebtor().collectionCases.first().openAmount, Decimal::fromMinor(46'730));
        QVERIFY(balanceOf(Cast::DebtCollection.id).inDebtCollection);
        // Totals, not changes: the same again is worth nothing, and less takes it back.
        QVERIFY(send(report));
        QCOMPARE(castsDebtor().collectionCases.first().openAmount, Decimal::fromMinor(46'730));
        debt.paidAmount = Decimal::fromMinor(500);
        QVERIFY(send(report));
        QCOMPARE(castsDebtor().collectionCases.first().openAmount, Decimal::fromMinor(48'230));
    }

    void whatIsPaidAtTheDeskShowsInTheCase()
    {
        const qint64 id = Cast::DebtCollection.id;
        const QString token = paidToken(*m_server, *m_client, 3'000, id);
        QVERIFY(*outcomeOf(AccountService(*m_client).pay(id, {token, euros(3'000), {}}, this)));
        QCOMPARE(castsDebtor().collectionCases.first().openAmount, Decimal::fromMinor(45'730));
    }

    void whatTheAgencyCollectsShowsInTheAccount()
    {
        DebtorReport report = caseOfCast();
        DebtReport &debt = report.agencyCollectionCases.first().debts.first();
        for (const int minor : {2'000, 500}) {
            debt.paidAmount = Decimal::fromMinor(minor);
            QVERIFY(send(report));
        }
        const auto lines = outcomeOf(
            AccountService(*m_client).transactions(Cast::DebtCollection.id, {{}, 2}, this));
        QCOMPARE((*lines)->result.first().amount, std::optional(euros(-1'500)));
        QCOMPARE((*lines)->result.last().amount, std::optional(euros(2'000)));
        for (DebtReport &one : report.agencyCollectionCases.first().debts)
            one.paidAmount = one.originalAmount;
        QVERIFY(send(report));
        QCOMPARE(balanceOf(Cast::DebtCollection.id).accountBalance->amount, Decimal());
        QCOMPARE(castsDebtor().collectionCases.first().openAmount, Decimal());
    }

    void allPaidEndsDebtCollection()
    {
        DebtorReport report = caseOfCast();
        for (DebtReport &debt : report.agencyCollectionCases.first().debts)
            debt.paidAmount = debt.originalAmount;
        QVERIFY(send(report));
        const AccountBalance balance = balanceOf(Cast::DebtCollection.id);
        QCOMPARE(balance.accountBalance->amount, Decimal());
        QVERIFY(!balance.inDebtCollection);
    }

    void aClosureEndsTheCase_data()
    {
        QTest::addColumn<CaseClosure>("closure");
        QTest::addColumn<Decimal>("balance");
        const QDate today = m_clock.today();
        CaseClosure closure{ClosureType::Negative, {}, today, {}, QStringLiteral("Unknown")};
        QTest::newRow("debts stay") << closure << Decimal::fromMinor(-48'730);
        closure.options = {{ClosureOptionKey::WriteOffRemainingDebts, QStringLiteral("true")}};
        QTest::newRow("written off") << closure << Decimal();
        closure = {ClosureType::Rejection, {}, today, CaseRejection::Fraud, {}};
        QTest::newRow("rejected") << closure << Decimal::fromMinor(-48'730);
    }

    void aClosureEndsTheCase()
    {
        QFETCH(CaseClosure, closure);
        QFETCH(Decimal, balance);
        DebtorReport report = caseOfCast();
        report.agencyCollectionCases.first().closure = closure;
        QVERIFY(send(report));
        QCOMPARE(caseOfCast().agencyCollectionCases.first().closure, closure);
        QCOMPARE(balanceOf(Cast::DebtCollection.id).accountBalance->amount, balance);
        QVERIFY(!balanceOf(Cast::DebtCollection.id).inDebtCollection);
        QCOMPARE(errorOf(reply(report)).kind, Kind::Conflict);
    }

    void blocksShowWhileTheyLast()
    {
        FinanceService finance(*m_client);
        const auto contested = outcomeOf(finance.blockedDebts({}, this));
        QCOMPARE((*contested)->result.first().debtorId, castDebtor());
        QCOMPARE((*contested)->result.first().debts.size(), 1);
        QVERIFY((*outcomeOf(finance.blockedDebtors({}, this)))->result.isEmpty());

        DebtorReport report = caseOfCast();
        report.block = ReportedBlock{BlockLimit::Limited, m_clock.today().addDays(1)};
        QVERIFY(send(report));
        const auto query = BlockedDebtorsQuery{.debtorId = {castDebtor()}};
        QCOMPARE((*outcomeOf(finance.blockedDebtors(query, this)))->result.size(), 1);
        QVERIFY(castsDebtor().block);
        m_clock.advance(2 * 24 * 3600);
        QVERIFY((*outcomeOf(finance.blockedDebtors(query, this)))->result.isEmpty());
        QVERIFY(!castsDebtor().block);
        const auto other = BlockedDebtsQuery{.debtId = {QStringLiteral("no such")}};
        QVERIFY((*outcomeOf(finance.blockedDebts(other, this)))->result.isEmpty());
    }

    void aWrongReportChangesNothing_data()
    {
        QTest::addColumn<std::function<void(DebtorReport &)>>("spoil");
        const auto row = [](const char *name, std::function<void(DebtorReport &)> spoil) {
            QTest::newRow(name) << spoil;
        };
        row("no such debtor", [](auto &report) { report.debtorId = QStringLiteral("D1"); });
        row("no debtor",
            [](auto &report) { report.debtorId = QStringLiteral("D%1").arg(Cast::MayTrain.id); });
        row("another's case", [](auto &report) {
            report.agencyCollectionCases.first().collectionCaseIds = {QStringLiteral("K-1")};
        });
        row("no such debt", [](auto &report) { firstDebt(report).debtId.clear(); });
        row("another amount", [](auto &report) { firstDebt(report).originalAmount = Decimal(); });
        row("another currency", [](auto &report) { firstDebt(report).currency.clear(); });
        row("paid too much",
            [](auto &report) { firstDebt(report).paidAmount = Decimal::fromMinor(9'999'999); });
        row("paid less than nothing",
            [](auto &report) { firstDebt(report).paidAmount = Decimal::fromMinor(-1); });
        row("closed tomorrow", [this](auto &report) {
            report.agencyCollectionCases.first().closure
                = CaseClosure{ClosureType::Positive, {}, m_clock.today().addDays(1), {}, {}};
        });
        row("rejected for no reason", [this](auto &report) {
            report.agencyCollectionCases.first().closure
                = CaseClosure{ClosureType::Rejection, {}, m_clock.today(), {}, {}};
        });
    }

    void aWrongReportChangesNothing()
    {
        QFETCH(std::function<void(DebtorReport &)>, spoil);
        const DebtorReport before = caseOfCast();
        DebtorReport good = before;
        firstDebt(good).paidAmount = Decimal::fromMinor(100);
        DebtorReport bad = before;
        spoil(bad);
        DebtCollectionUpdate update{{good, bad}, QStringLiteral("good and bad")};
        const ApiError error = errorOf(FinanceService(*m_client).update(update, this));
        QCOMPARE(error.kind, Kind::Validation);
        QVERIFY2(error.serverMessage.contains(QLatin1String("debtors[1]")),
                 qPrintable(error.serverMessage));
        QCOMPARE(caseOfCast(), before);
    }

    void aRequestIsTakenOnce()
    {
        FinanceService finance(*m_client);
        const DebtCollectionUpdate update{{}, QStringLiteral("once")};
        QVERIFY(*outcomeOf(finance.update(update, this)));
        QCOMPARE(errorOf(finance.update(update, this)).kind, Kind::Conflict);
        QCOMPARE(errorOf(finance.update({{}, {}}, this)).kind, Kind::Validation);
    }

    void theClientIsTheStudio()
    {
        const auto configuration = outcomeOf(FinanceService(*m_client).configuration(this));
        QCOMPARE((*configuration)->client->name1, QString(Berlin.name));
        QCOMPARE((*outcomeOf(FinanceService(*m_client).transfer(waitingRun(Berlin), this)))->client,
                 (*configuration)->client);
    }

private:
    static QString castDebtor() { return QStringLiteral("D%1").arg(Cast::DebtCollection.id); }

    static DebtReport &firstDebt(DebtorReport &report)
    {
        return report.agencyCollectionCases.first().debts.first();
    }

    QList<Debtor> debtorsOf(qint64 run)
    {
        return (*outcomeOf(FinanceService(*m_client).debtors(run, {.sliceSize = 50}, this)))
            ->result;
    }

    Debtor castsDebtor()
    {
        for (const Debtor &debtor : debtorsOf(transferredRun(Berlin))) {
            if (debtor.debtorId == castDebtor())
                return debtor;
        }
        return {};
    }

    DebtorReport caseOfCast()
    {
        return (*outcomeOf(FinanceService(*m_client).cases({.debtorId = {castDebtor()}}, this)))
            ->value(0);
    }

    AccountBalance balanceOf(qint64 id)
    {
        return **outcomeOf(AccountService(*m_client).balances(id, this));
    }

    ApiReply<Nothing> *reply(const DebtorReport &report)
    {
        const QString request = QStringLiteral("request %1").arg(++m_requests);
        return FinanceService(*m_client).update({{report}, request}, this);
    }

    bool send(const DebtorReport &report) { return outcomeOf(reply(report))->has_value(); }

    TestClock m_clock;
    std::unique_ptr<TenantServer> m_server;
    std::unique_ptr<ApiClient> m_client;
    int m_requests = 0;
};

QTEST_GUILESS_MAIN(TestDebtCollection)
#include "tst_debtcollection.moc"
