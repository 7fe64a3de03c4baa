// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "app/program.h"

#include "app/deskguard.h"
#include "models/studios/studioregistry.h"
#include "ui/desk/deskpage.h"
#include "ui/desk/scannerfilter.h"
#include "ui/mainwindow.h"
#include "ui/staff/rulespage.h"
#include "ui/studio/keyproblempanel.h"
#include "ui/studio/studiospage.h"
#include "ui/studio/welcomepage.h"
#include "ui/widgets/firstframe.h"
#include "ui/widgets/toaster.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QProcess>

namespace Frontdesk {

namespace {

/// What was reached since the program started, for measuring; off by itself.
Q_LOGGING_CATEGORY(startLog, "frontdesk.start", QtWarningMsg)

/// A keychain that is open answers within a tenth of that.
constexpr auto KeychainPatience = std::chrono::seconds(2);

} // namespace

Program::Program(StudioRegistry &registry, KeyVault &vault, QSettings &settings, QObject *parent)
    : QObject(parent),
      m_registry(registry),
      m_vault(vault),
      m_scanner(std::make_unique<ScannerFilter>()),
      m_window(std::make_unique<MainWindow>(
          registry, [this] { return makeStudiosPage(); }, *m_scanner, settings)),
      m_guard(std::make_unique<DeskGuard>(*m_window))
{
    connect(m_window.get(), &MainWindow::studioChosen, this, &Program::switchTo);
    connect(m_window.get(), &MainWindow::studioShown, this, [this] {
        qCInfo(startLog) << "the desk can be searched";
        m_isShown = true;
        startWhenReady();
    });
    m_keychainPatience.setSingleShot(true);
    connect(&m_keychainPatience, &QTimer::timeout, this, &Program::tellOfKeychain);
    connect(m_window.get(), &MainWindow::managersRequested, this,
            [this] { studiosPage().showRules(m_opening); });
    connect(&m_registry, &StudioRegistry::studioAdded, this, [this](int row) {
        if (!m_session)
            switchTo(m_registry.studios().at(row).id);
    });
    connect(&m_registry, &StudioRegistry::studioChanged, this, &Program::studioEdited);
    connect(&m_vault, &KeyVault::keyChanged, this, [this](const QString &id) {
        m_newKeys.insert(id);
        if (id == m_opening) // open, or refused with the old key
            reopen();
    });
    connect(&m_registry, &StudioRegistry::aboutToRemove, this, [this](const QString &id) {
        if (id == m_opening)
            leaveStudio();
    });
    connect(&m_registry, &StudioRegistry::studioRemoved, this, [this] {
        if (!m_session)
            open();
    });
}

Program::~Program()
{
    leaveStudio();
}

QWidget *Program::makeStudiosPage()
{
    m_studiosPage = new StudiosPage(m_registry, m_vault);
    connect(m_studiosPage, &StudiosPage::studioChosen, this, [this](const QString &id) {
        m_window->showPage(MainWindow::Desk);
        switchTo(id);
    });
    followRules(m_studiosPage->rules());
    if (m_session)
        m_studiosPage->setOpenStudio(m_session->studio().id, &m_session->manager());
    return m_studiosPage;
}

void Program::followRules(RulesPage &rules)
{
    connect(&rules, &RulesPage::rulesChanged, this, [this](const QString &what) {
        if (m_session)
            m_session->auditing().rulesChanged(what);
    });
    connect(&rules, &RulesPage::managersChanged, this,
            [this](const QString &manager, const QString &what) {
                if (m_session)
                    m_session->auditing().managersChanged(manager, what);
            });
    connect(&rules, &RulesPage::sharedDeskSaved, this, [this] {
        if (m_session)
            m_session->openLedger();
    });
    connect(&rules, &RulesPage::managerRequested, m_window.get(), &MainWindow::askForManager);
}

StudiosPage &Program::studiosPage()
{
    m_window->showPage(MainWindow::Studios); // which makes it the first time
    return *m_studiosPage;
}

void Program::open()
{
    if (m_registry.isEmpty()) {
        showWelcome();
    } else {
        const auto last = m_registry.find(m_registry.currentId());
        switchTo(last.value_or(m_registry.studios().first()).id);
    }
    afterFirstFrame(m_window.get(), this, [] { qCInfo(startLog) << "the first frame is shown"; });
    m_window->show();
}

// The store is here before the keychain has answered, which may be waiting for a person: who is
// asked for meanwhile is shown as last read.
void Program::switchTo(const QString &studioId)
{
    if (studioId == m_opening && m_session)
        return;
    leaveStudio();
    const auto studio = m_registry.find(studioId);
    if (!studio)
        return;
    m_opening = studioId;
    m_registry.setCurrentId(studioId);
    openSession(*studio);
    m_keychainPatience.start(KeychainPatience);
    m_vault.read(studioId, this, [this, visit = m_visit](const KeyResult &result) {
        // Another studio may have been chosen while the keychain was asking the person.
        if (visit == m_visit)
            takeKey(result);
    });
}

void Program::leaveStudio()
{
    ++m_visit;
    m_opening.clear();
    m_key.clear();
    m_isShown = false;
    m_keychainPatience.stop();
    if (m_studiosPage)
        m_studiosPage->setOpenStudio({}, nullptr);
    m_window->closeStudio();
    m_guard->forget();
    m_session.reset();
}

void Program::openSession(const Studio &studio)
{
    const QString folder = m_registry.folderOf(studio.id);
    m_session = std::make_unique<Session>(studio, m_vault, folder, QLocale().bcp47Name());
    m_window->openStudio(m_session->workplace());
    m_guard->follow(*m_session);
    if (m_studiosPage)
        m_studiosPage->setOpenStudio(studio.id, &m_session->manager());
    connect(m_window->deskPage(), &DeskPage::cardFormatLearned, this, &Program::learnCardFormat);
    // Queued: the client must not be deleted inside its own signal. And several calls may have been
    // refused; the later ones say nothing of the studio that is opened again meanwhile.
    connect(
        &m_session->workplace().client, &Api::ApiClient::keyRefused, this,
        [this, visit = m_visit] {
            if (visit == m_visit)
                refused();
        },
        Qt::QueuedConnection);
    tellOfStore();
    connect(&m_session->storeCheck(), &StoreCheck::finished, this, [this](bool isSound) {
        if (!isSound)
            tellOfDamage();
    });
}

void Program::takeKey(const KeyResult &result)
{
    m_keychainPatience.stop();
    if (result.state == KeyState::Found) {
        m_key = result.key;
        startWhenReady();
        return;
    }
    const Studio studio = m_session->studio();
    leaveStudio();
    m_opening = studio.id;
    showKeyProblem()->showMissing(studio, result);
}

// What runs in the background would keep the first frame waiting.
void Program::startWhenReady()
{
    if (m_key.isEmpty() || !m_isShown)
        return;
    m_session->start(std::exchange(m_key, {}));
    if (m_newKeys.remove(m_opening))
        m_session->auditing().keyChanged();
}

void Program::tellOfKeychain()
{
    m_window->toaster().show(
        Toaster::Kind::Neutral,
        tr("The keychain has not given out the studio's key yet; it may be asking for its "
           "password. Until then customers are shown as they were last read, and nothing is "
           "sent."));
}

void Program::tellOfStore()
{
    const auto kept = [](const Database &file) { return QFileInfo(file.setAsideAs()).fileName(); };
    if (!m_session->store().isOpen()) {
        m_window->toaster().show(
            Toaster::Kind::Bad,
            tr("Nothing can be stored on this computer. Customers can be looked up online, but not "
               "checked in or changed. Free some disk space and open the studio again."));
    } else if (!m_session->store().setAsideAs().isEmpty()) {
        m_window->toaster().show(
            Toaster::Kind::Bad,
            tr("The studio's local data was damaged. It was kept as %1, and the customer list is "
               "being read again.")
                .arg(kept(m_session->store())));
    }
    if (!m_session->journalFile().setAsideAs().isEmpty()) {
        m_window->toaster().show(
            Toaster::Kind::Bad,
            tr("The journal of this desk was damaged. It was kept as %1, and what could be read of "
               "it was taken over. Compare today's check-ins and bookings with what the journal "
               "shows.")
                .arg(kept(m_session->journalFile())));
    }
}

void Program::tellOfDamage()
{
    m_window->toaster().show(
        Toaster::Kind::Bad,
        tr("A part of this studio's local data is damaged: some customers may not be found. Open "
           "the studio again when nobody waits; its customer list is then read anew, and what was "
           "done at this desk is kept as far as it can be read."));
}

void Program::showWelcome()
{
    auto *page = new WelcomePage(m_registry, m_vault);
    connect(page, &WelcomePage::demoRequested, this, &Program::startDemo);
    m_window->showInstead(page);
}

KeyProblemPanel *Program::showKeyProblem()
{
    auto *panel = new KeyProblemPanel;
    connect(panel, &KeyProblemPanel::retryRequested, this, &Program::reopen);
    connect(panel, &KeyProblemPanel::replaceKeyRequested, this,
            [this](const QString &id) { studiosPage().replaceKey(id); });
    connect(panel, &KeyProblemPanel::sessionKeyEntered, this,
            [this](const QString &id, const QByteArray &key) { m_vault.keepForSession(id, key); });
    m_window->showInstead(panel);
    return panel;
}

void Program::refused()
{
    const Studio studio = m_session->studio();
    leaveStudio();
    m_opening = studio.id;
    showKeyProblem()->showRefused(studio);
}

void Program::studioEdited(int row)
{
    const Studio &studio = m_registry.studios().at(row);
    if (studio.id != m_opening)
        return;
    // Rules take effect where they are read; opening the studio anew would end what goes on. And
    // what a scan taught is known here already.
    if (m_session) {
        m_session->setRules(studio);
        m_guard->follow(*m_session);
        if (m_session->studio() == studio)
            return;
    }
    reopen();
}

void Program::reopen()
{
    const QString studioId = m_opening; // which is forgotten with the studio that is left
    leaveStudio();
    switchTo(studioId);
}

void Program::learnCardFormat(Api::CardNumberFormat format)
{
    Studio studio = m_session->studio();
    if (studio.cardFormat == format)
        return;
    m_session->setCardFormat(format);
    studio.cardFormat = format;
    m_registry.update(studio);
}

void Program::startDemo()
{
    // A process of its own: the demo's invented studios never mix with real ones.
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                 {QStringLiteral("--demo")}))
        m_window->toaster().show(Toaster::Kind::Bad, tr("The demo could not be started."));
}

} // namespace Frontdesk
