// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/staff/managerpins.h"

#include <QSignalSpy>
#include <QTest>
#include <QUuid>

using namespace Frontdesk;

Q_DECLARE_METATYPE(PinState)

class ManagerPinsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesARightPin_data() { keychains(); }
    void takesARightPin();
    void refusesSimplePins();
    void countsAcrossPrograms_data() { keychains(); }
    void countsAcrossPrograms();
    void rightPinClearsTheCount();
    void changesAndRemoves();
    void oneQuestionAtATime();
    void unreadableEntryIsNoStart();
    void staysSilentWithoutContext();
    void leavesTheEventLoopAlone();

private:
    using Ask = std::function<void(ManagerPins::Answer)>;
    static void keychains();
    void begin(bool isReal);
    [[nodiscard]] PinAnswer wait(const Ask &ask);
    [[nodiscard]] PinAnswer put(ManagerPins &pins, const QString &pin);
    [[nodiscard]] PinAnswer check(ManagerPins &pins, const QString &pin);
    [[nodiscard]] std::unique_ptr<ManagerPins> another();

    std::unique_ptr<KeyVault> m_vault;
    std::unique_ptr<ManagerPins> m_pins;
    QString m_studio;
    QDateTime m_now;
};

namespace {

const QString anna = QStringLiteral("Anna");
const QString right = QStringLiteral("8263");
const QString wrong = QStringLiteral("8264");

} // namespace

void ManagerPinsTest::keychains()
{
    QTest::addColumn<bool>("isReal");
    QTest::newRow("in memory") << false;
    QTest::newRow("keychain") << true;
}

void ManagerPinsTest::init()
{
    m_now = QDateTime(QDate(2026, 3, 11), QTime(12, 0), Qt::UTC);
    m_studio = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_vault = std::make_unique<KeyVault>(QStringLiteral("Frontdesk test"));
    m_vault->keepForSession({m_studio, KeyVault::Secret::Managers}, "[]");
    m_pins = another();
}

void ManagerPinsTest::cleanup()
{
    m_pins.reset();
    bool isDone = false;
    m_vault->removeAll(m_studio, this, [&](const KeyResult &) { isDone = true; });
    QTRY_VERIFY(isDone);
    m_vault.reset();
}

void ManagerPinsTest::begin(bool isReal)
{
    if (!isReal)
        return;
    m_pins.reset();
    m_vault = std::make_unique<KeyVault>(QStringLiteral("Frontdesk test"));
    std::optional<KeyState> state;
    m_vault->read({m_studio, KeyVault::Secret::Managers}, this,
                  [&](const KeyResult &result) { state = result.state; });
    QTRY_VERIFY(state.has_value());
    m_pins = another();
    if (*state != KeyState::NotThere)
        QSKIP("There is no open keychain in this session; ./run test starts one.");
}

std::unique_ptr<ManagerPins> ManagerPinsTest::another()
{
    return std::make_unique<ManagerPins>(
        *m_vault, m_studio, [this] { return m_now; }, PinCost::least());
}

PinAnswer ManagerPinsTest::wait(const Ask &ask)
{
    std::optional<PinAnswer> result;
    ask([&](const PinAnswer &answer) { result = answer; });
    if (result || !QTest::qWaitFor([&] { return result.has_value(); }, 20'000))
        return {.state = PinState::Keychain};
    return *result;
}

PinAnswer ManagerPinsTest::put(ManagerPins &pins, const QString &pin)
{
    return wait([&](auto answer) { pins.put(anna, pin, this, answer); });
}

PinAnswer ManagerPinsTest::check(ManagerPins &pins, const QString &pin)
{
    return wait([&](auto answer) { pins.check(anna, pin, this, answer); });
}

void ManagerPinsTest::takesARightPin()
{
    QFETCH(bool, isReal);
    begin(isReal);
    QSignalSpy changed(m_pins.get(), &ManagerPins::changed);
    m_pins->read();
    QTRY_COMPARE(m_pins->reading(), ManagerPins::Reading::Known);
    QVERIFY(m_pins->names().isEmpty());
    QCOMPARE(check(*m_pins, right).state, PinState::NoSuchManager);
    QCOMPARE(put(*m_pins, right).state, PinState::Right);
    QCOMPARE(m_pins->names(), QStringList{anna});
    QCOMPARE(changed.size(), 2);
    QCOMPARE(check(*m_pins, right).state, PinState::Right);
    const auto later = another();
    later->read();
    QTRY_COMPARE(later->names(), QStringList{anna});
    QCOMPARE(check(*later, right).state, PinState::Right);
    QCOMPARE(m_pins->isForSessionOnly(), !isReal);
}

void ManagerPinsTest::refusesSimplePins()
{
    const PinAnswer answer = put(*m_pins, QStringLiteral("1234"));
    QCOMPARE(answer.state, PinState::NotTaken);
    QCOMPARE(answer.problem, PinProblem::TooSimple);
    QVERIFY(m_pins->names().isEmpty());
}

void ManagerPinsTest::countsAcrossPrograms()
{
    QFETCH(bool, isReal);
    begin(isReal);
    QCOMPARE(put(*m_pins, right).state, PinState::Right);
    QSignalSpy refused(m_pins.get(), &ManagerPins::refused);
    QCOMPARE(check(*m_pins, wrong).attemptsLeft, 2);
    QCOMPARE(check(*another(), wrong).attemptsLeft, 1);
    const PinAnswer third = check(*m_pins, wrong);
    QCOMPARE(third.state, PinState::Wrong);
    QCOMPARE(third.pause.count(), 30);
    // The right one does not help before the pause is over, in whichever program.
    const PinAnswer early = check(*another(), right);
    QCOMPARE(early.state, PinState::Paused);
    QCOMPARE(early.pause.count(), 30);
    QCOMPARE(refused.size(), 2);
    m_now = m_now.addSecs(31);
    QCOMPARE(check(*m_pins, wrong).pause.count(), 60);
    m_now = m_now.addSecs(61);
    QCOMPARE(check(*another(), right).state, PinState::Right);
}

void ManagerPinsTest::rightPinClearsTheCount()
{
    QCOMPARE(put(*m_pins, right).state, PinState::Right);
    for (int round = 0; round < 3; ++round) {
        QCOMPARE(check(*m_pins, wrong).attemptsLeft, 2);
        QCOMPARE(check(*m_pins, wrong).attemptsLeft, 1);
        QCOMPARE(check(*m_pins, right).state, PinState::Right);
    }
}

void ManagerPinsTest::changesAndRemoves()
{
    QCOMPARE(put(*m_pins, right).state, PinState::Right);
    QCOMPARE(put(*m_pins, QStringLiteral("40917")).state, PinState::Right);
    QCOMPARE(check(*m_pins, right).state, PinState::Wrong);
    QCOMPARE(check(*m_pins, QStringLiteral("40917")).state, PinState::Right);
    QCOMPARE(wait([&](auto answer) { m_pins->remove(anna, this, answer); }).state, PinState::Right);
    QVERIFY(m_pins->names().isEmpty());
    QCOMPARE(check(*m_pins, right).state, PinState::NoSuchManager);
}

void ManagerPinsTest::oneQuestionAtATime()
{
    QCOMPARE(put(*m_pins, right).state, PinState::Right);
    std::optional<PinAnswer> first;
    m_pins->check(anna, right, this, [&](const PinAnswer &answer) { first = answer; });
    QCOMPARE(check(*m_pins, right).state, PinState::Busy);
    QTRY_VERIFY(first.has_value());
    QCOMPARE(first->state, PinState::Right);
}

void ManagerPinsTest::unreadableEntryIsNoStart()
{
    m_vault->keepForSession({m_studio, KeyVault::Secret::Managers}, "somebody else's");
    m_pins->read();
    QTRY_COMPARE(m_pins->reading(), ManagerPins::Reading::Impossible);
    QCOMPARE(put(*m_pins, right).state, PinState::Keychain);
    QCOMPARE(check(*m_pins, right).state, PinState::Keychain);
}

void ManagerPinsTest::staysSilentWithoutContext()
{
    QCOMPARE(put(*m_pins, right).state, PinState::Right);
    bool isCalled = false;
    auto context = std::make_unique<QObject>();
    m_pins->check(anna, right, context.get(), [&](const PinAnswer &) { isCalled = true; });
    context.reset();
    QTRY_COMPARE(check(*m_pins, wrong).state, PinState::Wrong);
    QVERIFY(!isCalled);
    m_pins->check(anna, right, this, [&](const PinAnswer &) { isCalled = true; });
    m_pins.reset(); // while it computes
    QTest::qWait(50);
    QVERIFY(!isCalled);
}

void ManagerPinsTest::leavesTheEventLoopAlone()
{
    ManagerPins pins(*m_vault, m_studio, [this] { return m_now; });
    bool isDone = false;
    pins.put(anna, right, this, [&](const PinAnswer &) { isDone = true; });
    qint64 longest = 0;
    QElapsedTimer gap;
    QElapsedTimer whole;
    gap.start();
    whole.start();
    while (!isDone) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        longest = qMax(longest, gap.restart());
        QThread::msleep(1);
    }
    qInfo("longest gap of the event loop in %lld ms of hashing: %lld ms", whole.elapsed(), longest);
    QVERIFY(longest < whole.elapsed() / 2);
}

QTEST_GUILESS_MAIN(ManagerPinsTest)
#include "tst_managerpins.moc"
