// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/customersservice.h"
#include "api/services/selfserviceservice.h"
#include "tests/api/demo/membershipfixture.h"

using namespace Frontdesk::Api;
using namespace Frontdesk::Demo;
using Kind = ApiError::Kind;

namespace {

NewCustomer stranger()
{
    NewCustomer customer;
    customer.firstName = QStringLiteral("Nele");
    customer.lastName = QStringLiteral("Zzyzx");
    customer.dateOfBirth = QDate(1990, 5, 4);
    customer.email = QStringLiteral("nele@example.org");
    customer.gender = Gender::Female;
    customer.phoneNumberMobile = QStringLiteral("+49 151 4711");
    customer.street = QStringLiteral("Neuer Weg");
    customer.houseNumber = QStringLiteral("3b");
    customer.floor = QStringLiteral("2");
    customer.zipCode = QStringLiteral("10115");
    customer.city = QStringLiteral("Berlin");
    customer.countryCode = QStringLiteral("DE");
    customer.language = {QStringLiteral("en"), {}};
    customer.thirdPartyId = QStringLiteral("A1000");
    customer.additionalInformationFieldAssignments = {{104, QStringLiteral("Marathon")}};
    return customer;
}

} // namespace

/// Customers that are created, and what a studio asks of them besides.
class TestCustomerCreation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TenantServer>(optionsWith(m_clock));
        QVERIFY(m_server->start());
        m_client = std::make_unique<ApiClient>(settingsFor(*m_server, Berlin));
    }

    void showsInEveryRead()
    {
        CustomersService customers(*m_client);
        const NewCustomer given = stranger();
        const qint64 id = (*outcomeOf(customers.create(given, this)))->customerId;
        const Customer shown = read(id);
        QCOMPARE(shown.status, CustomerStatus::Prospect);
        QCOMPARE(shown.firstName, given.firstName);
        QCOMPARE(shown.dateOfBirth, given.dateOfBirth);
        QCOMPARE(shown.street, given.street);
        QCOMPARE(shown.floor, given.floor);
        QCOMPARE(shown.phonePrivateMobile, given.phoneNumberMobile);
        QCOMPARE(shown.preferredLanguage, given.language);
        QCOMPARE(shown.thirdPartyId, given.thirdPartyId);
        QCOMPARE(shown.additionalInformationFieldAssignments,
                 given.additionalInformationFieldAssignments);
        QCOMPARE((*outcomeOf(customers.search({.email = given.email}, this)))->first().id, id);
        QVERIFY((*outcomeOf(customers.contracts(id, {}, this)))->isEmpty());
        SelfServiceService selfService(*m_client);
        QCOMPARE((*outcomeOf(selfService.masterData(id, this)))->lastName, given.lastName);
        QCOMPARE((*outcomeOf(selfService.addressData(id, this)))->countryCode, given.countryCode);
    }

    void isRefused_data()
    {
        QTest::addColumn<NewCustomer>("customer");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const char *reference, int status, auto change) {
            NewCustomer customer = stranger();
            change(customer);
            QTest::newRow(name) << customer << QString::fromLatin1(reference) << status;
        };
        row("no name", "lastName", 400, [](auto &c) { c.lastName = QStringLiteral(" "); });
        row("no mail", "email", 400, [](auto &c) { c.email.clear(); });
        row("bad mail", "email", 400, [](auto &c) { c.email = QStringLiteral("nele"); });
        row("not born yet", "dateOfBirth", 400, [](auto &c) { c.dateOfBirth = {2030, 1, 1}; });
        row("no street", "street", 400, [](auto &c) { c.street.clear(); });
        row("a country in words", "countryCode", 400,
            [](auto &c) { c.countryCode = QStringLiteral("Germany"); });
        row("a field unknown here", "[0].additionalInformationFieldId", 400, [](auto &c) {
            c.additionalInformationFieldAssignments = {{77, QStringLiteral("x")}};
        });
        row("known by that id elsewhere", "thirdPartyId", 409, [](auto &) {});
    }

    void isRefused()
    {
        QFETCH(NewCustomer, customer);
        QFETCH(QString, reference);
        CustomersService customers(*m_client);
        QVERIFY(*outcomeOf(customers.create(stranger(), this)));
        const ApiError error = errorOf(customers.create(customer, this));
        QTEST(error.httpStatus, "status");
        if (error.httpStatus == 400)
            QVERIFY2(error.serverMessage.contains(reference), qPrintable(error.serverMessage));
        QCOMPARE(m_server->writesApplied(QStringLiteral("createCustomer")), 1);
    }

    void paysWithWhatTheTokenHolds()
    {
        CustomersService customers(*m_client);
        NewCustomer given = stranger();
        given.paymentRequestToken = paidToken(*m_server, *m_client, 0);
        const qint64 id = (*outcomeOf(customers.create(given, this)))->customerId;
        QVERIFY((*outcomeOf(SelfServiceService(*m_client).paymentData(id, this)))->iban);
        given.thirdPartyId.reset();
        QCOMPARE(errorOf(customers.create(given, this)).httpStatus, 409); // one token, one use
    }

    void saysWhichFieldsThereAre()
    {
        const auto fields = outcomeOf(CustomersService(*m_client).additionalFields(this));
        QCOMPARE((*fields)->size(), 5);
        QCOMPARE((*fields)->last().type, AdditionalFieldType::List);
        QCOMPARE((*fields)->last().listItems.size(), 3);
    }

    void informationIsReplaced()
    {
        CustomersService customers(*m_client);
        const QList<AdditionalInformation> all{{101, QStringLiteral("17")},
                                               {103, QStringLiteral("true")}};
        QCOMPARE(**outcomeOf(customers.setAdditionalInformation(Cast::MayTrain.id, all, this)),
                 all);
        QCOMPARE(read(Cast::MayTrain.id).additionalInformationFieldAssignments,
                 OptionalList<AdditionalInformation>{all});
        QVERIFY(*outcomeOf(customers.setAdditionalInformation(Cast::MayTrain.id, {}, this)));
        QVERIFY(read(Cast::MayTrain.id).additionalInformationFieldAssignments.isEmpty());
        QCOMPARE(errorOf(customers.setAdditionalInformation(1999999, all, this)).kind,
                 Kind::NotFound);
    }

    void informationIsChecked_data()
    {
        QTest::addColumn<qint64>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("number") << qint64(101) << "12.5" << true;
        QTest::newRow("no number") << qint64(101) << "twelve" << false;
        QTest::newRow("date") << qint64(102) << "2026-12-31" << true;
        QTest::newRow("no date") << qint64(102) << "31.12.2026" << false;
        QTest::newRow("boolean") << qint64(103) << "false" << true;
        QTest::newRow("no boolean") << qint64(103) << "yes" << false;
        QTest::newRow("text") << qint64(104) << "Übung macht den Meister" << true;
        QTest::newRow("long text") << qint64(104) << QString(256, u'x') << false;
        QTest::newRow("item") << qint64(105) << "1002" << true;
        QTest::newRow("no item") << qint64(105) << "Plakat" << false;
        QTest::newRow("Hamburg's field") << qint64(201) << "1" << false;
    }

    void informationIsChecked()
    {
        QFETCH(qint64, field);
        QFETCH(QString, value);
        QFETCH(bool, isGood);
        const auto outcome = outcomeOf(CustomersService(*m_client).setAdditionalInformation(
            Cast::MayTrain.id, {{field, value}}, this));
        QCOMPARE(bool(*outcome), isGood);
        if (!isGood)
            QCOMPARE(outcome->error().httpStatus, 400);
    }

    void theDeprecatedTwinAddsToo()
    {
        CustomersService customers(*m_client);
        const AccessMedium card{{}, AccessMediumType::CardNumber, QStringLiteral("99887766")};
        QVERIFY((*outcomeOf(customers.putAccessMedium(Cast::MayTrain.id, card, this)))->id);
        QCOMPARE((*outcomeOf(customers.by({.cardNumber = card.value}, this)))->id,
                 Cast::MayTrain.id);
        QCOMPARE(errorOf(customers.putAccessMedium(Cast::NoPhoto.id, card, this)).kind,
                 Kind::Conflict);
    }

    void contractsAreFoundByAnyKey()
    {
        CustomersService customers(*m_client);
        const auto all = outcomeOf(customers.contracts(Cast::ContractEnding.id, {}, this));
        const KeyedContractQuery card{{.cardNumber = QString(Cast::ContractEnding.cardNumber)}, {}};
        QCOMPARE(**outcomeOf(customers.contractsBy(card, this)), **all);
        const KeyedContractQuery gone{{.customerNumber = QString(Cast::NoContract.customerNumber)},
                                      ContractStatus::Active};
        QVERIFY((*outcomeOf(customers.contractsBy(gone, this)))->isEmpty());
    }

    void unreadableBodiesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("half a customer")
            << QByteArray("/v1/customers/create") << QByteArray("POST") << QByteArray("{");
        QTest::newRow("a customer without a name")
            << QByteArray("/v1/customers/create") << QByteArray("POST") << QByteArray("{}");
        QTest::newRow("information that is no list")
            << QByteArray("/v1/customers/1000010/additional-information-field-assignments")
            << QByteArray("PUT") << QByteArray("{}");
        QTest::newRow("a switch without a date")
            << QByteArray("/v1/customers/1000010/switch-studio") << QByteArray("POST")
            << QByteArray("{\"targetStudioId\":2}");
    }

    void unreadableBodiesAreRefused()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, verb);
        QFETCH(QByteArray, body);
        QCOMPARE(rawCall(verb, at(*m_server, path.constData()),
                         {{"X-API-KEY", Berlin.apiKey.data()}}, body)
                     .status,
                 400);
    }

private:
    Customer read(qint64 id)
    {
        return **outcomeOf(CustomersService(*m_client).byId(id, CardNumberFormat::Decimal, this));
    }

    TestClock m_clock;
    std::unique_ptr<TenantServer> m_server;
    std::unique_ptr<ApiClient> m_client;
};

QTEST_GUILESS_MAIN(TestCustomerCreation)
#include "tst_customercreation.moc"
