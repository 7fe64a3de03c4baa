// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/customers/visitheatmap.h"

#include "models/customers/checkinhistorymodel.h"

namespace Frontdesk {

VisitHeatMap::VisitHeatMap(const CheckinHistoryModel &model, QObject *parent)
    : QObject(parent), m_model(model)
{
    connect(&model, &QAbstractItemModel::rowsInserted, this, &VisitHeatMap::recount);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &VisitHeatMap::recount);
    connect(&model, &QAbstractItemModel::modelReset, this, &VisitHeatMap::recount);
    connect(&model, &QAbstractItemModel::dataChanged, this, &VisitHeatMap::recount);
    recount();
}

int VisitHeatMap::count(int weekday, int hour) const
{
    return m_counts.at(std::size_t(weekday - 1)).at(std::size_t(hour));
}

void VisitHeatMap::recount()
{
    m_counts = {};
    m_total = 0;
    m_busiest = {};
    for (const Api::Checkin &visit : m_model.rows()) {
        if (!visit.checkInDateTime)
            continue;
        const QDateTime time = visit.checkInDateTime->toLocalTime();
        ++m_counts.at(std::size_t(time.date().dayOfWeek() - 1)).at(std::size_t(time.time().hour()));
        ++m_total;
    }
    for (int weekday = 1; weekday <= 7; ++weekday) {
        for (int hour = 0; hour < 24; ++hour) {
            if (count(weekday, hour) > m_busiest.count)
                m_busiest = {weekday, hour, count(weekday, hour)};
        }
    }
    Q_EMIT changed();
}

} // namespace Frontdesk
