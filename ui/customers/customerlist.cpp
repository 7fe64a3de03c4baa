// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/customers/customerlist.h"

#include "models/customers/customersearchmodel.h"
#include "models/desk/customerinhand.h"
#include "models/sync/customersync.h"
#include "models/workplace.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/statepanel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace Frontdesk {

using Api::CustomerStatus;

CustomerList::CustomerList(Workplace &workplace, QWidget *parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_model(workplace.reader),
      m_table(new ListTable(QStringLiteral("customersTable"))),
      m_status(new QComboBox),
      m_count(new QLabel)
{
    setObjectName(QStringLiteral("noCustomer"));
    auto *title = new QLabel(tr("No customer in hand"));
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addLayout(makeTop());
    layout->addWidget(makeTable(), 1);

    using namespace std::chrono_literals;
    m_pause.setInterval(1s);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &CustomerList::followStore);
    connect(&workplace.sync, &CustomerSync::customersChanged, this, [this] {
        m_isStale = true;
        if (!m_pause.isActive())
            m_pause.start();
    });
    connect(&m_model, &LoadingModel::stateChanged, this, &CustomerList::showCount);
}

QLayout *CustomerList::makeTop()
{
    auto *hint = new QLabel(tr("Find somebody with Ctrl+K, scan a card, or choose in the list."));
    hint->setWordWrap(true);
    m_status->setObjectName(QStringLiteral("customersStatus"));
    m_status->setAccessibleName(tr("Which customers are listed"));
    m_status->addItem(tr("All customers"));
    m_status->addItem(tr("Members"), int(CustomerStatus::Member));
    m_status->addItem(tr("Prospects"), int(CustomerStatus::Prospect));
    m_status->addItem(tr("Former members"), int(CustomerStatus::FormerMember));
    m_count->setObjectName(QStringLiteral("customersCount"));
    connect(m_status, &QComboBox::currentIndexChanged, this, &CustomerList::showStatus);
    auto *top = new QHBoxLayout;
    top->addWidget(hint, 1);
    top->addWidget(m_count);
    top->addWidget(m_status);
    return top;
}

QWidget *CustomerList::makeTable()
{
    m_table->setAccessibleName(tr("Customers"));
    m_table->showModel(&m_model, CustomerSearchModel::EmailColumn, ListTable::Fit::Once);
    m_table->horizontalHeader()->setSortIndicator(CustomerSearchModel::NameColumn,
                                                  Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const CustomerHit *customer = m_model.at(index.row()))
            m_workplace.inHand.take(customer->id);
    });
    auto *panel = new StatePanel(m_table);
    panel->follow(&m_model, tr("Nobody is listed here"),
                  tr("Customers are listed once they were read from the server."));
    return panel;
}

void CustomerList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_model.state() == LoadingModel::State::Idle)
        showStatus();
    else
        followStore();
}

void CustomerList::followStore()
{
    if (isVisible() && std::exchange(m_isStale, false))
        m_model.refresh();
}

void CustomerList::showStatus()
{
    const QVariant status = m_status->currentData();
    m_isStale = false;
    m_model.show(status.isValid() ? std::optional(CustomerStatus(status.toInt())) : std::nullopt);
}

void CustomerList::showCount()
{
    if (m_model.state() == LoadingModel::State::Ready)
        m_count->setText(tr("%n customer(s)", nullptr, m_model.rowCount()));
}

} // namespace Frontdesk
