// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/studios/studio.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QVBoxLayout;

namespace Frontdesk {

class KeyVault;
class ManagerMode;
class ManagersEditor;
class Notice;
class SharedDeskFields;
class StudioRegistry;

/// How the open studio works on this computer: who may change what, the locks, the sweep, the way
/// to PerfectGym Next, the shared desk. As soon as there are managers, only they change it.
class RulesPage final : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the page.
    RulesPage(StudioRegistry &registry, KeyVault &vault, QWidget *parent = nullptr);

    /// \a mode is that of the studio, if it is the open one.
    void open(const Studio &studio, ManagerMode *mode);
    /// Forgets what was entered.
    void stop();

Q_SIGNALS:
    void closed();
    /// Somebody wants to enter manager mode.
    void managerRequested();
    void openStudioRequested(const QString &studioId);
    /// In words for the log.
    void rulesChanged(const QString &what);
    /// Rules that change nothing are saved without rulesChanged(), but the password may be new.
    void sharedDeskSaved();
    void managersChanged(const QString &manager, const QString &what);

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeBody();
    void addSection(QVBoxLayout *layout, const QString &title, const QList<QWidget *> &parts);
    [[nodiscard]] QWidget *row(const QString &label, QWidget *field, const QString &after = {});
    void fill();
    void save();
    void store();
    void leave();
    void update();
    [[nodiscard]] Studio entered() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool mayChange() const;
    [[nodiscard]] bool hasManagers() const;

    StudioRegistry &m_registry;
    Studio m_studio;
    QPointer<ManagerMode> m_mode;
    QLabel *m_title;
    QPushButton *m_back;
    QPushButton *m_save;
    Notice *m_notice;
    QPushButton *m_unlock;
    QScrollArea *m_scroll;
    QWidget *m_rules = nullptr; ///< everything but the managers
    QCheckBox *m_needManager;
    QLabel *m_needManagerHint;
    ManagersEditor *m_managers;
    QSpinBox *m_managerMinutes;
    QSpinBox *m_lockMinutes;
    QCheckBox *m_unlockNeedsManager;
    QSpinBox *m_sweepShare;
    QLineEdit *m_url;
    QLabel *m_urlHint;
    SharedDeskFields *m_sharedDesk;
    QLabel *m_problem;
};

} // namespace Frontdesk
