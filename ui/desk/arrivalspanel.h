// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/customers.h"
#include "ui/desk/surface.h"

class QLabel;
class QProgressBar;
class QToolButton;

namespace Frontdesk {

class ArrivalsModel;
class ListTable;
class Occupancy;

/// Who came today, and how full the studio is.
class ArrivalsPanel final : public Surface
{
    Q_OBJECT
public:
    /// Both outlive the panel.
    ArrivalsPanel(ArrivalsModel &arrivals, Occupancy &occupancy, QWidget *parent = nullptr);

    [[nodiscard]] ListTable *list() const { return m_list; }

Q_SIGNALS:
    void chosen(Frontdesk::Api::CustomerId customer);

private:
    [[nodiscard]] QLayout *makeTitle();
    void showList();
    void showOccupancy();
    void showCount();
    void choose(const QModelIndex &index);

    ArrivalsModel &m_arrivals;
    Occupancy &m_occupancy;
    QLabel *m_occupancyText;
    QProgressBar *m_occupancyBar;
    QLabel *m_title;
    QToolButton *m_oldestFirst;
    ListTable *m_list;
    QLabel *m_empty;
};

} // namespace Frontdesk
