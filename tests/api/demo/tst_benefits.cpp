// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/benefits.h"
#include "api/services/benefitsservice.h"
#include "api/services/customersservice.h"
#include "tests/api/demo/tenantfixture.h"

using namespace Frontdesk::Api;
using namespace Frontdesk::Demo;
using Kind = ApiError::Kind;

namespace {

constexpr auto Mara = Cast::MayTrain.id;
constexpr qint64 MonthInSeconds = 31 * 24 * 3600;

} // namespace

/// Benefits are used up and come back; what a scale tells is there the next time it asks.
class TestBenefits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TenantServer>(optionsWith(m_clock));
        QVERIFY(m_server->start());
        m_client = std::make_unique<ApiClient>(settingsFor(*m_server, Berlin));
    }

    void listsWhatSomebodyHas()
    {
        const QList<Benefit> benefits = **outcomeOf(service().ofCustomer(Mara, {}, this));
        QCOMPARE(benefits,
                 (QList<Benefit>{{Benefits::Drinks, true},
                                 {Benefits::Solarium, true},
                                 {Benefits::BodyAnalysis, true}}));
        const CardBenefitQuery card{QString(Cast::MayTrain.cardNumber), {}, {}};
        QCOMPARE(**outcomeOf(service().ofCard(card, this)), benefits);
        const CardBenefitQuery hex{QStringLiteral("FFFFFFFF"), CardNumberFormat::HexMsb, {}};
        QCOMPARE(errorOf(service().ofCard(hex, this)).kind, Kind::NotFound);
    }

    void answersEachKeyAskedFor()
    {
        const OptionalList<QString> keys{QStringLiteral("a & b+c"), Benefits::GuestPass,
                                         Benefits::Drinks};
        const QList<Benefit> expected{{keys[0], false}, {keys[1], false}, {keys[2], true}};
        QCOMPARE(**outcomeOf(service().ofCustomer(Mara, {keys}, this)), expected);
        const QString card(Cast::MayTrain.cardNumber);
        QCOMPARE(**outcomeOf(service().ofCard({card, {}, keys}, this)), expected);
    }

    void usesAreCounted()
    {
        QVERIFY(isValid(Mara, Benefits::Solarium));
        for (int use = 0; use < 2; ++use)
            QVERIFY(*outcomeOf(service().use(Mara, Benefits::Solarium, this)));
        QVERIFY(!isValid(Mara, Benefits::Solarium));
        const ApiError error = errorOf(service().use(Mara, Benefits::Solarium, this));
        QCOMPARE(error.kind, Kind::Conflict);
        QCOMPARE(error.errorCode, QStringLiteral("BENEFIT_USED_UP"));
        QVERIFY(isValid(Cast::NoPhoto.id, Benefits::Solarium));
        m_clock.advance(MonthInSeconds);
        QVERIFY(isValid(Mara, Benefits::Solarium));
    }

    void usesMoveWithTheCustomer()
    {
        QVERIFY(*outcomeOf(service().use(Mara, Benefits::BodyAnalysis, this)));
        const StudioSwitch move{.targetStudioId = Hamburg.studioId, .switchDate = m_clock.today()};
        QVERIFY(*outcomeOf(CustomersService(*m_client).switchStudio(Mara, move, this)));
        ApiClient hamburg(settingsFor(*m_server, Hamburg));
        const QString card(Cast::MayTrain.cardNumber);
        const auto benefits = outcomeOf(
            BenefitsService(hamburg).ofCard({card, {}, {Benefits::BodyAnalysis}}, this));
        QCOMPARE(**benefits, (QList<Benefit>{{Benefits::BodyAnalysis, false}}));
        const auto measurement
            = outcomeOf(BenefitsService(hamburg).latestMeasurement({.cardNumber = card}, this));
        QCOMPARE((*measurement)->id, Mara);
    }

    void someAreNotCounted()
    {
        for (int use = 0; use < 5; ++use)
            QVERIFY(*outcomeOf(service().use(Mara, Benefits::Drinks, this)));
        QVERIFY(isValid(Mara, Benefits::Drinks));
    }

    void cannotBeUsed_data()
    {
        QTest::addColumn<qint64>("customerId");
        QTest::addColumn<QString>("key");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("no such benefit") << Mara << QStringLiteral("a/b c") << Kind::NotFound;
        QTest::newRow("not long enough here")
            << Mara << QString(Benefits::GuestPass) << Kind::Validation;
        QTest::newRow("no contract")
            << Cast::NoContract.id << QString(Benefits::Drinks) << Kind::Validation;
        QTest::newRow("nobody") << qint64(4711) << QString(Benefits::Drinks) << Kind::NotFound;
    }

    void cannotBeUsed()
    {
        QFETCH(qint64, customerId);
        QFETCH(QString, key);
        QFETCH(Kind, kind);
        QCOMPARE(errorOf(service().use(customerId, key, this)).kind, kind);
    }

    void measuresWhoStandsOnTheScale()
    {
        const MeasurementKey key{.cardNumber = QString(Cast::MayTrain.cardNumber)};
        const auto before = outcomeOf(service().latestMeasurement(key, this));
        QCOMPARE((*before)->id, Mara);
        QCOMPARE((*before)->firstName, QStringLiteral("Mara"));
        QCOMPARE((*before)->gender, Gender::Female);
        QCOMPARE((*before)->dateOfBirth->addYears(*(*before)->age + 1) > m_clock.today(), true);
        QCOMPARE((*before)->dateOfBirth->addYears(*(*before)->age) <= m_clock.today(), true);

        Weighing weighing = plain();
        weighing.height = 171.25;
        const auto added = outcomeOf(service().addWeighing(Mara, weighing, {}, this));
        QVERIFY((*added)->databaseId);
        weighing.databaseId = (*added)->databaseId;
        QCOMPARE(**added, weighing);
        QVERIFY(*outcomeOf(service().addWeighing(Mara, plain(), {}, this)));
        QCOMPARE((*outcomeOf(service().latestMeasurement(key, this)))->height, 171.25);
    }

    void agesOnTheBirthday()
    {
        const MeasurementKey key{.cardNumber = QString(Cast::BirthdayToday.cardNumber)};
        QCOMPARE((*outcomeOf(service().latestMeasurement(key, this)))->age, 40);
    }

    void asksWithOneKey()
    {
        QCOMPARE(errorOf(service().latestMeasurement({}, this)).kind, Kind::Validation);
        const MeasurementKey two{.barcode = QStringLiteral("1"), .pin = QStringLiteral("1234")};
        QCOMPARE(errorOf(service().latestMeasurement(two, this)).kind, Kind::Validation);
        const MeasurementKey nobody{.barcode = QStringLiteral("1")};
        QCOMPARE(errorOf(service().latestMeasurement(nobody, this)).kind, Kind::NotFound);
    }

    void aWeighingUsesABenefit()
    {
        const WeighingOptions options{QString(Benefits::BodyAnalysis)};
        QVERIFY(*outcomeOf(service().addWeighing(Mara, plain(), options, this)));
        QVERIFY(!isValid(Mara, Benefits::BodyAnalysis));
        QCOMPARE(errorOf(service().addWeighing(Mara, plain(), options, this)).kind, Kind::Conflict);
        QVERIFY(*outcomeOf(service().addWeighing(Mara, plain(), {}, this)));
    }

    void aRefusedWeighingUsesNothing_data()
    {
        QTest::addColumn<Weighing>("weighing");
        QTest::newRow("no results") << Weighing{};
        QTest::newRow("no weight of a person") << Weighing{.weight = 3, .rawResults = raw()};
        QTest::newRow("no height of a person") << Weighing{.height = 1.75, .rawResults = raw()};
        QTest::newRow("less than nothing") << Weighing{.ffmTrunk = -0.1, .rawResults = raw()};
    }

    void aRefusedWeighingUsesNothing()
    {
        QFETCH(Weighing, weighing);
        const WeighingOptions options{QString(Benefits::BodyAnalysis)};
        QCOMPARE(errorOf(service().addWeighing(Mara, weighing, options, this)).kind,
                 Kind::Validation);
        QVERIFY(isValid(Mara, Benefits::BodyAnalysis));
    }

private:
    static QString raw() { return QStringLiteral("{\"scale\":\"7\"}"); }
    static Weighing plain() { return {.weight = 64.3, .rawResults = raw()}; }
    BenefitsService service() { return BenefitsService(*m_client); }

    bool isValid(qint64 customerId, QLatin1String key)
    {
        const auto benefits = outcomeOf(service().ofCustomer(customerId, {{QString(key)}}, this));
        return benefits && *benefits && (*benefits)->first().valid;
    }

    TestClock m_clock;
    std::unique_ptr<TenantServer> m_server;
    std::unique_ptr<ApiClient> m_client;
};

QTEST_GUILESS_MAIN(TestBenefits)
#include "tst_benefits.moc"
