// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/customersservice.h"
#include "tests/models/acts/keptdesk.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Frontdesk;
using Demo::FaultKind;
using Kind = Api::ApiError::Kind;

Q_DECLARE_METATYPE(Frontdesk::Demo::FaultKind)

namespace {

const auto checkin = QStringLiteral("checkin");

} // namespace

/// Check-ins without a line: kept, then sent in order, each exactly once in effect, whatever goes
/// wrong on the way.
class TestKeptCheckins : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Demo::TenantServer> m_server;
    std::unique_ptr<KeptDesk> m_desk;

    static constexpr int FirstCame = 20; ///< minutes ago

    /// All visitors come while nobody answers, a minute after another.
    void keepAll()
    {
        m_server->stop();
        QVERIFY(m_desk->notices());
        int minutes = FirstCame;
        for (const qint64 visitor : visitors())
            QCOMPARE(m_desk->run(KeptDesk::visitOf(visitor, minutes--)).state, ActState::Waiting);
    }
    [[nodiscard]] int writes() const { return m_server->writesApplied(checkin); }
    [[nodiscard]] int requests() const { return m_server->requestCount(checkin); }
    [[nodiscard]] int done() const
    {
        const auto entries = m_desk->entries();
        return int(std::count_if(entries.cbegin(), entries.cend(), [](const JournalEntry &entry) {
            return entry.outcome.state == ActState::Done;
        }));
    }
    QList<Api::Checkin> visitsOf(qint64 customer)
    {
        std::optional<QList<Api::Checkin>> visits;
        QObject owner;
        const QDate today = QDate::currentDate();
        Api::CustomersService(m_desk->client())
            .checkinHistory(customer, {today.addDays(-1), today, 50, {}}, &owner)
            ->then(&owner, [&visits](const auto &slice) {
                visits = slice ? slice->result : QList<Api::Checkin>();
            });
        return QTest::qWaitFor([&visits] { return visits.has_value(); }, 10'000)
            ? *visits
            : QList<Api::Checkin>();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<Demo::TenantServer>(
            Demo::TenantOptions{.port = freePort(), .customers = 60});
        QVERIFY(m_server->start());
        m_desk = std::make_unique<KeptDesk>(m_server->baseUrl(), m_folder->path());
    }
    void cleanup()
    {
        m_desk.reset();
        m_server.reset();
    }

    void areSentInOrderWithTheirTime()
    {
        QAbstractItemModelTester tester(&m_desk->kept(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        keepAll();
        const auto count = int(visitors().size());
        QCOMPARE(m_desk->kept().waitingCount(), count);
        QCOMPARE(requests(), 0);
        QList<qint64> order;
        connect(&m_desk->acts(), &ActRunner::concluded, this,
                [&order](const Act &act, const ActOutcome &outcome) {
                    if (outcome.state == ActState::Done)
                        order.append(act.customerId);
                });
        QVERIFY(m_server->start());
        QTRY_VERIFY(m_desk->isDrained()); // and nobody clicks
        QCOMPARE(order, visitors());
        QCOMPARE(writes(), count);
        QCOMPARE(requests(), count);
        QCOMPARE(m_desk->kept().waitingCount(), 0);
        QCOMPARE(m_desk->kept().countOf(ActState::Done), count);
        QCOMPARE(m_desk->kept().rowCount(), count);
        for (const JournalEntry &entry : m_desk->entries()) {
            const auto visits = visitsOf(entry.act.customerId);
            QVERIFY(!visits.isEmpty());
            const QDateTime time = std::get<CheckInAct>(entry.act.detail).time;
            QVERIFY(qAbs(visits.first().checkInDateTime->secsTo(time)) < 2);
        }
        m_desk->acts().disconnect(this);
    }

    void otherWritesAreRefused()
    {
        m_server->stop();
        QVERIFY(m_desk->notices());
        const Act act{visitors().first(), {}, LiftRestrictionAct{}};
        const ActOutcome told = m_desk->run(act);
        QCOMPARE(told.state, ActState::Failed);
        QCOMPARE(told.journalId, 0);
        QVERIFY(told.error->isOfLine());
        QVERIFY(m_desk->entries().isEmpty());
    }

    void aSecondScanIsARepetition()
    {
        m_server->stop();
        QVERIFY(m_desk->notices());
        const qint64 visitor = visitors().first();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const ActOutcome first = m_desk->run({visitor, {}, CheckInAct{now}});
        QCOMPARE(first.state, ActState::Waiting);
        for (const int secondsAgo : {1, 1200}) {
            const QDateTime time = now.addSecs(-secondsAgo);
            if (time.toLocalTime().date() != now.toLocalTime().date())
                continue; // just after midnight, it is another visit
            const ActOutcome second = m_desk->run({visitor, {}, CheckInAct{time}});
            QCOMPARE(second.state, ActState::Failed);
            QCOMPARE(second.error->kind, Kind::Conflict);
            QCOMPARE(second.journalId, first.journalId);
        }
        QCOMPARE(m_desk->entries().size(), 1);
    }

    /// The line is lost, and nobody knows yet.
    void whatNeverArrivedIsKept()
    {
        m_server->stop();
        QCOMPARE(m_desk->run(KeptDesk::visitOf(visitors().first())).state, ActState::Waiting);
        QTRY_VERIFY(m_desk->line().isOffline());
        QCOMPARE(m_desk->kept().waitingCount(), 1);
        QVERIFY(m_server->start());
        QTRY_VERIFY(m_desk->isDrained());
        QCOMPARE(done(), 1);
        QCOMPARE(writes(), 1);
    }

    void eachTakesEffectOnce_data()
    {
        QTest::addColumn<FaultKind>("fault");
        QTest::addColumn<int>("sentAgain");
        QTest::newRow("request lost") << FaultKind::LostRequest << 1;
        QTest::newRow("answer lost") << FaultKind::LostAnswer << 0;
        QTest::newRow("503") << FaultKind::Unavailable << 1;
        QTest::newRow("429") << FaultKind::RateLimited << 1;
        QTest::newRow("silence") << FaultKind::Silence << 1;
        QTest::newRow("late, took effect") << FaultKind::Latency << 0;
        QTest::newRow("cut") << FaultKind::CutBody << 0;
        QTest::newRow("connection closed") << FaultKind::ClosedConnection << 1;
    }

    void eachTakesEffectOnce()
    {
        QFETCH(const FaultKind, fault);
        QFETCH(const int, sentAgain);
        keepAll();
        QVERIFY(m_server->start());
        m_server->setFault({checkin, fault, 1, 1, 5'000});
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->isDrained(), 20'000);
        QCOMPARE(done(), int(visitors().size()));
        QCOMPARE(writes(), int(visitors().size()));
        QCOMPARE(requests(), int(visitors().size()) + sentAgain);
    }

    void aRefusedOneKeepsNobodyWaiting()
    {
        const qint64 early = visitors().at(1);
        // Somebody was checked in at another desk while the line of this one was down.
        KeptDesk other(m_server->baseUrl(), m_folder->filePath(QStringLiteral("other")));
        QCOMPARE(other.run(KeptDesk::visitOf(early, 120)).state, ActState::Done);
        keepAll();
        QVERIFY(m_server->start());
        QTRY_VERIFY(m_desk->isDrained());
        QCOMPARE(done(), int(visitors().size()) - 1);
        QCOMPARE(m_desk->kept().countOf(ActState::Failed), 1);
        for (const JournalEntry &entry : m_desk->entries()) {
            if (entry.act.customerId != early)
                continue;
            QCOMPARE(entry.outcome.state, ActState::Failed);
            QVERIFY(!entry.outcome.error->serverMessage.isEmpty());
        }
    }

    void aFlappingLine()
    {
        keepAll();
        const auto count = int(visitors().size());
        for (int sent = 1; sent < count; ++sent) {
            // The line breaks the moment one more is done.
            QObject moment;
            connect(&m_desk->acts(), &ActRunner::concluded, &moment,
                    [this](const Act &, const ActOutcome &outcome) {
                        if (outcome.state == ActState::Done)
                            m_server->stop();
                    });
            QVERIFY(m_server->start());
            QTRY_COMPARE(done(), sent);
            QVERIFY(m_desk->notices());
            QTRY_COMPARE(m_desk->journal().waitingEntries().size(), count - sent);
        }
        QVERIFY(m_server->start());
        QTRY_VERIFY(m_desk->isDrained());
        QCOMPARE(done(), count);
        QCOMPARE(writes(), count);
    }

    void surviveARestart()
    {
        keepAll();
        m_desk->crash();
        m_desk->open();
        QCOMPARE(m_desk->kept().waitingCount(), int(visitors().size()));
        QVERIFY(m_desk->notices());
        const Act again = KeptDesk::visitOf(visitors().first(), FirstCame); // of the same day
        QCOMPARE(m_desk->run(again).error->kind, Kind::Conflict);
        QVERIFY(m_server->start());
        QTRY_VERIFY(m_desk->isDrained());
        QCOMPARE(done(), int(visitors().size()));
        QCOMPARE(writes(), int(visitors().size()));
    }

    void doNotWaitForEver()
    {
        m_server->stop();
        QVERIFY(m_desk->notices());
        QCOMPARE(m_desk->run(KeptDesk::visitOf(visitors().first(), 25 * 60)).state,
                 ActState::Waiting);
        QCOMPARE(m_desk->run(KeptDesk::visitOf(visitors().last())).state, ActState::Waiting);
        QVERIFY(m_server->start());
        QTRY_VERIFY(m_desk->isDrained());
        QCOMPARE(writes(), 1);
        QCOMPARE(m_desk->kept().rowCount(), 2);
        QVERIFY(m_desk->kept().at(0).outcome.isOverdue);
        QCOMPARE(m_desk->kept().at(0).outcome.state, ActState::Failed);
        QCOMPARE(m_desk->kept().at(1).outcome.state, ActState::Done);
    }

    /// The disk does not say that what is to be sent would outlive a power cut.
    void unsafeOnesGoOnWaiting()
    {
        keepAll();
        const QString log = m_folder->filePath(QStringLiteral("journal.sqlite-wal"));
        const QString elsewhere = log + QStringLiteral("-elsewhere");
        QVERIFY(QFile::rename(log, elsewhere));
        QVERIFY(QDir().mkdir(log));
        const QSignalSpy changes(&m_desk->journal(), &Journal::changed);
        QVERIFY(m_server->start());
        QTRY_VERIFY(changes.size() >= 4); // begun and put back, twice
        QCOMPARE(requests(), 0);
        QCOMPARE(done(), 0);
        QVERIFY(QDir().rmdir(log));
        QVERIFY(QFile::rename(elsewhere, log));
        QTRY_VERIFY(m_desk->isDrained());
        QCOMPARE(done(), int(visitors().size()));
        QCOMPARE(writes(), int(visitors().size()));
    }

    void attemptsAreBounded()
    {
        m_server->setFault({checkin, FaultKind::LostRequest, -1, 1, 0});
        const ActOutcome told = m_desk->run(KeptDesk::visitOf(visitors().first()));
        QVERIFY(told.state != ActState::Failed);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->isDrained(), 20'000);
        QCOMPARE(m_desk->entries().first().outcome.state, ActState::Failed);
        QVERIFY(requests() > 1 && requests() <= 6);
        QCOMPARE(writes(), 0);
    }

    void theListIsOfOneOutage()
    {
        keepAll();
        QVERIFY(m_server->start());
        QTRY_VERIFY(m_desk->isDrained());
        QCOMPARE(m_desk->kept().rowCount(), int(visitors().size()));
        m_server->stop();
        QVERIFY(m_desk->notices());
        QCOMPARE(m_desk->kept().rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestKeptCheckins)
#include "tst_keptcheckins.moc"
