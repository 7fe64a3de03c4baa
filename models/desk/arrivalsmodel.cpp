// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/desk/arrivalsmodel.h"

#include "models/acts/journal.h"

#include <QLocale>

namespace Frontdesk {

namespace {

/// More than one desk can check in on a day.
constexpr int MostActsOfADay = 5000;

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

ArrivalsModel::ArrivalsModel(Journal &journal, std::function<QDateTime()> now, QObject *parent)
    : ListModel(parent), m_journal(journal), m_now(std::move(now))
{
    connect(&m_journal, &Journal::changed, this, &ArrivalsModel::reload);
    reload();
}

void ArrivalsModel::reload()
{
    const QDateTime midnight = m_now().date().startOfDay();
    QList<Arrival> arrivals;
    QHash<Api::CustomerId, QDateTime> left; // going back in time: until an arrival takes it
    for (const JournalEntry &entry : m_journal.entries(midnight, MostActsOfADay)) {
        const Api::CustomerId customer = entry.act.customerId;
        if (std::holds_alternative<CheckOutAct>(entry.act.detail)) {
            if (entry.outcome.state == ActState::Done)
                left.insert(customer, entry.recorded.toLocalTime());
        } else if (std::holds_alternative<CheckInAct>(entry.act.detail)
                   && entry.outcome.state != ActState::Failed) {
            Arrival arrival{.journalId = entry.outcome.journalId,
                            .customerId = customer,
                            .name = entry.act.customerName,
                            .time = entry.recorded.toLocalTime(),
                            .state = entry.outcome.state};
            if (arrival.state == ActState::Done)
                arrival.left = left.take(customer);
            arrival.verdict = verdictOf(arrival);
            arrivals.append(arrival);
        }
    }
    merge(arrivals);
}

void ArrivalsModel::noteVerdict(Api::CustomerId customer, Verdict::Level level)
{
    m_noted.insert(customer, level);
}

std::optional<Arrival> ArrivalsModel::latestOf(Api::CustomerId customer) const
{
    for (const Arrival &arrival : rows()) {
        if (arrival.customerId == customer)
            return arrival;
    }
    return {};
}

std::optional<Verdict::Level> ArrivalsModel::verdictOf(const Arrival &row)
{
    if (rowOf(row.journalId) < 0 && m_noted.contains(row.customerId))
        m_verdicts.insert(row.journalId, m_noted.take(row.customerId));
    const auto known = m_verdicts.constFind(row.journalId);
    return known == m_verdicts.constEnd() ? std::nullopt : std::optional(*known);
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
