// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QToolBar>

class QActionGroup;
class QComboBox;
class QSettings;

namespace Frontdesk {

class ManagerButton;
class ManagerMode;
class PreferencesMenu;
class StudioRegistry;

/// The pages, the search, manager mode, the lock, the studio switch and the preferences. It says
/// what was chosen; what comes of that is the window's.
class MainToolBar final : public QToolBar
{
    Q_OBJECT
public:
    enum Page { Desk, Customer, Schedule, Inbox, Journal, Audit, Studios, PageCount };

    /// Both outlive the tool bar.
    MainToolBar(StudioRegistry &studios, QSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QAction *pageAction(Page page) const;
    /// How many requests wait in the inbox.
    void showOpenCount(int count);
    /// Of the open studio, or none.
    void followManager(ManagerMode *mode);
    /// The open studio; none when \a id is empty.
    void showStudio(const QString &id);
    [[nodiscard]] bool areSoundsOn() const;
    /// Shows words where \a width has room for all of them.
    void fitInto(int width);

Q_SIGNALS:
    void pageChosen(int page);
    void searchRequested();
    void managerRequested();
    void lockRequested();
    void studioChosen(const QString &id);
    void soundsSwitched(bool isOn);
    /// It needs more room, or less.
    void widthChanged();

private:
    void addPage(Page page, const QString &icon, const QString &text, const QKeySequence &shortcut);
    void addFind();
    void addLock();
    void addStudioSwitch();
    void addPreferences();
    void refreshStudios();

    StudioRegistry &m_studios;
    QActionGroup *m_pages;
    ManagerButton *m_manager;
    QComboBox *m_switch;
    PreferencesMenu *m_preferences;
    QString m_studioId; ///< the open one
};

} // namespace Frontdesk
