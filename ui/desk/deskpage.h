// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/customers/customersearchmodel.h"
#include "models/desk/arrivalsmodel.h"
#include "models/desk/cardlookup.h"
#include "models/desk/customerphoto.h"
#include "models/desk/occupancy.h"
#include "models/desk/todaysbookings.h"
#include "models/desk/verdictsource.h"

#include <QWidget>

class QListView;
class QStackedLayout;

namespace Frontdesk {

class ArrivalsPanel;
class CheckInBar;
class ScanNotice;
class ScannerState;
class SearchBox;
class StatePanel;
class Toaster;
class VerdictSound;
struct Workplace;

/// The reception desk: find a customer by whatever is said or scanned, see whether they may train,
/// check them in. Typing anywhere on the page goes into the search box.
class DeskPage final : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the page.
    DeskPage(Workplace &workplace, Toaster &toaster, QWidget *parent = nullptr);
    ~DeskPage() override;

    /// What a card reader sent, see ScannerFilter.
    void takeScan(const QString &scan);
    void setScannerReady(bool isReady);
    void focusSearch();
    void setSoundsOn(bool isOn);

Q_SIGNALS:
    void openCustomerRequested();
    void bookClassRequested();
    /// The card that nobody has is to be given to a customer.
    void assignRequested(const QString &cardNumber);
    /// Worth remembering for this studio.
    void cardFormatLearned(Frontdesk::Api::CardNumberFormat format);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeMain();
    QWidget *makeIdle();
    void dressResults();
    void makeCard();
    void makeRest();
    void connectSearch();
    void connectScan();
    void connectDay();
    void rememberBookings();
    void search(const QString &text);
    void selectResult(int row);
    void showFound();
    void choose();
    void take(Api::CustomerId id);
    void customerTaken();
    void showContent();

    Workplace &m_workplace;
    Toaster &m_toaster;
    CustomerSearchModel m_searchModel;
    VerdictSource m_verdict;
    CustomerPhoto m_photo;
    TodaysBookings m_bookings;
    ArrivalsModel m_arrivals;
    Occupancy m_occupancy;
    CardLookup m_lookup;
    QDate m_day;
    bool m_isTyping = false; ///< what was typed last is not answered yet
    bool m_isChoosing = false; ///< Enter was pressed meanwhile: it means the answer

    SearchBox *m_search;
    ScannerState *m_scanner;
    ScanNotice *m_notice;
    QStackedLayout *m_content;
    QListView *m_resultList; ///< made first: m_results holds it
    StatePanel *m_results;
    CheckInBar *m_checkIn = nullptr; ///< made with the card, after the first frame
    ArrivalsPanel *m_arrivalsPanel;
    VerdictSound *m_sound;
};

} // namespace Frontdesk
