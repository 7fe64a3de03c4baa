// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/staff/managerpins.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace Frontdesk {

class ConfirmBar;
class ManagerMode;
class Notice;

/// The managers of the open studio: add one, change a PIN, remove one. The first one may be added
/// by whoever has the desk, everything else needs manager mode.
class ManagersEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit ManagersEditor(QWidget *parent = nullptr);

    /// The open studio's, or none.
    void follow(ManagerMode *mode);
    /// Forgets the PINs that were entered.
    void reset();

Q_SIGNALS:
    /// A manager has another PIN, is new, or is gone; in words for the log.
    void changed(const QString &manager, const QString &what);

private:
    [[nodiscard]] QPushButton *button(const QString &name, const QString &text);
    void layOut();
    void showManagers();
    void add();
    void changePin();
    void save();
    void askToRemove();
    void remove(const QString &name);
    void answered(const PinAnswer &answer, const QString &done);
    void startEntering(const QString &name);
    void updateButtons();
    [[nodiscard]] QString selected() const;

    QPointer<ManagerMode> m_mode;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
    QWidget *m_entry;
    QLineEdit *m_name;
    QLineEdit *m_pin;
    QLineEdit *m_again;
    QPushButton *m_save;
    QPushButton *m_cancel;
    ConfirmBar *m_confirm;
    Notice *m_notice;
    bool m_isBusy = false;
};

} // namespace Frontdesk
