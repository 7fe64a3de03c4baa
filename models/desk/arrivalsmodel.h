// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/acts/act.h"
#include "models/desk/verdict.h"
#include "models/listmodel.h"

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
    std::optional<Verdict::Level> verdict; ///< when known: that of the moment
    QDateTime left; ///< invalid while in
    friend bool operator==(const Arrival &, const Arrival &) = default;
};

/// The day's arrivals as the journal has them, the newest first. The API has no list of them, so
/// those of turnstiles and of other desks are not here; nor are check-ins that failed.
class ArrivalsModel final : public ListModel<Arrival>
{
    Q_OBJECT
public:
    enum Column { NameColumn, TimeColumn, StateColumn, ColumnCount };

    /// \a journal outlives the model.
    ArrivalsModel(Journal &journal, std::function<QDateTime()> now, QObject *parent = nullptr);

    /// Reads the journal; by itself whenever it changes. Call it when the day does.
    void reload();
    /// What the verdict is on somebody who is about to be checked in.
    void noteVerdict(Api::CustomerId customer, Verdict::Level level);
    /// The latest arrival of \a customer, if any.
    [[nodiscard]] std::optional<Arrival> latestOf(Api::CustomerId customer) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QString columnTitle(int column) const override;

protected:
    [[nodiscard]] qint64 idOf(const Arrival &row) const override { return row.journalId; }
    [[nodiscard]] QVariant cell(const Arrival &row, int column, int role) const override;

private:
    std::optional<Verdict::Level> verdictOf(const Arrival &row);

    Journal &m_journal;
    std::function<QDateTime()> m_now;
    QHash<Api::CustomerId, Verdict::Level> m_noted; ///< of check-ins not yet in the journal
    QHash<qint64, Verdict::Level> m_verdicts; ///< by journal entry
};

} // namespace Frontdesk
