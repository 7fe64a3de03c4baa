// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/customers/visitheatmap.h"

#include "models/customers/checkinhistorymodel.h"

namespace Frontdesk {

namespace {

/// Whoever scrolls meanwhile waits for one part at most: 100,000 visits take half a second.
constexpr int VisitsAtOnce = 2'000;

VisitHeatMap::Part partOf(Database &database, const StoredList &visits, int first)
{
    VisitHeatMap::Part part;
    Query query(database,
                QStringLiteral("select strftime('%w', check_in, 'localtime'),"
                               " strftime('%H', check_in, 'localtime'), count(*) from"
                               " (select check_in from checkin where ")
                    % visits.scope % QStringLiteral(" and ") % visits.filter
                    % QStringLiteral(" order by check_in, id limit ? offset ?) group by 1, 2"));
    for (const QVariant &value : visits.scopeValues + visits.filterValues)
        query.bind(value);
    query.bind(VisitsAtOnce).bind(first).exec();
    while (query.next()) {
        part.visits += int(query.integer(2));
        if (query.value(0).isNull())
            continue; // nobody knows when that was
        const auto weekday = std::size_t(query.integer(0) + 6) % 7; // SQLite begins with Sunday
        part.counts.at(weekday).at(std::size_t(query.integer(1))) = int(query.integer(2));
    }
    return part;
}

} // namespace

VisitHeatMap::VisitHeatMap(const CheckinHistoryModel &model, StoreWorker &reader, QObject *parent)
    : QObject(parent), m_model(model), m_reader(reader)
{
    connect(&model, &QAbstractItemModel::rowsInserted, this, &VisitHeatMap::follow);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &VisitHeatMap::follow);
    connect(&model, &QAbstractItemModel::modelReset, this, &VisitHeatMap::follow);
    m_recount.setSingleShot(true);
    connect(&m_recount, &QTimer::timeout, this, &VisitHeatMap::recount);
    follow();
}

int VisitHeatMap::count(int weekday, int hour) const
{
    return m_counts.at(std::size_t(weekday - 1)).at(std::size_t(hour));
}

void VisitHeatMap::follow()
{
    ++m_generation;
    m_read = {};
    if (m_model.rowCount() == 0)
        take({}); // at once: they may be somebody else's
    else
        m_recount.start();
}

void VisitHeatMap::recount()
{
    if (m_isCounting || !m_model.list())
        return;
    m_isCounting = true;
    m_reader.run(
        this,
        [list = *m_model.list(), first = m_read.visits](Database &database) {
            return partOf(database, list, first);
        },
        [this, generation = m_generation](const Part &part) {
            m_isCounting = false;
            if (generation == m_generation)
                add(part);
            else
                recount();
        });
}

void VisitHeatMap::add(const Part &part)
{
    m_read.visits += part.visits;
    for (std::size_t day = 0; day < part.counts.size(); ++day) {
        for (std::size_t hour = 0; hour < part.counts.at(day).size(); ++hour)
            m_read.counts.at(day).at(hour) += part.counts.at(day).at(hour);
    }
    if (part.visits < VisitsAtOnce)
        take(m_read.counts);
    else
        recount();
}

void VisitHeatMap::take(const Counts &counts)
{
    m_counts = counts;
    m_total = 0;
    m_busiest = {};
    for (int weekday = 1; weekday <= 7; ++weekday) {
        for (int hour = 0; hour < 24; ++hour) {
            m_total += count(weekday, hour);
            if (count(weekday, hour) > m_busiest.count)
                m_busiest = {weekday, hour, count(weekday, hour)};
        }
    }
    Q_EMIT changed();
}

} // namespace Frontdesk
