// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/studios/keyread.h"
#include "models/studios/keyscopes.h"
#include "models/studios/keysurvey.h"
#include "models/studios/keysurveymodel.h"
#include "tests/cannedserver.h"
#include "tests/demodesk.h"

#include <algorithm>
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;

using Kind = Api::ApiError::Kind;

class TestKeySurvey : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoTenant> m_tenant;
    std::unique_ptr<KeySurvey> m_survey;
    std::unique_ptr<KeySurveyModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    static QByteArray keyOf(const Demo::StudioAccess &studio)
    {
        return QByteArray(studio.apiKey.data(), studio.apiKey.size());
    }

    void start(const QByteArray &key)
    {
        m_survey->start(m_tenant->server.baseUrl(), key, QStringLiteral("en"));
    }

    void run(const QUrl &baseUrl, const QByteArray &key)
    {
        QSignalSpy finished(m_survey.get(), &KeySurvey::finished);
        m_survey->start(baseUrl, key, QStringLiteral("en"));
        QVERIFY(finished.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QVERIFY(!m_survey->isRunning());
    }

    void run(const QByteArray &key) { run(m_tenant->server.baseUrl(), key); }

    [[nodiscard]] KeyRow row(const char *operation) const
    {
        for (const KeyRow &each : m_survey->rows()) {
            if (each.operation.name == QLatin1String(operation))
                return each;
        }
        qFatal("no row %s", operation);
    }

    [[nodiscard]] int count(KeyRowState state) const
    {
        return int(std::count_if(m_survey->rows().begin(), m_survey->rows().end(),
                                 [state](const KeyRow &each) { return each.state == state; }));
    }

private Q_SLOTS:
    void init()
    {
        m_tenant = std::make_unique<DemoTenant>();
        m_survey = std::make_unique<KeySurvey>();
        m_model = std::make_unique<KeySurveyModel>(*m_survey);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_survey.reset();
        m_tenant.reset();
    }

    void knowsEveryRead()
    {
        QStringList known;
        for (const KeyRead &read : keyReads())
            known.append(read.operation.name);
        for (const Api::Operation &operation : Api::allOperations()) {
            const QString name = operation.name;
            const bool isSearch = operation.name.startsWith(QLatin1String("search"));
            QVERIFY2(known.count(name) == int(operation.isRead() || isSearch), qPrintable(name));
        }
    }

    void asksEachReadAndNothingElse()
    {
        run(keyOf(Demo::Berlin));
        QSet<QString> asked;
        for (const KeyRow &each : m_survey->rows()) {
            const QString name = each.operation.name;
            QVERIFY2(!asked.contains(name), qPrintable(name));
            asked.insert(name);
            const int requests = m_tenant->server.requestCount(name);
            QVERIFY2(requests >= 1 && requests <= KeyQuestion::MostTries, qPrintable(name));
        }
        for (const Api::Operation &operation : Api::allOperations()) {
            const bool isSearch = operation.name.startsWith(QLatin1String("search"));
            const QString name = operation.name;
            QVERIFY2(!asked.contains(name) || operation.isRead() || isSearch, qPrintable(name));
            if (!asked.contains(name))
                QCOMPARE(m_tenant->server.requestCount(name), 0);
        }
    }

    void fullKey()
    {
        run(keyOf(Demo::Berlin));
        for (const KeyRow &each : m_survey->rows()) {
            QVERIFY2(each.state == KeyRowState::Works || each.state == KeyRowState::NothingThere,
                     each.operation.name.data());
            QVERIFY2(each.provesScope(), each.operation.name.data());
        }
        QVERIFY(m_survey->isGood());
        QVERIFY(!m_survey->error());
        QVERIFY(KeyScopes(m_survey->rows()).in(ScopeState::Missing).isEmpty());
        QCOMPARE(m_model->rowCount(), m_survey->rows().size());
        QCOMPARE(m_model->state(), LoadingModel::State::Ready);
    }

    void poorKey()
    {
        run(keyOf(Demo::Wien));
        QVERIFY(m_survey->isGood());
        const KeyScopes scopes(m_survey->rows());
        for (const char *scope :
             {"APPOINTMENTS_READ", "CUSTOMER_ACCOUNT_READ", "CUSTOMER_SELF_SERVICE_READ"})
            QCOMPARE(scopes.of(QString::fromLatin1(scope)), ScopeState::Missing);
        QCOMPARE(scopes.of(QStringLiteral("CUSTOMER_READ")), ScopeState::Held);
        QCOMPARE(scopes.of(QStringLiteral("CHECKIN_WRITE")), ScopeState::Writing);
        const KeyRow refused = row("getCustomerAddressData");
        QCOMPARE(refused.state, KeyRowState::Refused);
        QCOMPARE(refused.httpStatus, 403);
        const QModelIndex state
            = m_model->index(m_model->rowOf(refused.number), KeySurveyModel::StateColumn);
        QCOMPARE(state.data().toString(), QStringLiteral("not allowed"));
        QVERIFY(state.data(KeySurveyModel::TroubleRole).toBool());
    }

    void namesThePlaceThatDoesNotDecode()
    {
        m_tenant->fail("getStudioInformation", Demo::FaultKind::WrongJson);
        run(keyOf(Demo::Berlin));
        const KeyRow broken = row("getStudioInformation");
        QCOMPARE(broken.state, KeyRowState::Failed);
        QCOMPARE(broken.httpStatus, 200);
        QVERIFY(broken.isUndecodable());
        QVERIFY(!broken.error->detail.isEmpty());
        QCOMPARE(count(KeyRowState::Failed), 1);
        QVERIFY(!m_survey->isGood());
        QVERIFY(!m_survey->error());
    }

    void oneTroubleIsNotTheEnd()
    {
        m_tenant->fail("getUtilization", Demo::FaultKind::ClosedConnection);
        run(keyOf(Demo::Berlin));
        const KeyRow broken = row("getUtilization");
        QCOMPARE(broken.state, KeyRowState::Failed);
        QCOMPARE(broken.httpStatus, 0);
        QCOMPARE(broken.error->kind, Kind::Network);
        QCOMPARE(count(KeyRowState::NotAsked), 0);
    }

    void endsWhenTheServerGoes()
    {
        connect(m_survey.get(), &KeySurvey::progressed, this, [this](int done) {
            if (done == 5)
                m_tenant->server.stop();
        });
        run(keyOf(Demo::Berlin));
        QCOMPARE(m_survey->error()->kind, Kind::Network);
        QCOMPARE(count(KeyRowState::Failed), 3);
        QCOMPARE(count(KeyRowState::NotAsked), int(m_survey->rows().size()) - 8);
        QCOMPARE(m_model->state(), LoadingModel::State::Failed);
        QVERIFY(!m_survey->isGood());
    }

    void wrongKey()
    {
        run("wrong");
        QCOMPARE(m_survey->error()->kind, Kind::Unauthorized);
        QVERIFY(m_survey->rows().isEmpty());
        QVERIFY(!m_survey->isGood());
        QCOMPARE(m_model->state(), LoadingModel::State::Failed);
    }

    void nobodyThere()
    {
        const QUrl address = m_tenant->server.baseUrl();
        m_tenant->server.stop();
        run(address, keyOf(Demo::Berlin));
        QCOMPARE(m_survey->error()->kind, Kind::Network);
        QVERIFY(m_survey->rows().isEmpty());
    }

    void otherServers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<KeyRowState>("state");
        QTest::addColumn<bool>("isProof");
        const QByteArray words = R"({"errorMessage": "nobody has this"})";
        QTest::newRow("nothing there") << 404 << words << KeyRowState::NothingThere << true;
        QTest::newRow("a bare 404") << 404 << QByteArray() << KeyRowState::NothingThere << false;
        QTest::newRow("not used here") << 400 << words << KeyRowState::NothingThere << true;
        QTest::newRow("no scope") << 403 << QByteArray() << KeyRowState::Refused << false;
        QTest::newRow("a web site") << 200 << QByteArray("<html>") << KeyRowState::Failed << false;
        QTest::newRow("broken") << 500 << QByteArray() << KeyRowState::Failed << false;
    }

    void otherServers()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const KeyRowState, state);
        QFETCH(const bool, isProof);
        CannedServer server(
            {{"HEAD", {200, {}}}, {"GET", {status, body}}, {"POST", {status, body}}});
        run(QUrl(server.address()), "key");
        QCOMPARE(count(state), int(m_survey->rows().size()));
        for (const KeyRow &each : m_survey->rows()) {
            QCOMPARE(each.provesScope(), isProof);
            QCOMPARE(each.httpStatus, status);
        }
    }

    void cancelledSurveyIsSilent()
    {
        QSignalSpy finished(m_survey.get(), &KeySurvey::finished);
        connect(m_survey.get(), &KeySurvey::progressed, this, [this](int done) {
            if (done == 3)
                m_survey->cancel();
        });
        start(keyOf(Demo::Berlin));
        QTRY_VERIFY(!m_survey->isRunning());
        QCOMPARE(count(KeyRowState::NotAsked), int(m_survey->rows().size()) - 3);
        const QString next = m_survey->rows().at(3).operation.name;
        // A survey behind it on the same tenant.
        KeySurvey other;
        QSignalSpy otherFinished(&other, &KeySurvey::finished);
        other.start(m_tenant->server.baseUrl(), "wrong", QStringLiteral("en"));
        QVERIFY(otherFinished.wait());
        QVERIFY(finished.isEmpty());
        QCOMPARE(m_tenant->server.requestCount(next), 0);
    }

    void aNewOneGivesTheOlderUp()
    {
        QSignalSpy finished(m_survey.get(), &KeySurvey::finished);
        connect(m_survey.get(), &KeySurvey::rowChanged, this, [this](int changed) {
            if (changed == 4 && m_survey->rows().at(4).state == KeyRowState::Works)
                start("wrong");
        });
        start(keyOf(Demo::Berlin));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(m_survey->error()->kind, Kind::Unauthorized);
        QVERIFY(m_survey->rows().isEmpty());
    }

    void destroyedWhileAsking_data()
    {
        QTest::addColumn<bool>("isCancelled");
        QTest::newRow("at once") << false;
        QTest::newRow("cancelled before") << true;
    }

    void destroyedWhileAsking()
    {
        QFETCH(const bool, isCancelled);
        start(keyOf(Demo::Berlin));
        QTRY_VERIFY(m_survey->rows().size() > 0);
        m_tester.reset();
        m_model.reset();
        QPointer<Api::ApiClient> cancelled;
        if (isCancelled) {
            m_survey->cancel();
            cancelled = m_survey->findChild<Api::ApiClient *>();
            QVERIFY(cancelled); // goes later, as it may be talking
        }
        m_survey.reset();
        QVERIFY(!cancelled); // but not later than what its answers are for
        QTest::qWait(0);
    }

    void timesSortAsNumbers()
    {
        run(keyOf(Demo::Berlin));
        const QModelIndex time = m_model->index(0, KeySurveyModel::TimeColumn);
        QCOMPARE(time.data(SortRole).toLongLong(), m_survey->rows().first().milliseconds);
        QVERIFY(time.data().toString().endsWith(QStringLiteral(" ms")));
    }
};

QTEST_GUILESS_MAIN(TestKeySurvey)
#include "tst_keysurvey.moc"
