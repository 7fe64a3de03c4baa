// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/pagedmodel.h"
#include "models/store/customerhit.h"

namespace Frontdesk {

/// All customers of the studio that are in the cache, or those of one status, in any order. Its
/// columns are those of CustomerSearchModel.
class CustomersModel final : public PagedModel<CustomerHit>
{
    Q_OBJECT
public:
    /// \a reader outlives the model.
    explicit CustomersModel(StoreWorker &reader, QObject *parent = nullptr);

    /// Shows those of \a status, or all; the first time, begins to show any.
    void show(std::optional<Api::CustomerStatus> status = {});
    /// Those who are equal in \a column have an order, too: it is the same every time.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// After the cache has changed.
    using PagedModel::refresh;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QString columnTitle(int column) const override;

protected:
    [[nodiscard]] qint64 idOf(const CustomerHit &row) const override { return row.id; }
    [[nodiscard]] QVariant cell(const CustomerHit &row, int column, int role) const override;

private:
    void askNow();

    std::optional<Api::CustomerStatus> m_status;
    int m_column = 0;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace Frontdesk
