// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/studiosservice.h"
#include "tests/models/acts/actdesk.h"
#include "tests/models/acts/actscenes.h"

using namespace Frontdesk;
using Demo::FaultKind;
using Kind = Api::ApiError::Kind;

Q_DECLARE_METATYPE(Frontdesk::Demo::FaultKind)

namespace {

struct Fault
{
    const char *name;
    FaultKind kind;
    bool takesEffect;
    bool isCertain = false; ///< an answer tells, so nothing is settled by reading
};

const QList<Fault> Faults{
    {"no fault", FaultKind::Unknown, true, true},
    {"answer lost", FaultKind::LostAnswer, true},
    {"request lost", FaultKind::LostRequest, false},
    {"503", FaultKind::Unavailable, false},
    {"429", FaultKind::RateLimited, false, true},
    {"cut body", FaultKind::CutBody, true},
    {"wrong JSON", FaultKind::WrongJson, true},
    {"connection closed", FaultKind::ClosedConnection, false},
    {"timeout, done", FaultKind::Latency, true},
    {"timeout, not done", FaultKind::Silence, false},
};

const ActScene &sceneNamed(const char *name)
{
    for (const ActScene &scene : actScenes()) {
        if (qstrcmp(scene.name, name) == 0)
            return scene;
    }
    qFatal("no such scene");
}

} // namespace

/// Every write against the real tenant: whatever goes wrong on the way, it is sent once, takes
/// effect at most once, and the desk is told which it was.
class TestActRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void truth_data();
    void truth();
    void crashInFlight_data();
    void crashInFlight();
    void crashOfPinChangeStaysUnknown();
    void refusesTheSameTwice();
    void refusesWhatAnEarlierStartLeftOpen();
    void offlineIsCertain();
    void lostLineIsUnknownUntilItIsBack();
    void settlesByItself();
    void missingScopeIsSaid();
    void goesOnWithoutItsPage();
    void mayBeDeletedByWhoIsTold();
    void unrecordedIsNotSent();
    void unsafeIsNotSent();
};

void TestActRunner::truth_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<int>("fault");
    for (int scene = 0; scene < actScenes().size(); ++scene) {
        for (int fault = 0; fault < Faults.size(); ++fault)
            QTest::addRow("%s: %s", actScenes().at(scene).name, Faults.at(fault).name)
                << scene << fault;
    }
}

void TestActRunner::truth()
{
    QFETCH(int, scene);
    QFETCH(int, fault);
    const ActScene &play = actScenes().at(scene);
    const Fault &trouble = Faults.at(fault);
    ActDesk desk(play.isInHamburg ? Demo::Hamburg : Demo::Berlin);
    QVERIFY(desk.isUp());
    const Act act = play.prepare(desk);
    const QString operation = play.operation;
    const int requestsBefore = desk.server().requestCount(operation);
    const int writesBefore = desk.server().writesApplied(operation);
    if (trouble.kind != FaultKind::Unknown)
        desk.server().setFault({operation, trouble.kind, 1, 1, 5'000});

    QList<ActOutcome> told;
    QSignalSpy concluded(&desk.acts(), &ActRunner::concluded);
    desk.acts().run(act, this, [&told](const ActOutcome &outcome) { told.append(outcome); });
    QTRY_VERIFY_WITH_TIMEOUT(!desk.entry().isOpen(), 20'000);

    const ActOutcome end = desk.entry().outcome;
    QCOMPARE(int(end.state), int(trouble.takesEffect ? ActState::Done : ActState::Failed));
    // Answers without content cannot be cut or garbled.
    const bool mayBeCertain
        = trouble.kind == FaultKind::CutBody || trouble.kind == FaultKind::WrongJson;
    if (!mayBeCertain)
        QCOMPARE(end.settled, !trouble.isCertain);
    QCOMPARE(desk.server().requestCount(operation), requestsBefore + 1);
    QCOMPARE(desk.server().writesApplied(operation), writesBefore + int(trouble.takesEffect));
    QCOMPARE(told.size(), 1);
    if (trouble.kind == FaultKind::Silence) {
        QCOMPARE(int(told.first().state), int(ActState::Unknown));
        QCOMPARE(concluded.size(), 2);
    } else {
        QCOMPARE(int(told.first().state), int(end.state));
        QCOMPARE(concluded.size(), 1);
    }
    QCOMPARE(desk.acts().openCount(), 0);
    if (trouble.takesEffect && std::holds_alternative<BookClassAct>(act.detail)) {
        QVERIFY(end.resultId && *end.resultId > 0);
        QVERIFY(end.booking == Api::BookingStatus::Booked);
    }
}

void TestActRunner::crashInFlight_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<bool>("arrives");
    for (int scene = 0; scene < actScenes().size(); ++scene) {
        for (const bool arrives : {true, false})
            QTest::addRow("%s: %s", actScenes().at(scene).name, arrives ? "arrived" : "not arrived")
                << scene << arrives;
    }
}

void TestActRunner::crashInFlight()
{
    QFETCH(int, scene);
    QFETCH(bool, arrives);
    const ActScene &play = actScenes().at(scene);
    const QString operation = play.operation;
    ActDesk desk(play.isInHamburg ? Demo::Hamburg : Demo::Berlin);
    const Act act = play.prepare(desk);
    const int requestsBefore = desk.server().requestCount(operation);
    const int writesBefore = desk.server().writesApplied(operation);
    desk.server().setFault(
        {operation, arrives ? FaultKind::Latency : FaultKind::Silence, 1, 1, 5'000});
    desk.acts().run(act, this, [](const ActOutcome &) { QFAIL("told after the crash"); });
    QTRY_COMPARE(desk.server().requestCount(operation), requestsBefore + 1);
    desk.crash();
    QVERIFY(desk.entry().isOpen());

    desk.open();
    QCOMPARE(desk.acts().openCount(), 1);
    desk.acts().settleOpen();
    QTRY_COMPARE_WITH_TIMEOUT(desk.acts().openCount(), 0, 20'000);
    const ActOutcome end = desk.entry().outcome;
    QVERIFY(end.settled);
    const auto *change = std::get_if<ChangeMediumAct>(&act.detail);
    const bool isForgotten = change && change->type == Api::AccessMediumType::Pin;
    QCOMPARE(int(end.state),
             int(isForgotten   ? ActState::Unknown
                     : arrives ? ActState::Done
                               : ActState::Failed));
    QCOMPARE(desk.server().requestCount(operation), requestsBefore + 1);
    QCOMPARE(desk.server().writesApplied(operation), writesBefore + int(arrives));
}

void TestActRunner::crashOfPinChangeStaysUnknown()
{
    ActDesk desk;
    const Act act = sceneNamed("change PIN").prepare(desk);
    QVERIFY(desk.journal().record(act));
    desk.open();
    desk.acts().settleOpen();
    QTRY_COMPARE(desk.acts().openCount(), 0);
    QCOMPARE(int(desk.entry().outcome.state), int(ActState::Unknown));
    // It may be set again: that does no harm.
    std::optional<ActOutcome> again;
    desk.acts().run(act, this, [&again](const ActOutcome &outcome) { again = outcome; });
    QTRY_VERIFY(again);
    QCOMPARE(int(again->state), int(ActState::Done));
}

void TestActRunner::refusesTheSameTwice()
{
    ActDesk desk;
    const Act act = sceneNamed("check in").prepare(desk);
    QList<ActOutcome> told;
    const auto keep = [&told](const ActOutcome &outcome) { told.append(outcome); };
    desk.acts().run(act, this, keep);
    desk.acts().run(act, this, keep);
    QVERIFY(told.isEmpty());
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(int(told.first().state), int(ActState::Failed));
    QCOMPARE(int(told.first().error->kind), int(Kind::Conflict));
    QCOMPARE(int(told.last().state), int(ActState::Done));
    QCOMPARE(told.first().journalId, told.last().journalId);
    QCOMPARE(desk.server().requestCount(QStringLiteral("checkin")), 1);
}

void TestActRunner::refusesWhatAnEarlierStartLeftOpen()
{
    ActDesk desk;
    const Act act = sceneNamed("book").prepare(desk);
    QVERIFY(desk.journal().record(act));
    desk.open();
    std::optional<ActOutcome> told;
    desk.acts().run(act, this, [&told](const ActOutcome &outcome) { told = outcome; });
    QTRY_VERIFY(told);
    QCOMPARE(int(told->error->kind), int(Kind::Conflict));
    QCOMPARE(desk.server().requestCount(QStringLiteral("bookClassSlot")), 0);
}

void TestActRunner::offlineIsCertain()
{
    ActDesk desk;
    const Act act = sceneNamed("check in").prepare(desk);
    desk.server().stop();
    std::optional<ActOutcome> told;
    desk.acts().run(act, this, [&told](const ActOutcome &outcome) { told = outcome; });
    QTRY_VERIFY(told);
    QCOMPARE(int(told->state), int(ActState::Failed));
    QVERIFY(!told->settled);
    QCOMPARE(int(told->error->kind), int(Kind::Network));
    QCOMPARE(desk.acts().openCount(), 0);
}

void TestActRunner::lostLineIsUnknownUntilItIsBack()
{
    ActDesk desk;
    const Act act = sceneNamed("book").prepare(desk);
    const QString write = QStringLiteral("bookClassSlot");
    desk.server().setFault({write, FaultKind::LostAnswer, 1, 1, 0});
    desk.server().setFault({QStringLiteral("*"), FaultKind::LostRequest, -1, 1, 0});
    QSignalSpy openCount(&desk.acts(), &ActRunner::openCountChanged);
    QList<ActOutcome> told;
    desk.acts().run(act, this, [&told](const ActOutcome &outcome) { told.append(outcome); });
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(int(told.first().state), int(ActState::Unknown));
    QCOMPARE(desk.acts().openCount(), 1);
    QVERIFY(desk.entry().isOpen());

    // The line is back: any call of the program shows it, and the act is settled by itself.
    desk.server().clearFaults();
    QSignalSpy concluded(&desk.acts(), &ActRunner::concluded);
    Api::StudiosService(desk.client()).utilization(this);
    QTRY_COMPARE(desk.acts().openCount(), 0);
    QCOMPARE(int(desk.entry().outcome.state), int(ActState::Done));
    QCOMPARE(concluded.size(), 1);
    QCOMPARE(openCount.size(), 2);
    QCOMPARE(told.size(), 1);
    QCOMPARE(desk.server().writesApplied(write), 1);
    QCOMPARE(desk.server().requestCount(write), 1);
}

void TestActRunner::settlesByItself()
{
    ActDesk desk;
    using std::chrono::milliseconds;
    desk.acts().setPatience(
        {milliseconds(10), milliseconds(10), milliseconds(10'000), milliseconds(50)});
    const Act act = sceneNamed("check in").prepare(desk);
    desk.server().setFault({QStringLiteral("checkin"), FaultKind::LostAnswer, 1, 1, 0});
    desk.server().setFault(
        {QStringLiteral("getCustomersCheckinHistory"), FaultKind::LostRequest, 8, 1, 0});
    desk.acts().run(act, this, [](const ActOutcome &) {});
    QTRY_COMPARE(desk.acts().openCount(), 1);
    QTRY_COMPARE(desk.acts().openCount(), 0);
    QCOMPARE(int(desk.entry().outcome.state), int(ActState::Done));
}

void TestActRunner::missingScopeIsSaid()
{
    ActDesk desk(Demo::Wien);
    std::optional<ActOutcome> told;
    const Act act{3'000'000, {}, CheckInAct{QDateTime::currentDateTimeUtc()}};
    desk.acts().run(act, this, [&told](const ActOutcome &outcome) { told = outcome; });
    QTRY_VERIFY(told);
    QCOMPARE(int(told->state), int(ActState::Failed));
    QCOMPARE(desk.server().writesApplied(QStringLiteral("checkin")), 0);
}

void TestActRunner::goesOnWithoutItsPage()
{
    ActDesk desk;
    const Act act = sceneNamed("amend address").prepare(desk);
    auto page = std::make_unique<QObject>();
    desk.acts().run(act, page.get(), [](const ActOutcome &) { QFAIL("the page is gone"); });
    page.reset();
    QTRY_VERIFY(!desk.entry().isOpen());
    QCOMPARE(int(desk.entry().outcome.state), int(ActState::Done));
}

void TestActRunner::mayBeDeletedByWhoIsTold()
{
    ActDesk desk;
    const Act act = sceneNamed("check in").prepare(desk);
    bool isGone = false;
    desk.acts().run(act, this, [&](const ActOutcome &) {
        desk.crash();
        isGone = true;
    });
    QTRY_VERIFY(isGone);
    QCOMPARE(int(desk.entry().outcome.state), int(ActState::Done));
}

void TestActRunner::unrecordedIsNotSent()
{
    ActDesk desk;
    std::optional<ActOutcome> told;
    // Without a time the act could not be settled after a crash, so it is not recorded.
    desk.acts().run({Demo::Cast::MayTrain.id, {}, CheckInAct{}}, this,
                    [&told](const ActOutcome &outcome) { told = outcome; });
    QTRY_VERIFY(told);
    QCOMPARE(int(told->state), int(ActState::Failed));
    QCOMPARE(told->journalId, 0);
    QCOMPARE(desk.server().requestCount(QStringLiteral("checkin")), 0);
}

/// The disk takes the entry and does not say that it would outlive a power cut.
void TestActRunner::unsafeIsNotSent()
{
    ActDesk desk;
    const Act act = sceneNamed("check in").prepare(desk);
    const QString log = desk.journalPath() + QStringLiteral("-wal");
    QVERIFY(QFile::rename(log, log + QStringLiteral("-elsewhere")));
    QVERIFY(QDir().mkdir(log));
    std::optional<ActOutcome> told;
    desk.acts().run(act, this, [&told](const ActOutcome &outcome) { told = outcome; });
    QTRY_VERIFY(told);
    QCOMPARE(int(told->state), int(ActState::Failed));
    QCOMPARE(int(desk.entry().outcome.state), int(ActState::Failed));
    QCOMPARE(desk.server().requestCount(QStringLiteral("checkin")), 0);
}

QTEST_GUILESS_MAIN(TestActRunner)
#include "tst_actrunner.moc"
