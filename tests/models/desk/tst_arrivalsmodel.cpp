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
        m_database
            = std::make_unique<Database>(m_folder->filePath(QStringLiteral("studio.sqlite")));
        m_journal = std::make_unique<Journal>(*m_database, clock);
        m_model = std::make_unique<ArrivalsModel>(*m_journal, clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_journal.reset();
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
        QVERIFY(!m_model->at(0).left.isValid());
        QCOMPARE(m_model->at(1).left.time(), QTime(9, 2));
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
        QVERIFY(m_model->at(0).verdict == Verdict::Level::Look);
        QVERIFY(!m_model->at(1).verdict);
    }

    void yesterdayGoesAtMidnight()
    {
        done(1, CheckInAct{m_now});
        m_now = m_now.addDays(1);
        m_model->reload();
        QCOMPARE(m_model->rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestArrivalsModel)
#include "tst_arrivalsmodel.moc"
