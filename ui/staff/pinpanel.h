// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/staff/managerpins.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Frontdesk {

class Notice;

/// Asks in the page for a manager's PIN: who, the PIN, and in words why it was not the right one
/// and how long to wait. Hidden until asked; Escape leaves it.
class PinPanel final : public QFrame
{
    Q_OBJECT
public:
    /// What is done with the PIN that was entered, such as entering manager mode.
    using Use = std::function<void(const QString &name, const QString &pin, QObject *context,
                                   ManagerPins::Answer answer)>;

    explicit PinPanel(QWidget *parent = nullptr);

    /// Asks for the PIN of one of \a pins' managers. Both outlive the asking.
    void ask(ManagerPins &pins, const QString &question, const QString &actText, Use use);
    /// Forgets what was entered and what is being asked.
    void dismiss();
    void setCancelVisible(bool isVisible);

Q_SIGNALS:
    void accepted();
    void dismissed();
    /// There is no manager yet, and somebody wants to set the first one up.
    void setUpRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void showManagers();
    void submit();
    void answered(const PinAnswer &answer);
    void showPause();
    void updateButtons();
    void takeFocus();

    QLabel *m_icon;
    QLabel *m_question;
    QComboBox *m_names;
    QLineEdit *m_pin;
    QPushButton *m_enter;
    QPushButton *m_setUp;
    QPushButton *m_retry;
    QPushButton *m_cancel;
    Notice *m_notice;
    QTimer m_tick;
    QDateTime m_pauseEnd;
    QPointer<ManagerPins> m_pins;
    Use m_use;
    bool m_isAsking = false;
    bool m_needsFocus = false; ///< as soon as it is known what there is to enter
    /// Of what is asked now; an answer to an earlier one finds it gone.
    std::unique_ptr<QObject> m_asked;
};

} // namespace Frontdesk
