// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/tenantserver.h"
#include "models/studios/keyvault.h"
#include "models/studios/studioregistry.h"
#include "tests/cannedserver.h"
#include "ui/studio/keyfield.h"
#include "ui/studio/notice.h"
#include "ui/studio/studioform.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;

/// Drives the form as a person does, against the demo tenant and, where the session has one, the
/// real keychain.
class StudioFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void addsAStudio();
    void addsWithTheKeyboardAlone();
    void wordsForEachProblem_data();
    void wordsForEachProblem();
    void editingInvalidatesTheCheck();
    void savesWithoutScope();
    void refusesATwin();
    void refusesTheKeyOfAnotherStudio();
    void replacesTheKey();
    void editsLooksWithoutACheck();
    void checksAChangedAddress();
    void cancelForgets();
    void keyIsHiddenUnlessAsked();
    void fieldsHaveNames();

private:
    template <class T = QPushButton> [[nodiscard]] T *part(const char *name) const
    {
        T *found = m_form->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void click(const char *button) { QTest::mouseClick(part(button), Qt::LeftButton); }
    void type(const char *field, const QString &text);
    void check(const QString &address, const Demo::StudioAccess &access);
    void check(const QString &address, const QString &key);
    /// Saves, for this session only when there is no keychain.
    void save();
    [[nodiscard]] QString title() const { return part<Notice>("notice")->title(); }
    [[nodiscard]] QString tenant() const { return m_tenant.baseUrl().toString(); }
    [[nodiscard]] Studio addBerlin();
    [[nodiscard]] QByteArray keyOf(const QString &id);

    Demo::TenantServer m_tenant;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<KeyVault> m_vault;
    std::unique_ptr<StudioRegistry> m_registry;
    std::unique_ptr<StudioForm> m_form;
};

void StudioFormTest::initTestCase()
{
    QVERIFY2(m_tenant.start(), qPrintable(m_tenant.errorString()));
}

void StudioFormTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")),
                                             QSettings::IniFormat);
    m_vault = std::make_unique<KeyVault>(QStringLiteral("Frontdesk test"));
    m_registry = std::make_unique<StudioRegistry>(*m_settings, *m_vault, m_folder->path());
    m_form = std::make_unique<StudioForm>(*m_registry, *m_vault);
    m_form->show();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
}

void StudioFormTest::cleanup()
{
    m_form.reset();
    const QList<Studio> studios = m_registry->studios();
    for (const Studio &studio : studios)
        QVERIFY(m_registry->remove(studio.id));
    m_registry.reset();
    m_vault.reset();
    m_settings.reset();
}

void StudioFormTest::type(const char *field, const QString &text)
{
    auto *line = part<QLineEdit>(field);
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
}

void StudioFormTest::check(const QString &address, const QString &key)
{
    type("addressField", address);
    type("keyField", key);
    click("checkButton");
    QTRY_VERIFY_WITH_TIMEOUT(part("checkButton")->isEnabled(), 20'000);
}

void StudioFormTest::check(const QString &address, const Demo::StudioAccess &access)
{
    check(address, QString(access.apiKey));
}

void StudioFormTest::save()
{
    QSignalSpy saved(m_form.get(), &StudioForm::saved);
    click("saveButton");
    QTRY_VERIFY(!saved.isEmpty() || part("sessionOnlyButton")->isVisible());
    if (saved.isEmpty())
        click("sessionOnlyButton");
    QCOMPARE(saved.size(), 1);
}

Studio StudioFormTest::addBerlin()
{
    check(tenant(), Demo::Berlin);
    save();
    return m_registry->studios().constLast();
}

QByteArray StudioFormTest::keyOf(const QString &id)
{
    std::optional<KeyResult> result;
    m_vault->read(id, this, [&](const KeyResult &answer) { result = answer; });
    return QTest::qWaitFor([&] { return result.has_value(); }) ? result->key : QByteArray();
}

void StudioFormTest::addsAStudio()
{
    QVERIFY(!part("saveButton")->isEnabled());
    check(tenant(), Demo::Berlin);
    QCOMPARE(title(), QStringLiteral("Found: %1").arg(Demo::Berlin.name));
    QCOMPARE(part<QLineEdit>("nameField")->text(), QString(Demo::Berlin.name));
    type("nameField", QStringLiteral("North"));
    auto *colour = part<QComboBox>("colourField");
    colour->setCurrentIndex(2);
    QSignalSpy added(m_registry.get(), &StudioRegistry::studioAdded);
    QSignalSpy keyChanged(m_vault.get(), &KeyVault::keyChanged);
    save();
    QCOMPARE(added.size(), 1);
    QCOMPARE(keyChanged.size(), 1);
    const Studio studio = m_registry->studios().constFirst();
    QCOMPARE(studio.name, QStringLiteral("North"));
    QCOMPARE(studio.baseUrl, m_tenant.baseUrl());
    QCOMPARE(studio.studioId, Demo::Berlin.studioId);
    QCOMPARE(studio.colour, colour->itemData(2).value<QColor>());
    QCOMPARE(keyOf(studio.id), QByteArray(Demo::Berlin.apiKey.data()));
    QVERIFY(part<QLineEdit>("keyField")->text().isEmpty());
}

void StudioFormTest::addsWithTheKeyboardAlone()
{
    QCOMPARE(QApplication::focusWidget(), part<QLineEdit>("addressField"));
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    QTest::keyClicks(QApplication::focusWidget(), tenant());
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QString(Demo::Hamburg.apiKey));
    press(Qt::Key_Return);
    QTRY_VERIFY(part("saveButton")->hasFocus());
    press(Qt::Key_Space);
    QTRY_VERIFY(!m_registry->isEmpty() || part("sessionOnlyButton")->hasFocus());
    if (m_registry->isEmpty())
        press(Qt::Key_Space);
    QTRY_COMPARE(m_registry->studios().size(), 1);
}

void StudioFormTest::wordsForEachProblem_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("title");
    const QString key = Demo::Berlin.apiKey;
    QTest::newRow("no address") << QString() << key << "This is not a complete address";
    QTest::newRow("http") << QStringLiteral("http://x.y.com") << key
                          << "The address must begin with https://";
    QTest::newRow("no key") << tenant() << QString() << "The key is missing";
    QTest::newRow("refused") << tenant() << QStringLiteral("wrong") << "The key was refused";
    QTest::newRow("no host") << QStringLiteral("no-such-studio.invalid") << key
                             << "There is no studio at this address";
    QTest::newRow("nobody there") << QStringLiteral("http://127.0.0.1:1") << key
                                  << "No connection to the server";
}

void StudioFormTest::wordsForEachProblem()
{
    QFETCH(QString, address);
    QFETCH(QString, key);
    QFETCH(QString, title);
    check(address, key);
    QCOMPARE(this->title(), title);
    auto *notice = part<Notice>("notice");
    QVERIFY(notice->isVisible());
    QVERIFY(!notice->text().isEmpty());
    QCOMPARE(notice->kind(), Notice::Kind::Stop);
    QCOMPARE(notice->accessibleName(), title);
    QVERIFY(!part("saveButton")->isEnabled());
}

void StudioFormTest::editingInvalidatesTheCheck()
{
    check(tenant(), Demo::Berlin);
    QVERIFY(part("saveButton")->isEnabled());
    type("nameField", QString());
    QVERIFY(!part("saveButton")->isEnabled());
    type("nameField", QStringLiteral("North"));
    QVERIFY(part("saveButton")->isEnabled());
    QTest::keyClick(part<QLineEdit>("keyField"), Qt::Key_X);
    QVERIFY(!part("saveButton")->isEnabled());
    QVERIFY(!part<Notice>("notice")->isVisible());
    // An answer that was under way while somebody typed is not believed either.
    click("checkButton");
    QTest::keyClick(part<QLineEdit>("keyField"), Qt::Key_Backspace);
    click("checkButton");
    QTRY_VERIFY(part("saveButton")->isEnabled());
}

void StudioFormTest::savesWithoutScope()
{
    CannedServer server({{"HEAD", {200, {}}}, {"GET", {403, "{}"}}});
    check(server.address(), Demo::Berlin);
    QCOMPARE(title(), QStringLiteral("The key is good"));
    QVERIFY(part<Notice>("notice")->text().contains(QStringLiteral("STUDIO_READ")));
    QVERIFY(!part("saveButton")->isEnabled());
    type("nameField", QStringLiteral("Typed"));
    save();
    QCOMPARE(m_registry->studios().constFirst().name, QStringLiteral("Typed"));
    QCOMPARE(m_registry->studios().constFirst().studioId, 0);
}

void StudioFormTest::refusesATwin()
{
    (void)addBerlin();
    check(tenant(), Demo::Berlin);
    QCOMPARE(title(), QStringLiteral("This is another studio"));
    QVERIFY(!part("saveButton")->isEnabled());
    check(tenant(), Demo::Hamburg);
    QVERIFY(part("saveButton")->isEnabled());
}

void StudioFormTest::refusesTheKeyOfAnotherStudio()
{
    const Studio berlin = addBerlin();
    m_form->startReplacingKey(berlin);
    type("keyField", QString(Demo::Hamburg.apiKey));
    click("checkButton");
    QTRY_COMPARE(title(), QStringLiteral("This is another studio"));
    QVERIFY(!part("saveButton")->isEnabled());
    QCOMPARE(keyOf(berlin.id), QByteArray(Demo::Berlin.apiKey.data()));
}

void StudioFormTest::replacesTheKey()
{
    const Studio berlin = addBerlin();
    m_vault->keepForSession(berlin.id, "old");
    m_form->startReplacingKey(berlin);
    QVERIFY(part<QLineEdit>("addressField")->isReadOnly());
    QVERIFY(!part<QLineEdit>("nameField")->isVisible());
    type("keyField", QString(Demo::Berlin.apiKey));
    click("checkButton");
    QTRY_VERIFY(part("saveButton")->isEnabled());
    save();
    QCOMPARE(keyOf(berlin.id), QByteArray(Demo::Berlin.apiKey.data()));
    QCOMPARE(m_registry->studios(), QList<Studio>{berlin});
}

void StudioFormTest::editsLooksWithoutACheck()
{
    const Studio berlin = addBerlin();
    m_form->startEditing(berlin);
    QVERIFY(!part("checkButton")->isVisible());
    QVERIFY(!part<QLineEdit>("keyField")->isVisible());
    type("nameField", QStringLiteral("Renamed"));
    click("saveButton");
    Studio expected = berlin;
    expected.name = QStringLiteral("Renamed");
    QCOMPARE(m_registry->studios(), QList<Studio>{expected});
}

void StudioFormTest::checksAChangedAddress()
{
    const Studio berlin = addBerlin();
    m_form->startEditing(berlin);
    type("addressField", QStringLiteral("http://127.0.0.1:1"));
    QVERIFY(!part("saveButton")->isEnabled());
    click("checkButton");
    QTRY_COMPARE(title(), QStringLiteral("No connection to the server"));
    Demo::TenantServer moved;
    QVERIFY(moved.start());
    type("addressField", moved.baseUrl().toString());
    click("checkButton");
    QTRY_VERIFY(part("saveButton")->isEnabled());
    click("saveButton");
    QCOMPARE(m_registry->find(berlin.id)->baseUrl, moved.baseUrl());
}

void StudioFormTest::cancelForgets()
{
    QSignalSpy cancelled(m_form.get(), &StudioForm::cancelled);
    check(tenant(), Demo::Berlin);
    click("cancelButton");
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(part<QLineEdit>("keyField")->text().isEmpty());
    QVERIFY(!part("saveButton")->isEnabled());
    QVERIFY(m_registry->isEmpty());
}

void StudioFormTest::keyIsHiddenUnlessAsked()
{
    auto *field = part<KeyField>("keyField");
    field->setText(QStringLiteral("  pasted \n"));
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QCOMPARE(field->key(), QByteArray("pasted"));
    part<QAction>("showKeyAction")->trigger();
    QCOMPARE(field->echoMode(), QLineEdit::Normal);
    field->forget();
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QVERIFY(!field->isUndoAvailable());
}

void StudioFormTest::fieldsHaveNames()
{
    for (const QWidget *widget : m_form->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || qobject_cast<const QPushButton *>(widget)
            || widget->inherits("QLabel") || widget->objectName().startsWith(u"qt_"))
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(StudioFormTest)
#include "tst_studioform.moc"
