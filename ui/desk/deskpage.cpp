// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/desk/deskpage.h"

#include "models/desk/customerinhand.h"
#include "models/line/linemonitor.h"
#include "models/store/bookingdays.h"
#include "models/store/storeworker.h"
#include "models/studios/studio.h"
#include "models/sync/customersync.h"
#include "models/workplace.h"
#include "ui/desk/arrivalspanel.h"
#include "ui/desk/checkinbar.h"
#include "ui/desk/customercard.h"
#include "ui/desk/iconlabel.h"
#include "ui/desk/rowdelegate.h"
#include "ui/desk/scannerstate.h"
#include "ui/desk/scannotice.h"
#include "ui/desk/searchbox.h"
#include "ui/desk/textsize.h"
#include "ui/desk/verdictsound.h"
#include "ui/widgets/firstframe.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/statepanel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QStackedLayout>
#include <QTimer>

namespace Frontdesk {

namespace {

using Columns = CustomerSearchModel;

/// What the middle of the page shows, in the order of its layers.
enum Shown { IdleShown, ResultsShown, CardShown };

RowLook lookOf(const QModelIndex &hit)
{
    const auto text = [&](int column) { return hit.siblingAtColumn(column).data().toString(); };
    QStringList facts;
    for (const int column : {Columns::NumberColumn, Columns::BirthDateColumn, Columns::CityColumn,
                             Columns::EmailColumn}) {
        if (const QString fact = text(column); !fact.isEmpty())
            facts.append(fact);
    }
    return {.title = text(Columns::NameColumn),
            .subtitle = facts.join(QStringLiteral("   ")),
            .trailing = text(Columns::StatusColumn),
            .icon = QStringLiteral("person")};
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

DeskPage::DeskPage(Workplace &workplace, Toaster &toaster, QWidget *parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_toaster(toaster),
      m_searchModel(workplace.reader, workplace.now),
      m_verdict(workplace.client, workplace.facts, workplace.writer, workplace.inHand,
                workplace.studio.studioId, workplace.now),
      m_photo(workplace.client, workplace.photos, workplace.writer, workplace.inHand,
              workplace.now),
      m_bookings(workplace.client, workplace.facts, workplace.writer, workplace.now),
      m_arrivals(workplace.journal, workplace.reader, workplace.now),
      m_occupancy(workplace.client, workplace.now),
      m_lookup(workplace.client, workplace.customers),
      m_day(workplace.now().date()),
      m_search(new SearchBox),
      m_scanner(new ScannerState),
      m_notice(new ScanNotice),
      m_content(new QStackedLayout),
      m_resultList(new QListView),
      m_results(new StatePanel(m_resultList)),
      m_arrivalsPanel(new ArrivalsPanel(m_arrivals, m_occupancy)),
      m_sound(new VerdictSound(workplace.inHand, m_verdict, this))
{
    setObjectName(QStringLiteral("deskPage"));
    setFocusProxy(m_search);
    m_arrivalsPanel->setMinimumWidth(220);
    m_arrivalsPanel->setMaximumWidth(330);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(makeMain(), 5);
    layout->addWidget(m_arrivalsPanel, 2);

    dressResults();
    m_lookup.setFormat(workplace.studio.cardFormat);
    connectSearch();
    connectScan();
    connectDay();
    connect(&workplace.inHand, &CustomerInHand::taken, this, &DeskPage::customerTaken);
    connect(&workplace.inHand, &CustomerInHand::refreshing, this,
            [this] { m_bookings.load(m_workplace.inHand.id()); });
    customerTaken();
    // Once whoever else waits for it has heard: the desk can be searched meanwhile.
    afterFirstFrame(this, this, [this] { QTimer::singleShot(0, this, &DeskPage::makeRest); });
}

DeskPage::~DeskPage() = default;

QWidget *DeskPage::makeMain()
{
    auto *main = new QWidget;
    auto *layout = new QVBoxLayout(main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_search, 1);
    head->addWidget(m_scanner);
    layout->addLayout(head);
    layout->addWidget(m_notice);
    m_content->addWidget(makeIdle());
    m_content->addWidget(m_results);
    layout->addLayout(m_content, 1);
    return main;
}

QWidget *DeskPage::makeIdle()
{
    auto *idle = new QWidget;
    auto *title = new QLabel(tr("Scan a card or type a name"));
    setTextSize(title, 1.8, true);
    auto *text = new QLabel(
        tr("A customer number, an e-mail, a phone number or a birth date do as well."));
    text->setForegroundRole(QPalette::PlaceholderText);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(idle);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(new IconLabel(QStringLiteral("scanner"), 72), 0, Qt::AlignHCenter);
    layout->addWidget(title, 0, Qt::AlignHCenter);
    layout->addWidget(text);
    layout->addStretch(3);
    return idle;
}

void DeskPage::dressResults()
{
    m_resultList->setObjectName(QStringLiteral("searchResults"));
    m_resultList->setAccessibleName(tr("Customers found"));
    m_resultList->setModel(&m_searchModel);
    m_resultList->setModelColumn(CustomerSearchModel::NameColumn);
    m_resultList->setItemDelegate(new RowDelegate(lookOf, m_resultList));
    m_resultList->setUniformItemSizes(true);
    m_resultList->setFocusPolicy(Qt::NoFocus); // its keys are the search box's
}

void DeskPage::makeCard()
{
    if (m_checkIn)
        return;
    m_checkIn = new CheckInBar({.inHand = m_workplace.inHand,
                                .verdict = m_verdict,
                                .arrivals = m_arrivals,
                                .acts = m_workplace.acts,
                                .toaster = m_toaster,
                                .now = m_workplace.now},
                               this);
    connect(m_checkIn, &CheckInBar::customerRequested, this, &DeskPage::openCustomerRequested);
    connect(m_checkIn, &CheckInBar::bookingRequested, this, &DeskPage::bookClassRequested);
    for (const auto done : {&CheckInBar::checkedIn, &CheckInBar::checkedOut})
        connect(m_checkIn, done, &m_occupancy, &Occupancy::refresh);
    m_content->addWidget(new CustomerCard({.inHand = m_workplace.inHand,
                                           .verdict = m_verdict,
                                           .photo = m_photo,
                                           .bookings = m_bookings,
                                           .now = m_workplace.now},
                                          m_checkIn));
}

void DeskPage::makeRest()
{
    makeCard();
    m_occupancy.start();
}

void DeskPage::connectSearch()
{
    connect(m_search, &QLineEdit::textChanged, this, &DeskPage::search);
    connect(m_search, &SearchBox::moved, this, [this](int rows) {
        m_isChoosing = false;
        selectResult(m_resultList->currentIndex().row() + rows);
    });
    connect(m_search, &SearchBox::chosen, this, &DeskPage::choose);
    connect(m_search, &SearchBox::leftBehind, this, [this] { m_workplace.inHand.take(0); });
    connect(m_resultList, &QListView::clicked, this,
            [this](const QModelIndex &index) { take(index.data(IdRole).toLongLong()); });
    connect(&m_workplace.sync, &CustomerSync::customersChanged, &m_searchModel,
            &CustomerSearchModel::refresh);
    connect(&m_searchModel, &CustomerSearchModel::resultsChanged, this, &DeskPage::showFound);
    connect(m_arrivalsPanel, &ArrivalsPanel::chosen, this, &DeskPage::take);
    m_arrivalsPanel->list()->installEventFilter(this);
    auto *refresh = new QAction(this);
    refresh->setShortcut(QKeySequence::Refresh);
    refresh->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(refresh);
    connect(refresh, &QAction::triggered, &m_workplace.inHand, &CustomerInHand::refresh);
}

void DeskPage::connectScan()
{
    connect(&m_lookup, &CardLookup::busyChanged, this,
            [this] { m_scanner->setBusy(m_lookup.isBusy()); });
    connect(&m_lookup, &CardLookup::found, this, &DeskPage::take);
    connect(&m_lookup, &CardLookup::unknown, m_notice, &ScanNotice::showUnknown);
    connect(&m_lookup, &CardLookup::failed, m_notice, &ScanNotice::showFailed);
    connect(&m_lookup, &CardLookup::formatLearned, this, &DeskPage::cardFormatLearned);
    connect(m_notice, &ScanNotice::assignRequested, this, &DeskPage::assignRequested);
    connect(m_notice, &ScanNotice::retryRequested, this, &DeskPage::takeScan);
}

void DeskPage::connectDay()
{
    // Coming back needs no click: all pages follow the customer in hand.
    connect(&m_workplace.line, &LineMonitor::cameBack, &m_workplace.inHand,
            &CustomerInHand::refresh);
    connect(&m_workplace.line, &LineMonitor::cameBack, &m_occupancy, &Occupancy::refresh);
    connect(&m_bookings, &TodaysBookings::stateChanged, this, &DeskPage::rememberBookings);
    // It comes by every minute; at midnight yesterday's arrivals go.
    connect(&m_occupancy, &Occupancy::changed, this, [this] {
        if (m_workplace.now().date() != std::exchange(m_day, m_workplace.now().date()))
            m_arrivals.reload();
    });
}

void DeskPage::rememberBookings()
{
    const QDate today = m_workplace.now().date();
    if (m_bookings.state() != LoadingModel::State::Ready || m_workplace.inHand.isEmpty())
        return;
    m_workplace.writer.run([customer = m_workplace.inHand.id(), today,
                            hasBooking = m_bookings.rowCount() > 0](Database &store) {
        BookingDays(store).keep(customer, today, hasBooking, today);
    });
}

void DeskPage::takeScan(const QString &scan)
{
    m_notice->dismiss();
    // Somebody else stands at the desk: the verdict on the last one must not answer for them.
    m_workplace.inHand.take(0);
    m_search->clear();
    m_lookup.find(scan);
}

void DeskPage::setScannerReady(bool isReady)
{
    m_scanner->setReady(isReady);
}

void DeskPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void DeskPage::setSoundsOn(bool isOn)
{
    m_sound->setOn(isOn);
}

void DeskPage::keyPressEvent(QKeyEvent *event)
{
    if (!m_search->takeTyping(event))
        QWidget::keyPressEvent(event);
}

bool DeskPage::eventFilter(QObject *watched, QEvent *event)
{
    // A list would look for a row that begins with the letter.
    if (event->type() == QEvent::KeyPress && m_search->takeTyping(static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void DeskPage::search(const QString &text)
{
    m_isTyping = true;
    m_isChoosing = false;
    m_searchModel.setQuery(text);
}

void DeskPage::showFound()
{
    // Of a new answer the best hit is the one that Enter means; the same, found again, changes
    // nothing of what was selected.
    const bool isNew = std::exchange(m_isTyping, false);
    selectResult(isNew ? 0 : qMax(0, m_resultList->currentIndex().row()));
    showContent();
    if (std::exchange(m_isChoosing, false))
        choose();
}

void DeskPage::selectResult(int row)
{
    const int rows = m_searchModel.rowCount();
    if (rows > 0)
        m_resultList->setCurrentIndex(m_searchModel.index(qBound(0, row, rows - 1), 0));
}

void DeskPage::choose()
{
    const QString text = m_search->text().trimmed();
    if (text.isEmpty())
        return;
    m_isChoosing = !m_searchModel.isAnswered();
    if (m_isChoosing)
        return;
    const QModelIndex index = m_resultList->currentIndex();
    if (index.isValid())
        take(index.data(IdRole).toLongLong());
    else if (hasDigit(text)) // a number that only the server may know, such as a former member's
        takeScan(text);
}

void DeskPage::take(Api::CustomerId id)
{
    m_workplace.inHand.take(id);
    m_search->clear();
    m_search->setFocus(Qt::OtherFocusReason);
}

void DeskPage::customerTaken()
{
    m_lookup.cancel();
    if (!m_workplace.inHand.isEmpty())
        m_notice->dismiss();
    m_bookings.load(m_workplace.inHand.id());
    m_search->clear();
    showContent();
}

void DeskPage::showContent()
{
    const bool isSearching = !m_search->text().trimmed().isEmpty();
    if (!isSearching && !m_workplace.inHand.isEmpty())
        makeCard();
    m_content->setCurrentIndex(isSearching                        ? ResultsShown
                                   : m_workplace.inHand.isEmpty() ? IdleShown
                                                                  : CardShown);
    if (!isSearching)
        return;
    if (m_searchModel.rowCount() > 0)
        m_results->showContent();
    else if (m_workplace.sync.state() == CustomerSync::State::Running)
        m_results->showEmpty(tr("Nobody found yet"),
                             tr("The customers of this studio are still being read; whoever is "
                                "read by now can be found."));
    else
        m_results->showEmpty(tr("Nobody found"),
                             tr("Try another spelling, the birth date or the customer number."));
}

} // namespace Frontdesk
