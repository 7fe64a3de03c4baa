// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/customers/historypage.h"

#include "models/desk/customerinhand.h"
#include "ui/customers/heatmapwidget.h"
#include "ui/widgets/errorwords.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/statepanel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Frontdesk {

HistoryPage::HistoryPage(Workplace &workplace, Toaster &toaster, QWidget *parent)
    : CustomerTab(workplace, toaster, parent),
      m_model(workplace.client, workplace.checkins, workplace.reader, workplace.now),
      m_map(m_model, workplace.reader),
      m_table(new ListTable(QStringLiteral("historyTable"))),
      m_stateLine(new QLabel),
      m_retry(new QPushButton(tr("Try again"))),
      m_panel(new StatePanel(makeContent()))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_panel);
    m_panel->follow(&m_model, tr("No visits yet"),
                    tr("Check-ins of this customer will be listed here."));
    connect(m_panel, &StatePanel::retryRequested, &m_model, &CheckinHistoryModel::retry);
    connect(m_retry, &QPushButton::clicked, &m_model, &CheckinHistoryModel::retry);
    connect(&m_model, &LoadingModel::stateChanged, this, &HistoryPage::showState);
    connect(&workplace.inHand, &CustomerInHand::changed, this, &HistoryPage::followCustomer);
    showState();
}

QWidget *HistoryPage::makeContent()
{
    m_table->setAccessibleName(tr("Visits"));
    m_table->showModel(&m_model, CheckinHistoryModel::StudioColumn, ListTable::Fit::Once);
    m_table->sortOnlyBy(CheckinHistoryModel::DateColumn, Qt::DescendingOrder);
    m_stateLine->setObjectName(QStringLiteral("historyState"));
    m_retry->setObjectName(QStringLiteral("historyRetry"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_stateLine, 1);
    line->addWidget(m_retry);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new HeatMapWidget(m_map));
    layout->addWidget(m_table, 1);
    layout->addLayout(line);
    return content;
}

void HistoryPage::load()
{
    if (m_model.state() == LoadingModel::State::Idle) {
        m_model.ask(workplace().inHand.id());
        followCustomer();
    } else if (m_model.state() == LoadingModel::State::Failed) {
        m_model.retry();
    } else {
        m_model.refresh();
    }
}

void HistoryPage::forget()
{
    m_model.forget();
    // Oldest first reads all there is of a customer, which the next one's desk need not wait for.
    m_table->sortByColumn(CheckinHistoryModel::DateColumn, Qt::DescendingOrder);
}

bool HistoryPage::concerns(const ActDetail &detail) const
{
    return std::holds_alternative<CheckInAct>(detail)
        || std::holds_alternative<CheckOutAct>(detail);
}

void HistoryPage::followCustomer()
{
    const std::optional<Api::Customer> &customer = workplace().inHand.customer();
    if (customer && customer->createdDateTime)
        m_model.setFirstDay(customer->createdDateTime->value.date());
}

void HistoryPage::showState()
{
    m_stateLine->setText(stateText());
    m_retry->setVisible(m_model.state() == LoadingModel::State::Failed);
}

QString HistoryPage::stateText() const
{
    const int count = m_model.rowCount();
    if (m_model.state() == LoadingModel::State::Loading)
        return tr("%n visit(s) read, reading older ones.", nullptr, count);
    if (m_model.isFromStore())
        return tr("%1. These %n visit(s) were read earlier and may not be all.", nullptr, count)
            .arg(wordsFor(m_model.error()).title);
    if (m_model.state() == LoadingModel::State::Failed)
        return tr("%1. %n visit(s) read so far.", nullptr, count)
            .arg(wordsFor(m_model.error()).title);
    if (m_model.isComplete())
        return tr("All %n visit(s) are shown.", nullptr, count);
    return tr("%n visit(s) read. Scroll down for older ones.", nullptr, count);
}

} // namespace Frontdesk
