// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/customers/checkinhistorymodel.h"

#include "api/services/customersservice.h"
#include "models/store/checkinstore.h"
#include "models/sync/checkinhistorywalker.h"

#include <QLocale>

namespace Frontdesk {

namespace {

/// What refresh() reads again: a visit can be entered late, but hardly later than this.
constexpr int RefreshDays = 7;

QString timeText(const std::optional<QDateTime> &time)
{
    return time ? QLocale().toString(time->toLocalTime().time(), QLocale::ShortFormat) : QString();
}

} // namespace

std::optional<qint64> minutesOf(const Api::Checkin &checkin)
{
    if (!checkin.checkInDateTime || !checkin.checkOutDateTime)
        return {};
    return checkin.checkInDateTime->secsTo(*checkin.checkOutDateTime) / 60;
}

CheckinHistoryModel::CheckinHistoryModel(Api::ApiClient &client, CheckinStore &store,
                                         StoreWorker &reader, std::function<QDateTime()> now,
                                         QObject *parent)
    : PagedModel(reader, &CheckinStore::checkinOf, parent),
      m_client(client),
      m_store(store),
      m_now(std::move(now))
{ }

void CheckinHistoryModel::ask(Api::CustomerId customer)
{
    forget();
    m_customer = customer;
    m_walk = m_store.nextWalk(customer);
    m_walker = new CheckinHistoryWalker(m_client, customer, m_now().date(), this);
    readOn();
}

void CheckinHistoryModel::forget()
{
    if (m_walker)
        m_walker->deleteLater(); // it may be telling us something just now
    m_walker = nullptr;
    m_customer = 0;
    m_firstDay = {};
    m_isFromStore = false;
    m_shown = {};
    forgetList();
    forgetQuestion();
}

void CheckinHistoryModel::setFirstDay(QDate day)
{
    m_firstDay = day;
    if (m_walker)
        m_walker->setFirstDay(day);
}

void CheckinHistoryModel::retry()
{
    if (m_walker && state() == State::Failed)
        readOn();
}

void CheckinHistoryModel::refresh()
{
    if (!m_walker || state() != State::Ready)
        return;
    const int generation = beginQuestion();
    const QDate today = m_now().date();
    const Api::CheckinQuery query{
        today.addDays(-RefreshDays), today, CheckinHistoryWalker::SliceSize, {}};
    Api::CustomersService(m_client)
        .checkinHistory(m_customer, query, m_walker)
        ->then(this, [this, generation](const Api::Result<Api::Slice<Api::Checkin>> &slice) {
            if (isLate(generation))
                return;
            if (slice)
                take(slice->result, [this] { setReady(); });
            else
                setReady(); // what is shown stays true without the newest
        });
}

bool CheckinHistoryModel::isComplete() const
{
    return m_walker && m_walker->isAtEnd() && state() == State::Ready;
}

int CheckinHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CheckinHistoryModel::columnTitle(int column) const
{
    switch (column) {
    case DateColumn:
        return tr("Date");
    case WeekdayColumn:
        return tr("Weekday");
    case InColumn:
        return tr("In");
    case OutColumn:
        return tr("Out");
    case DurationColumn:
        return tr("Duration");
    case StudioColumn:
        return tr("Studio");
    default:
        return {};
    }
}

bool CheckinHistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_walker && state() == State::Ready && !m_walker->isAtEnd();
}

void CheckinHistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        readOn();
}

void CheckinHistoryModel::readOn()
{
    const int generation = beginQuestion();
    m_walker->setFirstDay(m_firstDay);
    m_walker->next([this, generation](const Api::Result<CheckinHistoryWalker::Part> &part) {
        if (isLate(generation))
            return;
        if (!part) {
            showStored(part.error());
            return;
        }
        m_store.setCoverage(m_customer, {part->from, part->to, part->endsWindow});
        take(part->checkins, [this, before = m_isFromStore ? 0 : rowCount()] {
            // A view asks for more when rows come in; without any it would wait for ever.
            if ((rowCount() == before && !m_walker->isAtEnd()) || wantsAll())
                readOn();
            else
                setReady();
        });
    });
}

void CheckinHistoryModel::take(const QList<Api::Checkin> &checkins,
                               const std::function<void()> &shown)
{
    m_store.store(m_customer, checkins, m_walk);
    m_isFromStore = false;
    show(m_walk, shown);
}

void CheckinHistoryModel::show(std::optional<qint64> walk, const std::function<void()> &shown)
{
    m_shown = shown;
    m_shownWalk = walk;
    arrange();
}

void CheckinHistoryModel::arrange()
{
    PagedModel::ask(CheckinStore::list(m_customer, m_shownWalk, m_order));
}

void CheckinHistoryModel::sort(int column, Qt::SortOrder order)
{
    if (column != DateColumn || std::exchange(m_order, order) == order || !list())
        return;
    arrange();
    if (state() == State::Ready && wantsAll())
        readOn();
}

bool CheckinHistoryModel::wantsAll() const
{
    return m_order == Qt::AscendingOrder && m_walker && !m_walker->isAtEnd();
}

void CheckinHistoryModel::answered()
{
    if (const auto shown = std::exchange(m_shown, {}))
        shown();
}

void CheckinHistoryModel::showStored(const Api::ApiError &error)
{
    if (rowCount() > 0)
        return setFailed(error);
    show(std::nullopt, [this, error] {
        m_isFromStore = rowCount() > 0;
        setFailed(error);
    });
}

QVariant CheckinHistoryModel::cell(const Api::Checkin &row, int column, int role) const
{
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (role == SortRole && column == DurationColumn)
        return minutesOf(row).value_or(-1);
    if (role == SortRole)
        return row.checkInDateTime.value_or(QDateTime());
    return {};
}

QVariant CheckinHistoryModel::text(const Api::Checkin &row, int column) const
{
    const QDate day = row.checkInDateTime.value_or(QDateTime()).toLocalTime().date();
    switch (column) {
    case DateColumn:
        return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : tr("Not known");
    case WeekdayColumn:
        return day.isValid() ? QLocale().standaloneDayName(day.dayOfWeek()) : QString();
    case InColumn:
        return timeText(row.checkInDateTime);
    case OutColumn:
        return row.checkOutDateTime ? timeText(row.checkOutDateTime) : tr("Still here");
    case DurationColumn:
        if (const auto minutes = minutesOf(row))
            return tr("%1:%2 h").arg(*minutes / 60).arg(*minutes % 60, 2, 10, QLatin1Char('0'));
        return {};
    case StudioColumn:
        return row.studioName.value_or(QString());
    default:
        return {};
    }
}

} // namespace Frontdesk
