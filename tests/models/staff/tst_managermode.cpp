// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/staff/activity.h"
#include "models/staff/desklock.h"
#include "models/staff/managermode.h"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;

class ManagerModeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsWithARightPin();
    void wrongPinBeginsNothing();
    void endsOfNoUse();
    void useKeepsIt();
    void endsTheMomentItIsOver();
    void endsWithItsReason_data();
    void endsWithItsReason();
    void anotherManagerTakesOver();
    void removedManagerIsNone();
    void firstManagerIsSetUpByAnybody();
    void noticesUse();
    void lockOfNoUse();
    void lockByHand();

private:
    void enter(const QString &name, const QString &pin);

    QDateTime m_now;
    const QString m_studio = QStringLiteral("studio");
    std::unique_ptr<KeyVault> m_vault;
    std::unique_ptr<ManagerPins> m_pins;
    std::unique_ptr<ManagerMode> m_mode;
    PinState m_last = PinState::Keychain;
};

namespace {

const QString anna = QStringLiteral("Anna");
const QString bo = QStringLiteral("Bo");
const QString pin = QStringLiteral("8263");

} // namespace

void ManagerModeTest::init()
{
    m_mode.reset();
    m_pins.reset();
    m_now = QDateTime(QDate(2026, 3, 11), QTime(12, 0), Qt::UTC);
    const auto clock = [this] { return m_now; };
    PinBook book;
    for (const QString &name : {anna, bo})
        book.put(name, pinHash(pin.toUtf8(), PinCost::least()));
    m_vault = std::make_unique<KeyVault>(QStringLiteral("Frontdesk test"));
    m_vault->keepForSession({m_studio, KeyVault::Secret::Managers}, book.toBytes());
    m_pins = std::make_unique<ManagerPins>(*m_vault, m_studio, clock, PinCost::least());
    m_mode = std::make_unique<ManagerMode>(*m_pins, clock);
}

void ManagerModeTest::enter(const QString &name, const QString &entered)
{
    bool isDone = false;
    m_mode->enter(name, entered, this, [&](const PinAnswer &answer) {
        m_last = answer.state;
        isDone = true;
    });
    QTRY_VERIFY(isDone);
}

void ManagerModeTest::beginsWithARightPin()
{
    QSignalSpy entered(m_mode.get(), &ManagerMode::entered);
    QVERIFY(!m_mode->isActive());
    enter(anna, pin);
    QCOMPARE(m_last, PinState::Right);
    QVERIFY(m_mode->isActive());
    QCOMPARE(m_mode->manager(), anna);
    QCOMPARE(m_mode->timeLeft(), std::chrono::minutes(5));
    QCOMPARE(entered.size(), 1);
}

void ManagerModeTest::wrongPinBeginsNothing()
{
    QSignalSpy refused(m_pins.get(), &ManagerPins::refused);
    enter(anna, QStringLiteral("8264"));
    QCOMPARE(m_last, PinState::Wrong);
    QVERIFY(!m_mode->isActive());
    QCOMPARE(m_mode->manager(), QString());
    QCOMPARE(refused.size(), 1);
}

void ManagerModeTest::endsOfNoUse()
{
    QSignalSpy left(m_mode.get(), &ManagerMode::left);
    m_mode->setPatience(std::chrono::minutes(2));
    enter(anna, pin);
    m_now = m_now.addSecs(119);
    QVERIFY(m_mode->isActive());
    m_now = m_now.addSecs(1);
    QTRY_COMPARE(left.size(), 1);
    QCOMPARE(left.at(0).at(0).toString(), anna);
    QCOMPARE(left.at(0).at(1).value<ManagerMode::Ending>(), ManagerMode::Ending::NoUse);
}

void ManagerModeTest::useKeepsIt()
{
    enter(anna, pin);
    for (int minute = 0; minute < 12; ++minute) {
        m_now = m_now.addSecs(60);
        m_mode->used();
    }
    QVERIFY(m_mode->isActive());
    QCOMPARE(m_mode->timeLeft(), std::chrono::minutes(5));
}

void ManagerModeTest::endsTheMomentItIsOver()
{
    // The computer slept: no timer ran, and the first key must not bring the manager back.
    enter(anna, pin);
    m_now = m_now.addSecs(3600);
    QVERIFY(!m_mode->isActive());
    QCOMPARE(m_mode->manager(), QString());
    m_mode->used();
    QVERIFY(!m_mode->isActive());
    m_now = m_now.addSecs(-3600);
    QVERIFY(!m_mode->isActive());
}

void ManagerModeTest::endsWithItsReason_data()
{
    QTest::addColumn<ManagerMode::Ending>("ending");
    QTest::newRow("asked") << ManagerMode::Ending::Asked;
    QTest::newRow("locked") << ManagerMode::Ending::Locked;
    QTest::newRow("studio left") << ManagerMode::Ending::StudioLeft;
}

void ManagerModeTest::endsWithItsReason()
{
    QFETCH(ManagerMode::Ending, ending);
    QList<ManagerMode::Ending> endings;
    connect(m_mode.get(), &ManagerMode::left, this,
            [&](const QString &, ManagerMode::Ending each) { endings.append(each); });
    enter(anna, pin);
    if (ending == ManagerMode::Ending::StudioLeft)
        m_mode.reset();
    else
        m_mode->end(ending);
    QCOMPARE(endings, QList{ending});
    if (m_mode)
        m_mode->end();
    QCOMPARE(endings.size(), 1);
}

void ManagerModeTest::anotherManagerTakesOver()
{
    QSignalSpy left(m_mode.get(), &ManagerMode::left);
    enter(anna, pin);
    enter(bo, pin);
    QCOMPARE(m_mode->manager(), bo);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.at(0).at(0).toString(), anna);
}

void ManagerModeTest::removedManagerIsNone()
{
    enter(anna, pin);
    m_pins->remove(bo, this, {});
    QTRY_COMPARE(m_pins->names(), QStringList{anna});
    QVERIFY(m_mode->isActive());
    m_pins->remove(anna, this, {});
    QTRY_VERIFY(!m_mode->isActive());
}

void ManagerModeTest::firstManagerIsSetUpByAnybody()
{
    QVERIFY(!m_mode->mayChangeManagers()); // not read yet
    m_pins->read();
    QTRY_COMPARE(m_pins->reading(), ManagerPins::Reading::Known);
    QVERIFY(!m_mode->mayChangeManagers());
    enter(anna, pin);
    QVERIFY(m_mode->mayChangeManagers());
    m_pins->remove(bo, this, {});
    QTRY_COMPARE(m_pins->names().size(), 1);
    m_pins->remove(anna, this, {});
    QTRY_VERIFY(!m_mode->isActive());
    QVERIFY(m_mode->mayChangeManagers());
}

void ManagerModeTest::noticesUse()
{
    Activity activity;
    QSignalSpy used(&activity, &Activity::used);
    QObject somewhere;
    QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
    QEvent other(QEvent::Timer);
    QCoreApplication::sendEvent(&somewhere, &other);
    QCOMPARE(used.size(), 0);
    QCoreApplication::sendEvent(&somewhere, &key);
    QCoreApplication::sendEvent(&somewhere, &key);
    QCOMPARE(used.size(), 1);
}

void ManagerModeTest::lockOfNoUse()
{
    DeskLock lock([this] { return m_now; });
    QSignalSpy locked(&lock, &DeskLock::locked);
    lock.setPatience(std::chrono::minutes(3));
    m_now = m_now.addSecs(170);
    lock.used();
    m_now = m_now.addSecs(170);
    QTest::qWait(1100); // a tick went by
    QCOMPARE(locked.size(), 0);
    m_now = m_now.addSecs(20);
    QTRY_COMPARE(locked.size(), 1);
    QVERIFY(lock.isLocked());
    lock.unlock();
    m_now = m_now.addSecs(180);
    QTRY_COMPARE(locked.size(), 2);
}

void ManagerModeTest::lockByHand()
{
    DeskLock lock([this] { return m_now; });
    QSignalSpy locked(&lock, &DeskLock::locked);
    QSignalSpy unlocked(&lock, &DeskLock::unlocked);
    lock.unlock();
    QCOMPARE(unlocked.size(), 0);
    lock.lock();
    lock.lock();
    QCOMPARE(locked.size(), 1);
    lock.unlock();
    QCOMPARE(unlocked.size(), 1);
    QVERIFY(!lock.isLocked());
}

QTEST_GUILESS_MAIN(ManagerModeTest)
#include "tst_managermode.moc"
