// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/simulation.h"
#include "api/services/customersservice.h"
#include "api/services/idleperiodsservice.h"
#include "tests/api/demo/tenantfixture.h"

#include <QTemporaryFile>

using namespace Frontdesk::Api;
using namespace Frontdesk::Demo;
using Kind = ApiError::Kind;
using Verdict = IdlePeriodVerdict;
using Months = std::optional<int>;
Q_DECLARE_METATYPE(IdleTime)
Q_DECLARE_METATYPE(IdlePeriodUpdate)
Q_DECLARE_METATYPE(Verdict)

namespace {

constexpr qint64 contractOf(const CastMember &member)
{
    return member.id * 10 + 1;
}

const QDate April(2026, 4, 1); ///< the first possible start
const QDate May(2026, 5, 1);
constexpr qint64 Injury = 601; ///< needs a document
constexpr qint64 Abroad = 602;

IdlePeriodRequest months(int count, QDate start = April, qint64 reason = Abroad)
{
    return {{start, TermUnit::Month, count, {}}, reason};
}

} // namespace

/// Contracts rest when the studio agrees; every read shows what waits and what is agreed.
class TestIdlePeriods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TenantServer>(optionsWith(m_clock));
        QVERIFY(m_server->start());
        m_client = std::make_unique<ApiClient>(settingsFor(*m_server, Berlin));
    }

    void configTellsTheRules()
    {
        const auto config = outcomeOf(idle().config(Contract, this));
        QVERIFY(config && *config);
        QCOMPARE((*config)->firstPossibleStartDate, April);
        QCOMPARE((*config)->temporalUnit, TermUnit::Month);
        QCOMPARE((*config)->idlePeriodCreationStatus,
                 AmendmentConfigurationStatus::ChangesRequireVerification);
        QVERIFY((*config)->idlePeriodReasons.first().documentRequired);
        QCOMPARE(errorOf(idle().config(17, this)).kind, Kind::NotFound);
    }

    void verdicts_data()
    {
        QTest::addColumn<IdleTime>("time");
        QTest::addColumn<Verdict>("verdict");
        const auto row = [](const char *name, QDate start, Months months, Verdict verdict,
                            TermUnit unit = TermUnit::Month, std::optional<bool> unlimited = {}) {
            QTest::newRow(name) << IdleTime{start, unit, months, unlimited} << verdict;
        };
        row("fine", April, 2, Verdict::IdleperiodCreatable);
        row("not the first", April.addDays(3), 2, Verdict::IdleperiodDateNotFirstdayOfTemporalunit);
        row("too soon", QDate(2026, 3, 1), 2, Verdict::IdleperiodDeadlineViolated);
        row("years ahead", QDate(2028, 1, 1), 2, Verdict::IdleperiodMaximumYearsViolated);
        row("too long", April, 7, Verdict::IdleperiodMaximumTermsViolated);
        row("endless", April, 2'000'000'000, Verdict::IdleperiodMaximumTermsViolated);
        row("without limit", April, {}, Verdict::IdleperiodMaximumTermsViolated, TermUnit::Month,
            true);
        row("no term", April, {}, Verdict::IdleperiodTermvalueMissing, TermUnit::Month, false);
        row("nothing", April, {}, Verdict::IdleperiodUnlimitedParameterIsMissing);
        row("weeks", April, 2, Verdict::IdleperiodTemporalunitInvalid, TermUnit::Week);
    }
    void verdicts()
    {
        QFETCH(const IdleTime, time);
        QFETCH(const Verdict, verdict);
        QCOMPARE((*outcomeOf(idle().validate(Contract, time, this)))->validationStatus, verdict);
        const IdlePeriodRequest request{time, Abroad};
        const auto created = outcomeOf(idle().create(Contract, request, {}, this));
        QCOMPARE(created->has_value(), verdict == Verdict::IdleperiodCreatable);
        if (!*created)
            QCOMPARE(created->error().kind, Kind::Validation);
    }

    void waitsForTheStudio()
    {
        const auto created = outcomeOf(idle().create(Contract, months(2), {}, this));
        QVERIFY(created && *created);
        QCOMPARE((*created)->state, IdlePeriodState::PendingVerification);
        QCOMPARE((*created)->endDate, QDate(2026, 5, 31));
        QCOMPARE((*created)->fee.amount, Decimal::fromMinor(500)); // the first month is free
        QVERIFY(customersPeriods().isEmpty());
        QCOMPARE((*outcomeOf(idle().remaining(Contract, this)))->remainingMaxTerms->value, 4);
        QCOMPARE(verdictOn(months(1, QDate(2026, 8, 1))), Verdict::IdleperiodPendingVerification);
        QCOMPARE(errorOf(idle().create(Contract, months(1), {}, this)).kind, Kind::Conflict);
        QCOMPARE(waitingSummary((*created)->id),
                 QStringLiteral("2026-04-01 – 2026-05-31, Auslandsaufenthalt"));

        QVERIFY(m_server->verify((*created)->id));
        QVERIFY(!m_server->verify((*created)->id));
        const auto agreed = outcomeOf(idle().byId(Contract, (*created)->id, this));
        QCOMPARE((*agreed)->state, IdlePeriodState::Accepted);
        QCOMPARE((*agreed)->fee.money(), std::optional((*created)->fee));
        QCOMPARE(customersPeriods().size(), 1);
        QCOMPARE(customersPeriods().first().contract->id, Contract);
        QCOMPARE(verdictOn(months(1, May)), Verdict::IdleperiodOverlapping);
    }

    void declinedLeavesNothing()
    {
        const auto created = outcomeOf(idle().create(Contract, months(2), {}, this));
        QVERIFY(m_server->decline((*created)->id));
        QCOMPARE(errorOf(idle().byId(Contract, (*created)->id, this)).kind, Kind::NotFound);
        QVERIFY(customersPeriods().isEmpty());
        QCOMPARE(verdictOn(months(2)), Verdict::IdleperiodCreatable);
    }

    void reasonMayNeedADocument()
    {
        const auto bare = idle().create(Contract, months(1, April, Injury), {}, this);
        const ApiError error = errorOf(bare);
        QCOMPARE(error.kind, Kind::Validation);
        QVERIFY(error.serverMessage.contains(QLatin1String("document")));
        QVERIFY(errorOf(idle().create(Contract, months(1, April, 99), {}, this))
                    .serverMessage.contains(QLatin1String("reasonId")));
        QTemporaryFile document;
        QVERIFY(document.open());
        document.write("An invented certificate.");
        document.flush();
        const auto created = outcomeOf(
            idle().create(Contract, months(1, April, Injury), document.fileName(), this));
        QVERIFY(created && *created);
        QCOMPARE((*created)->idlePeriodReason.id, Injury);
        const RawAnswer kept = rawCall("GET", QUrl(*(*created)->documentUrl), {});
        QCOMPARE(kept.body, QByteArray("An invented certificate."));
        const SeenRequest seen
            = *m_server->lastRequest(QStringLiteral("createIdlePeriodAmendment"));
        QVERIFY(seen.header("content-type").startsWith("multipart/form-data"));
        QVERIFY(seen.body.contains("An invented certificate."));
    }

    void updates_data()
    {
        QTest::addColumn<IdlePeriodUpdate>("update");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<int>("charges");
        QTest::newRow("longer") << IdlePeriodUpdate{months(4), {}} << Verdict::IdleperiodUpdatable
                                << 3;
        QTest::newRow("later") << IdlePeriodUpdate{months(2, May), {}}
                               << Verdict::IdleperiodUpdatable << 1;
        QTest::newRow("by days") << IdlePeriodUpdate{{{April, {}, {}, {}}, Abroad}, May}
                                 << Verdict::IdleperiodUpdatable << 1;
        QTest::newRow("both") << IdlePeriodUpdate{months(2), May}
                              << Verdict::IdleperiodEnddateAndTermProvided << 0;
        QTest::newRow("backwards")
            << IdlePeriodUpdate{{{April, {}, {}, {}}, Abroad}, April.addDays(-1)}
            << Verdict::IdleperiodEnddateBeforeStartdate << 0;
        QTest::newRow("longer by days")
            << IdlePeriodUpdate{{{April, {}, {}, {}}, Abroad}, May.addDays(40)}
            << Verdict::IdleperiodEnddateOnlyForShortening << 0;
        QTest::newRow("too long") << IdlePeriodUpdate{months(7), {}}
                                  << Verdict::IdleperiodMaximumTermsViolated << 0;
    }
    void updates()
    {
        QFETCH(const IdlePeriodUpdate, update);
        QFETCH(const Verdict, verdict);
        QFETCH(const int, charges);
        const qint64 id = (*outcomeOf(idle().create(Contract, months(2), {}, this)))->id;
        QVERIFY(m_server->verify(id));
        const auto preview = outcomeOf(idle().previewUpdate(Contract, id, update, this));
        QCOMPARE((*preview)->validationStatus, verdict);
        QCOMPARE((*preview)->previewCharges.size(), charges);
        const auto updated = outcomeOf(idle().update(Contract, id, update, {}, this));
        QCOMPARE(updated->has_value(), verdict == Verdict::IdleperiodUpdatable);
        const auto inForce = customersPeriods();
        QCOMPARE(inForce.first().endDate, QDate(2026, 5, 31)); // until somebody agrees
        if (!*updated)
            return;
        QCOMPARE((*updated)->state, IdlePeriodState::PendingVerification);
        QCOMPARE((*updated)->endDate, *(*preview)->previewEndDate);
        QVERIFY(m_server->verify(id));
        QCOMPARE(customersPeriods().size(), 1);
        QCOMPARE(customersPeriods().first().endDate, (*updated)->endDate);
    }

    void withdrawing()
    {
        const qint64 id = (*outcomeOf(idle().create(Contract, months(2), {}, this)))->id;
        QVERIFY(*outcomeOf(idle().withdraw(Contract, id, this)));
        QCOMPARE(errorOf(idle().withdraw(Contract, id, this)).kind, Kind::NotFound);
        QVERIFY(waitingSummary(id).isEmpty());
        const qint64 agreed = (*outcomeOf(idle().create(Contract, months(2), {}, this)))->id;
        QVERIFY(m_server->verify(agreed));
        QVERIFY(*outcomeOf(idle().withdraw(Contract, agreed, this)));
        QVERIFY(customersPeriods().isEmpty());
        const qint64 resting = Cast::IdleNow.id * 10;
        QCOMPARE(errorOf(idle().withdraw(contractOf(Cast::IdleNow), resting, this)).kind,
                 Kind::Conflict);
    }

    void castAndOtherStudios()
    {
        const auto lists = outcomeOf(idle().list(contractOf(Cast::PendingIdlePeriod), this));
        QCOMPARE((*lists)->currentAndUpcomingIdlePeriods.size(), 1);
        QCOMPARE((*lists)->currentAndUpcomingIdlePeriods.first().state,
                 IdlePeriodState::PendingVerification);
        const auto resting = outcomeOf(idle().list(contractOf(Cast::IdleNow), this));
        QCOMPARE((*resting)->currentAndUpcomingIdlePeriods.first().state,
                 IdlePeriodState::Accepted);
        m_clock.advance(60 * 86'400);
        const auto over = outcomeOf(idle().list(contractOf(Cast::IdleNow), this));
        QCOMPARE((*over)->pastIdlePeriods.size(), 1);
        m_clock.advance(-60 * 86'400);
    }

    void hamburgAgreesAtOnceAndWienToNothing()
    {
        ApiClient hamburg(settingsFor(*m_server, Hamburg));
        const qint64 contract = activeContract(hamburg, Hamburg);
        IdlePeriodRequest request{{QDate(2026, 3, 16), TermUnit::Week, {}, true}, Abroad};
        const auto created
            = outcomeOf(IdlePeriodsService(hamburg).create(contract, request, {}, this));
        QCOMPARE((*created)->state, IdlePeriodState::Accepted);
        QCOMPARE((*created)->unlimited, std::optional(true));
        ApiClient wien(settingsFor(*m_server, Wien));
        const qint64 viennese = activeContract(wien, Wien);
        QCOMPARE(errorOf(IdlePeriodsService(wien).validate(viennese, months(1), this)).kind,
                 Kind::MissingScope);
        const Simulation world(500, 1, [this] { return m_clock.now(); });
        IdlePeriods &closed = world.studioOfCustomer(Wien.studioId * 1'000'000)->idlePeriods;
        QCOMPARE(closed.validate(viennese, months(1))->validationStatus,
                 Verdict::IdleperiodDeactivatedForContract);
        QCOMPARE(closed.create(viennese, months(1), {}).error().reason,
                 Reason::IdlePeriodNotPossible);
    }

    void badFormsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("json") << QByteArray("application/json") << QByteArray("{}");
        QTest::newRow("no data") << QByteArray("multipart/form-data; boundary=x")
                                 << QByteArray("--x\r\nContent-Disposition: form-data; "
                                               "name=\"document\"; filename=\"a\"\r\n\r\na\r\n"
                                               "--x--\r\n");
        QTest::newRow("broken data")
            << QByteArray("multipart/form-data; boundary=x")
            << QByteArray("--x\r\nContent-Disposition: form-data; name=\"data\"\r\n\r\n{\"start\r\n"
                          "--x--\r\n");
    }
    void badFormsAreRefused()
    {
        QFETCH(const QByteArray, contentType);
        QFETCH(const QByteArray, body);
        const QByteArray path
            = "/v1/memberships/" + QByteArray::number(Contract) + "/self-service/idle-periods";
        const RawAnswer refused
            = rawCall("POST", at(*m_server, path.constData()),
                      {{"X-API-KEY", Berlin.apiKey.data()}, {"Content-Type", contentType}}, body);
        QCOMPARE(refused.status, 400);
        QVERIFY(refused.body.contains("errorMessage"));
    }

private:
    static constexpr qint64 Contract = contractOf(Cast::MayTrain);

    IdlePeriodsService idle() { return IdlePeriodsService(*m_client); }

    Verdict verdictOn(const IdlePeriodRequest &request)
    {
        return (*outcomeOf(idle().validate(Contract, request, this)))->validationStatus;
    }

    OptionalList<CustomerIdlePeriod> customersPeriods()
    {
        CustomersService customers(*m_client);
        return (*outcomeOf(customers.byId(Cast::MayTrain.id, CardNumberFormat::Decimal, this)))
            ->idlePeriods;
    }

    QString waitingSummary(qint64 id)
    {
        for (const WaitingAmendment &waiting : m_server->waitingAmendments()) {
            if (waiting.id == id && waiting.domain == QLatin1String("idle period"))
                return waiting.summary;
        }
        return {};
    }

    /// Of somebody who is in no idle period.
    qint64 activeContract(ApiClient &client, const StudioAccess &studio)
    {
        CustomersService customers(client);
        for (qint64 id = studio.studioId * 1'000'000;; ++id) {
            const auto customer = outcomeOf(customers.byId(id, CardNumberFormat::Decimal, this));
            const auto contracts
                = outcomeOf(customers.contracts(id, {ContractStatus::Active}, this));
            if (*customer && (*customer)->idlePeriods.isEmpty() && *contracts
                && !(*contracts)->isEmpty() && !(*contracts)->first().cancelled)
                return (*contracts)->first().id;
        }
    }

    TestClock m_clock;
    std::unique_ptr<TenantServer> m_server;
    std::unique_ptr<ApiClient> m_client;
};

QTEST_GUILESS_MAIN(TestIdlePeriods)
#include "tst_idleperiods.moc"
