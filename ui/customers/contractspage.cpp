// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/customers/contractspage.h"

#include "models/desk/customerinhand.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/statepanel.h"

#include <QVBoxLayout>

namespace Frontdesk {

ContractsPage::ContractsPage(Workplace &workplace, Toaster &toaster, QWidget *parent)
    : CustomerTab(workplace, toaster, parent),
      m_model(workplace.client),
      m_table(new ListTable(QStringLiteral("contractsTable"))),
      m_panel(new StatePanel(m_table))
{
    m_table->setAccessibleName(tr("Contracts"));
    m_table->showModel(&m_model, ContractsModel::RateColumn);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_panel);
    m_panel->follow(&m_model, tr("No contracts"),
                    tr("This customer has no contract, running or past."));
    connect(m_panel, &StatePanel::retryRequested, this, &ContractsPage::load);
}

void ContractsPage::load()
{
    m_model.ask(workplace().inHand.id());
}

void ContractsPage::forget()
{
    m_model.forget();
}

} // namespace Frontdesk
