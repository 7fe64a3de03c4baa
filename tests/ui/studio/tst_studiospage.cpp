// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/studios/keyvault.h"
#include "models/studios/studioregistry.h"
#include "ui/studio/keyfield.h"
#include "ui/studio/keyproblempanel.h"
#include "ui/studio/notice.h"
#include "ui/studio/studiospage.h"
#include "ui/studio/welcomepage.h"

#include <QDir>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;

Q_DECLARE_METATYPE(Frontdesk::KeyState)

class StudiosPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void removesOnlyAfterAsking();
    void editsTheSelectedStudio();
    void opensAStudio();
    void showsWhatAKeyCanDo();
    void welcomeOffersTheDemo();
    void keyProblems_data();
    void keyProblems();
    void refusedKeyCanBeReplaced();
    void takesAKeyForTheSession();

private:
    Studio addStudio(const QString &name, qint64 studioId);
    template <class T = QPushButton>
    [[nodiscard]] static T *part(const QWidget &widget, const char *name)
    {
        T *found = widget.findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void click(const char *button) { QTest::mouseClick(part(*m_page, button), Qt::LeftButton); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<KeyVault> m_vault;
    std::unique_ptr<StudioRegistry> m_registry;
    std::unique_ptr<StudiosPage> m_page;
    Studio m_one;
    Studio m_two;
};

Studio StudiosPageTest::addStudio(const QString &name, qint64 studioId)
{
    Studio studio;
    studio.id = StudioRegistry::newId();
    studio.name = name;
    studio.baseUrl = QUrl(QStringLiteral("https://a.b"));
    studio.colour = m_registry->freeColour();
    studio.studioId = studioId;
    m_registry->add(studio);
    return studio;
}

void StudiosPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")),
                                             QSettings::IniFormat);
    m_vault = std::make_unique<KeyVault>(QStringLiteral("Frontdesk test"));
    m_registry = std::make_unique<StudioRegistry>(*m_settings, *m_vault, m_folder->path());
    m_one = addStudio(QStringLiteral("One"), 1);
    m_two = addStudio(QStringLiteral("Two"), 2);
    m_page = std::make_unique<StudiosPage>(*m_registry, *m_vault);
    m_page->show();
}

void StudiosPageTest::cleanup()
{
    m_page.reset();
    m_registry.reset();
    m_vault.reset();
    m_settings.reset();
}

void StudiosPageTest::removesOnlyAfterAsking()
{
    QVERIFY(QDir().mkpath(m_registry->folderOf(m_two.id)));
    auto *list = part<QListView>(*m_page, "studiosList");
    list->setCurrentIndex(list->model()->index(1, 0));
    click("removeButton");
    QVERIFY(part<QLabel>(*m_page, "removalQuestion")->text().contains(m_two.name));
    QVERIFY(part(*m_page, "keepButton")->hasFocus() || !m_page->isActiveWindow());
    click("keepButton");
    QCOMPARE(m_registry->studios().size(), 2);
    click("removeButton");
    click("confirmRemovalButton");
    QCOMPARE(m_registry->studios(), QList<Studio>{m_one});
    QVERIFY(!QDir(m_registry->folderOf(m_two.id)).exists());
    QVERIFY(!part(*m_page, "confirmRemovalButton")->isVisible());
}

void StudiosPageTest::editsTheSelectedStudio()
{
    QVERIFY(!part(*m_page, "editButton")->isEnabled());
    m_page->edit(m_two.id);
    QCOMPARE(part<QLabel>(*m_page, "formTitle")->text(), QStringLiteral("Edit Two"));
    part<QLineEdit>(*m_page, "nameField")->selectAll();
    QTest::keyClicks(part<QLineEdit>(*m_page, "nameField"), QStringLiteral("Second"));
    click("saveButton");
    QCOMPARE(m_registry->find(m_two.id)->name, QStringLiteral("Second"));
    QCOMPARE(part<Notice>(*m_page, "notice")->title(), QStringLiteral("Second is saved"));
    m_page->replaceKey(m_one.id);
    QVERIFY(part<QLineEdit>(*m_page, "keyField")->isVisible());
    click("cancelButton");
    QVERIFY(!part<QLineEdit>(*m_page, "keyField")->isVisible());
}

void StudiosPageTest::opensAStudio()
{
    QSignalSpy chosen(m_page.get(), &StudiosPage::studioChosen);
    auto *list = part<QListView>(*m_page, "studiosList");
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chosen.value(0).value(0).toString(), m_two.id);
}

void StudiosPageTest::showsWhatAKeyCanDo()
{
    m_vault->keepForSession(m_two.id, "key");
    QVERIFY(!part(*m_page, "checkKeyButton")->isEnabled());
    auto *list = part<QListView>(*m_page, "studiosList");
    list->setCurrentIndex(list->model()->index(1, 0));
    click("checkKeyButton");
    QVERIFY(!list->isVisible());
    QVERIFY(part<QLabel>(*m_page, "keySurveyTitle")->text().contains(m_two.name));
    click("surveyBackButton");
    QVERIFY(list->isVisible());
    m_page->checkKey(m_one.id);
    QVERIFY(part<QLabel>(*m_page, "keySurveyTitle")->text().contains(m_one.name));
    m_page->edit(m_two.id);
    QVERIFY(part<QLineEdit>(*m_page, "nameField")->isVisible());
}

void StudiosPageTest::welcomeOffersTheDemo()
{
    WelcomePage page(*m_registry, *m_vault);
    QSignalSpy demo(&page, &WelcomePage::demoRequested);
    page.show();
    QVERIFY(part<KeyField>(page, "keyField")->isVisible());
    QVERIFY(!part(page, "cancelButton")->isVisible());
    QTest::mouseClick(part(page, "demoButton"), Qt::LeftButton);
    QCOMPARE(demo.size(), 1);
}

void StudiosPageTest::keyProblems_data()
{
    QTest::addColumn<KeyState>("state");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("canRetry");
    QTest::addColumn<bool>("canEnterForGood");
    QTest::newRow("gone") << KeyState::NotThere << "The key of One is not in the keychain" << false
                          << true;
    QTest::newRow("none") << KeyState::NoKeychain << "This computer has no keychain" << true
                          << false;
    QTest::newRow("locked") << KeyState::Locked << "The keychain is locked" << true << false;
    QTest::newRow("denied") << KeyState::Denied << "The keychain may not be read" << true << false;
    QTest::newRow("failed") << KeyState::Failed << "The keychain does not answer" << true << false;
}

void StudiosPageTest::keyProblems()
{
    QFETCH(KeyState, state);
    QFETCH(QString, title);
    QFETCH(bool, canRetry);
    QFETCH(bool, canEnterForGood);
    KeyProblemPanel panel;
    panel.show();
    panel.showMissing(m_one, {state, {}, {}});
    QCOMPARE(part<Notice>(panel, "notice")->title(), title);
    QCOMPARE(part(panel, "retryButton")->isVisible(), canRetry);
    QCOMPARE(part(panel, "replaceKeyButton")->isVisible(), canEnterForGood);
    QCOMPARE(part<KeyField>(panel, "keyField")->isVisible(), !canEnterForGood);
}

void StudiosPageTest::refusedKeyCanBeReplaced()
{
    KeyProblemPanel panel;
    QSignalSpy replace(&panel, &KeyProblemPanel::replaceKeyRequested);
    panel.show();
    panel.showRefused(m_two);
    QCOMPARE(part<Notice>(panel, "notice")->title(), QStringLiteral("The key of Two was refused"));
    QTest::mouseClick(part(panel, "replaceKeyButton"), Qt::LeftButton);
    QCOMPARE(replace.value(0).value(0).toString(), m_two.id);
}

void StudiosPageTest::takesAKeyForTheSession()
{
    KeyProblemPanel panel;
    QSignalSpy entered(&panel, &KeyProblemPanel::sessionKeyEntered);
    panel.show();
    panel.showMissing(m_one, {KeyState::NoKeychain, {}, {}});
    auto *field = part<KeyField>(panel, "keyField");
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(entered.isEmpty());
    QTest::keyClicks(field, QStringLiteral(" secret "));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.at(0).at(0).toString(), m_one.id);
    QCOMPARE(entered.at(0).at(1).toByteArray(), QByteArray("secret"));
    QVERIFY(field->text().isEmpty());
}

QTEST_MAIN(StudiosPageTest)
#include "tst_studiospage.moc"
