// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "app/demotenant.h"
#include "app/deskguard.h"
#include "app/program.h"
#include "models/staff/managermode.h"
#include "models/studios/studioregistry.h"
#include "ui/mainwindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace Frontdesk;

/// The whole program on the demo tenant: locked, unlocked, and left by its manager.
class DeskGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void locksByHand();
    void managersPinUnlocks();
    void leavingTheStudioEndsManagerMode();
    void newKeyIsRecorded();
    void rulesTakeEffectAtOnce();

private:
    [[nodiscard]] Session &session() { return *m_program->session(); }
    template <class T> T *part(const char *name)
    {
        return m_program->window().findChild<T *>(QLatin1String(name));
    }
    void open(const Demo::StudioAccess &access);
    void enterManagerMode();
    [[nodiscard]] QList<AuditEvent> log();

    std::unique_ptr<DemoTenant> m_tenant;
    std::unique_ptr<KeyVault> m_vault;
    std::unique_ptr<StudioRegistry> m_registry;
    std::unique_ptr<Program> m_program;
};

namespace {

const QString anna = QStringLiteral("Anna");
const QString pin = QStringLiteral("8263");
constexpr int Patience = 20'000;

} // namespace

void DeskGuardTest::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent");
}

void DeskGuardTest::init()
{
    m_tenant = std::make_unique<DemoTenant>(CommandLine{.demo = true, .demoCustomers = 60});
    QVERIFY(m_tenant->start());
    m_vault = std::make_unique<KeyVault>();
    m_registry
        = std::make_unique<StudioRegistry>(m_tenant->settings(), *m_vault, m_tenant->dataFolder());
    m_tenant->addStudiosTo(*m_registry, *m_vault);
    PinBook book;
    book.put(anna, pinHash(pin.toUtf8(), PinCost::least()));
    for (const Studio &studio : m_registry->studios())
        m_vault->keepForSession({studio.id, KeyVault::Secret::Managers}, book.toBytes());
    m_program = std::make_unique<Program>(*m_registry, *m_vault, m_tenant->settings());
    m_program->open();
    open(Demo::Berlin);
}

void DeskGuardTest::cleanup()
{
    m_program.reset();
    m_registry.reset();
    m_vault.reset();
    m_tenant.reset();
}

void DeskGuardTest::open(const Demo::StudioAccess &access)
{
    const auto isOpen
        = [&] { return m_program->session() && session().studio().studioId == access.studioId; };
    for (const Studio &studio : m_registry->studios()) {
        if (studio.studioId == access.studioId)
            m_program->switchTo(studio.id);
    }
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), Patience);
    QTRY_COMPARE(session().manager().pins().reading(), ManagerPins::Reading::Known);
    QTRY_VERIFY(session().workplace().ledger.isAvailable());
}

void DeskGuardTest::enterManagerMode()
{
    session().manager().enter(anna, pin, this, [](const PinAnswer &) {});
    QTRY_VERIFY(session().manager().isActive());
}

QList<AuditEvent> DeskGuardTest::log()
{
    AuditLog &audit = session().workplace().audit;
    QList<AuditEvent> events;
    bool isDone = false;
    if (!QTest::qWaitFor([&] { return audit.waiting() == 0; }))
        return {};
    audit.read({}, this, [&](const LedgerResult<QList<AuditEntry>> &page) {
        isDone = true;
        for (const AuditEntry &entry : page.value_or(QList<AuditEntry>()))
            events.append(entry.event);
    });
    static_cast<void>(QTest::qWaitFor([&] { return isDone; }));
    return events;
}

void DeskGuardTest::locksByHand()
{
    session().workplace().inHand.take(Demo::Cast::MayTrain.id);
    QTRY_VERIFY(session().workplace().inHand.customer());
    enterManagerMode();
    part<QToolButton>("lockButton")->click();
    QVERIFY(m_program->guard().isLocked());
    QVERIFY(part<QWidget>("lockPanel")->isVisible());
    QVERIFY(!part<QWidget>("deskPage")->isVisible());
    QVERIFY(!part<QToolBar>("mainBar")->isVisible());
    QVERIFY(session().workplace().inHand.isEmpty());
    QVERIFY(!session().manager().isActive());
    // No way around: neither pages nor manager mode by their keys.
    QTest::keyClick(&m_program->window(), Qt::Key_2, Qt::ControlModifier);
    QTest::keyClick(&m_program->window(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(part<QWidget>("lockPanel")->isVisible());
    part<QPushButton>("unlockButton")->click();
    QVERIFY(!m_program->guard().isLocked());
    QVERIFY(part<QToolBar>("mainBar")->isVisible());
    QVERIFY(part<QWidget>("deskPage")->isVisible());
    QVERIFY(session().workplace().inHand.isEmpty());
}

void DeskGuardTest::managersPinUnlocks()
{
    Studio studio = session().studio();
    studio.unlockNeedsManager = true;
    m_registry->update(studio);
    m_program->guard().lock();
    auto *panel = part<QWidget>("lockPanel");
    QVERIFY(!panel->findChild<QPushButton *>(QStringLiteral("unlockButton"))->isVisible());
    auto *field = panel->findChild<QLineEdit *>(QStringLiteral("pinField"));
    QTRY_VERIFY(field->isVisible());
    // Keys as fast as a test's would be a card's.
    auto *enter = panel->findChild<QPushButton *>(QStringLiteral("enterPinButton"));
    field->setText(QStringLiteral("8264"));
    enter->click();
    const auto *told = panel->findChild<QLabel *>(QStringLiteral("noticeTitle"));
    QTRY_COMPARE_WITH_TIMEOUT(told->text(), QStringLiteral("This is not the PIN"),
                              20'000); // the keychain is asked
    QVERIFY(m_program->guard().isLocked());
    field->setText(pin);
    enter->click();
    QTRY_VERIFY(!m_program->guard().isLocked());
    QVERIFY(!session().manager().isActive());
}

void DeskGuardTest::leavingTheStudioEndsManagerMode()
{
    enterManagerMode();
    open(Demo::Wien);
    QVERIFY(!session().manager().isActive());
    open(Demo::Berlin);
    const QList<AuditEvent> events = log();
    QCOMPARE(events.size(), 2);
    QCOMPARE(events.at(0).kind, AuditKind::ManagerLeft);
    QCOMPARE(events.at(0).note, QStringLiteral("studio left"));
    QCOMPARE(events.at(1).kind, AuditKind::ManagerEntered);
}

void DeskGuardTest::newKeyIsRecorded()
{
    const QString id = session().studio().id;
    m_vault->keepForSession(id, QByteArray(Demo::Berlin.apiKey.data(), Demo::Berlin.apiKey.size()));
    open(Demo::Berlin);
    QTRY_VERIFY(!log().isEmpty());
    QCOMPARE(log().first().kind, AuditKind::KeyChanged);
}

void DeskGuardTest::rulesTakeEffectAtOnce()
{
    const Session *before = m_program->session();
    enterManagerMode();
    Studio studio = session().studio();
    studio.changesNeedManager = true;
    m_registry->update(studio);
    QCOMPARE(m_program->session(), before); // the studio stays open, and the manager at it
    QVERIFY(session().manager().isActive());
    QVERIFY(session().workplace().studio.changesNeedManager);
}

QTEST_MAIN(DeskGuardTest)
#include "tst_deskguard.moc"
