// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/schedule/daysmodel.h"

#include "models/schedule/classslotsmodel.h"
#include "models/schedule/scheduleproxy.h"
#include "models/schedule/slottext.h"

namespace Frontdesk {

DaysModel::DaysModel(const ClassSlotsModel &slots, const ScheduleProxy &filter,
                     std::function<QDateTime()> now, QObject *parent)
    : ListModel(parent), m_slots(slots), m_filter(filter), m_now(std::move(now))
{
    // Rows come and go one by one while a refresh merges; its end is what counts.
    connect(&slots, &LoadingModel::stateChanged, this, &DaysModel::count);
    connect(&filter, &ScheduleProxy::filterChanged, this, &DaysModel::count);
    count();
    setReady();
}

void DaysModel::count()
{
    const bool isNewDay = std::exchange(m_today, today()) != today();
    QMap<QDate, int> counts;
    for (int i = 0; i <= ClassSlotsModel::DaysBack + ClassSlotsModel::DaysAhead; ++i)
        counts.insert(m_slots.firstDay().addDays(i), 0);
    for (int row = 0; row < m_slots.rowCount(); ++row) {
        const auto day = counts.find(m_slots.at(row).day());
        if (day != counts.end() && m_filter.matches(row))
            ++*day;
    }
    QList<ScheduleDay> days;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        days.append({it.key(), it.value()});
    merge(days);
    if (isNewDay)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

int DaysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QString DaysModel::columnTitle(int) const
{
    return tr("Day");
}

QVariant DaysModel::cell(const ScheduleDay &row, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3", "weekday, date: number of classes")
            .arg(SlotText::weekday(row.date, today()), SlotText::dayAndMonth(row.date),
                 countText(row));
    case DateRole:
    case SortRole:
        return row.date;
    case CountRole:
        return row.count;
    case IsTodayRole:
        return row.date == today();
    case WeekdayRole:
        return SlotText::weekday(row.date, today());
    case DayAndMonthRole:
        return SlotText::dayAndMonth(row.date);
    case CountTextRole:
        return countText(row);
    default:
        return {};
    }
}

QString DaysModel::countText(const ScheduleDay &row) const
{
    return row.count == 0 ? tr("no classes") : tr("%n class(es)", nullptr, row.count);
}

} // namespace Frontdesk
