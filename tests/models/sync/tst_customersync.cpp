// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/codec/encode.h"
#include "models/store/customercache.h"
#include "models/sync/customersync.h"
#include "tests/models/sync/scriptedserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Api;
using namespace std::chrono_literals;

using State = CustomerSync::State;

/// What the sync makes of a server's answers, sane and not.
class TestCustomerSync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readsMembersAndProspects();
    void asksInSlicesOfItsOwnSize();
    void repeatsAfterTheInterval();
    void asksOnWhileSlicesAreWritten();
    void asksOnWhileLargeSlicesAreDecoded();
    void readsASliceAnewWhoseRowsAreWrong_data();
    void readsASliceAnewWhoseRowsAreWrong();
    void goesOnAfterARestart();
    void goesOnAtAnySlice_data();
    void goesOnAtAnySlice();
    void waitsAfterARestartUntilAPassIsDue();
    void rereadsWhoVanished();
    void backsOffAndGoesOn_data();
    void backsOffAndGoesOn();
    void stopsOnRefusals_data();
    void stopsOnRefusals();
    void endsOnListsThatGoRound_data();
    void endsOnListsThatGoRound();
    void beginsAnewWhenTheServerForgotTheCursor_data();
    void beginsAnewWhenTheServerForgotTheCursor();
    void endsOnEndlessNonsense();
    void stopsWhenTheStoreFails();
    void leavesNoGapWhenTheStoreFailsMidway();
    void mayBeStoppedFromItsOwnSignals();
    void mayBeDestroyedWhileBusy();

private:
    using Answer = ScriptedServer::Answer;

    void startSync(CustomerSyncSettings settings = {.slicesTogether = 1});
    Answer list(const QUrl &url);
    [[nodiscard]] CustomerCache cache() { return CustomerCache(*m_database); }
    [[nodiscard]] int requests(const char *part) const;
    [[nodiscard]] bool isComplete() const { return m_sync->state() == State::Waiting; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<CustomerSync> m_sync;
    QList<Customer> m_members;
    QList<Customer> m_prospects;
    int m_sliceSize = 10; ///< of the server, whatever is asked for
    QDateTime m_now;
};

static Customer person(CustomerId id, CustomerStatus status)
{
    Customer customer;
    customer.id = id;
    customer.lastName = QStringLiteral("Name%1").arg(id);
    customer.status = status;
    return customer;
}

static ScriptedServer::Answer errorAnswer(int status)
{
    return {status, R"({"errorMessage":"no"})"};
}

void TestCustomerSync::init()
{
    m_sync.reset();
    m_client.reset();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<Database>(m_folder->filePath(QStringLiteral("store.db")));
    m_server = std::make_unique<ScriptedServer>();
    m_server->answer = [this](const QUrl &url) { return list(url); };
    m_client = std::make_unique<ApiClient>(
        ClientSettings{.baseUrl = m_server->baseUrl(), .apiKey = "key", .backoff = 1ms});
    m_sliceSize = 10;
    m_members.clear();
    m_prospects.clear();
    for (int id = 1; id <= 25; ++id)
        m_members.append(person(id, CustomerStatus::Member));
    for (int id = 101; id <= 103; ++id)
        m_prospects.append(person(id, CustomerStatus::Prospect));
    m_now = QDateTime(QDate(2026, 5, 4), QTime(9, 0), Qt::UTC);
}

void TestCustomerSync::startSync(CustomerSyncSettings settings)
{
    settings.firstPause = 1ms;
    settings.now = [this] { return m_now; };
    m_sync = std::make_unique<CustomerSync>(*m_client, m_database->path(), settings);
    m_sync->start();
}

TestCustomerSync::Answer TestCustomerSync::list(const QUrl &url)
{
    const QUrlQuery query(url);
    const QString path = url.path();
    if (path != QLatin1String("/v1/customers")) {
        const CustomerId id = path.section(QLatin1Char('/'), -1).toLongLong();
        const bool isFormer = id % 2 == 0;
        return isFormer ? Answer{200, encode(person(id, CustomerStatus::FormerMember))}
                        : errorAnswer(404);
    }
    const bool wantsProspects
        = query.queryItemValue(QStringLiteral("customerStatus")) == QLatin1String("PROSPECT");
    const QList<Customer> &all = wantsProspects ? m_prospects : m_members;
    const int offset = query.queryItemValue(QStringLiteral("offset")).mid(1).toInt();
    Slice<Customer> slice{all.mid(offset, m_sliceSize)};
    slice.hasNext = offset + m_sliceSize < all.size();
    slice.offset = QStringLiteral("o%1").arg(offset + m_sliceSize);
    return {200, encode(slice)};
}

int TestCustomerSync::requests(const char *part) const
{
    return int(
        std::count_if(m_server->asked.cbegin(), m_server->asked.cend(), [&](const QUrl &url) {
            return url.toString().contains(QLatin1String(part));
        }));
}

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
    for (int id = 26; id <= 100; ++id)
        m_members.append(person(id, CustomerStatus::Member));
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

/// Slices that are decoded on another thread.
static QList<Customer> manyMembers()
{
    QList<Customer> members;
    for (int id = 1'001; id <= 3'500; ++id) {
        members.append(person(id, CustomerStatus::Member));
        members.last().additionalAddressInformation = QString(150, QLatin1Char('x'));
    }
    return members;
}

void TestCustomerSync::asksOnWhileLargeSlicesAreDecoded()
{
    m_members = manyMembers();
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

void TestCustomerSync::readsASliceAnewWhoseRowsAreWrong_data()
{
    QTest::addColumn<bool>("isHeldBack");
    QTest::addRow("at once") << false;
    QTest::addRow("read ahead, long before it is its turn") << true;
}

void TestCustomerSync::readsASliceAnewWhoseRowsAreWrong()
{
    QFETCH(bool, isHeldBack);
    m_members = manyMembers();
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
    m_server->answer = [this](const QUrl &url) { return list(url); };
    startSync();
    QTRY_VERIFY(isComplete());
    QCOMPARE(requests("offset=o20"), 1);
    QCOMPARE(m_server->asked.size(), 2);
    QCOMPARE(cache().count(), 28);
    QCOMPARE(m_sync->knownTotal(), 28);
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

void TestCustomerSync::backsOffAndGoesOn_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::newRow("overloaded") << 503 << ApiError::Kind::Busy;
    QTest::newRow("broken") << 500 << ApiError::Kind::Server;
}

void TestCustomerSync::backsOffAndGoesOn()
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

void TestCustomerSync::stopsOnRefusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::newRow("key refused") << 401 << ApiError::Kind::Unauthorized;
    QTest::newRow("missing scope") << 403 << ApiError::Kind::MissingScope;
}

void TestCustomerSync::stopsOnRefusals()
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
    m_server->answer = [this](const QUrl &url) { return list(url); };
    m_sync->start();
    QTRY_VERIFY(isComplete());
    QVERIFY(!m_sync->error());
}

void TestCustomerSync::endsOnListsThatGoRound_data()
{
    QTest::addColumn<QByteArrayList>("offsets"); // given out in turn
    QTest::addColumn<bool>("isEmpty");
    QTest::newRow("no offset") << QByteArrayList{""} << false;
    QTest::newRow("the same again") << QByteArrayList{"a"} << false;
    QTest::newRow("a circle") << QByteArrayList{"a", "b", "c"} << false;
    QTest::newRow("ever new, always empty")
        << QByteArrayList{"a", "b", "c", "d", "e", "f", "g"} << true;
}

void TestCustomerSync::endsOnListsThatGoRound()
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
    m_server->answer = [this](const QUrl &url) { return list(url); };
    m_sync->start();
    QTRY_VERIFY(isComplete());
    QCOMPARE(requests("offset="), 2); // of four: each list from its beginning
    QCOMPARE(cache().count(), 28);
}

void TestCustomerSync::beginsAnewWhenTheServerForgotTheCursor_data()
{
    QTest::addColumn<CustomerCursors>("cursors");
    const auto known = QStringLiteral("o10");
    const auto stale = QStringLiteral("stale");
    QTest::newRow("of members") << CustomerCursors{{CustomerStatus::Member, stale}};
    QTest::newRow("of prospects") << CustomerCursors{{CustomerStatus::Prospect, stale}};
    QTest::newRow("of one of both")
        << CustomerCursors{{CustomerStatus::Member, known}, {CustomerStatus::Prospect, stale}};
}

void TestCustomerSync::beginsAnewWhenTheServerForgotTheCursor()
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

void TestCustomerSync::endsOnEndlessNonsense()
{
    m_server->answer = [](const QUrl &) { return Answer{200, R"({"result":[{"id":"x"}]})"}; };
    startSync();
    QTRY_COMPARE(m_sync->state(), State::Stopped);
    QCOMPARE(m_sync->error()->kind, ApiError::Kind::Protocol);
    QCOMPARE(cache().count(), 0);
}

void TestCustomerSync::stopsWhenTheStoreFails()
{
    QVERIFY(m_database->run(QStringLiteral("drop table customer_text")));
    startSync();
    const QSignalSpy failures(m_sync.get(), &CustomerSync::storeFailed);
    QTRY_COMPARE(m_sync->state(), State::Stopped);
    QVERIFY(!failures.isEmpty());
    QCOMPARE(cache().count(), 0);
}

void TestCustomerSync::leavesNoGapWhenTheStoreFailsMidway()
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
