// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/staff/managermode.h"
#include "ui/staff/lockpanel.h"
#include "ui/staff/managerbutton.h"
#include "ui/staff/pinpanel.h"
#include "ui/staff/pinwords.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;

class PinPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void entersByKeyboardAlone();
    void tellsOfWrongPins();
    void tellsHowLongToWait();
    void escapeLeavesAndForgets();
    void offersToSetUpTheFirstManager();
    void tellsOfAClosedKeychain();
    void lateAnswerOpensNothing();
    void buttonShowsAndEnds();
    void lockByEnter();
    void lockByPin();
    void waits_data();
    void waits();

private:
    void keepManagers(const QStringList &names);
    void ask(PinPanel &panel);

    QString m_studio = QStringLiteral("studio");
    std::unique_ptr<KeyVault> m_vault;
    std::unique_ptr<ManagerPins> m_pins;
    std::unique_ptr<ManagerMode> m_mode;
};

namespace {

const QString anna = QStringLiteral("Anna");
const QString pin = QStringLiteral("8263");

template <class T> T *part(QWidget &of, const char *name)
{
    return of.findChild<T *>(QLatin1String(name));
}

QString told(QWidget &panel)
{
    return part<QLabel>(panel, "noticeTitle")->text() + u'|'
        + part<QLabel>(panel, "noticeText")->text();
}

void type(PinPanel &panel, const QString &text)
{
    auto *field = part<QLineEdit>(panel, "pinField");
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

} // namespace

void PinPanelTest::init()
{
    m_mode.reset();
    m_pins.reset();
    m_vault = std::make_unique<KeyVault>(QStringLiteral("Frontdesk test"));
    m_pins = std::make_unique<ManagerPins>(
        *m_vault, m_studio, [] { return QDateTime::currentDateTime(); }, PinCost::least());
    m_mode = std::make_unique<ManagerMode>(*m_pins);
    keepManagers({anna, QStringLiteral("Bo")});
}

void PinPanelTest::keepManagers(const QStringList &names)
{
    PinBook book;
    for (const QString &name : names)
        book.put(name, pinHash(pin.toUtf8(), PinCost::least()));
    m_vault->keepForSession({m_studio, KeyVault::Secret::Managers}, book.toBytes());
}

void PinPanelTest::ask(PinPanel &panel)
{
    panel.ask(*m_pins, QStringLiteral("Who?"), QStringLiteral("Begin"),
              [this](const QString &name, const QString &entered, QObject *context,
                     ManagerPins::Answer answer) {
                  m_mode->enter(name, entered, context, std::move(answer));
              });
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    QTRY_COMPARE(m_pins->reading(), ManagerPins::Reading::Known);
}

void PinPanelTest::entersByKeyboardAlone()
{
    PinPanel panel;
    QSignalSpy accepted(&panel, &PinPanel::accepted);
    ask(panel);
    auto *names = part<QComboBox>(panel, "managerNames");
    QTRY_COMPARE(names->count(), 2);
    names->setFocus();
    QTest::keyClick(names, Qt::Key_Down);
    QTest::keyClick(names, Qt::Key_Tab);
    type(panel, pin);
    QTRY_COMPARE(accepted.size(), 1);
    QCOMPARE(m_mode->manager(), QStringLiteral("Bo"));
    QVERIFY(panel.isHidden());
    QCOMPARE(part<QLineEdit>(panel, "pinField")->text(), QString());
}

void PinPanelTest::tellsOfWrongPins()
{
    PinPanel panel;
    ask(panel);
    auto *enter = part<QPushButton>(panel, "enterPinButton");
    QVERIFY(!enter->isEnabled());
    type(panel, QStringLiteral("8264"));
    QTRY_COMPARE(told(panel),
                 QStringLiteral("This is not the PIN|2 attempt(s) left before a "
                                "pause begins."));
    QCOMPARE(part<QLineEdit>(panel, "pinField")->text(), QString());
    type(panel, pin);
    QTRY_VERIFY(m_mode->isActive());
}

void PinPanelTest::tellsHowLongToWait()
{
    PinPanel panel;
    ask(panel);
    for (int i = 0; i < 3; ++i) {
        type(panel, QStringLiteral("8264"));
        QTRY_VERIFY(part<QLineEdit>(panel, "pinField")->isEnabled());
    }
    QTRY_VERIFY(told(panel).contains(QStringLiteral("possible in")));
    QTest::keyClicks(part<QLineEdit>(panel, "pinField"), pin);
    QVERIFY(!part<QPushButton>(panel, "enterPinButton")->isEnabled());
    QTRY_VERIFY(told(panel).startsWith(QStringLiteral("Too many wrong attempts|The next attempt")));
    QVERIFY(!m_mode->isActive());
    // Another manager need not wait.
    part<QComboBox>(panel, "managerNames")->setCurrentIndex(1);
    QTRY_VERIFY(part<QPushButton>(panel, "enterPinButton")->isEnabled());
}

void PinPanelTest::escapeLeavesAndForgets()
{
    PinPanel panel;
    QSignalSpy dismissed(&panel, &PinPanel::dismissed);
    ask(panel);
    auto *field = part<QLineEdit>(panel, "pinField");
    QTest::keyClicks(field, pin);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(dismissed.size(), 1);
    QVERIFY(panel.isHidden());
    QVERIFY(field->text().isEmpty());
    QVERIFY(!m_mode->isActive());
}

void PinPanelTest::offersToSetUpTheFirstManager()
{
    keepManagers({});
    PinPanel panel;
    QSignalSpy setUp(&panel, &PinPanel::setUpRequested);
    ask(panel);
    auto *button = part<QPushButton>(panel, "setUpManagersButton");
    QTRY_VERIFY(button->isVisible());
    QVERIFY(!part<QLineEdit>(panel, "pinField")->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(setUp.size(), 1);
}

void PinPanelTest::tellsOfAClosedKeychain()
{
    m_vault->keepForSession({m_studio, KeyVault::Secret::Managers}, "not a book");
    PinPanel panel;
    panel.ask(*m_pins, QStringLiteral("Who?"), QStringLiteral("Begin"), {});
    QTRY_VERIFY(told(panel).startsWith(QStringLiteral("The managers' PINs cannot be read")));
    keepManagers({anna});
    QTest::mouseClick(part<QPushButton>(panel, "retryButton"), Qt::LeftButton);
    QTRY_VERIFY(part<QLineEdit>(panel, "pinField")->isVisible());
}

void PinPanelTest::lateAnswerOpensNothing()
{
    PinPanel panel;
    ask(panel);
    type(panel, pin);
    panel.dismiss(); // as by locking the desk
    QTest::qWait(100);
    QVERIFY(!m_mode->isActive());
}

void PinPanelTest::buttonShowsAndEnds()
{
    ManagerButton button;
    button.show();
    QSignalSpy requested(&button, &ManagerButton::enterRequested);
    QVERIFY(!button.isEnabled());
    button.follow(m_mode.get());
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
    m_mode->enter(anna, pin, this, [](const PinAnswer &) {});
    QTRY_VERIFY(m_mode->isActive());
    QCOMPARE(button.text(), QStringLiteral("Anna 5:00"));
    QTRY_COMPARE(button.text(), QStringLiteral("Anna 4:59"));
    QCOMPARE(button.accessibleName(), QStringLiteral("End manager mode of Anna"));
    QTest::mouseClick(&button, Qt::LeftButton);
    QVERIFY(!m_mode->isActive());
    QCOMPARE(button.text(), QStringLiteral("Manager mode"));
    m_mode.reset();
    QTest::mouseClick(&button, Qt::LeftButton);
}

void PinPanelTest::lockByEnter()
{
    LockPanel panel;
    QSignalSpy unlock(&panel, &LockPanel::unlockRequested);
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    panel.lock(QStringLiteral("Berlin"));
    auto *button = part<QPushButton>(panel, "unlockButton");
    QTRY_VERIFY(button->hasFocus());
    QTest::keyClick(button, Qt::Key_Return);
    QTRY_COMPARE(unlock.size(), 1);
}

void PinPanelTest::lockByPin()
{
    LockPanel panel;
    QSignalSpy unlock(&panel, &LockPanel::unlockRequested);
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    m_pins->read();
    QTRY_COMPARE(m_pins->reading(), ManagerPins::Reading::Known);
    panel.lock(QStringLiteral("Berlin"), *m_pins);
    QVERIFY(!part<QPushButton>(panel, "unlockButton")->isVisible());
    auto &asked = *panel.findChild<PinPanel *>();
    QTest::keyClick(part<QLineEdit>(asked, "pinField"), Qt::Key_Escape);
    QVERIFY(asked.isVisible());
    type(asked, QStringLiteral("8264"));
    QTRY_VERIFY(told(asked).startsWith(QStringLiteral("This is not the PIN")));
    QCOMPARE(unlock.size(), 0);
    type(asked, pin);
    QTRY_COMPARE(unlock.size(), 1);
    QVERIFY(!m_mode->isActive()); // unlocking makes nobody a manager
}

void PinPanelTest::waits_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("seconds") << 27 << QStringLiteral("27 second(s)");
    QTest::newRow("both") << 80 << QStringLiteral("1 minute(s) 20 second(s)");
    QTest::newRow("minutes") << 300 << QStringLiteral("5 minute(s)");
}

void PinPanelTest::waits()
{
    QFETCH(int, seconds);
    QTEST(waitText(std::chrono::seconds(seconds)), "text");
}

QTEST_MAIN(PinPanelTest)
#include "tst_pinpanel.moc"
