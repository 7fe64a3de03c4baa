// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/amendments/decisionbar.h"

#include "models/amendments/fieldwords.h"
#include "ui/amendments/decisionwords.h"
#include "ui/widgets/icons.h"

#include <algorithm>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace Frontdesk {

namespace {

/// A sleeper is there again before the desk opens.
constexpr int WakeHour = 5;

} // namespace

DecisionBar::DecisionBar(std::function<QDateTime()> now, QWidget *parent)
    : QFrame(parent),
      m_now(std::move(now)),
      m_what(new QLabel),
      m_effect(new QLabel),
      m_approve(makeButton(DecisionVerb::Approve, QStringLiteral("approveButton"),
                           QStringLiteral("check"), QStringLiteral("A"))),
      m_withdraw(makeButton(DecisionVerb::Withdraw, QStringLiteral("withdrawRequestButton"),
                            QStringLiteral("undo"), QStringLiteral("W"))),
      m_decline(makeButton(DecisionVerb::Decline, QStringLiteral("declineButton"),
                           QStringLiteral("close"), QStringLiteral("D"))),
      m_snooze(new QToolButton),
      m_menu(new QMenu(this)),
      m_date(new QDateEdit),
      m_reason(new QLineEdit)
{
    m_what->setObjectName(QStringLiteral("decisionWhat"));
    m_effect->setObjectName(QStringLiteral("decisionEffect"));
    m_effect->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("decisionReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason for withdrawing or declining, may be empty"));
    m_reason->setMaxLength(500);
    makeSnooze();
    auto *buttons = new QHBoxLayout;
    for (QWidget *button : QList<QWidget *>{m_approve, m_withdraw, m_decline, m_snooze})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_what);
    layout->addWidget(m_effect);
    layout->addWidget(m_reason);
    layout->addLayout(buttons);
    showRows({});
}

void DecisionBar::showRows(const QList<InboxRow> &rows)
{
    m_rows = rows;
    m_what->setText(tr("%n request(s) selected", nullptr, int(rows.size())));
    m_what->setVisible(rows.size() > 1);
    m_effect->setText(rows.size() == 1 ? DecisionWords::effect(rows.first(), m_canOpen)
                                       : QString());
    m_effect->setVisible(rows.size() == 1 && rows.first().stage != InboxStage::Decided);
    showButton(m_approve, DecisionVerb::Approve);
    showButton(m_withdraw, DecisionVerb::Withdraw);
    showButton(m_decline, DecisionVerb::Decline);
    const bool canSleep = std::any_of(rows.cbegin(), rows.cend(), [](const InboxRow &row) {
        return row.stage == InboxStage::Open || row.stage == InboxStage::Snoozed;
    });
    m_snooze->setEnabled(canSleep);
    m_reason->setEnabled(m_withdraw->isEnabled() || m_decline->isEnabled());
}

QString DecisionBar::takeReason()
{
    const QString reason = m_reason->text().simplified();
    m_reason->clear();
    return reason;
}

void DecisionBar::approve()
{
    press(m_approve);
}

void DecisionBar::withdraw()
{
    press(m_withdraw);
}

void DecisionBar::decline()
{
    press(m_decline);
}

void DecisionBar::openSnoozes()
{
    if (m_snooze->isEnabled())
        m_snooze->showMenu();
}

QPushButton *DecisionBar::makeButton(DecisionVerb verb, const QString &name, const QString &icon,
                                     const QString &key)
{
    auto *button = new QPushButton(Icons::icon(icon), DecisionWords::button(verb));
    button->setObjectName(name);
    button->setProperty("key", key);
    connect(button, &QPushButton::clicked, this, [this, verb] { Q_EMIT wanted(verb); });
    return button;
}

void DecisionBar::makeSnooze()
{
    m_snooze->setObjectName(QStringLiteral("snoozeButton"));
    m_snooze->setText(tr("Snooze"));
    m_snooze->setToolTip(tr("Put aside until later (S)"));
    m_snooze->setIcon(Icons::icon(QStringLiteral("clock")));
    m_snooze->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_snooze->setPopupMode(QToolButton::InstantPopup);
    m_snooze->setMenu(m_menu);
    m_menu->setObjectName(QStringLiteral("snoozeMenu"));
    addSnooze(QStringLiteral("snoozeTomorrow"), tr("Until &tomorrow"), 1);
    addSnooze(QStringLiteral("snooze3Days"), tr("For &3 days"), 3);
    addSnooze(QStringLiteral("snoozeWeek"), tr("For a &week"), 7);
    m_date->setObjectName(QStringLiteral("snoozeDate"));
    m_date->setAccessibleName(tr("Until this day"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(FieldWords::dateFormat());
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_date->setMinimumDate(m_now().date().addDays(1));
        m_date->setDate(m_now().date().addDays(14));
    });
    auto *day = new QWidgetAction(this);
    auto *choice = new QWidget;
    auto *layout = new QHBoxLayout(choice);
    auto *until = new QPushButton(tr("&Until"));
    until->setObjectName(QStringLiteral("snoozeUntil"));
    connect(until, &QPushButton::clicked, this, [this] {
        m_menu->close();
        snooze(m_date->date());
    });
    layout->addWidget(until);
    layout->addWidget(m_date, 1);
    day->setDefaultWidget(choice);
    m_menu->addAction(day);
}

void DecisionBar::addSnooze(const QString &name, const QString &text, int days)
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this,
            [this, days] { snooze(m_now().date().addDays(days)); });
}

void DecisionBar::snooze(QDate until)
{
    Q_EMIT snoozeWanted(QDateTime(until, QTime(WakeHour, 0), m_now().timeZone()));
}

void DecisionBar::showButton(QPushButton *button, DecisionVerb verb)
{
    Refusal why = Refusal::None;
    const bool isPossible = std::any_of(m_rows.cbegin(), m_rows.cend(), [&](const InboxRow &row) {
        why = refusalOf(row, verb);
        return why == Refusal::None;
    });
    button->setEnabled(isPossible);
    const QString text = DecisionWords::button(verb);
    const QString words = isPossible || m_rows.isEmpty() ? text : DecisionWords::refusal(why);
    button->setToolTip(
        tr("%1 (%2)", "what it does, its key").arg(words, button->property("key").toString()));
    button->setAccessibleDescription(isPossible ? QString() : words);
}

void DecisionBar::press(QPushButton *button)
{
    if (button->isEnabled())
        button->click();
}

} // namespace Frontdesk
