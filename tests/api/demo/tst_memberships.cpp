// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/classesservice.h"
#include "api/services/customersservice.h"
#include "api/services/membershipselfserviceservice.h"
#include "tests/api/demo/membershipfixture.h"

using namespace Frontdesk::Api;
using namespace Frontdesk::Demo;
using Kind = ApiError::Kind;

/// What is offered, what it costs before and after the signature, and who has signed then.
class TestMemberships : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_isStarted); }

    void offersHaveTheirDetails()
    {
        const auto offers = outcomeOf(m_memberships.offers(this));
        QCOMPARE((*offers)->size(), 4);
        for (const MembershipOffer &offer : **offers) {
            const auto details = outcomeOf(m_memberships.offer(offer.id, this));
            QCOMPARE((*details)->name, offer.name);
            QCOMPARE((*details)->terms.size(), offer.terms.size());
            for (qsizetype i = 0; i < offer.terms.size(); ++i) {
                QCOMPARE((*details)->terms.at(i).id, offer.terms.at(i).id);
                QCOMPARE((*details)->terms.at(i).contractVolumeInformation,
                         offer.terms.at(i).contractVolumeInformation);
            }
        }
        QCOMPARE(errorOf(m_memberships.offer(1, this)).kind, Kind::NotFound);
    }

    void previewIsWhatIsCharged_data()
    {
        QTest::addColumn<MembershipOrder>("order");
        QTest::addColumn<int>("age");
        QTest::addColumn<Money>("dueOnSigning");
        QTest::addColumn<Money>("nextFee");
        const QDate today = m_clock.today();
        MembershipOrder order = orderOf(Premium12, today);
        QTest::addRow("plain") << order << 30 << euros(7890) << euros(4990);
        QTest::addRow("young") << order << 18 << euros(7391) << euros(4491);
        order.voucherCode = QStringLiteral("DEMO10");
        QTest::addRow("voucher") << order << 30 << euros(7391) << euros(4491);
        QTest::addRow("young with voucher") << order << 18 << euros(6942) << euros(4042);
        order = orderOf(Premium12, today.addDays(5));
        QTest::addRow("later") << order << 30 << euros(2900) << euros(4990);
        order = orderOf(Premium12, today);
        order.selectedOptionalModuleIds = {501};
        order.selectedSelectableModuleIds = {502};
        QTest::addRow("modules") << order << 30 << euros(8880) << euros(4990);
        order = orderOf(Basic24, today.addDays(3));
        order.preuseDate = today;
        order.contractSignature = Signature{QStringLiteral("PHN2Zy8+")};
        QTest::addRow("preuse") << order << 30 << euros(4200) << euros(2490);
    }

    void previewIsWhatIsCharged()
    {
        QFETCH(MembershipOrder, order);
        QFETCH(int, age);
        QFETCH(Money, dueOnSigning);
        const QDate today = m_clock.today();
        const Signup signup{order, newcomer(today.addYears(-age))};
        const auto preview = outcomeOf(m_memberships.previewSignup(signup, this));
        QVERIFY(preview && *preview);
        const PaymentPreview &payment = *(*preview)->paymentPreview;
        QCOMPARE(payment.dueOnSigningAmount->money(), std::optional(dueOnSigning));

        const qint64 id = (*outcomeOf(m_memberships.signUp(signup, this)))->customerId;
        const auto balance = outcomeOf(AccountService(m_client).balances(id, this));
        QCOMPARE((*balance)->accountBalance->amount, Decimal() - dueOnSigning.amount);
        QStringList previewed;
        for (const ScheduledPayment &line : payment.paymentSchedule) {
            if (*line.dueDate <= today.addYears(1))
                previewed.append(
                    wordsOf(*line.dueDate, *line.description, Decimal() - *line.amount->amount));
        }
        QStringList charged;
        const auto lines = linesOf(id);
        for (const BookingEntry &line : lines) {
            if (line.dueDate <= contractsOf(id).first().endDate)
                charged.append(wordsOf(line.dueDate, *line.description, line.amount->amount));
        }
        previewed.sort();
        charged.sort();
        QCOMPARE(charged, previewed);
        QTEST(contractsOf(id).first().priceDetails.currentPrice, "nextFee");
    }

    void signupShowsEverywhere()
    {
        const QDate today = m_clock.today();
        Signup signup{orderOf(Premium12, today), newcomer(today.addYears(-40))};
        signup.customer.lastName = QStringLiteral("Überall");
        const qint64 id = (*outcomeOf(m_memberships.signUp(signup, this)))->customerId;
        CustomersService customers(m_client);
        const auto found = outcomeOf(customers.search({{}, QStringLiteral("Überall")}, this));
        QCOMPARE((*found)->first().id, id);
        QCOMPARE((*found)->first().status, CustomerStatus::Member);
        const auto slice = outcomeOf(customers.list({.offset = QString::number(id - 1)}, this));
        QCOMPARE((*slice)->result.first().id, id);
        QCOMPARE(contractsOf(id).first().contractStatus, ContractStatus::Active);
        const auto data = outcomeOf(MembershipSelfServiceService(m_client).contractData(id, this));
        QCOMPARE((*data)->first().rateName, QStringLiteral("Premium 12"));
        QVERIFY(*outcomeOf(customers.accessCode(id, this)));
        QVERIFY(*outcomeOf(ClassesService(m_client).book({id, slotTomorrow()}, this)));
    }

    void signupIsRefused_data()
    {
        QTest::addColumn<Signup>("signup");
        QTest::addColumn<QString>("field");
        const QDate today = m_clock.today();
        const Signup good{orderOf(Premium12, today), newcomer(today.addYears(-30))};
        const auto row = [](const char *field, const Signup &signup) {
            QTest::addRow("%s", field) << signup << QString::fromLatin1(field);
        };
        Signup bad = good;
        bad.contract.contractOfferTermId = 2901; // runs on, is not offered
        row("contractOfferTermId", bad);
        bad = good;
        bad.contract.startDate = today.addDays(-1);
        row("startDate", bad);
        bad = good;
        bad.contract.preuseDate = today.addDays(1);
        row("preuseDate", bad);
        bad = good;
        bad.contract.selectedOptionalModuleIds = {1};
        row("selectedOptionalModuleIds", bad);
        bad = good;
        bad.contract.selectedSelectableModuleIds = {501};
        row("selectedSelectableModuleIds", bad);
        bad = good;
        bad.contract.contractOfferTermId = Basic24;
        row("signed", bad);
        bad = good;
        bad.contract.voucherCode = QStringLiteral("NONE");
        row("voucherCode", bad);
        bad = good;
        bad.contract.initialPaymentRequestToken = QStringLiteral("NONE");
        row("initialPaymentRequestToken", bad);
        bad = good;
        bad.customer.paymentRequestToken = QStringLiteral("NONE");
        row("paymentRequestToken", bad);
        bad = good;
        bad.customer.email = QStringLiteral("nowhere");
        row("email", bad);
    }

    void signupIsRefused()
    {
        QFETCH(Signup, signup);
        const ApiError error = errorOf(m_memberships.signUp(signup, this));
        QCOMPARE(error.kind, Kind::Validation);
        QFETCH(QString, field);
        QVERIFY2(error.serverMessage.contains(field), qPrintable(error.serverMessage));
    }

    void unknownVoucherIsToldInThePreview()
    {
        Signup signup{orderOf(Premium12, m_clock.today()), newcomer(QDate(1990, 1, 1))};
        signup.contract.voucherCode = QStringLiteral("NONE");
        const auto preview = outcomeOf(m_memberships.previewSignup(signup, this));
        QCOMPARE((*preview)->voucherErrorCode, std::optional(VoucherProblem::InvalidCode));
        QVERIFY(!(*preview)->discountedBasePrice);
    }

    void tokensPayTheSignup()
    {
        const QDate today = m_clock.today();
        Signup signup{orderOf(Premium12, today), newcomer(today.addYears(-30))};
        signup.contract.initialPaymentRequestToken = paidToken(m_server, m_client, 100);
        QCOMPARE(errorOf(m_memberships.signUp(signup, this)).kind, Kind::Validation);
        signup.contract.initialPaymentRequestToken = paidToken(m_server, m_client, 7890);
        signup.customer.paymentRequestToken = paidToken(m_server, m_client, 0);
        const qint64 id = (*outcomeOf(m_memberships.signUp(signup, this)))->customerId;
        const auto balance = outcomeOf(AccountService(m_client).balances(id, this));
        QCOMPARE((*balance)->accountBalance, std::optional(euros(0)));
        const auto customer
            = outcomeOf(CustomersService(m_client).byId(id, CardNumberFormat::Decimal, this));
        QVERIFY((*customer)->bankAccount->iban);
        QCOMPARE(errorOf(m_memberships.signUp(signup, this)).kind, Kind::Conflict);
    }

    void prospectBecomesMember()
    {
        const qint64 id = Cast::Prospect.id;
        const MembershipOrder order = orderOf(Premium12, m_clock.today());
        const auto preview = outcomeOf(m_memberships.previewAddition(id, order, this));
        QCOMPARE((*preview)->paymentPreview->dueOnSigningAmount->money(),
                 std::optional(euros(7890)));
        QVERIFY(contractsOf(id).isEmpty());
        QVERIFY(*outcomeOf(m_memberships.add(id, order, this)));
        QVERIFY(*outcomeOf(m_memberships.add(id, order, this)));
        QCOMPARE(contractsOf(id).size(), 2);
        const auto customer
            = outcomeOf(CustomersService(m_client).byId(id, CardNumberFormat::Decimal, this));
        QCOMPARE((*customer)->status, CustomerStatus::Member);
        QCOMPARE(errorOf(m_memberships.add(999, order, this)).kind, Kind::NotFound);
        QCOMPARE(errorOf(m_memberships.add(id, orderOf(1, m_clock.today()), this)).kind,
                 Kind::Validation);
    }

    void switchEndsOneContractAndStartsAnother()
    {
        const qint64 id = Cast::MayTrain.id;
        const auto configs = outcomeOf(m_memberships.switchConfigs(id, {}, this));
        const SwitchConfig config = (*configs)->first();
        const auto details = outcomeOf(m_memberships.switchConfig(id, config.id, {}, this));
        QCOMPARE((*details)->sourceContracts, config.sourceContracts);
        MembershipSwitch wanted;
        wanted.configId = config.id;
        wanted.membershipOfferTermId
            = (*details)->destinationMembershipOffers.first().terms.first().id;
        wanted.sourceContractId = config.sourceContracts.first().id;
        wanted.startDate = m_clock.today().addDays(10);
        const auto preview = outcomeOf(m_memberships.previewSwitch(id, wanted, {}, this));
        QCOMPARE((*preview)->paymentPreview->dueOnSigningAmount->money(), std::optional(euros(0)));
        refuseWrongSwitches(id, wanted);

        QVERIFY(*outcomeOf(m_memberships.switchMembership(id, wanted, this)));
        const auto contracts = contractsOf(id);
        QCOMPARE(contracts.size(), 2);
        QVERIFY(contracts.first().cancelled);
        QCOMPARE(contracts.first().endDate, wanted.startDate.addDays(-1));
        QCOMPARE(contracts.last().startDate, wanted.startDate);
        const auto first = (*preview)->paymentPreview->paymentSchedule.first();
        const auto lines = linesOf(id);
        QVERIFY(std::any_of(lines.cbegin(), lines.cend(), [&](const BookingEntry &line) {
            return line.dueDate == first.dueDate && line.description == first.description
                && line.amount->amount == Decimal() - *first.amount->amount;
        }));
        QCOMPARE(errorOf(m_memberships.switchMembership(id, wanted, this)).kind, Kind::Conflict);
        const auto remaining = outcomeOf(m_memberships.switchConfigs(id, {}, this));
        for (const SwitchConfig &left : **remaining)
            QVERIFY(left.sourceContracts.first().id != wanted.sourceContractId);
    }

private:
    void refuseWrongSwitches(qint64 id, const MembershipSwitch &good)
    {
        MembershipSwitch wrong = good;
        wrong.configId = 1;
        QCOMPARE(errorOf(m_memberships.switchMembership(id, wrong, this)).kind, Kind::NotFound);
        QCOMPARE(errorOf(m_memberships.switchConfig(id, 1, {}, this)).kind, Kind::NotFound);
        wrong = good;
        wrong.sourceContractId = Cast::NoPhoto.id * 10 + 1;
        QVERIFY(errorOf(m_memberships.switchMembership(id, wrong, this))
                    .serverMessage.contains(QLatin1String("sourceContractId")));
        wrong = good;
        wrong.membershipOfferTermId = 2301; // no switch leads there
        QVERIFY(errorOf(m_memberships.previewSwitch(id, wrong, {}, this))
                    .serverMessage.contains(QLatin1String("membershipOfferTermId")));
        QCOMPARE(
            errorOf(m_memberships.previewSwitch(id, good, {Hamburg.studioId}, this)).httpStatus,
            403);
    }

    static QString wordsOf(QDate date, const QString &what, Decimal amount)
    {
        return QStringLiteral("%1 %2 %3")
            .arg(date.toString(Qt::ISODate), what, QString::fromLatin1(amount.toText()));
    }

    QList<Contract> contractsOf(qint64 id)
    {
        return **outcomeOf(CustomersService(m_client).contracts(id, {}, this));
    }

    QList<BookingEntry> linesOf(qint64 id)
    {
        AccountService accounts(m_client);
        return allLines([&](const SliceQuery &q) { return accounts.transactions(id, q, this); })
            + allLines([&](const SliceQuery &q) { return accounts.upcoming(id, q, this); });
    }

    qint64 slotTomorrow()
    {
        const auto slice
            = outcomeOf(ClassesService(m_client).slotsOfClass(CastClass::Free, {}, this));
        for (const ClassSlot &slot : (*slice)->result) {
            if (slot.startDateTime->value.date() == m_clock.today().addDays(1))
                return slot.id;
        }
        return 0;
    }

    TestClock m_clock;
    TenantServer m_server{optionsWith(m_clock)};
    bool m_isStarted = m_server.start();
    ApiClient m_client{settingsFor(m_server, Berlin)};
    MembershipsService m_memberships{m_client};
};

QTEST_GUILESS_MAIN(TestMemberships)
#include "tst_memberships.moc"
