// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/desk/arrivalsmodel.h"

#include "api/codec/text.h"
#include "models/acts/journal.h"

#include <QLocale>

namespace Frontdesk {

namespace {

/// Their check-out is the first one before they came again.
const auto Left = QStringLiteral(
    "case when state = 'DONE' then (select min(recorded) from journal as out"
    " where out.customer = journal.customer and out.id > journal.id and out.kind = 'CHECK_OUT'"
    " and out.state = 'DONE' and out.id < coalesce((select min(again.id) from journal as again"
    " where again.customer = journal.customer and again.id > journal.id"
    " and again.kind = 'CHECK_IN' and again.state = 'DONE'), out.id + 1)) end");

StoredList arrivalsSince(const QDateTime &midnight, Qt::SortOrder order)
{
    StoredList list;
    list.table = QStringLiteral("journal");
    list.index = QStringLiteral("journal_arrival");
    list.columns = QStringLiteral("id, customer, customer_name, recorded, state, ") + Left;
    list.filter = QStringLiteral("kind = 'CHECK_IN' and state <> 'FAILED' and recorded >= ?");
    list.filterValues = {storedTime(midnight)};
    list.order = {QStringLiteral("recorded"), QStringLiteral("id")};
    list.isDescending = order == Qt::DescendingOrder;
    return list;
}

std::optional<Arrival> arrivalOf(const Query &row)
{
    Arrival arrival{.journalId = row.integer(0),
                    .customerId = row.integer(1),
                    .name = row.text(2),
                    .time = fromStoredTime(row.text(3)).toLocalTime(),
                    .left = fromStoredTime(row.text(5)).toLocalTime()};
    static_cast<void>(Api::fromText(row.text(4), arrival.state)); // never fails for enums
    return arrival;
}

QString stateText(const Arrival &row)
{
    switch (row.state) {
    case ActState::Intended:
        return ArrivalsModel::tr("Checking in");
    case ActState::Unknown:
        return ArrivalsModel::tr("Not yet confirmed");
    case ActState::Waiting:
        return ArrivalsModel::tr("Kept, not sent yet");
    case ActState::Failed: // is not here
    case ActState::Done:
        break;
    }
    if (!row.left.isValid())
        return {};
    return ArrivalsModel::tr("Left at %1")
        .arg(QLocale().toString(row.left.time(), QLocale::ShortFormat));
}

} // namespace

ArrivalsModel::ArrivalsModel(Journal &journal, StoreWorker &reader, std::function<QDateTime()> now,
                             QObject *parent)
    : PagedModel(reader, &arrivalOf, parent), m_journal(journal), m_now(std::move(now))
{
    connect(&m_journal, &Journal::changed, this, &ArrivalsModel::follow);
    reload();
}

void ArrivalsModel::reload()
{
    m_verdicts.clear();
    m_newest = m_journal.newestId();
    m_today = arrivalsSince(m_now().date().startOfDay(), m_order);
    beginQuestion();
    ask(m_today);
}

void ArrivalsModel::sort(int column, Qt::SortOrder order)
{
    if (column != TimeColumn || std::exchange(m_order, order) == order)
        return;
    m_today.isDescending = order == Qt::DescendingOrder;
    ask(m_today);
}

void ArrivalsModel::noteVerdict(Api::CustomerId customer, Verdict::Level level)
{
    m_noted.insert(customer, level);
}

std::optional<Verdict::Level> ArrivalsModel::verdictOf(const Arrival &arrival) const
{
    const auto known = m_verdicts.constFind(arrival.journalId);
    return known == m_verdicts.constEnd() ? std::nullopt : std::optional(*known);
}

std::optional<Arrival> ArrivalsModel::latestOf(Api::CustomerId customer) const
{
    return newestWhere(QStringLiteral("customer = ?"), customer);
}

void ArrivalsModel::follow(qint64 journalId)
{
    const std::optional<JournalEntry> entry = m_journal.entry(journalId);
    if (!entry)
        return;
    const Api::CustomerId customer = entry->act.customerId;
    if (std::holds_alternative<CheckInAct>(entry->act.detail)) {
        followCheckIn(journalId, customer);
    } else if (std::holds_alternative<CheckOutAct>(entry->act.detail)) {
        const std::optional<Arrival> arrival = latestOf(customer);
        if (const int row = arrival ? rowOf(arrival->journalId) : -1; row >= 0)
            change(row, *arrival);
    }
    m_newest = std::max(m_newest, journalId);
}

// One row, whatever their number, unless it is one that nobody has in memory.
void ArrivalsModel::followCheckIn(qint64 journalId, Api::CustomerId customer)
{
    const std::optional<Arrival> arrival = newestWhere(QStringLiteral("id = ?"), journalId);
    const int row = rowOf(journalId);
    const bool isNew = journalId > m_newest;
    if (isNew && m_noted.contains(customer))
        m_verdicts.insert(journalId, m_noted.take(customer));
    if (arrival && row >= 0)
        change(row, *arrival);
    else if (arrival && isNew && m_order == Qt::DescendingOrder)
        prepend(*arrival);
    else if (row >= 0)
        removeAt(row);
    else
        refresh();
}

std::optional<Arrival> ArrivalsModel::newestWhere(const QString &condition, qint64 value) const
{
    Query query(m_journal.database(),
                QStringLiteral("select %1 from journal where %2 and %3 order by id desc limit 1")
                    .arg(m_today.columns, m_today.filter, condition));
    for (const QVariant &bound : m_today.filterValues)
        query.bind(bound);
    return query.bind(value).first() ? arrivalOf(query) : std::nullopt;
}

int ArrivalsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ArrivalsModel::columnTitle(int column) const
{
    switch (column) {
    case NameColumn:
        return tr("Name");
    case TimeColumn:
        return tr("Time");
    case StateColumn:
        return tr("State");
    }
    return {};
}

QVariant ArrivalsModel::cell(const Arrival &row, int column, int role) const
{
    if (role == SortRole)
        return row.time;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case NameColumn:
        return row.name;
    case TimeColumn:
        return QLocale().toString(row.time.time(), QLocale::ShortFormat);
    case StateColumn:
        return stateText(row);
    }
    return {};
}

} // namespace Frontdesk
