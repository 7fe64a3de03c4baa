// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/maintoolbar.h"

#include "models/studios/studioregistry.h"
#include "ui/preferencesmenu.h"
#include "ui/staff/managerbutton.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QToolButton>

namespace Frontdesk {

namespace {

QIcon swatch(const QColor &colour)
{
    QPixmap pixmap(14, 14);
    pixmap.fill(colour);
    return QIcon(pixmap);
}

} // namespace

MainToolBar::MainToolBar(StudioRegistry &studios, QSettings &settings, QWidget *parent)
    : QToolBar(parent),
      m_studios(studios),
      m_pages(new QActionGroup(this)),
      m_manager(new ManagerButton),
      m_switch(new QComboBox),
      m_preferences(new PreferencesMenu(settings, this))
{
    setObjectName(QStringLiteral("mainBar"));
    setWindowTitle(tr("Pages and studio"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSize({22, 22});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addPage(Desk, QStringLiteral("frontdesk"), tr("&Desk"), Qt::CTRL | Qt::Key_1);
    addPage(Customer, QStringLiteral("person"), tr("&Customer"), Qt::CTRL | Qt::Key_2);
    addPage(Schedule, QStringLiteral("calendar"), tr("&Schedule"), Qt::CTRL | Qt::Key_3);
    addPage(Inbox, QStringLiteral("mail"), tr("&Inbox"), Qt::CTRL | Qt::Key_4);
    addPage(Journal, QStringLiteral("journal"), tr("&Journal"), Qt::CTRL | Qt::Key_5);
    addPage(Audit, QStringLiteral("contract"), tr("Audit &log"), Qt::CTRL | Qt::Key_7);
    addPage(Studios, QStringLiteral("studio"), tr("St&udios"), Qt::CTRL | Qt::Key_6);
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(space);
    addFind();
    addWidget(m_manager);
    connect(m_manager, &ManagerButton::widthChanged, this, &MainToolBar::widthChanged);
    connect(m_manager, &ManagerButton::enterRequested, this, &MainToolBar::managerRequested);
    addLock();
    addStudioSwitch();
    addPreferences();
}

void MainToolBar::addPage(Page page, const QString &icon, const QString &text,
                          const QKeySequence &shortcut)
{
    QAction *action = addAction(Icons::icon(icon), text);
    action->setObjectName(QStringLiteral("pageAction%1").arg(page));
    action->setCheckable(true);
    action->setShortcut(shortcut);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(QString(text).remove(u'&'),
                                                     shortcut.toString(QKeySequence::NativeText)));
    m_pages->addAction(action);
    connect(action, &QAction::triggered, this, [this, page] { Q_EMIT pageChosen(page); });
}

void MainToolBar::addFind()
{
    QAction *find = addAction(Icons::icon(QStringLiteral("search")), tr("&Find"), this,
                              &MainToolBar::searchRequested);
    find->setObjectName(QStringLiteral("findAction"));
    find->setShortcut(Qt::CTRL | Qt::Key_K);
    find->setToolTip(
        tr("Find a customer (%1)").arg(find->shortcut().toString(QKeySequence::NativeText)));
}

void MainToolBar::addLock()
{
    auto *lock = new QToolButton;
    lock->setObjectName(QStringLiteral("lockButton"));
    lock->setIcon(Icons::icon(QStringLiteral("lock")));
    lock->setAccessibleName(tr("Lock the desk"));
    lock->setShortcut(Qt::CTRL | Qt::Key_L);
    lock->setToolTip(
        tr("Lock the desk (%1)").arg(lock->shortcut().toString(QKeySequence::NativeText)));
    addWidget(lock);
    connect(lock, &QToolButton::clicked, this, &MainToolBar::lockRequested);
}

void MainToolBar::addStudioSwitch()
{
    m_switch->setObjectName(QStringLiteral("studioSwitch"));
    m_switch->setAccessibleName(tr("Studio"));
    m_switch->setToolTip(tr("The studio that this desk works for"));
    m_switch->setMinimumContentsLength(18);
    m_switch->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addWidget(m_switch);
    connect(m_switch, &QComboBox::activated, this,
            [this](int row) { Q_EMIT studioChosen(m_switch->itemData(row).toString()); });
    for (auto changed : {&StudioRegistry::studioAdded, &StudioRegistry::studioChanged})
        connect(&m_studios, changed, this, &MainToolBar::refreshStudios);
    connect(&m_studios, &StudioRegistry::studioRemoved, this, &MainToolBar::refreshStudios);
    refreshStudios();
}

void MainToolBar::addPreferences()
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
    addWidget(button);
    connect(m_preferences, &PreferencesMenu::soundsSwitched, this, &MainToolBar::soundsSwitched);
}

QAction *MainToolBar::pageAction(Page page) const
{
    return m_pages->actions().at(page);
}

void MainToolBar::showOpenCount(int count)
{
    const QString title = tr("&Inbox");
    pageAction(Inbox)->setText(
        count > 0 ? tr("%1 (%L2)", "page, how many wait there").arg(title).arg(count) : title);
}

void MainToolBar::followManager(ManagerMode *mode)
{
    m_manager->follow(mode);
}

void MainToolBar::refreshStudios()
{
    const QSignalBlocker blocker(m_switch);
    m_switch->clear();
    for (const Studio &studio : m_studios.studios())
        m_switch->addItem(swatch(studio.colour), studio.name, studio.id);
    m_switch->setEnabled(m_switch->count() > 0);
    showStudio(m_studioId);
}

void MainToolBar::showStudio(const QString &id)
{
    m_studioId = id;
    const QSignalBlocker blocker(m_switch);
    m_switch->setCurrentIndex(id.isEmpty() ? -1 : m_switch->findData(id));
}

bool MainToolBar::areSoundsOn() const
{
    return m_preferences->areSoundsOn();
}

void MainToolBar::fitInto(int width)
{
    // Better without words than with half of the buttons behind an arrow.
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (sizeHint().width() > width)
        setToolButtonStyle(Qt::ToolButtonIconOnly);
}

} // namespace Frontdesk
