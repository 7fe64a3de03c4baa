// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/demoworld.h"
#include "tests/api/contract/openapidocument.h"
#include "tests/api/contract/operationcalls.h"

using namespace Frontdesk;
using namespace Frontdesk::Api;

/// Performs every operation once through its service and holds it against the contract.
///
/// Against the demo tenant, or against another server of the same API (a validating proxy, a
/// tenant for trials): FRONTDESK_TENANT_URL, FRONTDESK_TENANT_KEY, and FRONTDESK_READ_ONLY=1 to
/// send nothing but reads.
class TestContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ClientSettings settings;
        const QString elsewhere = qEnvironmentVariable("FRONTDESK_TENANT_URL");
        if (elsewhere.isEmpty()) {
            m_server = std::make_unique<Demo::TenantServer>(roomyTenant(m_clock));
            QVERIFY(m_server->start());
            settings = Demo::settingsFor(*m_server, Demo::Hamburg);
        } else {
            settings.baseUrl = QUrl(elsewhere);
            settings.apiKey = qgetenv("FRONTDESK_TENANT_KEY");
            settings.language = QStringLiteral("en");
            QVERIFY2(checkBaseUrl(settings.baseUrl) == BaseUrlProblem::None,
                     "FRONTDESK_TENANT_URL cannot be used");
        }
        auto network = std::make_unique<RecordingNetwork>();
        m_network = network.get();
        m_client = std::make_unique<ApiClient>(settings, nullptr, std::move(network));
        m_world = std::make_unique<CallWorld>(*m_client,
                                              m_server ? m_clock.today() : QDate::currentDate());
        if (m_server)
            tellOfDemo(*m_world, *m_server);
        m_document = OpenApiDocument::load();
    }

    void callsEveryOperation()
    {
        QStringList called;
        for (const OperationCall &call : allCalls())
            called.append(call.operation.name);
        QStringList known;
        for (const Operation &operation : allOperations())
            known.append(operation.name);
        called.sort();
        known.sort();
        QCOMPARE(called, known);
    }

    void knowsTheOperationsOfTheContract()
    {
        if (!m_document)
            QSKIP(noContract());
        QStringList known;
        for (const Operation &operation : allOperations()) {
            known.append(operation.name);
            QCOMPARE(m_document->differencesOf(operation), QStringList());
        }
        QStringList described = m_document->operationNames();
        known.sort();
        described.sort();
        QCOMPARE(known, described);
    }

    void performs_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < allCalls().size(); ++i)
            QTest::newRow(allCalls()[i].operation.name.data()) << i;
    }

    /// The rows build on one another: what an earlier one made, a later one reads and takes back.
    void performs()
    {
        QFETCH(int, index);
        const OperationCall &call = allCalls()[index];
        const bool isReadOnly = qEnvironmentVariableIntValue("FRONTDESK_READ_ONLY") == 1;
        if (!call.operation.isRead() && isReadOnly)
            QSKIP("A write: FRONTDESK_READ_ONLY is set.");
        (void)m_network->takeExchanges();
        const auto performed = call.call(*m_world);
        if (!performed && (!m_server || isReadOnly))
            QSKIP("There is nothing on this server to ask for.");
        QVERIFY2(performed, "an earlier call did not find what this one needs");
        QVERIFY2(!performed->error, qPrintable(wordsOf(performed->error.value_or(ApiError()))));
        const auto exchanges = m_network->takeExchanges();
        QVERIFY(!exchanges.isEmpty());
        if (!m_document)
            QSKIP(noContract());
        const QStringList problems = m_document->problemsOf(
            call.operation, m_client->settings().baseUrl, exchanges.last());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

private:
    static QString wordsOf(const ApiError &error)
    {
        return QStringLiteral("kind %1, status %2: %3 %4")
            .arg(int(error.kind))
            .arg(error.httpStatus)
            .arg(error.serverMessage, error.detail);
    }

    static const char *noContract()
    {
        static const QByteArray words = "Done, but not held against the contract: there is none at "
            + OpenApiDocument::place().toLocal8Bit();
        return words.constData();
    }

    Demo::TestClock m_clock;
    std::unique_ptr<Demo::TenantServer> m_server;
    RecordingNetwork *m_network = nullptr;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<CallWorld> m_world;
    std::optional<OpenApiDocument> m_document;
};

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
