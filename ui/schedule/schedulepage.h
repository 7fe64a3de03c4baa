// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schedule/classslotsmodel.h"
#include "models/schedule/daysmodel.h"
#include "models/schedule/scheduleproxy.h"
#include "ui/schedule/bookingdesk.h"

#include <QWidget>

class QLabel;
class QListView;

namespace Frontdesk {

class ScheduleHeader;
class SlotDetails;
class SlotList;
class StatePanel;
struct Workplace;

/// The schedule: days, the classes of one day, and what the highlighted one means for the customer
/// in hand. Everything is done from the list with the keyboard.
class SchedulePage final : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the page.
    SchedulePage(Workplace &workplace, Toaster &toaster, QWidget *parent = nullptr);
    ~SchedulePage() override;

    /// Focus in the list, on a class that can still be attended: ready for Down, Up and Enter.
    void focusFirst();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    void prepareLists();
    void fitSides(bool isNarrow);
    void connectModels();
    void connectLists();
    void connectBooking();
    void addShortcut(const QKeySequence &key, void (SchedulePage::*function)());

    void goToDay(QDate day);
    void stepDays(int days);
    void goToNext();
    void chooseSlot();
    [[nodiscard]] int firstUpcoming() const;

    void slotsChanged();
    void filterChanged();
    void updateState();
    void updateAsOf();
    void updateDay();
    void highlightChanged();
    void updateDetails();
    void refresh();

    [[nodiscard]] std::optional<ScheduleSlot> highlighted() const;

    Workplace &m_workplace;
    ClassSlotsModel m_slots;
    ScheduleProxy m_shown;
    DaysModel m_days;
    BookingDesk m_booking;
    ScheduleHeader *m_header;
    QListView *m_dayList;
    SlotList *m_list;
    StatePanel *m_panel;
    QLabel *m_asOf;
    SlotDetails *m_details;
    bool m_wantsFirst = true; ///< a slot is to be chosen as soon as there are some
};

} // namespace Frontdesk
