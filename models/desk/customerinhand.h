// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/customers.h"
#include "models/desk/part.h"

#include <functional>
#include <memory>
#include <QDateTime>
#include <QObject>

namespace Frontdesk {

namespace Api {
class ApiClient;
}
class CustomerCache;
class StoreWorker;

/// The customer that the desk is busy with; all pages show this one. First from the cache, then
/// live: changed() is emitted for each.
class CustomerInHand : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;

    /// All outlive this object; the cache is read here, and written by \a writer.
    CustomerInHand(
        Api::ApiClient &client, CustomerCache &cache, StoreWorker &writer,
        QObject *parent = nullptr, Clock now = [] { return QDateTime::currentDateTime(); });
    ~CustomerInHand() override;

    /// Takes \a id in hand, 0 to put the customer down. Taking the same one again refreshes.
    void take(Api::CustomerId id);
    void refresh();

    [[nodiscard]] Api::CustomerId id() const { return m_id; }
    [[nodiscard]] bool isEmpty() const { return m_id == 0; }
    /// Nothing while neither the cache nor the server has answered.
    [[nodiscard]] const std::optional<Api::Customer> &customer() const { return m_part.value; }
    /// The same with its state: Loading until the server has answered, Failed with the error.
    [[nodiscard]] const Part<Api::Customer> &part() const { return m_part; }
    /// When the server said so; older than now while only the cache has answered.
    [[nodiscard]] QDateTime asOf() const { return m_part.asOf; }
    [[nodiscard]] bool isLive() const { return m_part.isReady(); }
    /// First and last name, for words.
    [[nodiscard]] QString name() const;

Q_SIGNALS:
    /// Another customer, or none: forget everything of the last one at once.
    void taken();
    /// The same customer is read again: read again what belongs to it.
    void refreshing();
    /// Something of the same customer is newer, or could not be read.
    void changed();

private:
    void showCached();
    void load();
    void takeAnswer(const Api::Result<Api::Customer> &result);

    Api::ApiClient &m_client;
    CustomerCache &m_cache;
    StoreWorker &m_writer;
    Clock m_now;
    Api::CustomerId m_id = 0;
    Part<Api::Customer> m_part;
    /// Owns the call for one customer, so that no answer for another can arrive.
    std::unique_ptr<QObject> m_calls;
};

} // namespace Frontdesk
