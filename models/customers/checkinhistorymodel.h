// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apiclient.h"
#include "api/types/checkins.h"
#include "api/types/customers.h"
#include "models/pagedmodel.h"

#include <functional>

namespace Frontdesk {

class CheckinHistoryWalker;
class CheckinStore;

/// The visits of one customer, newest first, read further back as the view scrolls. The oldest can
/// only be first when all are read, and so they are then. What was read goes into the store, and
/// the rows are those of it that this reading saw; without a connection all the store's visits are
/// shown in their place.
class CheckinHistoryModel final : public PagedModel<Api::Checkin>
{
    Q_OBJECT
public:
    enum Column {
        DateColumn,
        WeekdayColumn,
        InColumn,
        OutColumn,
        DurationColumn,
        StudioColumn,
        ColumnCount
    };

    /// Client, store and reader outlive the model.
    CheckinHistoryModel(Api::ApiClient &client, CheckinStore &store, StoreWorker &reader,
                        std::function<QDateTime()> now, QObject *parent = nullptr);

    /// Forgets everything and begins the history of \a customer.
    void ask(Api::CustomerId customer);
    void forget();
    /// The day on which the customer became one, when it is known: the walk ends there.
    void setFirstDay(QDate day);
    /// After a failure: goes on where it stopped.
    void retry();
    /// Reads the last days again; a visit that is new comes in on top.
    void refresh();

    /// Whether all there is was read.
    [[nodiscard]] bool isComplete() const;
    /// Whether the rows are what the store knew, as the server could not be asked.
    [[nodiscard]] bool isFromStore() const { return m_isFromStore; }

    /// Only by DateColumn.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

protected:
    [[nodiscard]] qint64 idOf(const Api::Checkin &row) const override { return row.checkinId; }
    [[nodiscard]] QVariant cell(const Api::Checkin &row, int column, int role) const override;
    void answered() override;

private:
    void readOn();
    [[nodiscard]] bool wantsAll() const;
    void take(const QList<Api::Checkin> &checkins, const std::function<void()> &shown);
    void show(std::optional<qint64> walk, const std::function<void()> &shown);
    void arrange();
    void showStored(const Api::ApiError &error);
    [[nodiscard]] QVariant text(const Api::Checkin &row, int column) const;

    Api::ApiClient &m_client;
    CheckinStore &m_store;
    std::function<QDateTime()> m_now;
    Api::CustomerId m_customer = 0;
    CheckinHistoryWalker *m_walker = nullptr;
    QDate m_firstDay;
    qint64 m_walk = 0; ///< what the store calls this reading
    std::optional<qint64> m_shownWalk; ///< whose visits are shown; all that are known without one
    Qt::SortOrder m_order = Qt::DescendingOrder;
    std::function<void()> m_shown; ///< called once the rows are what the store has by now
    bool m_isFromStore = false;
};

/// How long the visit lasted, in minutes; nothing while it goes on.
[[nodiscard]] std::optional<qint64> minutesOf(const Api::Checkin &checkin);

} // namespace Frontdesk
