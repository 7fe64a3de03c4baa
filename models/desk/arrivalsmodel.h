// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/acts/act.h"
#include "models/desk/verdict.h"
#include "models/pagedmodel.h"

#include <functional>

namespace Frontdesk {

class Journal;

/// Somebody whom this desk checked in today.
struct Arrival
{
    qint64 journalId = 0;
    Api::CustomerId customerId = 0;
    QString name;
    QDateTime time;
    ActState state = ActState::Unknown;
    QDateTime left; ///< invalid while in
    friend bool operator==(const Arrival &, const Arrival &) = default;
};

/// The day's arrivals as the journal has them, the newest first unless sorted. The API has no list
/// of them, so those of turnstiles and of other desks are not here; nor are check-ins that failed.
class ArrivalsModel final : public PagedModel<Arrival>
{
    Q_OBJECT
public:
    enum Column { NameColumn, TimeColumn, StateColumn, ColumnCount };

    /// Both outlive the model.
    ArrivalsModel(Journal &journal, StoreWorker &reader, std::function<QDateTime()> now,
                  QObject *parent = nullptr);

    /// Begins the day that it is now.
    void reload();
    /// What the verdict is on somebody who is about to be checked in.
    void noteVerdict(Api::CustomerId customer, Verdict::Level level);
    /// That of the moment, when it is known.
    [[nodiscard]] std::optional<Verdict::Level> verdictOf(const Arrival &arrival) const;
    /// The latest arrival of \a customer, if any.
    [[nodiscard]] std::optional<Arrival> latestOf(Api::CustomerId customer) const;

    /// Only by TimeColumn.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QString columnTitle(int column) const override;

protected:
    [[nodiscard]] qint64 idOf(const Arrival &row) const override { return row.journalId; }
    [[nodiscard]] QVariant cell(const Arrival &row, int column, int role) const override;

private:
    void follow(qint64 journalId);
    void followCheckIn(qint64 journalId, Api::CustomerId customer);
    [[nodiscard]] std::optional<Arrival> newestWhere(const QString &condition, qint64 value) const;

    Journal &m_journal;
    std::function<QDateTime()> m_now;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    StoredList m_today;
    qint64 m_newest = 0; ///< the journal entry that was followed last, or that reload() found
    QHash<Api::CustomerId, Verdict::Level> m_noted; ///< of check-ins not yet in the journal
    QHash<qint64, Verdict::Level> m_verdicts; ///< by journal entry
};

} // namespace Frontdesk
