// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/tenantserver.h"
#include "models/store/customercache.h"
#include "models/sync/customersync.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Api;
using namespace std::chrono_literals;

using Demo::FaultKind;
using State = CustomerSync::State;

/// The sync against the demo tenant, with what goes wrong on a real line.
class TestCustomerSyncDemo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void findsTheCast_data();
    void findsTheCast();
    void survivesFaults_data();
    void survivesFaults();
    void goesOnAfterBeingDestroyedMidway();
    void stopsWithoutAKey();
    void keepsFormerMembers();

private:
    void startSync(const QByteArray &key = {});
    [[nodiscard]] CustomerCache cache() { return CustomerCache(*m_database); }
    [[nodiscard]] bool isComplete() const { return m_sync->state() == State::Waiting; }

    Demo::TenantServer m_tenant{{.customers = 600}};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<CustomerSync> m_sync;
    qint64 m_total = 0;
};

static const QString listing = QStringLiteral("getCustomers");

void TestCustomerSyncDemo::initTestCase()
{
    QVERIFY2(m_tenant.start(), qPrintable(m_tenant.errorString()));
}

void TestCustomerSyncDemo::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<Database>(m_folder->filePath(QStringLiteral("store.db")));
}

void TestCustomerSyncDemo::cleanup()
{
    m_tenant.clearFaults();
    m_sync.reset();
    m_client.reset();
    m_database.reset();
}

void TestCustomerSyncDemo::startSync(const QByteArray &key)
{
    const QByteArray ours(Demo::Berlin.apiKey.data(), Demo::Berlin.apiKey.size());
    m_sync.reset();
    m_client = std::make_unique<ApiClient>(ClientSettings{
        .baseUrl = m_tenant.baseUrl(), .apiKey = key.isEmpty() ? ours : key, .backoff = 1ms});
    m_sync = std::make_unique<CustomerSync>(
        *m_client, m_database->path(),
        CustomerSyncSettings{.sliceSize = 50, .slicesTogether = 1, .firstPause = 1ms});
    m_sync->start();
}

void TestCustomerSyncDemo::findsTheCast_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CustomerId>("id");
    const auto number = [](const Demo::CastMember &member) { return member.customerNumber; };
    QTest::newRow("member by number")
        << QString(number(Demo::Cast::MayTrain)) << Demo::Cast::MayTrain.id;
    QTest::newRow("member by card")
        << QString(Demo::Cast::Restricted.cardNumber) << Demo::Cast::Restricted.id;
    QTest::newRow("prospect by number")
        << QString(number(Demo::Cast::Prospect)) << Demo::Cast::Prospect.id;
}

void TestCustomerSyncDemo::findsTheCast()
{
    QFETCH(QString, text);
    QFETCH(CustomerId, id);
    startSync();
    QTRY_VERIFY(isComplete());
    QCOMPARE(cache().search(text).value(0).id, id);
    QCOMPARE(cache().find(id)->customer.id, id);
    QVERIFY(!cache().find(Demo::Cast::Former.id));
    QCOMPARE(cache().count(), m_sync->done()); // each of them once
    m_total = cache().count();
    QVERIFY(m_total > 100);
}

void TestCustomerSyncDemo::survivesFaults_data()
{
    QTest::addColumn<FaultKind>("kind");
    QTest::newRow("overloaded") << FaultKind::Unavailable;
    QTest::newRow("closed") << FaultKind::ClosedConnection;
    QTest::newRow("lost answer") << FaultKind::LostAnswer;
    QTest::newRow("cut") << FaultKind::CutBody;
    QTest::newRow("no JSON") << FaultKind::WrongJson;
}

void TestCustomerSyncDemo::survivesFaults()
{
    QFETCH(FaultKind, kind);
    startSync();
    // The fault comes midway, and outlasts the client's own attempts where these are repeated.
    connect(
        m_sync.get(), &CustomerSync::customersChanged, this,
        [this, kind] {
            const int count = kind == FaultKind::WrongJson ? 2 : 6;
            m_tenant.setFault({.operation = listing, .kind = kind, .count = count});
        },
        Qt::SingleShotConnection);
    const QSignalSpy failures(m_sync.get(), &CustomerSync::failed);
    QTRY_VERIFY_WITH_TIMEOUT(isComplete(), 20'000);
    QVERIFY(!failures.isEmpty());
    QVERIFY(!m_sync->error());
    QCOMPARE(cache().count(), m_total);
    QCOMPARE(m_sync->done(), m_total);
}

void TestCustomerSyncDemo::goesOnAfterBeingDestroyedMidway()
{
    const int before = m_tenant.requestCount(listing);
    startSync();
    QTRY_VERIFY(m_sync->done() >= 100);
    m_sync.reset();
    const qint64 stored = cache().count();
    QVERIFY(stored >= 50 && stored < m_total);
    startSync();
    QTRY_VERIFY(isComplete());
    QCOMPARE(cache().count(), m_total);
    // Only those that waited to be written were asked for twice.
    const int slices = int(m_total + 49) / 50 + 1;
    QVERIFY(m_tenant.requestCount(listing) - before <= slices + 5);
}

void TestCustomerSyncDemo::stopsWithoutAKey()
{
    startSync("nobody");
    QTRY_COMPARE(m_sync->state(), State::Stopped);
    QCOMPARE(m_sync->error()->kind, ApiError::Kind::Unauthorized);
}

void TestCustomerSyncDemo::keepsFormerMembers()
{
    // Cached as a member before the contract ended; since then in no list.
    Customer former;
    former.id = Demo::Cast::Former.id;
    former.lastName = QStringLiteral("Outdated");
    former.status = CustomerStatus::Member;
    Customer unknown = former;
    unknown.id = 7;
    QVERIFY(cache().upsert({former, unknown}, QDateTime::currentDateTimeUtc()));
    startSync();
    QTRY_VERIFY(isComplete());
    QCOMPARE(cache().find(former.id)->customer.status, CustomerStatus::FormerMember);
    QVERIFY(cache().find(former.id)->customer.lastName != former.lastName);
    QVERIFY(!cache().find(7));
    QCOMPARE(cache().count(), m_total + 1);
}

QTEST_GUILESS_MAIN(TestCustomerSyncDemo)
#include "tst_customersyncdemo.moc"
