// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/models/sync/scriptedsync.h"

#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Api;
using namespace std::chrono_literals;

/// What the sync makes of servers that fail or lose the thread, and of a store that does.
class TestCustomerSyncFaults : public QObject, private ScriptedSync
{
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }
    void backsOffAndGoesOn_data();
    void backsOffAndGoesOn();
    void stopsOnRefusals_data();
    void stopsOnRefusals();
    void endsOnListsThatGoRound_data();
    void endsOnListsThatGoRound();
    void beginsAnewWhenTheServerForgotTheCursor_data();
    void beginsAnewWhenTheServerForgotTheCursor();
    void endsOnEndlessNonsense();
    void readsASliceAnewWhoseRowsAreWrong_data();
    void readsASliceAnewWhoseRowsAreWrong();
    void stopsWhenTheStoreFails();
    void leavesNoGapWhenTheStoreFailsMidway();
};

void TestCustomerSyncFaults::backsOffAndGoesOn_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::newRow("overloaded") << 503 << ApiError::Kind::Busy;
    QTest::newRow("broken") << 500 << ApiError::Kind::Server;
}

void TestCustomerSyncFaults::backsOffAndGoesOn()
{
    QFETCH(int, status);
    QFETCH(ApiError::Kind, kind);
    int failures = 6;
    m_server->answer = [&](const QUrl &url) {
        const bool fails = url.query().contains(QLatin1String("o10")) && failures-- > 0;
        return fails ? errorAnswer(status) : list(url);
    };
    startSync();
    const QSignalSpy failed(m_sync.get(), &CustomerSync::failed);
    QTRY_VERIFY(!failed.isEmpty());
    QCOMPARE(failed.first().first().value<ApiError>().kind, kind);
    QTRY_VERIFY(isComplete());
    QVERIFY(!m_sync->error());
    QCOMPARE(cache().count(), 28);
    QCOMPARE(m_sync->done(), 28);
}

void TestCustomerSyncFaults::stopsOnRefusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::newRow("key refused") << 401 << ApiError::Kind::Unauthorized;
    QTest::newRow("missing scope") << 403 << ApiError::Kind::MissingScope;
}

void TestCustomerSyncFaults::stopsOnRefusals()
{
    QFETCH(int, status);
    QFETCH(ApiError::Kind, kind);
    m_server->answer = [status](const QUrl &) { return errorAnswer(status); };
    startSync();
    const QSignalSpy failed(m_sync.get(), &CustomerSync::failed);
    QTRY_COMPARE(m_sync->state(), State::Stopped);
    QCOMPARE(m_sync->error()->kind, kind);
    QCOMPARE(failed.count(), 1);
    QVERIFY(m_server->asked.size() <= 2); // each list once
    answerSanely();
    m_sync->start();
    QTRY_VERIFY(isComplete());
    QVERIFY(!m_sync->error());
}

void TestCustomerSyncFaults::endsOnListsThatGoRound_data()
{
    QTest::addColumn<QByteArrayList>("offsets"); // given out in turn
    QTest::addColumn<bool>("isEmpty");
    QTest::newRow("no offset") << QByteArrayList{""} << false;
    QTest::newRow("the same again") << QByteArrayList{"a"} << false;
    QTest::newRow("a circle") << QByteArrayList{"a", "b", "c"} << false;
    QTest::newRow("ever new, always empty")
        << QByteArrayList{"a", "b", "c", "d", "e", "f", "g"} << true;
}

void TestCustomerSyncFaults::endsOnListsThatGoRound()
{
    QFETCH(QByteArrayList, offsets);
    QFETCH(bool, isEmpty);
    int turn = 0;
    m_server->answer = [&](const QUrl &url) {
        if (url.query().contains(QLatin1String("PROSPECT")))
            return list(url);
        Slice<Customer> slice;
        slice.hasNext = true;
        slice.offset = QString::fromLatin1(offsets.at(turn++ % offsets.size()));
        if (!isEmpty)
            slice.result = m_members.mid(0, 2);
        return Answer{200, encode(slice)};
    };
    startSync();
    QTRY_COMPARE(m_sync->state(), State::Stopped);
    QCOMPARE(m_sync->error()->kind, ApiError::Kind::Protocol);
    QVERIFY(m_server->asked.size() <= 6);
    m_server->asked.clear();
    answerSanely();
    m_sync->start();
    QTRY_VERIFY(isComplete());
    QCOMPARE(requests("offset="), 2); // of four: each list from its beginning
    QCOMPARE(cache().count(), 28);
}

void TestCustomerSyncFaults::beginsAnewWhenTheServerForgotTheCursor_data()
{
    QTest::addColumn<CustomerCursors>("cursors");
    const auto known = QStringLiteral("o10");
    const auto stale = QStringLiteral("stale");
    QTest::newRow("of members") << CustomerCursors{{CustomerStatus::Member, stale}};
    QTest::newRow("of prospects") << CustomerCursors{{CustomerStatus::Prospect, stale}};
    QTest::newRow("of one of both")
        << CustomerCursors{{CustomerStatus::Member, known}, {CustomerStatus::Prospect, stale}};
}

void TestCustomerSyncFaults::beginsAnewWhenTheServerForgotTheCursor()
{
    QFETCH(const CustomerCursors, cursors);
    const CustomerSyncState state{
        .pass = 3, .phase = SyncPhase::Lists, .cursors = cursors, .done = 10};
    QVERIFY(state.save(*m_database));
    m_server->answer = [this](const QUrl &url) {
        return url.query().contains(QLatin1String("stale")) ? errorAnswer(400) : list(url);
    };
    startSync();
    QTRY_VERIFY(isComplete());
    QCOMPARE(requests("stale"), 1);
    QCOMPARE(cache().count(), 28);
    QCOMPARE(m_sync->done(), 28);
}

void TestCustomerSyncFaults::endsOnEndlessNonsense()
{
    m_server->answer = [](const QUrl &) { return Answer{200, R"({"result":[{"id":"x"}]})"}; };
    startSync();
    QTRY_COMPARE(m_sync->state(), State::Stopped);
    QCOMPARE(m_sync->error()->kind, ApiError::Kind::Protocol);
    QCOMPARE(cache().count(), 0);
}

void TestCustomerSyncFaults::readsASliceAnewWhoseRowsAreWrong_data()
{
    QTest::addColumn<bool>("isHeldBack");
    QTest::addRow("at once") << false;
    QTest::addRow("read ahead, long before it is its turn") << true;
}

void TestCustomerSyncFaults::readsASliceAnewWhoseRowsAreWrong()
{
    QFETCH(bool, isHeldBack);
    m_members = largeMembers();
    m_sliceSize = 500;
    bool isWrong = true;
    m_server->answer = [&](const QUrl &url) {
        Answer answer = list(url);
        if (url.query().contains(QLatin1String("offset=o1000")) && std::exchange(isWrong, false))
            answer.body.replace(R"("id":2001,)", R"("id":"x",)");
        return answer;
    };
    std::optional<Transaction> transaction;
    if (isHeldBack)
        transaction.emplace(*m_database); // nothing can be written for now
    startSync();
    const QSignalSpy failures(m_sync.get(), &CustomerSync::failed);
    if (transaction) {
        QTRY_VERIFY(!isWrong);
        QVERIFY(transaction->commit());
    }
    QTRY_VERIFY(isComplete());
    QVERIFY(!isWrong);
    QCOMPARE(failures.count(), 1);
    QCOMPARE(cache().count(), m_members.size() + m_prospects.size());
    QCOMPARE(m_sync->done(), m_members.size() + m_prospects.size());
}

void TestCustomerSyncFaults::stopsWhenTheStoreFails()
{
    QVERIFY(m_database->run(QStringLiteral("drop table customer_text")));
    startSync();
    const QSignalSpy failures(m_sync.get(), &CustomerSync::storeFailed);
    QTRY_COMPARE(m_sync->state(), State::Stopped);
    QVERIFY(!failures.isEmpty());
    QCOMPARE(cache().count(), 0);
}

void TestCustomerSyncFaults::leavesNoGapWhenTheStoreFailsMidway()
{
    QVERIFY(m_database->run(QStringLiteral("create trigger full before insert on customer"
                                           " when new.id = 15"
                                           " begin select raise(abort, 'full'); end")));
    startSync();
    QTRY_COMPARE(m_sync->state(), State::Stopped);
    m_sync.reset();
    // Later slices waited behind it, and none of them was kept; what came before it may have been
    // written together with it.
    QVERIFY(CustomerSyncState::load(*m_database).done <= 10);
    QVERIFY(!cache().find(21) && !cache().find(101));
    QVERIFY(m_database->run(QStringLiteral("drop trigger full")));
    startSync();
    QTRY_VERIFY(isComplete());
    QCOMPARE(cache().count(), 28);
    QCOMPARE(m_sync->done(), 28);
}

QTEST_GUILESS_MAIN(TestCustomerSyncFaults)
#include "tst_customersyncfaults.moc"
