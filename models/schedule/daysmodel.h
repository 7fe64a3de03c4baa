// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/listmodel.h"

#include <functional>
#include <QDate>

namespace Frontdesk {

class ClassSlotsModel;
class ScheduleProxy;

struct ScheduleDay
{
    QDate date;
    int count = 0; ///< of the slots that pass the filter
    friend bool operator==(const ScheduleDay &, const ScheduleDay &) = default;
};

/// The days of the schedule, from yesterday to fourteen days ahead, each with the number of its
/// classes that pass the filter. There is always a row for each day.
class DaysModel final : public ListModel<ScheduleDay>
{
    Q_OBJECT
public:
    enum Role {
        DateRole = FirstFreeRole, ///< QDate
        CountRole,
        IsTodayRole,
        WeekdayRole, ///< "Today", "Tomorrow", "Wednesday"
        DayAndMonthRole,
        CountTextRole,
    };

    /// Both outlive the model; \a filter filters \a slots. \a now is the desk's clock.
    DaysModel(const ClassSlotsModel &slots, const ScheduleProxy &filter,
              std::function<QDateTime()> now, QObject *parent = nullptr);

    [[nodiscard]] QDate today() const { return m_now().date(); }
    [[nodiscard]] int rowOfDay(QDate day) const { return rowOf(day.toJulianDay()); }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QString columnTitle(int column) const override;

protected:
    [[nodiscard]] qint64 idOf(const ScheduleDay &row) const override
    {
        return row.date.toJulianDay();
    }
    [[nodiscard]] QVariant cell(const ScheduleDay &row, int column, int role) const override;

private:
    void count();
    [[nodiscard]] QString countText(const ScheduleDay &row) const;

    const ClassSlotsModel &m_slots;
    const ScheduleProxy &m_filter;
    std::function<QDateTime()> m_now;
    QDate m_today;
};

} // namespace Frontdesk
