// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

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
#include "ui/journal/lateends.h"
#include "ui/line/linebanner.h"
#include "ui/maintoolbar.h"
#include "ui/schedule/schedulepage.h"
#include "ui/staff/pinpanel.h"
#include "ui/statusline.h"
#include "ui/widgets/actwords.h"
#include "ui/widgets/firstframe.h"
#include "ui/widgets/toaster.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Frontdesk {

MainWindow::MainWindow(StudioRegistry &studios, std::function<QWidget *()> makeStudiosPage,
                       ScannerFilter &scanner, QSettings &settings, QWidget *parent)
    : QMainWindow(parent),
      m_bar(new MainToolBar(studios, settings)),
      m_colour(new QFrame),
      m_above(new QVBoxLayout),
      m_line(new LineBanner),
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
    addToolBar(m_bar);
    connectToolBar();
    connect(&scanner, &ScannerFilter::scanned, this, &MainWindow::scanned);
    connect(&scanner, &ScannerFilter::readyChanged, this, [this](bool isReady) {
        if (m_desk)
            m_desk->setScannerReady(isReady);
    });
    for (auto changed : {&StudioRegistry::studioAdded, &StudioRegistry::studioChanged})
        connect(&studios, changed, this, &MainWindow::showStudio);
    connect(&studios, &StudioRegistry::studioRemoved, this, &MainWindow::showStudio);
    showStudio();
    // Frame and title bar need room too; the window manager knows how much only once it is shown.
    constexpr QSize Usual(1280, 800);
    constexpr QSize Frame(16, 48);
    resize(Usual.boundedTo(screen()->availableSize() - Frame));
}

MainWindow::~MainWindow()
{
    closeStudio();
}

void MainWindow::connectToolBar()
{
    connect(m_bar, &MainToolBar::pageChosen, this, [this](int page) { showPage(Page(page)); });
    connect(m_bar, &MainToolBar::searchRequested, this, &MainWindow::search);
    connect(m_bar, &MainToolBar::managerRequested, this, &MainWindow::askForManager);
    connect(m_bar, &MainToolBar::lockRequested, this, &MainWindow::lockRequested);
    connect(m_bar, &MainToolBar::studioChosen, this, &MainWindow::studioChosen);
    connect(m_bar, &MainToolBar::widthChanged, this, &MainWindow::fitToolBar);
    connect(m_bar, &MainToolBar::soundsSwitched, this, [this](bool isOn) {
        if (m_desk)
            m_desk->setSoundsOn(isOn);
    });
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitToolBar();
}

void MainWindow::fitToolBar()
{
    m_bar->fitInto(width());
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

void MainWindow::openStudio(Workplace &workplace)
{
    closeStudio();
    m_workplace = &workplace;
    pageOf(Desk);
    m_status->follow(workplace);
    m_line->follow(workplace);
    m_bar->followManager(&workplace.manager);
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
    m_desk->setSoundsOn(m_bar->areSoundsOn());
    connect(m_desk, &DeskPage::openCustomerRequested, this, [this] { showPage(Customer); });
    connect(m_desk, &DeskPage::bookClassRequested, this, [this] { showPage(Schedule); });
    connect(m_desk, &DeskPage::assignRequested, this, [this](const QString &card) {
        showPage(Customer);
        m_customer->offerCard(card);
    });
    new LateEnds(m_workplace->acts, *m_toaster, m_desk);
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
    const auto showCount
        = [this] { m_bar->showOpenCount(m_feed->inbox().count(InboxStage::Open)); };
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
    m_bar->followManager(nullptr);
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
    m_bar->showOpenCount(0);
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
    for (int page = 0; page < PageCount; ++page) {
        QAction *action = m_bar->pageAction(Page(page));
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

void MainWindow::showStudio()
{
    QPalette palette = m_colour->palette();
    palette.setColor(QPalette::Window,
                     m_workplace ? m_workplace->studio.colour : QPalette().color(QPalette::Mid));
    m_colour->setPalette(palette);
    setWindowTitle(m_workplace ? tr("%1 - Frontdesk").arg(m_workplace->studio.name)
                               : tr("Frontdesk"));
    m_bar->showStudio(m_workplace ? m_workplace->studio.id : QString());
}

} // namespace Frontdesk
