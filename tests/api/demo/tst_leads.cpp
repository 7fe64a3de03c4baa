// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/communicationsservice.h"
#include "api/services/leadsservice.h"
#include "tests/api/demo/leadfixture.h"

using namespace Frontdesk::Api;
using namespace Frontdesk::Demo;
using Kind = ApiError::Kind;
using Status = LeadValidationStatus;
using Change = std::function<void(LeadRequest &)>;
Q_DECLARE_METATYPE(Change)

/// Leads are asked what the config says, and are prospects from then on.
class TestLeads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_isStarted); }

    void configAsksForSomething()
    {
        const auto config = outcomeOf(m_leads.config(this));
        QVERIFY(config && *config);
        QCOMPARE((*config)->telephoneMode, FieldMode::Mandatory);
        QCOMPARE((*config)->additionalInformation.size(), 2);
        QVERIFY(!(*config)->communicationPreferences.isEmpty());
    }

    void leadBecomesAProspect()
    {
        const LeadRequest request = requestOf(QStringLiteral("Lovelace"));
        const auto lead = outcomeOf(m_leads.create(request, this));
        QVERIFY(lead && *lead);
        QVERIFY(showsAsProspect(m_client, (*lead)->customerId, this));
        const auto customer = outcomeOf(
            CustomersService(m_client).byId((*lead)->customerId, CardNumberFormat::Decimal, this));
        QCOMPARE((*customer)->uuid, (*lead)->uuid);
        QCOMPARE((*customer)->customerNumber, (*lead)->customerNumber);
        QCOMPARE((*customer)->phonePrivate, request.leadCustomer.telephone);
        QCOMPARE((*customer)->dateOfBirth, request.leadCustomer.dateOfBirth);
        QCOMPARE((*customer)->street, request.address->street);
        QCOMPARE((*customer)->preferredLanguage, request.leadCustomer.language);
        // A customer's value of a list is the item's id.
        QCOMPARE((*customer)->additionalInformationFieldAssignments,
                 (OptionalList<AdditionalInformation>{
                     {mandatoryField().additionalFieldId, QStringLiteral("1001")}}));
        QVERIFY((*customer)->cardNumbers.isEmpty());
        const auto preferences
            = outcomeOf(CommunicationsService(m_client).preferences((*lead)->customerId, this));
        QVERIFY((*preferences)->contains(request.communicationPreferences.first()));

        QCOMPARE((*outcomeOf(m_leads.validate(request, this)))->status, Status::DuplicateCustomer);
        QCOMPARE(errorOf(m_leads.create(request, this)).kind, Kind::Conflict);
    }

    void sparseLeadIsEnough()
    {
        LeadRequest request = requestOf(QStringLiteral("Hopper"));
        request.address.reset();
        request.leadCustomer.dateOfBirth.reset();
        request.leadCustomer.gender.reset();
        request.leadCustomer.language.reset();
        const auto lead = outcomeOf(m_leads.create(request, this));
        QVERIFY(lead && *lead);
        QVERIFY(showsAsProspect(m_client, (*lead)->customerId, this));
    }

    void dataAreJudged_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Status>("expected");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const char *field, const Change &change,
                            Status status = Status::InvalidLeadData) {
            QTest::newRow(name) << change << status << QString::fromLatin1(field);
        };
        row(
            "good", "", [](LeadRequest &) {}, Status::Possible);
        row("no name", "lastname", [](LeadRequest &r) { r.leadCustomer.lastname = u' '; });
        row("no mail", "email", [](LeadRequest &r) { r.leadCustomer.email.clear(); });
        row("bad mail", "email",
            [](LeadRequest &r) { r.leadCustomer.email = QStringLiteral("a@b"); });
        row("no telephone", "telephone", [](LeadRequest &r) { r.leadCustomer.telephone.reset(); });
        row("born tomorrow", "dateOfBirth",
            [](LeadRequest &r) { r.leadCustomer.dateOfBirth = QDate(2026, 3, 11); });
        row("no street", "street", [](LeadRequest &r) { r.address->street.clear(); });
        row("bad country", "countryCode",
            [](LeadRequest &r) { r.address->countryCode = QStringLiteral("Germany"); });
        row("not told how", "additionalInformation",
            [](LeadRequest &r) { r.additionalInformation.clear(); });
        row("not on the list", "additionalInformation", [](LeadRequest &r) {
            r.additionalInformation.first().value = QStringLiteral("Traum");
        });
        row("two of one", "additionalInformation", [](LeadRequest &r) {
            r.additionalInformation.first().values = {QStringLiteral("Plakat")};
        });
        row("said twice", "additionalInformation", [](LeadRequest &r) {
            r.additionalInformation.append(r.additionalInformation.first());
        });
        row("no such field", "additionalInformation", [](LeadRequest &r) {
            r.additionalInformation.append({1, QStringLiteral("x"), {}});
        });
        row(
            "known already", "",
            [](LeadRequest &r) {
                r.leadCustomer.lastname = QStringLiteral("Lindqvist");
                r.leadCustomer.email = QStringLiteral("cast10@example.org");
            },
            Status::DuplicateCustomer);
    }

    void dataAreJudged()
    {
        QFETCH(Change, change);
        QFETCH(Status, expected);
        LeadRequest request = requestOf(QStringLiteral("Noether"));
        change(request);
        QCOMPARE((*outcomeOf(m_leads.validate(request, this)))->status, expected);
        if (expected == Status::Possible)
            return;
        const ApiError error = errorOf(m_leads.create(request, this));
        QCOMPARE(error.kind,
                 expected == Status::DuplicateCustomer ? Kind::Conflict : Kind::Validation);
        QFETCH(QString, field);
        QVERIFY2(error.serverMessage.contains(field), qPrintable(error.serverMessage));
    }

    void unreadableBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("nothing") << QByteArray() << QByteArray("leadCustomer");
        QTest::newRow("no mail") << QByteArray(
            R"({"leadCustomer":{"firstname":"A","lastname":"B"}})")
                                 << QByteArray("leadCustomer.email");
        QTest::newRow("no house number")
            << QByteArray(R"({"leadCustomer":{"firstname":"A","lastname":"B","email":"a@b.de"},)"
                          R"("address":{"street":"C"}})")
            << QByteArray("address.houseNumber");
        QTest::newRow("a list") << QByteArray("[]") << QByteArray("is not an object");
    }

    void unreadableBodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, told);
        const RawAnswer answer = rawCall("POST", at(m_server, "/v1/leads/create"),
                                         {{"X-API-KEY", Berlin.apiKey.data()}}, body);
        QCOMPARE(answer.status, 400);
        QVERIFY2(answer.body.contains(told), answer.body);
    }

    void poorKeyMayNot()
    {
        ApiClient poor(settingsFor(m_server, Wien));
        QCOMPARE(errorOf(LeadsService(poor).config(this)).kind, Kind::MissingScope);
    }

private:
    LeadField mandatoryField()
    {
        const auto config = outcomeOf(m_leads.config(this));
        for (const LeadField &field : (*config)->additionalInformation) {
            if (field.mode == FieldMode::Mandatory)
                return field;
        }
        return {};
    }

    LeadRequest requestOf(const QString &name)
    {
        LeadRequest request;
        request.leadCustomer = interestedPerson(name);
        request.address.emplace();
        request.address->street = QStringLiteral("Am Bahnhof");
        request.address->houseNumber = QStringLiteral("9");
        request.address->zipCode = QStringLiteral("10115");
        request.address->city = QStringLiteral("Berlin");
        request.address->countryCode = QStringLiteral("DE");
        request.communicationPreferences
            = {{MessageCategory::Newsletter, {{CommunicationChannel::Email, true, true}}}};
        request.additionalInformation
            = {{mandatoryField().additionalFieldId, QStringLiteral("Freunde"), {}}};
        return request;
    }

    TestClock m_clock;
    TenantServer m_server{optionsWith(m_clock)};
    bool m_isStarted = m_server.start();
    ApiClient m_client{settingsFor(m_server, Berlin)};
    LeadsService m_leads{m_client};
};

QTEST_GUILESS_MAIN(TestLeads)
#include "tst_leads.moc"
