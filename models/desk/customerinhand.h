// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/customers.h"

#include <QDateTime>
#include <QObject>

namespace Frontdesk {

namespace Api {
class ApiClient;
}
class CustomerCache;

/// The customer that the desk is busy with; all pages show this one. First from the cache, then
/// live: changed() is emitted for each.
class CustomerInHand : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this object.
    CustomerInHand(Api::ApiClient &client, CustomerCache &cache, QObject *parent = nullptr);

    /// Takes \a id in hand, 0 to put the customer down. Taking the same one again refreshes.
    void take(Api::CustomerId id);
    void refresh();

    [[nodiscard]] Api::CustomerId id() const { return m_id; }
    [[nodiscard]] bool isEmpty() const { return m_id == 0; }
    /// Nothing while neither the cache nor the server has answered.
    [[nodiscard]] const std::optional<Api::Customer> &customer() const { return m_customer; }
    /// When the server said so; older than now while only the cache has answered.
    [[nodiscard]] QDateTime asOf() const { return m_asOf; }
    [[nodiscard]] bool isLive() const { return m_isLive; }
    /// First and last name, for words.
    [[nodiscard]] QString name() const;

Q_SIGNALS:
    /// Another customer, or none: forget everything of the last one at once.
    void taken();
    /// Something of the same customer is newer.
    void changed();

private:
    Api::ApiClient &m_client;
    CustomerCache &m_cache;
    Api::CustomerId m_id = 0;
    std::optional<Api::Customer> m_customer;
    QDateTime m_asOf;
    bool m_isLive = false;
};

} // namespace Frontdesk
