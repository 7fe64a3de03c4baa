// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/amendments/inboxfilterbar.h"

#include "models/amendments/fieldwords.h"
#include "models/amendments/inbox.h"
#include "models/amendments/inboxproxy.h"
#include "ui/widgets/icons.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int AllStages = -1;
constexpr int LeastHeight = 30;

} // namespace

InboxFilterBar::InboxFilterBar(Inbox &inbox, InboxProxy &proxy, QWidget *parent)
    : QWidget(parent),
      m_inbox(inbox),
      m_proxy(proxy),
      m_text(new QLineEdit),
      m_kind(new QComboBox),
      m_age(new QComboBox),
      m_stages(new QButtonGroup(this))
{
    m_text->setObjectName(QStringLiteral("inboxSearch"));
    m_text->setAccessibleName(tr("Search the inbox"));
    m_text->setPlaceholderText(tr("Name, number, change"));
    m_text->setToolTip(tr("Search the inbox (/)"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumHeight(LeastHeight);
    m_text->addAction(Icons::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, &m_proxy, &InboxProxy::setText);
    makeCombos();
    auto *row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addWidget(m_kind);
    row->addWidget(m_age);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(makeStages());
    layout->addLayout(row);
    connect(&m_inbox, &Inbox::countsChanged, this, &InboxFilterBar::showCounts);
    showCounts();
}

void InboxFilterBar::focusSearch()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void InboxFilterBar::clear()
{
    m_text->clear();
    m_kind->setCurrentIndex(0);
    m_age->setCurrentIndex(0);
}

bool InboxFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape)
        m_text->clear();
    if (key != Qt::Key_Escape && key != Qt::Key_Down && key != Qt::Key_Return
        && key != Qt::Key_Enter)
        return false;
    Q_EMIT leftForList();
    return true;
}

QWidget *InboxFilterBar::makeStages()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    row->setLayout(layout);
    addStage(int(InboxStage::Open), QStringLiteral("stageOpen"), tr("Open"));
    addStage(int(InboxStage::Snoozed), QStringLiteral("stageSnoozed"), tr("Snoozed"));
    addStage(int(InboxStage::HandedOver), QStringLiteral("stageHandedOver"), tr("Handed over"));
    addStage(int(InboxStage::Decided), QStringLiteral("stageDecided"), tr("Decided today"));
    addStage(AllStages, QStringLiteral("stageAll"), tr("All"));
    for (QAbstractButton *button : m_stages->buttons())
        layout->addWidget(button);
    layout->addStretch(1);
    connect(m_stages, &QButtonGroup::idClicked, this, [this](int id) {
        const int stage = id - 1; // a group takes -1 for "give me one"
        m_proxy.setStage(stage == AllStages ? std::nullopt : std::optional(InboxStage(stage)));
    });
    return row;
}

void InboxFilterBar::addStage(int stage, const QString &name, const QString &text)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setCheckable(true);
    button->setChecked(stage == int(InboxStage::Open));
    button->setMinimumHeight(LeastHeight);
    m_titles.insert(stage, text);
    m_stages->addButton(button, stage + 1);
}

void InboxFilterBar::makeCombos()
{
    m_kind->setObjectName(QStringLiteral("kindFilter"));
    m_kind->setAccessibleName(tr("Show only this domain"));
    m_kind->addItem(tr("All domains"), int(RequestKind::Unknown));
    for (int kind = int(RequestKind::Contact); kind <= int(RequestKind::ModuleWithdrawal); ++kind)
        m_kind->addItem(FieldWords::kind(RequestKind(kind)), kind);
    m_age->setObjectName(QStringLiteral("ageFilter"));
    m_age->setAccessibleName(tr("Show only what is known for this long"));
    m_age->addItem(tr("Any age"), 0);
    m_age->addItem(tr("Over a day"), 1);
    m_age->addItem(tr("Over 3 days"), 3);
    m_age->addItem(tr("Over a week"), 7);
    m_age->addItem(tr("Over a month"), 30);
    for (QComboBox *combo : {m_kind, m_age}) {
        combo->setMinimumHeight(LeastHeight);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const auto kind = RequestKind(m_kind->currentData().toInt());
        m_proxy.setKind(kind == RequestKind::Unknown ? std::nullopt : std::optional(kind));
    });
    connect(m_age, &QComboBox::currentIndexChanged, this,
            [this] { m_proxy.setLeastAge(std::chrono::hours(24 * m_age->currentData().toInt())); });
}

void InboxFilterBar::showCounts()
{
    for (QAbstractButton *button : m_stages->buttons()) {
        const int stage = m_stages->id(button) - 1;
        const QString title = m_titles.value(stage);
        const int count = stage == AllStages ? 0 : m_inbox.count(InboxStage(stage));
        button->setText(count > 0 ? tr("%1 (%L2)", "state, how many rows").arg(title).arg(count)
                                  : title);
        button->setAccessibleName(button->text());
    }
}

} // namespace Frontdesk
