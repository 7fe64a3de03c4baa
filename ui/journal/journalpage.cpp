// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/journal/journalpage.h"

#include "models/acts/actrunner.h"
#include "models/workplace.h"
#include "ui/journal/journaldelegate.h"
#include "ui/widgets/actwords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/statepanel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

QString columnText(const JournalEntry &entry, JournalModel::Column column)
{
    const ActWords words = wordsFor(entry.act, entry.outcome);
    switch (column) {
    case JournalModel::WhatColumn:
        return words.what;
    case JournalModel::StateColumn:
        return words.state;
    default:
        return words.note;
    }
}

bool canBeEnteredAgain(const JournalEntry &entry)
{
    return entry.outcome.state == ActState::Failed
        && (std::holds_alternative<AmendContactAct>(entry.act.detail)
            || std::holds_alternative<AmendAddressAct>(entry.act.detail)
            || std::holds_alternative<AmendMasterAct>(entry.act.detail)
            || std::holds_alternative<AmendPaymentAct>(entry.act.detail));
}

} // namespace

JournalPage::JournalPage(Workplace &workplace, QWidget *parent)
    : JournalPage(workplace.journal, workplace.reader, workplace.acts, parent)
{ }

JournalPage::JournalPage(Journal &journal, StoreWorker &reader, ActRunner &acts, QWidget *parent)
    : QWidget(parent), m_acts(acts), m_model(new JournalModel(journal, reader, &columnText, this))
{
    setObjectName(QStringLiteral("journalPage"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeNotice());
    m_onlyOpen = new QCheckBox(tr("Only what nobody knows the end of"));
    m_onlyOpen->setObjectName(QStringLiteral("journalOnlyOpen"));
    layout->addWidget(m_onlyOpen);
    layout->addWidget(makeTable(), 1);
    layout->addWidget(makeDetail());

    connect(m_onlyOpen, &QCheckBox::toggled, m_model, &JournalModel::load);
    connect(&acts, &ActRunner::openCountChanged, this, &JournalPage::showOpenCount);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &JournalPage::showSelected);
    connect(m_panel, &StatePanel::retryRequested, m_model,
            [this] { m_model->load(m_onlyOpen->isChecked()); });
    m_model->load();
    showOpenCount();
    showSelected();
}

QWidget *JournalPage::makeNotice()
{
    m_notice = new QFrame;
    m_notice->setObjectName(QStringLiteral("journalNotice"));
    m_notice->setAutoFillBackground(true);
    QPalette palette = m_notice->palette();
    palette.setColor(QPalette::Window, Theme::surface(Theme::Tone::Caution, palette));
    m_notice->setPalette(palette);
    auto *icon = new QLabel;
    icon->setPixmap(Icons::pixmap(QStringLiteral("warning"), 20, m_notice));
    m_noticeText = new QLabel;
    m_noticeText->setObjectName(QStringLiteral("journalNoticeText"));
    m_noticeText->setWordWrap(true);
    auto *check = new QPushButton(tr("Check &now"));
    check->setObjectName(QStringLiteral("journalCheckNow"));
    connect(check, &QPushButton::clicked, &m_acts, &ActRunner::settleOpen);
    auto *layout = new QHBoxLayout(m_notice);
    layout->addWidget(icon);
    layout->addWidget(m_noticeText, 1);
    layout->addWidget(check);
    return m_notice;
}

QWidget *JournalPage::makeTable()
{
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("journalTable"));
    m_table->setAccessibleName(tr("What this desk did"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new JournalDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(JournalModel::TimeColumn, 130);
    m_table->setColumnWidth(JournalModel::CustomerColumn, 170);
    m_table->setColumnWidth(JournalModel::WhatColumn, 260);
    m_table->setColumnWidth(JournalModel::StateColumn, 190);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &JournalPage::showSelected);
    m_panel = new StatePanel(m_table);
    m_panel->follow(m_model, tr("Nothing was done at this desk yet"),
                    tr("Check-ins, bookings and changes show here with how they ended."));
    return m_panel;
}

QWidget *JournalPage::makeDetail()
{
    auto *detail = new QWidget;
    m_detail = new QLabel;
    m_detail->setObjectName(QStringLiteral("journalDetail"));
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_customer = new QPushButton(tr("Open &customer"));
    m_customer->setObjectName(QStringLiteral("journalOpenCustomer"));
    m_reenter = new QPushButton(tr("&Enter again"));
    m_reenter->setObjectName(QStringLiteral("journalEnterAgain"));
    auto *layout = new QHBoxLayout(detail);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_detail, 1);
    layout->addWidget(m_customer, 0, Qt::AlignTop);
    layout->addWidget(m_reenter, 0, Qt::AlignTop);
    const auto openCustomer = [this] {
        if (const auto entry = selected())
            Q_EMIT customerRequested(entry->act.customerId);
    };
    connect(m_customer, &QPushButton::clicked, this, openCustomer);
    connect(m_table, &QTableView::activated, this, openCustomer);
    connect(m_reenter, &QPushButton::clicked, this, [this] {
        if (const auto entry = selected())
            Q_EMIT reenterRequested(entry->act);
    });
    return detail;
}

void JournalPage::showOpenCount()
{
    const int count = m_acts.openCount();
    m_notice->setVisible(count > 0);
    m_noticeText->setText(tr("Nobody knows yet whether %n act(s) took effect. The server is being "
                             "asked; do not repeat them.",
                             nullptr, count));
}

void JournalPage::showSelected()
{
    const auto entry = selected();
    m_customer->setEnabled(entry.has_value());
    m_reenter->setVisible(entry && canBeEnteredAgain(*entry));
    if (!entry)
        return m_detail->clear();
    const QString entered = enteredIn(entry->act);
    const QString note = wordsFor(entry->act, entry->outcome).note;
    m_detail->setText(entered.isEmpty()    ? note
                          : note.isEmpty() ? tr("Entered: %1").arg(entered)
                                           : tr("Entered: %1\n%2").arg(entered, note));
}

std::optional<JournalEntry> JournalPage::selected() const
{
    const JournalEntry *entry = m_model->at(m_table->currentIndex().row());
    return entry ? std::optional(*entry) : std::nullopt;
}

} // namespace Frontdesk
