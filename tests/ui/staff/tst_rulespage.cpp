// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/staff/managermode.h"
#include "models/studios/studioregistry.h"
#include "ui/staff/ledgerwords.h"
#include "ui/staff/rulespage.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;

class RulesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void firstManagerIsSetUpByAnybody();
    void thenOnlyManagersChange();
    void savesTheRules();
    void fourEyesNeedAManager();
    void refusesBadTemplates();
    void refusesDifferingPins();
    void anotherStudioIsClosed();
    void leavingManagerModeForgetsWhatWasTyped();
    void checksTheSharedDesk();
    void keepsThePasswordApart();
    void escapeLeaves();

private:
    void addManager(const QString &name);
    void enterManagerMode(const QString &name);
    void click(const char *name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    template <class T> T *part(const char *name)
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString told(const char *within);

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<KeyVault> m_vault;
    std::unique_ptr<StudioRegistry> m_registry;
    std::unique_ptr<ManagerPins> m_pins;
    std::unique_ptr<ManagerMode> m_mode;
    std::unique_ptr<RulesPage> m_page;
    Studio m_studio;
};

namespace {

const QString anna = QStringLiteral("Anna");
const QString pin = QStringLiteral("8263");

} // namespace

void RulesPageTest::init()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("s.ini")),
                                             QSettings::IniFormat);
    m_settings->clear();
    m_vault = std::make_unique<KeyVault>(QStringLiteral("Frontdesk test"));
    m_registry = std::make_unique<StudioRegistry>(*m_settings, *m_vault, m_folder.path());
    m_studio = Studio();
    m_studio.id = StudioRegistry::newId();
    m_studio.name = QStringLiteral("Berlin");
    m_studio.baseUrl = QUrl(QStringLiteral("https://t.open-api.perfectgym.com"));
    m_studio.colour = Qt::blue;
    m_registry->add(m_studio);
    m_vault->keepForSession({m_studio.id, KeyVault::Secret::Managers}, "[]");
    m_vault->keepForSession({m_studio.id, KeyVault::Secret::Ledger}, "old");
    m_pins = std::make_unique<ManagerPins>(
        *m_vault, m_studio.id, [] { return QDateTime::currentDateTime(); }, PinCost::least());
    m_mode = std::make_unique<ManagerMode>(*m_pins);
    m_page = std::make_unique<RulesPage>(*m_registry, *m_vault);
    m_page->resize(900, 900);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->open(m_studio, m_mode.get());
    QTRY_COMPARE(m_pins->reading(), ManagerPins::Reading::Known);
}

void RulesPageTest::cleanup()
{
    m_page.reset();
    m_mode.reset();
    m_pins.reset();
}

QString RulesPageTest::told(const char *within)
{
    auto *place = part<QWidget>(within);
    return place->findChild<QLabel *>(QStringLiteral("noticeTitle"))->text();
}

void RulesPageTest::addManager(const QString &name)
{
    click("addManagerButton");
    QTest::keyClicks(part<QLineEdit>("managerNameField"), name);
    QTest::keyClicks(part<QLineEdit>("newPinField"), pin);
    QTest::keyClicks(part<QLineEdit>("repeatPinField"), pin);
    QTest::keyClick(part<QLineEdit>("repeatPinField"), Qt::Key_Return);
    QTRY_VERIFY(m_pins->names().contains(name));
}

void RulesPageTest::enterManagerMode(const QString &name)
{
    m_mode->enter(name, pin, this, [](const PinAnswer &) {});
    QTRY_VERIFY(m_mode->isActive());
}

void RulesPageTest::firstManagerIsSetUpByAnybody()
{
    QSignalSpy changed(m_page.get(), &RulesPage::managersChanged);
    QVERIFY(part<QPushButton>("addManagerButton")->isEnabled());
    addManager(anna);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(part<QListWidget>("managersList")->count(), 1);
    QVERIFY(part<QLineEdit>("newPinField")->text().isEmpty());
    QTRY_COMPARE(told("managersEditor"), QStringLiteral("Anna is a manager now"));
}

void RulesPageTest::thenOnlyManagersChange()
{
    addManager(anna);
    QSignalSpy requested(m_page.get(), &RulesPage::managerRequested);
    QTRY_VERIFY(!part<QPushButton>("addManagerButton")->isEnabled());
    QVERIFY(!part<QPushButton>("saveRulesButton")->isEnabled());
    QVERIFY(!part<QCheckBox>("needManagerBox")->isEnabled());
    click("rulesUnlockButton");
    QCOMPARE(requested.size(), 1);
    enterManagerMode(anna);
    QVERIFY(part<QPushButton>("addManagerButton")->isEnabled());
    QVERIFY(part<QPushButton>("saveRulesButton")->isEnabled());
    addManager(QStringLiteral("Bo"));
    QVERIFY(m_mode->isActive());
    m_mode->end();
    QVERIFY(!part<QPushButton>("saveRulesButton")->isEnabled());
}

void RulesPageTest::savesTheRules()
{
    QSignalSpy closed(m_page.get(), &RulesPage::closed);
    QSignalSpy changed(m_page.get(), &RulesPage::rulesChanged);
    part<QSpinBox>("sweepShareField")->setValue(35);
    part<QSpinBox>("lockMinutesField")->setValue(10);
    part<QSpinBox>("managerMinutesField")->setValue(3);
    part<QLineEdit>("customerUrlField")
        ->setText(QStringLiteral(" https://a.example.com/{customerId} "));
    click("saveRulesButton");
    QCOMPARE(closed.size(), 1);
    QCOMPARE(changed.size(), 1);
    const Studio saved = *m_registry->find(m_studio.id);
    QCOMPARE(saved.sweepShare, 35);
    QCOMPARE(saved.lockMinutes, 10);
    QCOMPARE(saved.managerMinutes, 3);
    QCOMPARE(saved.customerUrlTemplate, QStringLiteral("https://a.example.com/{customerId}"));
    QCOMPARE(saved.name, m_studio.name);
}

void RulesPageTest::fourEyesNeedAManager()
{
    auto *box = part<QCheckBox>("needManagerBox");
    QVERIFY(!box->isEnabled());
    addManager(anna);
    enterManagerMode(anna);
    QVERIFY(box->isEnabled());
    box->setChecked(true);
    click("saveRulesButton");
    QVERIFY(m_registry->find(m_studio.id)->changesNeedManager);
}

void RulesPageTest::refusesBadTemplates()
{
    auto *field = part<QLineEdit>("customerUrlField");
    auto *save = part<QPushButton>("saveRulesButton");
    auto *hint = part<QLabel>("customerUrlHint");
    field->setText(QStringLiteral("http://a.example.com/{customerId}"));
    QVERIFY(!save->isEnabled());
    QVERIFY(hint->text().contains(QStringLiteral("https://")));
    field->setText(QStringLiteral("https://a.example.com/"));
    QVERIFY(!save->isEnabled());
    field->setText(QStringLiteral("https://a.example.com/{customerId}"));
    QVERIFY(save->isEnabled());
    QVERIFY(hint->text().contains(QStringLiteral("https://a.example.com/1005")));
}

void RulesPageTest::refusesDifferingPins()
{
    click("addManagerButton");
    part<QLineEdit>("managerNameField")->setText(anna);
    part<QLineEdit>("newPinField")->setText(pin);
    part<QLineEdit>("repeatPinField")->setText(QStringLiteral("8264"));
    click("savePinButton");
    QCOMPARE(told("managersEditor"), QStringLiteral("The two PINs differ"));
    part<QLineEdit>("newPinField")->setText(QStringLiteral("1234"));
    part<QLineEdit>("repeatPinField")->setText(QStringLiteral("1234"));
    click("savePinButton");
    QTRY_COMPARE(told("managersEditor"), QStringLiteral("This PIN is not taken"));
    QVERIFY(m_pins->names().isEmpty());
}

void RulesPageTest::anotherStudioIsClosed()
{
    QSignalSpy open(m_page.get(), &RulesPage::openStudioRequested);
    m_page->open(m_studio, nullptr);
    QVERIFY(!part<QPushButton>("saveRulesButton")->isEnabled());
    QVERIFY(!part<QPushButton>("addManagerButton")->isEnabled());
    click("rulesUnlockButton");
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.at(0).at(0).toString(), m_studio.id);
}

void RulesPageTest::leavingManagerModeForgetsWhatWasTyped()
{
    addManager(anna);
    enterManagerMode(anna);
    click("addManagerButton");
    part<QLineEdit>("newPinField")->setText(pin);
    m_mode->end(ManagerMode::Ending::NoUse);
    QVERIFY(part<QLineEdit>("newPinField")->text().isEmpty());
    QVERIFY(!part<QLineEdit>("newPinField")->isVisible());
}

void RulesPageTest::checksTheSharedDesk()
{
    part<QRadioButton>("deskServerChoice")->setChecked(true);
    auto *address = part<QLineEdit>("sharedDeskField");
    QVERIFY(!part<QPushButton>("saveRulesButton")->isEnabled());
    address->setText(QStringLiteral("postgresql://desk:secret@db.example.com/frontdesk"));
    QVERIFY(!part<QPushButton>("checkSharedDeskButton")->isEnabled());
    QCOMPARE(told("sharedDeskFields"), QStringLiteral("This address cannot be used"));
    // Nobody listens there.
    address->setText(QStringLiteral("postgresql://desk@127.0.0.1:9/frontdesk"));
    click("checkSharedDeskButton");
    const auto isTold = [this] {
        const QString title = told("sharedDeskFields");
        return title == wordsFor(LedgerProblem{LedgerProblem::Kind::NoServer, {}}).title
            || title == wordsFor(LedgerProblem{LedgerProblem::Kind::DriverMissing, {}}).title;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), 20'000);
    QVERIFY(part<QPushButton>("checkSharedDeskButton")->isEnabled());
}

void RulesPageTest::keepsThePasswordApart()
{
    part<QRadioButton>("deskServerChoice")->setChecked(true);
    part<QLineEdit>("sharedDeskField")
        ->setText(QStringLiteral("postgresql://desk@127.0.0.1:9/frontdesk"));
    click("saveRulesButton");
    QTRY_VERIFY(!m_registry->find(m_studio.id)->sharedDesk.isEmpty());
    m_settings->sync();
    QFile file(m_settings->fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("127.0.0.1:9"));
    QVERIFY(!text.contains("old"));
    m_page->open(*m_registry->find(m_studio.id), m_mode.get());
    QVERIFY(part<QRadioButton>("deskServerChoice")->isChecked());
    QVERIFY(part<QLineEdit>("sharedDeskPassword")->text().isEmpty());
}

void RulesPageTest::escapeLeaves()
{
    QSignalSpy closed(m_page.get(), &RulesPage::closed);
    QTest::keyClick(part<QSpinBox>("sweepShareField"), Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

QTEST_MAIN(RulesPageTest)
#include "tst_rulespage.moc"
