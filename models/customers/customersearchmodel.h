// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/listmodel.h"
#include "models/store/customerhit.h"

#include <functional>
#include <QDateTime>
#include <stop_token>

namespace Frontdesk {

class StoreWorker;

/// What the search box finds, from the cache, as one types. The store is asked on its own thread;
/// what was found before stays until the answer is there, and only the newest query is answered.
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

    /// \a reader outlives the model. \a now tells which day it is.
    explicit CustomerSearchModel(StoreWorker &reader,
                                 std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc,
                                 QObject *parent = nullptr);
    ~CustomerSearchModel() override;

    void setQuery(const QString &text);
    [[nodiscard]] QString query() const { return m_query; }
    /// Asks the same again, after the cache has changed.
    void refresh();
    /// The rows are those of query().
    [[nodiscard]] bool isAnswered() const { return m_answered == m_query; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] static QString title(int column);
    /// What a cell shows of \a customer.
    [[nodiscard]] static QString text(const CustomerHit &customer, int column);

Q_SIGNALS:
    /// query() is answered, or answered again.
    void resultsChanged();

protected:
    [[nodiscard]] qint64 idOf(const CustomerHit &hit) const override { return hit.id; }
    [[nodiscard]] QVariant cell(const CustomerHit &hit, int column, int role) const override;

private:
    void ask();
    void take(const QList<CustomerHit> &hits);
    [[nodiscard]] static QString fullName(const CustomerHit &hit);
    [[nodiscard]] static QString statusText(Api::CustomerStatus status);

    StoreWorker &m_reader;
    std::function<QDateTime()> m_now;
    QString m_query;
    QString m_answered; ///< the query whose rows are here
    std::stop_source m_question; ///< under way
    bool m_isOutdated = false; ///< the cache has changed since it was asked
};

} // namespace Frontdesk
