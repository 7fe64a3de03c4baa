// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "models/acts/actrunner.h"
#include "models/desk/customerinhand.h"
#include "models/staff/managermode.h"
#include "models/studios/studio.h"
#include "models/studios/studioregistry.h"
#include "models/workplace.h"
#include "ui/amendments/inboxpage.h"
#include "ui/audit/auditpage.h"
#include "ui/customers/customerpage.h"
#include "ui/desk/deskpage.h"
#include "ui/desk/scannerfilter.h"
#include "ui/journal/journalpage.h"
#include "ui/line/linebanner.h"
#include "ui/preferencesmenu.h"
#include "ui/schedule/schedulepage.h"
#include "ui/staff/managerbutton.h"
#include "ui/staff/pinpanel.h"
#include "ui/statusline.h"
#include "ui/widgets/actwords.h"
#include "ui/widgets/firstframe.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/toaster.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

QIcon swatch(const QColor &colour)
{
    QPixmap pixmap(14, 14);
    pixmap.fill(colour);
    return QIcon(pixmap);
}

} // namespace

MainWindow::MainWindow(StudioRegistry &studios, std::function<QWidget *()> makeStudiosPage,
                       ScannerFilter &scanner, QSettings &settings, QWidget *parent)
    : QMainWindow(parent),
      m_studios(studios),
      m_bar(new QToolBar),
      m_pageActions(new QActionGroup(this)),
      m_switch(new QComboBox),
      m_preferences(new PreferencesMenu(settings, this)),
      m_colour(new QFrame),
      m_above(new QVBoxLayout),
      m_line(new LineBanner),
      m_manager(new ManagerButton),
      m_front(new QStackedWidget),
      m_stack(new QStackedWidget),
      m_makeStudiosPage(std::move(makeStudiosPage)),
      m_scanner(scanner),
      m_status(new StatusLine)
{
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_colour->setFixedHeight(4);
    m_colour->setAutoFillBackground(true);
    layout->addWidget(m_colour);
    layout->addLayout(m_above);
    layout->addWidget(m_stack, 1);
    m_front->addWidget(central);
    setCentralWidget(m_front);
    m_above->addWidget(m_line);
    m_toaster = new Toaster(central);
    setStatusBar(m_status);
    buildToolBar();
    connect(&scanner, &ScannerFilter::scanned, this, &MainWindow::scanned);
    connect(&scanner, &ScannerFilter::readyChanged, this, [this](bool isReady) {
        if (m_desk)
            m_desk->setScannerReady(isReady);
    });
    for (auto changed : {&StudioRegistry::studioAdded, &StudioRegistry::studioChanged})
        connect(&m_studios, changed, this, &MainWindow::refreshStudios);
    connect(&m_studios, &StudioRegistry::studioRemoved, this, &MainWindow::refreshStudios);
    refreshStudios();
    // Frame and title bar need room too; the window manager knows how much only once it is shown.
    constexpr QSize Usual(1280, 800);
    constexpr QSize Frame(16, 48);
    resize(Usual.boundedTo(screen()->availableSize() - Frame));
}

MainWindow::~MainWindow()
{
    closeStudio();
}

void MainWindow::buildToolBar()
{
    m_bar->setObjectName(QStringLiteral("mainBar"));
    m_bar->setWindowTitle(tr("Pages and studio"));
    m_bar->setMovable(false);
    m_bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_bar->setIconSize({22, 22});
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addToolBar(m_bar);
    addPageAction(Desk, QStringLiteral("frontdesk"), tr("&Desk"), Qt::CTRL | Qt::Key_1);
    addPageAction(Customer, QStringLiteral("person"), tr("&Customer"), Qt::CTRL | Qt::Key_2);
    addPageAction(Schedule, QStringLiteral("calendar"), tr("&Schedule"), Qt::CTRL | Qt::Key_3);
    addPageAction(Inbox, QStringLiteral("mail"), tr("&Inbox"), Qt::CTRL | Qt::Key_4);
    addPageAction(Journal, QStringLiteral("journal"), tr("&Journal"), Qt::CTRL | Qt::Key_5);
    addPageAction(Audit, QStringLiteral("contract"), tr("Audit &log"), Qt::CTRL | Qt::Key_7);
    addPageAction(Studios, QStringLiteral("studio"), tr("St&udios"), Qt::CTRL | Qt::Key_6);
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_bar->addWidget(space);
    QAction *find = m_bar->addAction(Icons::icon(QStringLiteral("search")), tr("&Find"), this,
                                     &MainWindow::search);
    find->setObjectName(QStringLiteral("findAction"));
    find->setShortcut(Qt::CTRL | Qt::Key_K);
    find->setToolTip(
        tr("Find a customer (%1)").arg(find->shortcut().toString(QKeySequence::NativeText)));
    buildManager();
    buildStudioSwitch();
    buildPreferences();
}

void MainWindow::buildManager()
{
    m_bar->addWidget(m_manager);
    connect(m_manager, &ManagerButton::widthChanged, this, &MainWindow::fitToolBar);
    connect(m_manager, &ManagerButton::enterRequested, this, &MainWindow::askForManager);
    auto *lock = new QToolButton;
    lock->setObjectName(QStringLiteral("lockButton"));
    lock->setIcon(Icons::icon(QStringLiteral("lock")));
    lock->setAccessibleName(tr("Lock the desk"));
    lock->setShortcut(Qt::CTRL | Qt::Key_L);
    lock->setToolTip(
        tr("Lock the desk (%1)").arg(lock->shortcut().toString(QKeySequence::NativeText)));
    m_bar->addWidget(lock);
    connect(lock, &QToolButton::clicked, this, &MainWindow::lockRequested);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitToolBar();
}

void MainWindow::fitToolBar()
{
    // Better without words than with half of the buttons behind an arrow.
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (m_bar->sizeHint().width() > width())
        m_bar->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

PinPanel &MainWindow::pinPanel()
{
    if (!m_pin) {
        m_pin = new PinPanel;
        m_above->addWidget(m_pin);
        connect(m_pin, &PinPanel::setUpRequested, this, [this] {
            dismissPin();
            Q_EMIT managersRequested();
        });
    }
    return *m_pin;
}

void MainWindow::dismissPin()
{
    if (m_pin)
        m_pin->dismiss();
}

void MainWindow::askForManager()
{
    if (!m_workplace)
        return;
    ManagerMode &mode = m_workplace->manager;
    pinPanel().ask(
        mode.pins(), tr("Manager mode of"), tr("Begin"),
        [&mode](const QString &name, const QString &pin, QObject *context,
                ManagerPins::Answer answer) { mode.enter(name, pin, context, std::move(answer)); });
}

void MainWindow::setCurtain(QWidget *curtain)
{
    Q_ASSERT(m_front->count() == 1);
    m_front->addWidget(curtain);
}

bool MainWindow::isCurtainDown() const
{
    return m_front->currentIndex() == 1;
}

void MainWindow::lowerCurtain()
{
    m_toaster->hide();
    dismissPin();
    m_front->setCurrentIndex(1);
    // With the tool bar its shortcuts go as well.
    m_bar->hide();
    m_status->hide();
}

void MainWindow::raiseCurtain()
{
    m_front->setCurrentIndex(0);
    m_bar->show();
    m_status->show();
    showPage(m_page);
}

void MainWindow::buildStudioSwitch()
{
    m_switch->setObjectName(QStringLiteral("studioSwitch"));
    m_switch->setAccessibleName(tr("Studio"));
    m_switch->setToolTip(tr("The studio that this desk works for"));
    m_switch->setMinimumContentsLength(18);
    m_switch->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_bar->addWidget(m_switch);
    connect(m_switch, &QComboBox::activated, this,
            [this](int row) { Q_EMIT studioChosen(m_switch->itemData(row).toString()); });
}

void MainWindow::buildPreferences()
{
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("preferencesButton"));
    button->setIcon(Icons::icon(QStringLiteral("settings")));
    button->setText(m_preferences->title());
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAccessibleName(m_preferences->title());
    button->setToolTip(m_preferences->title());
    button->setMenu(m_preferences);
    button->setPopupMode(QToolButton::InstantPopup);
    m_bar->addWidget(button);
    connect(m_preferences, &PreferencesMenu::soundsSwitched, this, [this](bool isOn) {
        if (m_desk)
            m_desk->setSoundsOn(isOn);
    });
}

void MainWindow::addPageAction(Page page, const QString &icon, const QString &text,
                               const QKeySequence &shortcut)
{
    QAction *action = m_bar->addAction(Icons::icon(icon), text);
    action->setObjectName(QStringLiteral("pageAction%1").arg(page));
    action->setCheckable(true);
    action->setShortcut(shortcut);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(QString(text).remove(u'&'),
                                                     shortcut.toString(QKeySequence::NativeText)));
    action->setData(page);
    m_pageActions->addAction(action);
    connect(action, &QAction::triggered, this, [this, page] { showPage(page); });
}

void MainWindow::openStudio(Workplace &workplace)
{
    closeStudio();
    m_workplace = &workplace;
    pageOf(Desk);
    m_status->follow(workplace);
    m_line->follow(workplace);
    m_manager->follow(&workplace.manager);
    connect(&workplace.manager, &ManagerMode::changed, m_desk, [this] {
        showActions();
        fitToolBar();
        dismissPin();
    });
    showStudio();
    showPage(m_page == Studios ? Desk : m_page);
    afterFirstFrame(m_stack->currentWidget(), m_desk, [this] {
        Q_EMIT studioShown();
        followInbox();
    });
}

QWidget *MainWindow::pageOf(Page page)
{
    QWidget *&made = m_pages[std::size_t(page)];
    if (!made) {
        made = makePage(page);
        m_stack->addWidget(made);
    }
    return made;
}

QWidget *MainWindow::studiosPage()
{
    if (!m_studiosPage) {
        m_studiosPage = m_makeStudiosPage();
        m_stack->addWidget(m_studiosPage);
    }
    return m_studiosPage;
}

QWidget *MainWindow::makePage(Page page)
{
    switch (page) {
    case Customer:
        return m_customer = new CustomerPage(*m_workplace, *m_toaster);
    case Schedule:
        return new SchedulePage(*m_workplace, *m_toaster);
    case Inbox:
        return makeInbox();
    case Journal:
        return makeJournal();
    case Audit:
        return makeAudit();
    default:
        return makeDesk();
    }
}

QWidget *MainWindow::makeDesk()
{
    m_desk = new DeskPage(*m_workplace, *m_toaster);
    m_desk->setScannerReady(m_scanner.isReady());
    m_desk->setSoundsOn(m_preferences->areSoundsOn());
    connect(m_desk, &DeskPage::openCustomerRequested, this, [this] { showPage(Customer); });
    connect(m_desk, &DeskPage::bookClassRequested, this, [this] { showPage(Schedule); });
    connect(m_desk, &DeskPage::assignRequested, this, [this](const QString &card) {
        showPage(Customer);
        m_customer->offerCard(card);
    });
    connect(&m_workplace->acts, &ActRunner::concluded, m_desk,
            [this](const Act &act, const ActOutcome &outcome) { tellLateEnd(act, outcome); });
    return m_desk;
}

QWidget *MainWindow::makeJournal()
{
    auto *page = new JournalPage(*m_workplace);
    connect(page, &JournalPage::customerRequested, this, &MainWindow::openCustomer);
    connect(page, &JournalPage::reenterRequested, this, &MainWindow::enterAgain);
    return page;
}

QWidget *MainWindow::makeInbox()
{
    followInbox();
    auto *page = new InboxPage(*m_workplace, *m_feed, *m_toaster);
    connect(page, &InboxPage::customerWanted, this, [this](qint64 customerId, const QString &tab) {
        openCustomer(customerId);
        m_customer->showTab(tab);
    });
    connect(page, &InboxPage::handOverWanted, this, [this](qint64 customerId) {
        const QUrl url = customerUrl(m_workplace->studio.customerUrlTemplate, customerId);
        if (url.isValid())
            QDesktopServices::openUrl(url);
    });
    connect(page, &InboxPage::managerWanted, this, &MainWindow::askForManager);
    return page;
}

QWidget *MainWindow::makeAudit()
{
    auto *page = new AuditPage(*m_workplace);
    connect(page, &AuditPage::managerRequested, this, &MainWindow::askForManager);
    return page;
}

void MainWindow::followInbox()
{
    if (m_feed)
        return;
    m_feed = std::make_unique<InboxFeed>(*m_workplace);
    const auto showCount = [this] { showOpenCount(m_feed->inbox().count(InboxStage::Open)); };
    connect(&m_feed->inbox(), &Inbox::countsChanged, m_feed.get(), showCount);
    showCount();
}

CustomerPage *MainWindow::customerPage()
{
    pageOf(Customer);
    return m_customer;
}

void MainWindow::openCustomer(qint64 customerId)
{
    m_workplace->inHand.take(customerId);
    showPage(Customer);
}

void MainWindow::showOpenCount(int count)
{
    QAction *action = m_pageActions->actions().at(Inbox);
    const QString title = tr("&Inbox");
    action->setText(count > 0 ? tr("%1 (%L2)", "page, how many wait there").arg(title).arg(count)
                              : title);
}

void MainWindow::tellLateEnd(const Act &act, const ActOutcome &outcome)
{
    // The page that asked was told "unknown" and hears no more; the desk still has to.
    if (outcome.state == ActState::Unknown) {
        m_unknown.insert(outcome.journalId);
    } else if (m_unknown.remove(outcome.journalId)) {
        const ActWords words = wordsFor(act, outcome);
        m_toaster->show(words.kind, words.sentence);
    }
}

void MainWindow::enterAgain(const Act &act)
{
    openCustomer(act.customerId);
    m_customer->showTab(QStringLiteral("customerDataPage"));
    const QString entered = enteredIn(act);
    if (!entered.isEmpty())
        m_toaster->show(Toaster::Kind::Neutral, tr("This was entered before: %1").arg(entered));
}

void MainWindow::closeStudio()
{
    m_toaster->hide();
    dismissPin();
    m_manager->follow(nullptr);
    m_status->forget();
    m_line->forget();
    if (QWidget *instead = std::exchange(m_instead, nullptr)) {
        // Later: it is its own button that opens the studio.
        m_stack->removeWidget(instead);
        instead->hide();
        instead->deleteLater();
    }
    m_desk = nullptr;
    m_customer = nullptr;
    showOpenCount(0);
    for (QWidget *page : std::exchange(m_pages, {}))
        delete page;
    m_feed.reset();
    m_workplace = nullptr;
    showStudio();
}

void MainWindow::showInstead(QWidget *widget)
{
    closeStudio();
    m_instead = widget;
    m_stack->addWidget(widget);
    showPage(m_page);
}

void MainWindow::showPage(Page page)
{
    m_page = page;
    showActions();
    if (page == Studios)
        m_stack->setCurrentWidget(studiosPage());
    else if (m_workplace)
        m_stack->setCurrentWidget(pageOf(page));
    else if (m_instead)
        m_stack->setCurrentWidget(m_instead);
    focusPage();
}

void MainWindow::focusPage()
{
    QWidget *shown = m_stack->currentWidget();
    if (auto *desk = qobject_cast<DeskPage *>(shown))
        desk->focusSearch();
    else if (auto *schedule = qobject_cast<SchedulePage *>(shown))
        schedule->focusFirst();
    else if (auto *inbox = qobject_cast<InboxPage *>(shown))
        inbox->focusList();
    else if (auto *audit = qobject_cast<AuditPage *>(shown))
        audit->focusFirst();
}

void MainWindow::showActions()
{
    for (QAction *action : m_pageActions->actions()) {
        const int page = action->data().toInt();
        action->setChecked(page == m_page);
        action->setEnabled(page == Studios || m_workplace || (page == Desk && m_instead));
        if (page == Audit)
            action->setVisible(m_page == Audit || (m_workplace && m_workplace->manager.isActive()));
    }
}

void MainWindow::search()
{
    if (m_desk)
        showPage(Desk);
}

void MainWindow::scanned(const QString &text)
{
    // Without an open studio there is nobody to find, and a scan must not wait for the next studio.
    if (!m_desk || isCurtainDown())
        return;
    if (QApplication::activeModalWidget()) {
        m_toaster->show(Toaster::Kind::Neutral,
                        tr("A card was read. Finish or close the dialog first, then scan again."));
    } else if (m_page == Customer && m_customer->isWaitingForCard()) {
        m_customer->offerCard(text);
    } else {
        showPage(Desk);
        m_desk->takeScan(text);
    }
}

void MainWindow::refreshStudios()
{
    const QSignalBlocker blocker(m_switch);
    m_switch->clear();
    for (const Studio &studio : m_studios.studios())
        m_switch->addItem(swatch(studio.colour), studio.name, studio.id);
    m_switch->setEnabled(m_switch->count() > 0);
    showStudio();
}

void MainWindow::showStudio()
{
    QPalette palette = m_colour->palette();
    palette.setColor(QPalette::Window,
                     m_workplace ? m_workplace->studio.colour : QPalette().color(QPalette::Mid));
    m_colour->setPalette(palette);
    setWindowTitle(m_workplace ? tr("%1 - Frontdesk").arg(m_workplace->studio.name)
                               : tr("Frontdesk"));
    const QSignalBlocker blocker(m_switch);
    m_switch->setCurrentIndex(m_workplace ? m_switch->findData(m_workplace->studio.id) : -1);
}

} // namespace Frontdesk
