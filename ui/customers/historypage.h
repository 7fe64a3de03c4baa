// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/customers/checkinhistorymodel.h"
#include "models/customers/visitheatmap.h"
#include "ui/customers/customertab.h"

class QLabel;
class QPushButton;

namespace Frontdesk {

class ListTable;
class StatePanel;

/// The visits of the customer in hand: a heat map of those read so far above their table, which
/// reads further back as one scrolls.
class HistoryPage final : public CustomerTab
{
    Q_OBJECT
public:
    HistoryPage(Workplace &workplace, Toaster &toaster, QWidget *parent = nullptr);

protected:
    void load() override;
    void forget() override;
    [[nodiscard]] bool concerns(const ActDetail &detail) const override;

private:
    QWidget *makeContent();
    void followCustomer();
    void showState();
    [[nodiscard]] QString stateText() const;

    CheckinHistoryModel m_model;
    VisitHeatMap m_map;
    ListTable *m_table;
    QLabel *m_stateLine;
    QPushButton *m_retry;
    StatePanel *m_panel;
};

} // namespace Frontdesk
