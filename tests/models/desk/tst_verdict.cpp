// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/desk/verdict.h"

#include <QTest>

using namespace Frontdesk;
using Kind = VerdictReason::Kind;
using Level = Verdict::Level;

namespace {

const QDate today(2026, 3, 10);

Api::Contract contract(QDate start, QDate end, bool cancelled = false, int extension = 1)
{
    Api::Contract contract;
    contract.rateName = QStringLiteral("Gold");
    contract.startDate = start;
    contract.endDate = end;
    contract.cancelled = cancelled;
    contract.contractStatus = Api::ContractStatus::Active;
    contract.extensionTerm = {extension, Api::TermUnit::Month};
    return contract;
}

template <class T> Part<T> ready(const T &value)
{
    return {.state = Part<T>::State::Ready, .value = value};
}

template <class T> Part<T> failed(Api::ApiError::Kind kind, std::optional<T> value = {})
{
    return {.state = Part<T>::State::Failed, .value = value, .error = Api::ApiError{.kind = kind}};
}

Api::Customer member()
{
    Api::Customer customer;
    customer.id = 1;
    customer.status = Api::CustomerStatus::Member;
    customer.studioId = 1;
    return customer;
}

/// Somebody with nothing to remark.
VerdictFacts good()
{
    return {.studioId = 1,
            .customer = ready(member()),
            .contracts
            = ready(QList<Api::Contract>{contract(today.addYears(-1), today.addMonths(6))}),
            .account = ready(Api::AccountBalance{})};
}

Api::Money euros(int minor)
{
    return {Api::Decimal::fromMinor(minor), QStringLiteral("EUR")};
}

} // namespace

Q_DECLARE_METATYPE(VerdictFacts)

class TestVerdict : public QObject
{
    Q_OBJECT

private:
    using Change = std::function<void(VerdictFacts &)>;

    static void row(const char *name, Level level, QList<Kind> kinds, const Change &change)
    {
        VerdictFacts facts = good();
        change(facts);
        QTest::newRow(name) << facts << int(level) << kinds;
    }

    static void customerRow(const char *name, Level level, QList<Kind> kinds,
                            const std::function<void(Api::Customer &)> &change)
    {
        row(name, level, kinds, [&](VerdictFacts &f) { change(*f.customer.value); });
    }

    static void contractRow(const char *name, Level level, QList<Kind> kinds,
                            const QList<Api::Contract> &contracts)
    {
        row(name, level, kinds, [&](VerdictFacts &f) { f.contracts = ready(contracts); });
    }

    static void restrictionRow(const char *name, Level level, QList<Kind> kinds,
                               std::optional<QDate> from, std::optional<QDate> until)
    {
        customerRow(name, level, kinds, [&](Api::Customer &c) {
            c.accessRestrictions.append({QStringLiteral("unpaid"), from, until});
        });
    }

    static void idleRow(const char *name, Level level, QList<Kind> kinds, QDate from, QDate until,
                        bool unlimited = false)
    {
        customerRow(name, level, kinds, [&](Api::Customer &c) {
            c.idlePeriods.append({.startDate = from, .endDate = until, .unlimited = unlimited});
        });
    }

    static void accessRows()
    {
        row("nothing to remark", Level::MayTrain, {}, [](VerdictFacts &) {});
        customerRow("access refused", Level::Stop, {Kind::AccessRefused},
                    [](Api::Customer &c) { c.accessRefusal = true; });
        restrictionRow("restricted for ever", Level::Stop, {Kind::Restricted}, {}, {});
        restrictionRow("restricted from today", Level::Stop, {Kind::Restricted}, today,
                       today.addDays(3));
        restrictionRow("restricted until today", Level::Stop, {Kind::Restricted}, today.addDays(-3),
                       today);
        restrictionRow("restriction over", Level::MayTrain, {}, today.addDays(-9),
                       today.addDays(-1));
        restrictionRow("restriction ahead", Level::Look, {Kind::RestrictionAhead}, today.addDays(1),
                       today.addDays(9));
    }

    static void idleRows()
    {
        idleRow("idle now", Level::Stop, {Kind::IdleNow}, today.addDays(-10), today.addDays(20));
        idleRow("idle until today", Level::Stop, {Kind::IdleNow}, today.addDays(-10), today);
        idleRow("idle without an end", Level::Stop, {Kind::IdleNow}, today.addDays(-10),
                today.addDays(-5), true);
        idleRow("idle over", Level::MayTrain, {}, today.addDays(-10), today.addDays(-1));
        idleRow("idle soon", Level::MayTrain, {Kind::IdleAhead}, today.addDays(7),
                today.addDays(37));
        idleRow("idle much later", Level::MayTrain, {}, today.addDays(31), today.addDays(60));
    }

    static void contractRows()
    {
        const QDate yearAgo = today.addYears(-1);
        contractRow("no contract", Level::Stop, {Kind::NoActiveContract}, {});
        contractRow("contract over, cancelled", Level::Stop, {Kind::NoActiveContract},
                    {contract(yearAgo, today.addDays(-1), true)});
        contractRow("contract to come", Level::Stop, {Kind::NoActiveContract},
                    {contract(today.addDays(5), today.addYears(1))});
        contractRow("cancelled, last day today", Level::Look, {Kind::ContractCancelled},
                    {contract(yearAgo, today, true)});
        contractRow("cancelled, thirty days", Level::Look, {Kind::ContractCancelled},
                    {contract(yearAgo, today.addDays(30), true)});
        contractRow("cancelled, later", Level::MayTrain, {Kind::ContractCancelled},
                    {contract(yearAgo, today.addDays(31), true)});
        contractRow("ends by itself", Level::Look, {Kind::ContractEnding},
                    {contract(yearAgo, today.addDays(9), false, 0)});
        contractRow("ends by itself, later", Level::MayTrain, {},
                    {contract(yearAgo, today.addDays(31), false, 0)});
        contractRow("goes on by itself", Level::MayTrain, {},
                    {contract(yearAgo, today.addDays(9))});
        contractRow("term over, goes on by itself", Level::MayTrain, {},
                    {contract(yearAgo, today.addDays(-9))});
        contractRow("another follows at once", Level::MayTrain, {},
                    {contract(yearAgo, today.addDays(9), true),
                     contract(today.addDays(10), today.addYears(1))});
        contractRow("another follows after a gap", Level::Look, {Kind::ContractCancelled},
                    {contract(yearAgo, today.addDays(9), true),
                     contract(today.addDays(12), today.addYears(1))});
        contractRow(
            "the longer one counts", Level::MayTrain, {},
            {contract(yearAgo, today.addYears(1)), contract(yearAgo, today.addDays(9), true)});
    }

    static void accountRows()
    {
        const auto account = [](const char *name, Level level, QList<Kind> kinds,
                                const Api::AccountBalance &balance) {
            row(name, level, kinds, [&](VerdictFacts &f) { f.account = ready(balance); });
        };
        account("debt collection", Level::Stop, {Kind::DebtCollection}, {.inDebtCollection = true});
        account("dunning", Level::Look, {Kind::Dunning},
                {.dunningLevel = QStringLiteral("Dunning Level 2")});
        account("no dunning", Level::MayTrain, {}, {.dunningLevel = QString()});
        account("owes money", Level::Look, {Kind::NegativeBalance}, {.accountBalance = euros(-1)});
        account("owes nothing", Level::MayTrain, {}, {.accountBalance = euros(0)});
        account("everything owed, worst first", Level::Stop,
                {Kind::DebtCollection, Kind::Dunning, Kind::NegativeBalance},
                {.accountBalance = euros(-50000),
                 .dunningLevel = QStringLiteral("3"),
                 .inDebtCollection = true});
    }

    static void homeRows()
    {
        customerRow("home elsewhere", Level::Look, {Kind::OtherHomeStudio},
                    [](Api::Customer &c) { c.studioId = 2; });
        customerRow("home unknown", Level::MayTrain, {},
                    [](Api::Customer &c) { c.studioId.reset(); });
        row("own studio unknown", Level::MayTrain, {}, [](VerdictFacts &f) { f.studioId = 0; });
    }

    static void missingRows()
    {
        using ErrorKind = Api::ApiError::Kind;
        const auto scope = ErrorKind::MissingScope;
        row("contracts: scope missing", Level::Look, {Kind::ContractsUnknown},
            [=](VerdictFacts &f) { f.contracts = failed<QList<Api::Contract>>(scope); });
        row("old contracts prove nothing", Level::Look, {Kind::ContractsUnknown},
            [](VerdictFacts &f) {
                f.contracts
                    = failed<QList<Api::Contract>>(ErrorKind::Network, QList<Api::Contract>());
            });
        row("account: scope missing", Level::Look, {Kind::AccountUnknown},
            [=](VerdictFacts &f) { f.account = failed<Api::AccountBalance>(scope); });
        row("customer only from the cache", Level::Look, {Kind::CustomerUnconfirmed},
            [](VerdictFacts &f) {
                f.customer = failed<Api::Customer>(ErrorKind::Timeout, member());
            });
        row("customer gone", Level::Stop, {Kind::CustomerGone}, [](VerdictFacts &f) {
            f.customer = failed<Api::Customer>(ErrorKind::NotFound, member());
        });
        row("all is missing", Level::Look,
            {Kind::CustomerUnconfirmed, Kind::ContractsUnknown, Kind::AccountUnknown},
            [=](VerdictFacts &f) {
                f.customer = failed<Api::Customer>(scope);
                f.contracts = failed<QList<Api::Contract>>(scope);
                f.account = failed<Api::AccountBalance>(scope);
            });
        row("a stop stays a stop", Level::Stop, {Kind::AccessRefused, Kind::ContractsUnknown},
            [=](VerdictFacts &f) {
                f.customer.value->accessRefusal = true;
                f.contracts = failed<QList<Api::Contract>>(scope);
            });
    }

    static void loadingRows()
    {
        row("still asking for contracts", Level::Checking, {},
            [](VerdictFacts &f) { f.contracts = {}; });
        row("still asking for the account", Level::Checking, {},
            [](VerdictFacts &f) { f.account = {}; });
        row("cached customer, not yet confirmed", Level::Checking, {},
            [](VerdictFacts &f) { f.customer.state = Part<Api::Customer>::State::Loading; });
        row("a note while still asking", Level::Checking, {Kind::IdleAhead}, [](VerdictFacts &f) {
            f.account = {};
            f.customer.value->idlePeriods.append({.startDate = today.addDays(3)});
        });
        row("known to stop before all is known", Level::Stop, {Kind::AccessRefused},
            [](VerdictFacts &f) {
                f.contracts = {};
                f.customer.value->accessRefusal = true;
            });
    }

    /// What was read at \a at stands in for the answer, which is not here yet or does not come.
    static void makeOlder(VerdictFacts &facts, const QDateTime &at, bool isFailed)
    {
        const auto age = [&](auto &part) {
            part.remember(*part.value, at);
            if (isFailed)
                part.take(tl::unexpected(Api::ApiError{.kind = Api::ApiError::Kind::Network}));
        };
        age(facts.customer);
        age(facts.contracts);
        age(facts.account);
    }

    static void olderRows()
    {
        const QDateTime morning(today, QTime(9, 41));
        const QDateTime yesterday = morning.addDays(-1);
        const QDateTime lastYear = morning.addYears(-1);
        const auto older
            = [](
                  const char *name, Level level, QList<Kind> kinds, const QDateTime &at,
                  bool isFailed, const Change &change = [](VerdictFacts &) {}) {
                  row(name, level, kinds, [&](VerdictFacts &f) {
                      change(f);
                      makeOlder(f, at, isFailed);
                  });
              };
        older("good this morning, being checked", Level::MayTrain, {}, morning, false);
        older("good this morning, offline", Level::MayTrain, {}, morning, true);
        older("good yesterday, being checked", Level::Checking, {}, yesterday, false);
        older("good yesterday, offline", Level::Look, {Kind::FactsOld}, yesterday, true);
        older("stop of last year, offline", Level::Stop, {Kind::AccessRefused, Kind::FactsOld},
              lastYear, true, [](VerdictFacts &f) { f.customer.value->accessRefusal = true; });
        older("debts this morning, being checked", Level::Stop, {Kind::DebtCollection}, morning,
              false, [](VerdictFacts &f) { f.account.value->inDebtCollection = true; });
        older("contract ended meanwhile, offline", Level::Stop,
              {Kind::NoActiveContract, Kind::FactsOld}, yesterday, true, [](VerdictFacts &f) {
                  f.contracts.value = {contract(today.addYears(-1), today.addDays(-1), true)};
              });
        older("restriction ended meanwhile, offline", Level::Look, {Kind::FactsOld}, yesterday,
              true, [](VerdictFacts &f) {
                  f.customer.value->accessRestrictions.append(
                      {QStringLiteral("unpaid"), today.addDays(-5), today.addDays(-1)});
              });
        older("idle since today, offline", Level::Stop, {Kind::IdleNow, Kind::FactsOld}, yesterday,
              true, [](VerdictFacts &f) {
                  f.customer.value->idlePeriods.append(
                      {.startDate = today, .endDate = today.addDays(9)});
              });
        row("contracts were never read, offline", Level::Look, {Kind::ContractsUnknown},
            [&](VerdictFacts &f) {
                makeOlder(f, morning, true);
                f.contracts = failed<QList<Api::Contract>>(Api::ApiError::Kind::Network);
            });
        row("one part live, one of this morning", Level::MayTrain, {},
            [&](VerdictFacts &f) { f.account.remember(*f.account.value, morning); });
        row("a refused call says nothing of earlier", Level::Look, {Kind::AccountUnknown},
            [&](VerdictFacts &f) {
                f.account.remember(*f.account.value, morning);
                f.account.take(
                    tl::unexpected(Api::ApiError{.kind = Api::ApiError::Kind::MissingScope}));
            });
    }

    static void orderRows()
    {
        customerRow("all reasons, worst first", Level::Stop,
                    {Kind::AccessRefused, Kind::Restricted, Kind::IdleNow, Kind::RestrictionAhead,
                     Kind::OtherHomeStudio, Kind::IdleAhead},
                    [](Api::Customer &c) {
                        const QDate next = today.addDays(9);
                        c.studioId = 2;
                        c.idlePeriods = QList<Api::CustomerIdlePeriod>{
                            {.startDate = next, .unlimited = true},
                            {.startDate = today, .endDate = today}};
                        c.accessRestrictions = QList<Api::AccessRestriction>{
                            {QStringLiteral("later"), next, next}, {QStringLiteral("now"), {}, {}}};
                        c.accessRefusal = true;
                    });
    }

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<VerdictFacts>("facts");
        QTest::addColumn<int>("level");
        QTest::addColumn<QList<Kind>>("kinds");
        accessRows();
        idleRows();
        contractRows();
        accountRows();
        homeRows();
        missingRows();
        loadingRows();
        olderRows();
        orderRows();
    }

    void judges()
    {
        QFETCH(const VerdictFacts, facts);
        QFETCH(const int, level);
        QFETCH(const QList<Kind>, kinds);
        const Verdict verdict = judge(facts, today);
        QList<Kind> told;
        for (const VerdictReason &reason : verdict.reasons)
            told.append(reason.kind);
        QCOMPARE(told, kinds);
        QCOMPARE(int(verdict.level), level);
    }

    void tellsDatesAndTexts()
    {
        VerdictFacts facts = good();
        facts.customer.value->accessRestrictions.append(
            {QStringLiteral("unpaid"), today, today.addDays(2)});
        facts.contracts
            = ready(QList<Api::Contract>{contract(today.addYears(-1), today.addDays(9), true)});
        const Verdict verdict = judge(facts, today);
        QCOMPARE(verdict.reasons.size(), 2);
        QCOMPARE(verdict.reasons.at(0).text, QStringLiteral("unpaid"));
        QCOMPARE(verdict.reasons.at(0).from, today);
        QCOMPARE(verdict.reasons.at(0).until, today.addDays(2));
        QCOMPARE(verdict.reasons.at(1).text, QStringLiteral("Gold"));
        QCOMPARE(verdict.reasons.at(1).until, today.addDays(9));
    }

    void tellsTheAgeOfTheOldestPart()
    {
        const QDateTime morning(today, QTime(9, 41));
        VerdictFacts facts = good();
        QVERIFY(!judge(facts, today).asOf.isValid());
        facts.account.remember({}, morning);
        facts.contracts.remember(*facts.contracts.value, morning.addSecs(-60));
        QCOMPARE(judge(facts, today).asOf, morning.addSecs(-60));
        QVERIFY(!judge(facts, today).isComplete);
        facts.contracts.take(*facts.contracts.value, morning.addSecs(600));
        QCOMPARE(judge(facts, today).asOf, morning);
        facts.account.take(Api::AccountBalance(), morning.addSecs(600));
        QVERIFY(!judge(facts, today).asOf.isValid());
        QVERIFY(judge(facts, today).isComplete);
    }

    void tellsWhoHasNoContract()
    {
        VerdictFacts facts = good();
        facts.contracts = ready(QList<Api::Contract>{});
        facts.customer.value->status = Api::CustomerStatus::Prospect;
        QCOMPARE(judge(facts, today).reasons.at(0).status, Api::CustomerStatus::Prospect);
    }
};

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
