// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/listmodel.h"
#include "models/store/customerhit.h"

namespace Frontdesk {

class CustomerCache;

/// What the search box finds, from the cache, as one types: each query is answered at once.
/// Results are merged by id, so that the selected customer stays selected while one goes on typing.
class CustomerSearchModel final : public ListModel<CustomerHit>
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        NumberColumn,
        BirthDateColumn,
        StatusColumn,
        CityColumn,
        EmailColumn,
        ColumnCount
    };
    enum Role {
        MatchRole = FirstFreeRole, ///< CustomerHit::Match as int: what the text was found in
        StatusRole, ///< Api::CustomerStatus as int
    };

    static constexpr int MostRows = 50;

    /// \a cache outlives the model. \a now tells which day it is.
    explicit CustomerSearchModel(const CustomerCache &cache,
                                 std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc,
                                 QObject *parent = nullptr);

    void setQuery(const QString &text);
    [[nodiscard]] QString query() const { return m_query; }
    /// Asks the same again, after the cache has changed.
    void refresh();

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] static QString title(int column);
    /// What a cell shows of \a customer.
    [[nodiscard]] static QString text(const CustomerHit &customer, int column);

Q_SIGNALS:
    /// The rows are those of query().
    void resultsChanged();

protected:
    [[nodiscard]] qint64 idOf(const CustomerHit &hit) const override { return hit.id; }
    [[nodiscard]] QVariant cell(const CustomerHit &hit, int column, int role) const override;

private:
    [[nodiscard]] static QString fullName(const CustomerHit &hit);
    [[nodiscard]] static QString statusText(Api::CustomerStatus status);

    const CustomerCache &m_cache;
    std::function<QDateTime()> m_now;
    QString m_query;
};

} // namespace Frontdesk
