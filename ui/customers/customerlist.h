// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/customers/customersmodel.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;

namespace Frontdesk {

class ListTable;
struct Workplace;

/// Everybody whom this desk knows, in a table that can be sorted: what there is to see while no
/// customer is in hand. Enter takes one. It follows the customer sync while it is shown, at most
/// once a second.
class CustomerList final : public QWidget
{
    Q_OBJECT
public:
    /// \a workplace outlives the list.
    explicit CustomerList(Workplace &workplace, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QLayout *makeTop();
    void followStore();
    void showStatus();
    void showCount();

    Workplace &m_workplace;
    CustomersModel m_model;
    ListTable *m_table;
    QComboBox *m_status;
    QLabel *m_count;
    QTimer m_pause; ///< between two readings while the store changes
    bool m_isStale = false;
};

} // namespace Frontdesk
