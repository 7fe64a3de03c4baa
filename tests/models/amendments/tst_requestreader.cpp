// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/models/amendments/requestscenes.h"

using namespace Frontdesk;
using namespace Frontdesk::Api;
using Demo::Cast::MayTrain;

/// One kind of one customer, from the demo tenant.
class TestRequestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tenant = std::make_unique<DemoTenant>();
        m_client = std::make_unique<ApiClient>(m_tenant->settings(Demo::Berlin));
        m_reader = std::make_unique<RequestReader>(*m_client);
        m_scenes = std::make_unique<RequestScenes>(m_tenant->settings(Demo::Berlin));
    }

    void readsAPendingDomain()
    {
        const qint64 id = m_scenes->amendAddress(MayTrain.id, QStringLiteral("Neue Gasse"));
        const auto reading = read(RequestKind::Address);
        QVERIFY(reading);
        QCOMPARE(reading->kind, RequestKind::Address);
        QCOMPARE(reading->customer, MayTrain.id);
        QCOMPARE(reading->waiting.size(), 1);
        const WaitingRequest &request = reading->waiting.first();
        QCOMPARE(request.key, (RequestKey{RequestKind::Address, MayTrain.id, id}));
        QCOMPARE(request.configuration, AmendmentConfigurationStatus::ChangesRequireVerification);
        QCOMPARE(request.requested.value(QStringLiteral("street")), QStringLiteral("Neue Gasse"));
        QCOMPARE(request.current, reading->current);
        QVERIFY(request.current.value(QStringLiteral("street")) != QStringLiteral("Neue Gasse"));
    }

    void readsNothingWhereNothingWaits_data()
    {
        QTest::addColumn<RequestKind>("kind");
        QTest::addColumn<bool>("hasCurrent");
        for (const RequestKind kind : RequestReader::allKinds())
            QTest::newRow(qPrintable(backOfficeWord(kind)))
                << kind << (domainOf(kind) != AmendmentDomain::Unknown);
    }
    void readsNothingWhereNothingWaits()
    {
        QFETCH(const RequestKind, kind);
        QFETCH(const bool, hasCurrent);
        const auto reading = read(kind);
        QVERIFY(reading);
        QCOMPARE(reading->kind, kind);
        QVERIFY(reading->waiting.isEmpty());
        QCOMPARE(!reading->current.isEmpty(), hasCurrent);
    }

    void readsAnIdlePeriod()
    {
        const qint64 id = m_scenes->rest(MayTrain.id);
        const auto reading = read(RequestKind::IdlePeriod);
        QVERIFY(reading);
        QCOMPARE(reading->waiting.size(), 1);
        const WaitingRequest &request = reading->waiting.first();
        QCOMPARE(request.key, (RequestKey{RequestKind::IdlePeriod, MayTrain.id, id}));
        QCOMPARE(request.contractId, m_scenes->contractOf(MayTrain.id).id);
        QCOMPARE(request.requested.value(QStringLiteral("startDate")),
                 QStringLiteral("2026-04-01"));
        QVERIFY(!request.requested.value(QStringLiteral("endDate")).isEmpty());
        QVERIFY(!request.requested.value(QStringLiteral("reasonName")).isEmpty());
    }

    void readsACancelationAndItsWithdrawal()
    {
        m_scenes->cancelContract(MayTrain.id);
        const ContractData contract = m_scenes->contractOf(MayTrain.id);
        const auto asked = read(RequestKind::Cancelation);
        QVERIFY(asked);
        QCOMPARE(asked->waiting.size(), 1);
        const WaitingRequest &request = asked->waiting.first();
        QCOMPARE(request.key, (RequestKey{RequestKind::Cancelation, MayTrain.id, contract.id}));
        QCOMPARE(request.current.keys(), QStringList{QStringLiteral("rateName")});
        QCOMPARE(request.requested.value(QStringLiteral("cancelationDate")),
                 contract.cancelationDate->toString(Qt::ISODate));
        QVERIFY(read(RequestKind::CancelationWithdrawal)->waiting.isEmpty());

        QVERIFY(m_tenant->server.verify(waitingId(RequestKind::Cancelation)));
        QVERIFY(read(RequestKind::Cancelation)->waiting.isEmpty());
        m_scenes->withdrawCancelation(MayTrain.id);
        const auto withdrawn = read(RequestKind::CancelationWithdrawal);
        QCOMPARE(withdrawn->waiting.size(), 1);
        QCOMPARE(withdrawn->waiting.first().current, request.requested);
        QCOMPARE(withdrawn->waiting.first().requested, request.current);
        QVERIFY(read(RequestKind::Cancelation)->waiting.isEmpty());
    }

    void readsTheModulesThatAreKnown()
    {
        const ModuleContractKey module = m_scenes->buyModule(MayTrain.id);
        m_scenes->cancelModule(module);
        QVERIFY(read(RequestKind::ModuleCancelation)->waiting.isEmpty());
        m_reader->setKnownModules([module](CustomerId) { return QList{module}; });
        const auto reading = read(RequestKind::ModuleCancelation);
        QCOMPARE(reading->waiting.size(), 1);
        QCOMPARE(
            reading->waiting.first().key,
            (RequestKey{RequestKind::ModuleCancelation, MayTrain.id, module.moduleContractId}));
        QCOMPARE(reading->waiting.first().contractId, module.contractId);
        QVERIFY(read(RequestKind::ModuleWithdrawal)->waiting.isEmpty());
    }

    void readsContractDataOnceForAllKinds()
    {
        QHash<RequestKind, int> answers;
        m_reader->read(RequestReader::allKinds(), MayTrain.id, Priority::Background, this,
                       [&](RequestKind kind, const Result<RequestReading> &reading) {
                           QVERIFY(reading);
                           ++answers[kind];
                       });
        QTRY_COMPARE(answers.size(), RequestReader::allKinds().size());
        for (const int count : answers)
            QCOMPARE(count, 1);
        QCOMPARE(m_tenant->requests("getContractData"), 1);
        QCOMPARE(m_tenant->requests("getIdlePeriods"), 1);
    }

    void passesErrorsOn_data()
    {
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<RequestKind>("kind");
        QTest::newRow("domain") << QByteArray("getCustomerContactData") << RequestKind::Contact;
        QTest::newRow("contracts") << QByteArray("getContractData") << RequestKind::Cancelation;
        QTest::newRow("idle periods") << QByteArray("getIdlePeriods") << RequestKind::IdlePeriod;
    }
    void passesErrorsOn()
    {
        QFETCH(const QByteArray, operation);
        QFETCH(const RequestKind, kind);
        m_tenant->fail(operation.constData(), Demo::FaultKind::WrongJson);
        const auto reading = read(kind);
        QVERIFY(!reading);
        QCOMPARE(reading.error().kind, ApiError::Kind::Protocol);
    }

private:
    Result<RequestReading> read(RequestKind kind)
    {
        QObject owner;
        std::optional<Result<RequestReading>> answer;
        m_reader->read(kind, MayTrain.id, Priority::Person, &owner,
                       [&answer](const Result<RequestReading> &reading) { answer = reading; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
            return tl::unexpected(ApiError{});
        return *answer;
    }
    qint64 waitingId(RequestKind kind)
    {
        for (const Demo::WaitingAmendment &waiting : m_tenant->server.waitingAmendments()) {
            if (waiting.customerId == MayTrain.id && waiting.domain == backOfficeWord(kind))
                return waiting.id;
        }
        return 0;
    }

    std::unique_ptr<DemoTenant> m_tenant;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<RequestReader> m_reader;
    std::unique_ptr<RequestScenes> m_scenes;
};

QTEST_GUILESS_MAIN(TestRequestReader)
#include "tst_requestreader.moc"
