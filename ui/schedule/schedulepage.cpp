// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/schedule/schedulepage.h"

#include "models/line/linemonitor.h"
#include "models/schedule/slottext.h"
#include "models/workplace.h"
#include "ui/schedule/daydelegate.h"
#include "ui/schedule/scheduleheader.h"
#include "ui/schedule/slotdelegate.h"
#include "ui/schedule/slotdetails.h"
#include "ui/schedule/slotlist.h"
#include "ui/widgets/errorwords.h"
#include "ui/widgets/statepanel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QResizeEvent>
#include <QShortcut>

namespace Frontdesk {

namespace {

constexpr int RoomyFrom = 1150; // pixels of the page's width

} // namespace

SchedulePage::SchedulePage(Workplace &workplace, Toaster &toaster, QWidget *parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_slots(workplace.client, workplace.now),
      m_days(m_slots, m_shown, workplace.now),
      m_booking(workplace, toaster),
      m_header(new ScheduleHeader),
      m_dayList(new QListView),
      m_list(new SlotList),
      m_panel(new StatePanel(m_list)),
      m_asOf(new QLabel),
      m_details(new SlotDetails)
{
    setObjectName(QStringLiteral("schedulePage"));
    m_shown.setSourceModel(&m_slots);
    prepareLists();
    makeLayout();
    fitSides(false);
    connectModels();
    connectLists();
    connectBooking();
    goToDay(m_days.today());
    updateDetails();
}

SchedulePage::~SchedulePage() = default;

void SchedulePage::prepareLists()
{
    m_dayList->setObjectName(QStringLiteral("dayList"));
    m_dayList->setAccessibleName(tr("Days"));
    m_dayList->setModel(&m_days);
    m_dayList->setItemDelegate(new DayDelegate(m_dayList));
    m_dayList->setFrameShape(QFrame::NoFrame);
    m_dayList->setUniformItemSizes(true);
    m_dayList->setFixedWidth(190);
    m_dayList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->showModel(&m_shown, ClassSlotsModel::ClassColumn);
    m_list->setItemDelegate(new SlotDelegate(m_list));
    m_asOf->setObjectName(QStringLiteral("asOf"));
    m_asOf->setWordWrap(true);
}

void SchedulePage::makeLayout()
{
    auto *middle = new QVBoxLayout;
    middle->addWidget(m_panel, 1);
    middle->addWidget(m_asOf);
    auto *columns = new QHBoxLayout;
    columns->addWidget(m_dayList);
    columns->addLayout(middle, 1);
    columns->addWidget(m_details);
    columns->setSpacing(12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_header);
    layout->addLayout(columns, 1);
    setTabOrder(m_header, m_dayList);
    setTabOrder(m_dayList, m_list);
    setTabOrder(m_list, m_details);
}

void SchedulePage::connectModels()
{
    connect(&m_slots, &LoadingModel::stateChanged, this, &SchedulePage::slotsChanged);
    connect(&m_slots, &QAbstractItemModel::dataChanged, this, &SchedulePage::highlightChanged);
    connect(&m_shown, &ScheduleProxy::filterChanged, this, &SchedulePage::filterChanged);
    connect(m_panel, &StatePanel::retryRequested, this, &SchedulePage::refresh);
    connect(&m_workplace.line, &LineMonitor::cameBack, this, &SchedulePage::refresh);
}

void SchedulePage::connectLists()
{
    connect(m_header, &ScheduleHeader::daysStepped, this, &SchedulePage::stepDays);
    connect(m_header, &ScheduleHeader::todayWanted, this, &SchedulePage::goToNext);
    connect(m_header, &ScheduleHeader::refreshWanted, this, &SchedulePage::refresh);
    connect(m_header, &ScheduleHeader::classChosen, &m_shown, &ScheduleProxy::setClassId);
    connect(m_header, &ScheduleHeader::textChanged, &m_shown, &ScheduleProxy::setText);
    connect(m_header, &ScheduleHeader::keyForList, m_list, &SlotList::keyPressEvent);
    connect(m_header, &ScheduleHeader::leftText, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &SlotList::daysStepped, this, &SchedulePage::stepDays);
    connect(m_list, &SlotList::typed, m_header, &ScheduleHeader::type);
    connect(m_list, &SlotList::currentSlotChanged, this, &SchedulePage::highlightChanged);
    connect(m_dayList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &day) {
                if (day.isValid())
                    goToDay(m_days.at(day.row()).date);
            });
    connect(m_dayList, &QListView::activated, m_list, qOverload<>(&QWidget::setFocus));
    addShortcut(ScheduleHeader::TodayKey, &SchedulePage::goToNext);
    addShortcut(ScheduleHeader::RefreshKey, &SchedulePage::refresh);
}

void SchedulePage::connectBooking()
{
    connect(m_list, &SlotList::entered, &m_booking, &BookingDesk::enter);
    connect(m_list, &SlotList::deleted, &m_booking, &BookingDesk::cancelBooking);
    connect(m_details, &SlotDetails::pressed, &m_booking, &BookingDesk::press);
    connect(&m_booking, &BookingDesk::changed, this, &SchedulePage::updateDetails);
    connect(&m_booking, &BookingDesk::bookingsChanged, this,
            [this] { m_slots.setBookings(m_booking.bookings().statuses()); });
    connect(&m_booking, &BookingDesk::acted, this,
            [this] { m_slots.refresh(Api::Priority::Background); });
    connect(&m_booking, &BookingDesk::customerChanged, this, [this](bool wasServed) {
        if (wasServed) // whom the highlight was for is gone
            goToNext();
    });
}

void SchedulePage::addShortcut(const QKeySequence &key, void (SchedulePage::*function)())
{
    auto *shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, function);
}

void SchedulePage::focusFirst()
{
    m_list->setFocus();
    if (!highlighted())
        goToNext();
}

void SchedulePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_slots.setLive(true);
}

void SchedulePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_slots.setLive(false);
    m_booking.standDown();
}

/// What stands beside the list gives way first.
void SchedulePage::resizeEvent(QResizeEvent *event)
{
    fitSides(event->size().width() < RoomyFrom);
    QWidget::resizeEvent(event);
}

void SchedulePage::fitSides(bool isNarrow)
{
    m_details->setFixedWidth(isNarrow ? 282 : 302);
}

void SchedulePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateDetails();
}

void SchedulePage::goToDay(QDate day)
{
    const int row = m_days.rowOfDay(day);
    if (row < 0 || day == m_shown.day())
        return;
    m_shown.setDay(day);
    m_dayList->setCurrentIndex(m_days.index(row, 0));
    m_wantsFirst = true;
    updateDay();
    chooseSlot();
}

void SchedulePage::stepDays(int days)
{
    goToDay(m_shown.day().addDays(days));
}

/// To the next class that can still be attended: today's, or on the first day that has one.
void SchedulePage::goToNext()
{
    m_wantsFirst = true;
    for (int row = 0; row < m_slots.rowCount(); ++row) {
        const bool isAhead = m_slots.at(row).start > m_workplace.now();
        if (isAhead && m_shown.matches(row)) {
            goToDay(m_slots.at(row).day());
            break;
        }
    }
    chooseSlot();
}

/// Highlights where a person would begin, if that is wanted and possible.
void SchedulePage::chooseSlot()
{
    if (!m_wantsFirst || m_shown.rowCount() == 0)
        return;
    m_wantsFirst = false;
    m_list->highlight(firstUpcoming());
}

int SchedulePage::firstUpcoming() const
{
    for (int row = 0; row < m_shown.rowCount(); ++row) {
        const auto window = m_shown.index(row, 0).data(ClassSlotsModel::WindowRole).toInt();
        if (window != int(BookingWindow::Started))
            return row;
    }
    return 0;
}

void SchedulePage::slotsChanged()
{
    if (m_slots.state() == LoadingModel::State::Ready) {
        m_header->offerClasses(m_slots);
        chooseSlot();
    }
    updateDay();
    highlightChanged();
}

void SchedulePage::filterChanged()
{
    m_wantsFirst = !m_list->currentIndex().isValid();
    chooseSlot();
    updateState();
}

void SchedulePage::updateDay()
{
    m_header->showDay(m_shown.day(), m_days.today());
    m_list->setAccessibleName(
        tr("Classes of %1").arg(SlotText::weekday(m_shown.day(), m_days.today())));
    updateState();
}

void SchedulePage::updateState()
{
    const bool hasFailed = m_slots.state() == LoadingModel::State::Failed;
    if (m_shown.rowCount() > 0)
        m_panel->showContent();
    else if (m_slots.rowCount() > 0 && m_shown.isFiltered())
        m_panel->showEmpty(tr("No such class on this day"),
                           tr("The days on the left show where there are some. Escape in the "
                              "search field shows all classes again."));
    else if (m_slots.rowCount() > 0)
        m_panel->showEmpty(tr("No classes on this day"));
    else if (hasFailed)
        m_panel->showError(m_slots.error());
    else if (m_slots.state() == LoadingModel::State::Ready)
        m_panel->showEmpty(tr("No classes"),
                           tr("This studio shows none for the next two weeks. Only classes that "
                              "are open for online booking are listed."));
    else
        m_panel->showBusy(tr("Loading the schedule"));
    m_list->fitColumns();
    updateAsOf();
}

void SchedulePage::updateAsOf()
{
    m_asOf->setVisible(m_slots.rowCount() > 0);
    const QString time = SlotText::time(m_slots.asOf().time());
    m_asOf->setText(m_slots.state() == LoadingModel::State::Failed
                        ? tr("The schedule could not be read again: %1. This is how it was at %2.")
                              .arg(wordsFor(m_slots.error()).title, time)
                        : tr("As of %1").arg(time));
}

void SchedulePage::highlightChanged()
{
    m_booking.setSlot(highlighted());
}

void SchedulePage::updateDetails()
{
    if (!m_booking.slot()) {
        m_details->clear();
        return;
    }
    m_details->showSlot(*m_booking.slot(), m_workplace.now());
    m_details->showOffer(m_booking.words(),
                         m_booking.hasCustomer() ? m_booking.customerName() : QString(),
                         m_booking.isBusy());
}

void SchedulePage::refresh()
{
    m_slots.refresh();
    m_booking.refresh();
}

std::optional<ScheduleSlot> SchedulePage::highlighted() const
{
    const QModelIndex index = m_shown.mapToSource(m_list->currentIndex());
    return index.isValid() ? std::optional(m_slots.at(index.row())) : std::nullopt;
}

} // namespace Frontdesk
