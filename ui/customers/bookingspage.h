// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/customers/bookingsmodel.h"
#include "ui/customers/customertab.h"

class QLabel;
class QPushButton;

namespace Frontdesk {

class ListTable;
class StatePanel;

/// Classes and appointments of the customer in hand within two weeks; class bookings can be
/// canceled.
class BookingsPage final : public CustomerTab
{
    Q_OBJECT
public:
    BookingsPage(Workplace &workplace, Toaster &toaster, QWidget *parent = nullptr);

protected:
    void load() override;
    void forget() override;
    [[nodiscard]] bool concerns(const ActDetail &detail) const override;

private:
    QWidget *makeContent();
    void showSelection();
    void showPartialError();
    void cancelSelected();

    BookingsModel m_model;
    ListTable *m_table;
    QLabel *m_partial;
    QLabel *m_hint;
    QPushButton *m_cancel;
    StatePanel *m_panel;
};

} // namespace Frontdesk
