// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/schedule/scheduleproxy.h"

#include "models/schedule/classslotsmodel.h"
#include "models/store/textfold.h"

#include <algorithm>

namespace Frontdesk {

ScheduleProxy::ScheduleProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    sort(ClassSlotsModel::TimeColumn);
}

void ScheduleProxy::setDay(QDate day)
{
    if (m_day == day)
        return;
    m_day = day;
    invalidateRowsFilter();
}

void ScheduleProxy::setClassId(qint64 classId)
{
    if (m_classId == classId)
        return;
    m_classId = classId;
    invalidateRowsFilter();
    Q_EMIT filterChanged();
}

void ScheduleProxy::setText(const QString &text)
{
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    if (m_words == words)
        return;
    m_words = words;
    invalidateRowsFilter();
    Q_EMIT filterChanged();
}

bool ScheduleProxy::matches(int sourceRow) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0);
    if (m_classId != 0 && index.data(ClassSlotsModel::ClassIdRole).toLongLong() != m_classId)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = folded(index.data(ClassSlotsModel::FilterTextRole).toString());
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return text.contains(word); });
}

bool ScheduleProxy::filterAcceptsRow(int sourceRow, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0, parent);
    return index.data(ClassSlotsModel::DayRole).toDate() == m_day && matches(sourceRow);
}

} // namespace Frontdesk
