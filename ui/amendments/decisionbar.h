// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/inboxdesk.h"

#include <QDate>
#include <QFrame>

class QDateEdit;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace Frontdesk {

/// What can be decided on the rows that are selected, one or many. A button that cannot be used
/// says why.
class DecisionBar final : public QFrame
{
    Q_OBJECT
public:
    explicit DecisionBar(std::function<QDateTime()> now, QWidget *parent = nullptr);

    void showRows(const QList<InboxRow> &rows);
    /// Whether this studio says where PerfectGym Next shows a customer.
    void setCanOpen(bool canOpen) { m_canOpen = canOpen; }
    /// What was entered as the reason; cleared once it was used.
    [[nodiscard]] QString takeReason();

    void approve();
    void withdraw();
    void decline();
    void openSnoozes();

Q_SIGNALS:
    void wanted(Frontdesk::DecisionVerb verb);
    void snoozeWanted(const QDateTime &until);

private:
    [[nodiscard]] QPushButton *makeButton(DecisionVerb verb, const QString &name,
                                          const QString &icon, const QString &key);
    void makeSnooze();
    void addSnooze(const QString &name, const QString &text, int days);
    void snooze(QDate until);
    void showButton(QPushButton *button, DecisionVerb verb);
    void press(QPushButton *button);

    std::function<QDateTime()> m_now;
    QList<InboxRow> m_rows;
    bool m_canOpen = false;
    QLabel *m_what;
    QLabel *m_effect;
    QPushButton *m_approve;
    QPushButton *m_withdraw;
    QPushButton *m_decline;
    QToolButton *m_snooze;
    QMenu *m_menu;
    QDateEdit *m_date;
    QLineEdit *m_reason;
};

} // namespace Frontdesk
