// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/customersservice.h"
#include "models/customers/checkinhistorymodel.h"
#include "models/customers/visitheatmap.h"
#include "tests/demodesk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Api;

using State = LoadingModel::State;

namespace {

constexpr char History[] = "getCustomersCheckinHistory";
/// Three years of visits, more than half of all days.
const CustomerId Regular = Demo::Cast::MayTrain.id;

} // namespace

/// The history of one customer against the demo tenant.
class TestCheckinHistoryModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init();
    void readsEverythingInOrder();
    void readsOnlyWhatIsAskedFor();
    void showsTheOldestFirst_data();
    void showsTheOldestFirst();
    void goesOnAfterAFault();
    void showsTheStoreWithoutAConnection();
    void staysEmptyForSomebodyNew();
    void dropsLateAnswers();
    void takesNewVisitsOnTop();
    void mayBeDestroyedWhileBusy();
    void countsVisitsInAHeatMap();
    void countsAnyNumberOfVisits();
    void showsCells();

private:
    void readAll();
    [[nodiscard]] QList<Checkin> expected();
    [[nodiscard]] QList<Checkin> shown() const;
    [[nodiscard]] bool isSettled() const { return m_model->state() != State::Loading; }

    std::unique_ptr<DemoDesk> m_desk;
    std::unique_ptr<CheckinHistoryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestCheckinHistoryModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_desk = std::make_unique<DemoDesk>();
    m_model = std::make_unique<CheckinHistoryModel>(m_desk->client, m_desk->checkins,
                                                    m_desk->reader, demoNoon);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestCheckinHistoryModel::readAll()
{
    QTRY_VERIFY(isSettled());
    while (m_model->canFetchMore({})) {
        m_model->fetchMore({});
        QVERIFY(!m_model->canFetchMore({}));
        QTRY_VERIFY(isSettled());
    }
}

/// The same history read in windows and slices of other sizes.
QList<Checkin> TestCheckinHistoryModel::expected()
{
    QList<Checkin> all;
    for (QDate to = demoNoon().date(); to > demoNoon().date().addYears(-5);) {
        const QDate from = to.addDays(-30);
        bool isRead = false;
        CustomersService(m_desk->client)
            .checkinHistory(Regular, {from, to, 50, {}}, this)
            ->then(this, [&](const Result<Slice<Checkin>> &slice) {
                all += slice.value().result;
                isRead = !slice->hasNext;
            });
        if (!QTest::qWaitFor([&isRead] { return isRead; }))
            return {};
        to = from.addDays(-1);
    }
    return all;
}

QList<Checkin> TestCheckinHistoryModel::shown() const
{
    QList<Checkin> all;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (QTest::qWaitFor([this, row] { return m_model->at(row); }))
            all.append(*m_model->at(row));
    }
    return all;
}

void TestCheckinHistoryModel::readsEverythingInOrder()
{
    m_model->ask(Regular);
    readAll();
    QVERIFY(m_model->isComplete());
    QVERIFY(m_model->rowCount() > 400);
    QCOMPARE(shown(), expected());
    QCOMPARE(m_desk->checkins.checkins(Regular).size(), m_model->rowCount());
}

void TestCheckinHistoryModel::readsOnlyWhatIsAskedFor()
{
    m_model->ask(Regular);
    QTRY_VERIFY(isSettled());
    QCOMPARE(m_model->rowCount(), 50);
    QCOMPARE(m_desk->tenant.requests(History), 1);
    QVERIFY(!m_model->isComplete());
}

void TestCheckinHistoryModel::showsTheOldestFirst_data()
{
    QTest::addColumn<bool>("isReadBefore"); // the first part
    QTest::addRow("asked for before anything was read") << false;
    QTest::addRow("asked for later") << true;
}

void TestCheckinHistoryModel::showsTheOldestFirst()
{
    QFETCH(bool, isReadBefore);
    m_model->ask(Regular);
    if (isReadBefore)
        QTRY_COMPARE(m_model->rowCount(), 50);
    m_model->sort(CheckinHistoryModel::StudioColumn, Qt::AscendingOrder); // changes nothing
    m_model->sort(CheckinHistoryModel::DateColumn, Qt::AscendingOrder);
    QTRY_VERIFY(m_model->isComplete());
    QList<Checkin> all = expected();
    std::reverse(all.begin(), all.end());
    QCOMPARE(shown(), all);

    m_model->sort(CheckinHistoryModel::DateColumn, Qt::DescendingOrder);
    QTRY_COMPARE(m_model->at(0) ? m_model->at(0)->checkinId : 0, all.constLast().checkinId);
    QVERIFY(m_model->isComplete());
}

void TestCheckinHistoryModel::goesOnAfterAFault()
{
    m_model->ask(Regular);
    QTRY_VERIFY(isSettled());
    m_desk->tenant.fail(History, Demo::FaultKind::WrongJson, 1);
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->state(), State::Failed);
    QCOMPARE(m_model->rowCount(), 50);
    QVERIFY(!m_model->canFetchMore({}));
    m_model->retry();
    QTRY_COMPARE(m_model->state(), State::Ready);
    QCOMPARE(m_model->rowCount(), 100);
    readAll();
    QCOMPARE(shown(), expected());
}

void TestCheckinHistoryModel::showsTheStoreWithoutAConnection()
{
    Checkin known;
    known.checkinId = 5;
    known.checkInDateTime = demoNoon().addDays(-3);
    QVERIFY(m_desk->checkins.store(Regular, {known}));
    m_desk->tenant.fail(History, Demo::FaultKind::WrongJson, 1);
    m_model->ask(Regular);
    QTRY_COMPARE(m_model->state(), State::Failed);
    QVERIFY(m_model->isFromStore());
    QCOMPARE(m_model->rowCount(), 1);
    m_model->retry();
    QTRY_COMPARE(m_model->state(), State::Ready);
    QVERIFY(!m_model->isFromStore());
    QCOMPARE(m_model->rowCount(), 50);
    QCOMPARE(m_model->rowOf(5), -1);
}

void TestCheckinHistoryModel::staysEmptyForSomebodyNew()
{
    m_model->ask(Demo::Cast::Prospect.id);
    m_model->setFirstDay(demoNoon().date().addDays(-20));
    QTRY_COMPARE(m_model->state(), State::Ready);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_model->isComplete());
    QCOMPARE(m_desk->tenant.requests(History), 1);
}

void TestCheckinHistoryModel::dropsLateAnswers()
{
    m_desk->tenant.fail(History, Demo::FaultKind::Latency, 1, 150);
    m_model->ask(Regular);
    QTRY_COMPARE(m_desk->tenant.requests(History), 1);
    const CustomerId other = Demo::Cast::LongName.id;
    m_model->ask(other);
    QTRY_COMPARE(m_model->state(), State::Ready);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QVERIFY(!inserted.wait(300));
    for (const Checkin &visit : shown())
        QCOMPARE(visit.checkinId / 100'000, other);
}

void TestCheckinHistoryModel::takesNewVisitsOnTop()
{
    m_model->ask(Regular);
    QTRY_COMPARE(m_model->state(), State::Ready);
    const qint64 newest = m_model->at(0)->checkinId;
    bool isDone = false;
    CustomersService(m_desk->client)
        .checkIn(Regular, {demoNoon()}, this)
        ->then(this, [&isDone](const Result<Nothing> &result) { isDone = result.has_value(); });
    QTRY_VERIFY(isDone);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->refresh();
    QTRY_COMPARE(m_model->rowCount(), 51);
    QCOMPARE(m_model->at(1)->checkinId, newest);
    QVERIFY(!m_model->at(0)->checkOutDateTime);
    QCOMPARE(resets.count(), 0);
}

void TestCheckinHistoryModel::mayBeDestroyedWhileBusy()
{
    m_model->ask(Regular);
    QTRY_COMPARE(m_desk->tenant.requests(History), 1);
    m_tester.reset();
    m_model.reset();
    QTest::qWait(50); // nothing may come of it
}

void TestCheckinHistoryModel::countsVisitsInAHeatMap()
{
    const VisitHeatMap map(*m_model, m_desk->reader);
    QCOMPARE(map.total(), 0);
    QCOMPARE(map.busiest().count, 0);
    m_model->ask(Regular);
    readAll();
    QTRY_COMPARE(map.total(), m_model->rowCount());
    int sum = 0;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        for (int hour = 0; hour < 24; ++hour)
            sum += map.count(weekday, hour);
    }
    QCOMPARE(sum, map.total());
    QHash<std::pair<int, int>, int> counts;
    for (const Checkin &visit : shown()) {
        const QDateTime time = visit.checkInDateTime->toLocalTime();
        ++counts[{time.date().dayOfWeek(), time.time().hour()}];
    }
    for (auto cell = counts.cbegin(); cell != counts.cend(); ++cell)
        QCOMPARE(map.count(cell.key().first, cell.key().second), cell.value());
    m_model->forget();
    QCOMPARE(map.total(), 0);
}

void TestCheckinHistoryModel::countsAnyNumberOfVisits()
{
    constexpr int Visits = 4500;
    QList<Checkin> visits(Visits);
    for (int i = 0; i < Visits; ++i)
        visits[i] = {.checkinId = i, .checkInDateTime = demoNoon().addSecs(-3600 * i)};
    visits[7].checkInDateTime.reset();
    QVERIFY(m_desk->checkins.store(Regular, visits));
    m_desk->tenant.fail(History, Demo::FaultKind::WrongJson, 1);
    const VisitHeatMap map(*m_model, m_desk->reader);
    m_tester.reset(); // it looks everywhere
    m_model->ask(Regular);
    QTRY_COMPARE(m_model->rowCount(), Visits);
    QTRY_COMPARE(map.total(), Visits - 1);
}

void TestCheckinHistoryModel::showsCells()
{
    m_model->ask(Regular);
    QTRY_COMPARE(m_model->state(), State::Ready);
    const Checkin visit = *m_model->at(0);
    const auto text = [this](int column) { return m_model->index(0, column).data().toString(); };
    const QDate day = visit.checkInDateTime->toLocalTime().date();
    QCOMPARE(text(CheckinHistoryModel::DateColumn), day.toString(QStringLiteral("dd/MM/yyyy")));
    QCOMPARE(text(CheckinHistoryModel::WeekdayColumn),
             QLocale().standaloneDayName(day.dayOfWeek()));
    QCOMPARE(text(CheckinHistoryModel::StudioColumn), QString(Demo::Berlin.name));
    QVERIFY(!text(CheckinHistoryModel::DurationColumn).isEmpty());
    QCOMPARE(minutesOf(visit).value(), visit.checkInDateTime->secsTo(*visit.checkOutDateTime) / 60);
}

QTEST_GUILESS_MAIN(TestCheckinHistoryModel)
#include "tst_checkinhistorymodel.moc"
