// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/desk/arrivalsmodel.h"

#include "models/acts/journal.h"
#include "models/store/database.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;

class TestArrivalsModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<StoreWorker> m_reader;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ArrivalsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QDateTime m_now;

    qint64 record(Api::CustomerId customer, const ActDetail &detail)
    {
        m_now = m_now.addSecs(60);
        return m_journal->record({customer, QStringLiteral("Customer %1").arg(customer), detail})
            .value_or(0);
    }

    void conclude(qint64 id, ActState state)
    {
        const Act act = m_journal->entry(id)->act;
        m_journal->conclude(act, {.journalId = id, .state = state});
    }

    qint64 done(Api::CustomerId customer, const ActDetail &detail)
    {
        const qint64 id = record(customer, detail);
        conclude(id, ActState::Done);
        return id;
    }

    [[nodiscard]] bool isReady() const { return m_model->state() == LoadingModel::State::Ready; }

    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }

private Q_SLOTS:
    void init()
    {
        m_now = QDateTime(QDate(2026, 3, 11), QTime(9, 0));
        const auto clock = [this] { return m_now; };
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(
            m_folder->filePath(QStringLiteral("journal.sqlite")), journalSchema());
        m_journal = std::make_unique<Journal>(*m_database, clock);
        m_reader = std::make_unique<StoreWorker>(m_database->path());
        m_model = std::make_unique<ArrivalsModel>(*m_journal, *m_reader, clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QTRY_VERIFY(isReady());
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_journal.reset();
        m_reader.reset();
        m_database.reset();
    }

    void newestFirst()
    {
        done(1, CheckInAct{m_now});
        done(2, CheckInAct{m_now});
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(cell(0, ArrivalsModel::NameColumn), QStringLiteral("Customer 2"));
        QCOMPARE(cell(1, ArrivalsModel::NameColumn), QStringLiteral("Customer 1"));
        QCOMPARE(cell(1, ArrivalsModel::TimeColumn),
                 QLocale().toString(QTime(9, 1), QLocale::ShortFormat));
        QCOMPARE(cell(1, ArrivalsModel::StateColumn), QString());
    }

    void oldestFirst()
    {
        done(1, CheckInAct{m_now});
        done(2, CheckInAct{m_now});
        m_model->sort(ArrivalsModel::NameColumn); // has no order
        m_model->sort(ArrivalsModel::TimeColumn, Qt::AscendingOrder);
        QTRY_COMPARE(cell(0, ArrivalsModel::NameColumn), QStringLiteral("Customer 1"));
        const qint64 third = record(3, CheckInAct{m_now});
        QTRY_COMPARE(cell(2, ArrivalsModel::NameColumn), QStringLiteral("Customer 3"));
        conclude(third, ActState::Done);
        QTRY_COMPARE(cell(2, ArrivalsModel::StateColumn), QString());
        m_model->reload(); // a choice of this desk, not of the day
        QTRY_VERIFY(isReady());
        QCOMPARE(cell(0, ArrivalsModel::NameColumn), QStringLiteral("Customer 1"));
        m_model->sort(ArrivalsModel::TimeColumn, Qt::DescendingOrder);
        QTRY_COMPARE(cell(0, ArrivalsModel::NameColumn), QStringLiteral("Customer 3"));
        QCOMPARE(m_model->rowCount(), 3);
    }

    void tellsHowItStands()
    {
        const qint64 id = record(1, CheckInAct{m_now});
        QCOMPARE(cell(0, ArrivalsModel::StateColumn), QStringLiteral("Checking in"));
        conclude(id, ActState::Unknown);
        QCOMPARE(cell(0, ArrivalsModel::StateColumn), QStringLiteral("Not yet confirmed"));
        QVERIFY(m_model->latestOf(1));
        conclude(id, ActState::Failed);
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!m_model->latestOf(1));
    }

    void checkOutEndsTheLatestArrival()
    {
        done(1, CheckInAct{m_now});
        done(1, CheckOutAct{m_now});
        done(1, CheckInAct{m_now});
        QCOMPARE(m_model->rowCount(), 2);
        QVERIFY(!m_model->at(0)->left.isValid());
        QCOMPARE(m_model->at(1)->left.time(), QTime(9, 2));
        QVERIFY(cell(1, ArrivalsModel::StateColumn).startsWith(QStringLiteral("Left at 09:02")));
    }

    void otherActsAreNoArrivals()
    {
        done(1, LiftRestrictionAct{});
        QCOMPARE(m_model->rowCount(), 0);
    }

    void verdictOfTheMoment()
    {
        done(1, CheckInAct{m_now});
        m_model->noteVerdict(1, Verdict::Level::Look);
        done(1, CheckInAct{m_now});
        QVERIFY(m_model->verdictOf(*m_model->at(0)) == Verdict::Level::Look);
        QVERIFY(!m_model->verdictOf(*m_model->at(1)));
    }

    void yesterdayGoesAtMidnight()
    {
        done(1, CheckInAct{m_now});
        m_now = m_now.addDays(1);
        m_model->reload();
        QTRY_COMPARE(m_model->rowCount(), 0);
        done(2, CheckInAct{m_now});
        QCOMPARE(m_model->rowCount(), 1);
    }

    void readsTheDayAsItWasFollowed()
    {
        constexpr int Customers = 40;
        for (int round = 0; round < 10; ++round) {
            for (int customer = 1; customer <= Customers; ++customer) {
                done(customer, CheckInAct{m_now});
                if (customer % 3 != 0)
                    done(customer, CheckOutAct{m_now});
            }
        }
        conclude(record(7, CheckInAct{m_now}), ActState::Failed);
        ArrivalsModel later(*m_journal, *m_reader, [this] { return m_now; });
        QTRY_COMPARE(later.rowCount(), 10 * Customers);
        QCOMPARE(m_model->rowCount(), later.rowCount());
        for (int row = 0; row < later.rowCount(); ++row) {
            QTRY_VERIFY(later.at(row) && m_model->at(row));
            QCOMPARE(*later.at(row), *m_model->at(row));
            QCOMPARE(later.at(row)->left.isValid(), later.at(row)->customerId % 3 != 0);
        }
        QCOMPARE(*later.latestOf(5), *m_model->latestOf(5));
    }

    void followsWhatIsNotInMemory()
    {
        const qint64 lost = record(1, CheckInAct{m_now});
        for (int i = 0; i < 1000; ++i)
            record(2, CheckInAct{m_now});
        m_tester.reset(); // it looks everywhere
        QCOMPARE(m_model->rowOf(lost), -1);
        conclude(lost, ActState::Failed);
        QTRY_COMPARE(m_model->rowCount(), 1000);
        QVERIFY(!m_model->latestOf(1));
    }
};

QTEST_GUILESS_MAIN(TestArrivalsModel)
#include "tst_arrivalsmodel.moc"
