// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <QObject>
#include <QTimer>

namespace Frontdesk {

class CheckinHistoryModel;
class StoreWorker;

/// How often a customer came on which weekday at which hour, counted by the store from the visits
/// that a history shows, whenever it shows others. Studio time is this computer's time.
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

    using Counts = std::array<std::array<int, 24>, 7>; ///< from Monday, from midnight

    /// Some of the visits.
    struct Part
    {
        int visits = 0;
        Counts counts{}; ///< without visits whose time nobody knows
    };

    /// Both outlive this object.
    VisitHeatMap(const CheckinHistoryModel &model, StoreWorker &reader, QObject *parent = nullptr);

    [[nodiscard]] int count(int weekday, int hour) const;
    [[nodiscard]] int total() const { return m_total; }
    /// The cell with the most visits, the earliest of equals; count 0 when there are none.
    [[nodiscard]] Cell busiest() const { return m_busiest; }

Q_SIGNALS:
    void changed();

private:
    void follow();
    void recount();
    void add(const Part &part);
    void take(const Counts &counts);

    const CheckinHistoryModel &m_model;
    StoreWorker &m_reader;
    QTimer m_recount;
    int m_generation = 0; ///< of the rows that are counted
    bool m_isCounting = false;
    Part m_read; ///< of this generation
    Counts m_counts{};
    int m_total = 0;
    Cell m_busiest;
};

} // namespace Frontdesk
