// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <QObject>

namespace Frontdesk {

class CheckinHistoryModel;

/// How often a customer came on which weekday at which hour, counted from the rows of a history and
/// kept in step with them. Studio time is this computer's time.
class VisitHeatMap final : public QObject
{
    Q_OBJECT
public:
    struct Cell
    {
        int weekday = 0; ///< 1 is Monday, as in QDate
        int hour = 0; ///< 0 to 23
        int count = 0;
    };

    /// The model outlives this object.
    explicit VisitHeatMap(const CheckinHistoryModel &model, QObject *parent = nullptr);

    [[nodiscard]] int count(int weekday, int hour) const;
    [[nodiscard]] int total() const { return m_total; }
    /// The cell with the most visits, the earliest of equals; count 0 when there are none.
    [[nodiscard]] Cell busiest() const { return m_busiest; }

Q_SIGNALS:
    void changed();

private:
    void recount();

    const CheckinHistoryModel &m_model;
    std::array<std::array<int, 24>, 7> m_counts{};
    int m_total = 0;
    Cell m_busiest;
};

} // namespace Frontdesk
