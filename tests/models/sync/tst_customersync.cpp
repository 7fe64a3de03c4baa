// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/models/sync/scriptedsync.h"

#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Api;
using namespace std::chrono_literals;

/// How the sync reads a sane server's lists, and goes on in them.
class TestCustomerSync : public QObject, private ScriptedSync
{
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }
    void readsMembersAndProspects();
    void asksInSlicesOfItsOwnSize();
    void repeatsAfterTheInterval();
    void asksOnWhileSlicesAreWritten();
    void asksOnWhileLargeSlicesAreDecoded();
    void goesOnAfterARestart();
    void goesOnAtAnySlice_data();
    void goesOnAtAnySlice();
    void waitsAfterARestartUntilAPassIsDue();
    void rereadsWhoVanished();
    void mayBeStoppedFromItsOwnSignals();
    void mayBeDestroyedWhileBusy();
};

void TestCustomerSync::readsMembersAndProspects()
{
    startSync();
    const QSignalSpy passes(m_sync.get(), &CustomerSync::passCompleted);
    const QSignalSpy progress(m_sync.get(), &CustomerSync::progressChanged);
    QTRY_COMPARE(passes.count(), 1);
    QCOMPARE(cache().count(), 28);
    QCOMPARE(cache().find(103)->customer.status, CustomerStatus::Prospect);
    QCOMPARE(cache().find(1)->fetchedAt, m_now);
    QCOMPARE(m_sync->state(), State::Waiting);
    QCOMPARE(m_sync->done(), 28);
    QCOMPARE(m_sync->knownTotal(), 28);
    QCOMPARE(m_sync->completedAt(), m_now);
    QCOMPARE(progress.first(), QVariantList({qint64(0), qint64(-1)}));
    QCOMPARE(progress.last(), QVariantList({qint64(28), qint64(28)}));
    QCOMPARE(m_server->asked.size(), 4);
}

void TestCustomerSync::asksInSlicesOfItsOwnSize()
{
    startSync({.sliceSize = 123});
    QTRY_VERIFY(isComplete());
    QCOMPARE(requests("sliceSize=123"), 4);
    QCOMPARE(requests("cardNumberFormat=DECIMAL"), 4);
    QCOMPARE(requests("customerStatus=MEMBER"), 3);
    QCOMPARE(requests("customerStatus=PROSPECT"), 1);
    QCOMPARE(requests("offset=o10"), 1);
}

void TestCustomerSync::repeatsAfterTheInterval()
{
    startSync({.interval = 1ms});
    const QSignalSpy passes(m_sync.get(), &CustomerSync::passCompleted);
    QTRY_VERIFY(!passes.isEmpty());
    const QSignalSpy changes(m_sync.get(), &CustomerSync::customersChanged);
    m_members[3].lastName = QStringLiteral("Married");
    const auto before = passes.count();
    QTRY_VERIFY(passes.count() >= before + 2);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(cache().find(4)->customer.lastName, QStringLiteral("Married"));
    QCOMPARE(cache().count(), 28);
}

void TestCustomerSync::asksOnWhileSlicesAreWritten()
{
    m_members += people(26, 100, CustomerStatus::Member);
    Transaction transaction(*m_database); // nothing can be written for now
    QVERIFY(transaction.isActive());
    startSync({.slicesTogether = 2});
    QTRY_COMPARE(m_server->asked.size(), 6); // and no more: they wait in memory
    QVERIFY(m_server->asked.last().query().contains(QLatin1String("offset=o40")));
    QCOMPARE(m_sync->done(), 0);
    QVERIFY(CustomerSyncState::load(*m_database).cursors.isEmpty());
    QVERIFY(transaction.commit());
    QTRY_VERIFY(isComplete());
    QCOMPARE(m_server->asked.size(), 11);
    QCOMPARE(cache().count(), 103);
}

void TestCustomerSync::asksOnWhileLargeSlicesAreDecoded()
{
    m_members = largeMembers();
    m_sliceSize = 500;
    Transaction transaction(*m_database); // nothing can be written for now
    QVERIFY(transaction.isActive());
    startSync();
    QTRY_COMPARE(m_server->asked.size(), 4); // three that wait to be written, and the one behind
    QVERIFY(transaction.commit());
    QTRY_VERIFY(isComplete());
    QCOMPARE(cache().count(), m_members.size() + m_prospects.size());
    QCOMPARE(requests("customerStatus=MEMBER"), 5);
    for (const int offset : {500, 1'000, 1'500, 2'000})
        QCOMPARE(requests(qPrintable(QStringLiteral("offset=o%1").arg(offset))), 1);
}

void TestCustomerSync::goesOnAfterARestart()
{
    // The third slice never comes; the program ends meanwhile.
    m_server->answer = [this](const QUrl &url) {
        return requests("offset=o20") > 0 ? errorAnswer(503) : list(url);
    };
    startSync();
    QTRY_COMPARE(m_sync->state(), State::BackingOff);
    QTRY_COMPARE(m_sync->done(), 20);
    m_sync.reset();
    QCOMPARE(cache().count(), 20);

    m_server->asked.clear();
    answerSanely();
    startSync();
    QTRY_VERIFY(isComplete());
    QCOMPARE(requests("offset=o20"), 1);
    QCOMPARE(m_server->asked.size(), 2);
    QCOMPARE(cache().count(), 28);
    QCOMPARE(m_sync->knownTotal(), 28);
}

void TestCustomerSync::goesOnAtAnySlice_data()
{
    QTest::addColumn<int>("slices");
    for (const int slices : {1, 2, 3, 4})
        QTest::addRow("%d", slices) << slices;
}

void TestCustomerSync::goesOnAtAnySlice()
{
    QFETCH(int, slices);
    startSync();
    // Several may be written at once.
    connect(m_sync.get(), &CustomerSync::progressChanged, m_sync.get(), [&](qint64 done) {
        if (done >= std::min(28, slices * 10))
            m_sync->stop();
    });
    QTRY_COMPARE(m_sync->state(), State::Idle);
    const qint64 done = m_sync->done();
    m_sync.reset();
    const CustomerSyncState kept = CustomerSyncState::load(*m_database);
    QVERIFY(kept.done >= done && cache().count() >= kept.done);

    m_server->asked.clear();
    startSync();
    QTRY_VERIFY(isComplete());
    for (const QString &cursor : kept.cursors) {
        if (!cursor.isEmpty())
            QCOMPARE(requests(qPrintable(u"offset=" + cursor)), 1);
        else
            QCOMPARE(requests("customerStatus=PROSPECT"), 1);
    }
    QCOMPARE(cache().count(), 28);
    QCOMPARE(m_sync->done(), 28);
    QCOMPARE(cache().notSeenBy(kept.pass, 1), QList<CustomerId>());
}

void TestCustomerSync::waitsAfterARestartUntilAPassIsDue()
{
    startSync();
    QTRY_VERIFY(isComplete());
    m_server->asked.clear();
    m_now = m_now.addSecs(60);
    startSync();
    QTRY_VERIFY(isComplete());
    QCOMPARE(m_server->asked.size(), 0);
    m_sync->start(); // a person does not want to wait
    QTRY_COMPARE(m_server->asked.size(), 4);
    QTRY_VERIFY(isComplete());
    m_now = m_now.addSecs(3600);
    startSync();
    QTRY_COMPARE(m_server->asked.size(), 8);
}

void TestCustomerSync::rereadsWhoVanished()
{
    startSync();
    QTRY_VERIFY(isComplete());
    m_members = m_members.mid(2); // 1 is unknown to the server now, 2 a former member
    m_server->asked.clear();
    m_sync->start();
    QTRY_COMPARE(cache().count(), 27);
    QTRY_VERIFY(isComplete());
    QVERIFY(!cache().find(1));
    QCOMPARE(cache().find(2)->customer.status, CustomerStatus::FormerMember);
    QCOMPARE(m_server->asked.size(), 6);
    m_sync->start(); // a former member is not asked for again and again
    QTRY_COMPARE(m_server->asked.size(), 10);
    QTRY_VERIFY(isComplete());
    QCOMPARE(cache().count(), 27);
}

void TestCustomerSync::mayBeStoppedFromItsOwnSignals()
{
    startSync();
    connect(m_sync.get(), &CustomerSync::customersChanged, m_sync.get(), &CustomerSync::stop);
    QTRY_COMPARE(m_sync->state(), State::Idle);
    QVERIFY(cache().count() >= 10);
    m_server->asked.clear(); // the next slices may have been asked for already
    m_server->answer = [](const QUrl &) { return errorAnswer(401); };
    connect(m_sync.get(), &CustomerSync::failed, m_sync.get(), &CustomerSync::stop);
    m_sync->start();
    QTRY_VERIFY(!m_server->asked.isEmpty());
    QTRY_COMPARE(m_sync->state(), State::Idle);
    QVERIFY(m_server->asked.size() <= 2);
}

void TestCustomerSync::mayBeDestroyedWhileBusy()
{
    for (int turn = 0; turn < 10; ++turn) {
        startSync();
        QTRY_VERIFY(m_server->asked.size() > turn / 2 || isComplete());
        m_sync.reset();
    }
    startSync();
    QTRY_VERIFY(isComplete());
    QCOMPARE(cache().count(), 28);
}

QTEST_GUILESS_MAIN(TestCustomerSync)
#include "tst_customersync.moc"
