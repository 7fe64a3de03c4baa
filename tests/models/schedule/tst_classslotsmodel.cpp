// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/schedule/classslotsmodel.h"

#include "models/schedule/daysmodel.h"
#include "models/schedule/scheduleproxy.h"
#include "models/slicewalk.h"
#include "tests/demodesk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using State = LoadingModel::State;

class TestClassSlotsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tenant = std::make_unique<DemoTenant>();
        m_client = std::make_unique<Api::ApiClient>(m_tenant->settings(Demo::Berlin));
        m_model = std::make_unique<ClassSlotsModel>(*m_client, demoNoon);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_client.reset();
        m_tenant.reset();
    }

    void showsTwoWeeksInOrder()
    {
        load();
        QVERIFY(m_tenant->requests("getClassSlotsForMultipleClasses") > 1); // more than one slice
        QSet<QDate> days;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            days.insert(m_model->at(row).day());
            QVERIFY(row == 0 || m_model->at(row - 1).start <= m_model->at(row).start);
        }
        QCOMPARE(days.size(), 16);
        QCOMPARE(m_model->at(0).day(), demoNoon().date().addDays(-1));
        QCOMPARE(m_model->asOf(), demoNoon());
    }

    void joinsTheClasses()
    {
        load();
        const ScheduleSlot slot = m_model->at(rowOf(Demo::CastClass::Free, 1));
        QCOMPARE(slot.title, QStringLiteral("Vinyasa Yoga"));
        QCOMPARE(slot.category, QStringLiteral("Yoga"));
        QCOMPARE(slot.places, 20);
        QCOMPARE(slot.freeCancelation, (Api::Term{2, Api::TermUnit::Hours}));
        const int full = rowOf(Demo::CastClass::FullWithWaitingList, 1);
        QCOMPARE(text(full, ClassSlotsModel::PlacesColumn), QStringLiteral("Full, 3 of 6 waiting"));
        QCOMPARE(text(full, ClassSlotsModel::TimeColumn), QStringLiteral("19:15 – 20:00"));
        QVERIFY(m_model->index(full, 0).data(ClassSlotsModel::IsFullRole).toBool());
        QVERIFY(m_model->at(full).hasWaitingPlace());
    }

    void showsSlotsWithoutTheClasses()
    {
        m_tenant->fail("getActiveClasses", Demo::FaultKind::WrongJson);
        load();
        const ScheduleSlot slot = m_model->at(rowOf(Demo::CastClass::Free, 1));
        QCOMPARE(slot.title, QStringLiteral("Vinyasa Yoga"));
        QCOMPARE(slot.category, QString());
    }

    void worksWhereTheDayIsStillYoung()
    {
        // The studio's day is one ahead of this computer's.
        ClassSlotsModel west(*m_client, [] { return demoNoon().addDays(-1); });
        west.refresh();
        QTRY_COMPARE(west.state(), State::Ready);
        QCOMPARE(west.at(0).day(), demoNoon().date().addDays(-1));
    }

    void mergesARefresh()
    {
        load();
        const int row = rowOf(Demo::CastClass::Free, 1);
        const QPersistentModelIndex highlighted = m_model->index(row, 0);
        const qint64 id = m_model->at(row).id;
        const int taken = m_model->at(row).taken;
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        auto *booking = Api::ClassesService(*m_client).book({Demo::Cast::MayTrain.id, id}, this);
        QSignalSpy booked(booking, &Api::ApiReplyBase::finished);
        QVERIFY(booked.wait());

        m_model->refresh(Api::Priority::Background);
        QTRY_COMPARE(m_model->state(), State::Ready);
        QCOMPARE(m_model->at(highlighted.row()).id, id);
        QCOMPARE(m_model->at(highlighted.row()).taken, taken + 1);
        QCOMPARE(resets.size() + removed.size(), 0);
    }

    void keepsRowsWhenARefreshFails()
    {
        load();
        const int rows = m_model->rowCount();
        m_tenant->fail("getClassSlotsForMultipleClasses", Demo::FaultKind::WrongJson, 1);
        m_model->refresh();
        QTRY_COMPARE(m_model->state(), State::Failed);
        QCOMPARE(m_model->error().kind, Api::ApiError::Kind::Protocol);
        QCOMPARE(m_model->rowCount(), rows);
        load();
        QCOMPARE(m_model->rowCount(), rows);
    }

    void dropsLateAnswers()
    {
        m_tenant->fail("getClassSlotsForMultipleClasses", Demo::FaultKind::Latency, 1, 300);
        m_model->refresh();
        QTRY_COMPARE(m_tenant->requests("getClassSlotsForMultipleClasses"), 1);
        QSignalSpy states(m_model.get(), &LoadingModel::stateChanged);
        m_model->refresh();
        QTRY_COMPARE(m_model->state(), State::Ready);
        QTest::qWait(350); // the first answer would be here by now
        QCOMPARE(states.size(), 2);
    }

    void survivesItsEndWhileLoading()
    {
        m_model->refresh();
        QTRY_COMPARE(m_tenant->requests("getActiveClasses"), 1);
        m_tester.reset();
        m_model.reset();
    }

    void saysThatTheKeyIsRefused()
    {
        Api::ClientSettings settings = m_tenant->settings(Demo::Berlin);
        settings.apiKey = "wrong";
        Api::ApiClient stranger(settings);
        ClassSlotsModel model(stranger, demoNoon);
        model.refresh();
        QTRY_COMPARE(model.state(), State::Failed);
        QCOMPARE(model.error().kind, Api::ApiError::Kind::Unauthorized);
    }

    void marksWhatTheCustomerBooked()
    {
        load();
        const int row = rowOf(Demo::CastClass::Free, 1);
        QVERIFY(!m_model->index(row, 0).data(ClassSlotsModel::BookingRole).isValid());
        QCOMPARE(text(row, ClassSlotsModel::StateColumn), QStringLiteral("Open until 17:45"));
        m_model->setBookings({{m_model->at(row).id, Api::BookingStatus::WaitingList}});
        QCOMPARE(text(row, ClassSlotsModel::StateColumn), QStringLiteral("On the waiting list"));
        m_model->setBookings({});
        QVERIFY(!m_model->index(row, 0).data(ClassSlotsModel::BookingRole).isValid());
    }

    void filtersADay()
    {
        ScheduleProxy shown;
        shown.setSourceModel(m_model.get());
        QAbstractItemModelTester tester(&shown,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        DaysModel days(*m_model, shown, demoNoon);
        QAbstractItemModelTester daysTester(&days,
                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(days.rowCount(), 16);
        QCOMPARE(days.at(1).count, 0);
        load();
        shown.setDay(demoNoon().date());
        QCOMPARE(days.at(1).count, shown.rowCount());
        QVERIFY(days.index(1, 0).data(DaysModel::IsTodayRole).toBool());
        QCOMPARE(days.index(2, 0).data(DaysModel::WeekdayRole).toString(),
                 QStringLiteral("Tomorrow"));

        shown.setText(QStringLiteral("kursraum RUCKEN")); // Rückenfit in Kursraum 1
        QCOMPARE(shown.rowCount(), 1);
        QCOMPARE(days.at(1).count, 1);
        QCOMPARE(days.at(1 + 3).count, 0); // Saturday
        shown.setText(QString());
        shown.setClassId(Demo::CastClass::NotYet);
        QCOMPARE(shown.rowCount(), 1);
        QVERIFY(shown.isFiltered());
        shown.setDay(demoNoon().date().addDays(30));
        QCOMPARE(shown.rowCount(), 0);
    }

private:
    void load()
    {
        m_model->refresh();
        QTRY_COMPARE(m_model->state(), State::Ready);
    }

    [[nodiscard]] int rowOf(qint64 classId, int daysAhead) const
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const ScheduleSlot &slot = m_model->at(row);
            if (slot.classId == classId && slot.day() == demoNoon().date().addDays(daysAhead))
                return row;
        }
        return -1;
    }

    [[nodiscard]] QString text(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }

    std::unique_ptr<DemoTenant> m_tenant;
    std::unique_ptr<Api::ApiClient> m_client;
    std::unique_ptr<ClassSlotsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestClassSlotsModel)
#include "tst_classslotsmodel.moc"
