// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/customersservice.h"
#include "api/services/selfserviceservice.h"
#include "tests/api/demo/membershipfixture.h"

#include <QUuid>

using namespace Frontdesk::Api;
using namespace Frontdesk::Demo;
using Kind = ApiError::Kind;

/// What customers owe, pay and are told of it.
class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_isStarted); }

    void linesAddUpToTheBalance_data()
    {
        QTest::addColumn<qint64>("customer");
        QTest::addRow("nothing owed") << Cast::MayTrain.id;
        QTest::addRow("debt collection") << Cast::DebtCollection.id;
        QTest::addRow("dunning") << Cast::Dunning.id;
        QTest::addRow("former member") << Cast::Former.id;
        QTest::addRow("prospect") << Cast::Prospect.id;
        for (qint64 id = 1000040; id < 1000060; ++id)
            QTest::addRow("%lld", id) << id;
    }

    void linesAddUpToTheBalance()
    {
        QFETCH(qint64, customer);
        Decimal amounts;
        Decimal open;
        QSet<qint64> ids;
        const auto lines = transactions(customer);
        for (const BookingEntry &line : lines) {
            amounts = amounts + line.amount->amount;
            open = open + line.openAmount->amount;
            ids.insert(line.id);
            QVERIFY(line.dueDate <= m_clock.today());
        }
        QCOMPARE(ids.size(), lines.size());
        QCOMPARE(open, balance(customer).accountBalance->amount);
        QCOMPARE(amounts, open);
        QVERIFY(std::is_sorted(lines.cbegin(), lines.cend(),
                               [](const auto &a, const auto &b) { return a.dueDate > b.dueDate; }));
    }

    void upcomingLiesWithinAYear()
    {
        const auto lines = upcoming(Cast::MayTrain.id);
        QCOMPARE(lines.size(), 12);
        QVERIFY(lines.first().dueDate > m_clock.today());
        QVERIFY(lines.last().dueDate <= m_clock.today().addYears(1));
        const auto ending = upcoming(Cast::ContractEnding.id);
        QVERIFY(ending.size() <= 1); // nine days are left
        QVERIFY(upcoming(Cast::NoContract.id).isEmpty());
    }

    void badSlicesAreRefused()
    {
        AccountService accounts(m_client);
        QCOMPARE(errorOf(accounts.transactions(Cast::MayTrain.id, {{}, 51}, this)).kind,
                 Kind::Validation);
        QCOMPARE(errorOf(accounts.upcoming(Cast::MayTrain.id, {QStringLiteral("x"), 5}, this)).kind,
                 Kind::Validation);
        QCOMPARE(errorOf(accounts.upcoming(999, {}, this)).kind, Kind::NotFound);
    }

    void paymentEndsTheDunning()
    {
        const qint64 customer = Cast::Dunning.id;
        QVERIFY(balance(customer).dunningLevel);
        const QString token = paidToken(m_server, m_client, 8970, customer);
        QVERIFY(*outcomeOf(AccountService(m_client).pay(customer, {token, euros(8970), {}}, this)));
        QCOMPARE(balance(customer).accountBalance, std::optional(euros(0)));
        QVERIFY(!balance(customer).dunningLevel);
        const BookingEntry line = transactions(customer).first();
        QCOMPARE(line.amount, std::optional(euros(8970)));
        QCOMPARE(line.openAmount, std::optional(euros(0)));
    }

    void paymentGoesWhereItIsMeant()
    {
        const qint64 customer = Cast::DebtCollection.id;
        QList<qint64> open;
        for (const BookingEntry &line : transactions(customer)) {
            if (line.openAmount->amount < Decimal())
                open.prepend(line.id);
        }
        QVERIFY(open.size() > 2);
        const QString token = paidToken(m_server, m_client, 500);
        const AccountPayment payment{token, euros(500), {open.at(1)}};
        QVERIFY(*outcomeOf(AccountService(m_client).pay(customer, payment, this)));
        QCOMPARE(balance(customer).accountBalance, std::optional(euros(-48'230)));
        QVERIFY(balance(customer).inDebtCollection);
        QVERIFY(lineOf(customer, open.at(1)).openAmount != lineOf(customer, open.at(1)).amount);
        QCOMPARE(lineOf(customer, open.at(1)).openAmount->amount,
                 lineOf(customer, open.at(1)).amount->amount + euros(500).amount);
    }

    void tokensAreSpentOnce()
    {
        AccountService accounts(m_client);
        const QString token = paidToken(m_server, m_client, 1000, Cast::MayTrain.id);
        const AccountPayment payment{token, euros(1000), {}};
        QCOMPARE(errorOf(accounts.pay(Cast::NoPhoto.id, payment, this)).kind, Kind::Validation);
        QCOMPARE(errorOf(accounts.pay(Cast::MayTrain.id, {token, euros(900), {}}, this)).kind,
                 Kind::Validation);
        QCOMPARE(errorOf(accounts.pay(Cast::MayTrain.id, {token, euros(1000), {7}}, this)).kind,
                 Kind::Validation);
        QVERIFY(*outcomeOf(accounts.pay(Cast::MayTrain.id, payment, this)));
        QCOMPARE(balance(Cast::MayTrain.id).accountBalance, std::optional(euros(1000)));
        QCOMPARE(errorOf(accounts.pay(Cast::MayTrain.id, payment, this)).kind, Kind::Conflict);
        QCOMPARE(errorOf(accounts.updatePaymentInstrument(Cast::MayTrain.id, {token}, this)).kind,
                 Kind::Conflict);
        const ApiError unknown = errorOf(
            accounts.pay(Cast::MayTrain.id, {QStringLiteral("none"), euros(1), {}}, this));
        QCOMPARE(unknown.kind, Kind::Validation);
    }

    void newInstrumentShowsInThePaymentData()
    {
        SelfServiceService selfService(m_client);
        const auto before = outcomeOf(selfService.paymentData(Cast::NoPhoto.id, this));
        const QString token = paidToken(m_server, m_client, 0, Cast::NoPhoto.id);
        QVERIFY(*outcomeOf(
            AccountService(m_client).updatePaymentInstrument(Cast::NoPhoto.id, {token}, this)));
        const auto after = outcomeOf(selfService.paymentData(Cast::NoPhoto.id, this));
        QVERIFY((*after)->iban != (*before)->iban);
        const auto customer = outcomeOf(
            CustomersService(m_client).byId(Cast::NoPhoto.id, CardNumberFormat::Decimal, this));
        QCOMPARE((*customer)->bankAccount->iban, (*after)->iban);
    }

    void sessionsAreOpenedPaidAndExpire()
    {
        PaymentsService payments(m_client);
        PaymentSessionRequest request;
        request.amount = Decimal::fromMinor(1999);
        request.scope = PaymentScope::Ecom;
        request.referenceText = QStringLiteral("Riegel");
        const auto session = outcomeOf(payments.session(request, this));
        QVERIFY((*session)->tokenValidUntil > m_clock.now());
        QVERIFY(!QUuid::fromString((*session)->finionPayCustomerId).isNull());
        const auto later = outcomeOf(payments.session(request, this));
        QVERIFY((*later)->token != (*session)->token);

        const auto paid = rawCall("POST", at(m_server, "/_control/payments"),
                                  {{"Authorization", "Bearer " + m_server.ownerToken()}},
                                  "{\"token\":\"" + (*session)->token.toLatin1() + "\"}");
        QCOMPARE(paid.status, 200);
        QVERIFY(paid.body.contains("paymentRequestToken"));
        QVERIFY(!m_server.payIn((*session)->token));
        m_clock.advance(31 * 60);
        QVERIFY(!m_server.payIn((*later)->token));
    }

    void badSessionsAreRefused_data()
    {
        QTest::addColumn<PaymentSessionRequest>("request");
        QTest::addColumn<Kind>("kind");
        PaymentSessionRequest good;
        good.scope = PaymentScope::MemberAccount;
        good.referenceText = QStringLiteral("Test");
        auto bad = good;
        bad.amount = Decimal::fromMinor(-1);
        QTest::addRow("negative") << bad << Kind::Validation;
        bad = good;
        bad.referenceText = QStringLiteral(" ");
        QTest::addRow("no reference") << bad << Kind::Validation;
        bad = good;
        bad.scope = PaymentScope::Unknown;
        QTest::addRow("no scope") << bad << Kind::Validation;
        bad = good;
        bad.customerId = 42;
        QTest::addRow("unknown customer") << bad << Kind::NotFound;
    }

    void badSessionsAreRefused()
    {
        QFETCH(PaymentSessionRequest, request);
        QTEST(errorOf(PaymentsService(m_client).session(request, this)).kind, "kind");
    }

private:
    AccountBalance balance(qint64 customer)
    {
        return **outcomeOf(AccountService(m_client).balances(customer, this));
    }
    QList<BookingEntry> transactions(qint64 customer)
    {
        return allLines([&](const SliceQuery &query) {
            return AccountService(m_client).transactions(customer, query, this);
        });
    }
    QList<BookingEntry> upcoming(qint64 customer)
    {
        return allLines([&](const SliceQuery &query) {
            return AccountService(m_client).upcoming(customer, query, this);
        });
    }
    BookingEntry lineOf(qint64 customer, qint64 id)
    {
        for (const BookingEntry &line : transactions(customer)) {
            if (line.id == id)
                return line;
        }
        return {};
    }

    TestClock m_clock;
    TenantServer m_server{optionsWith(m_clock)};
    bool m_isStarted = m_server.start();
    ApiClient m_client{settingsFor(m_server, Berlin)};
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
