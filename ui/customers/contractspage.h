// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/customers/contractsmodel.h"
#include "ui/customers/customertab.h"

namespace Frontdesk {

class ListTable;
class StatePanel;

/// The contracts of the customer in hand, in brief.
class ContractsPage final : public CustomerTab
{
    Q_OBJECT
public:
    ContractsPage(Workplace &workplace, Toaster &toaster, QWidget *parent = nullptr);

protected:
    void load() override;
    void forget() override;
    [[nodiscard]] bool concerns(const ActDetail &) const override { return false; }

private:
    ContractsModel m_model;
    ListTable *m_table;
    StatePanel *m_panel;
};

} // namespace Frontdesk
