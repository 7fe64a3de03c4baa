// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apierror.h"
#include "api/types/customers.h"

#include <QObject>

namespace Frontdesk {

namespace Api {
class ApiClient;
}
class CustomerCache;

/// Finds whose card, barcode or code was scanned: in the cache, then at the server in the spellings
/// that the scan can have, likeliest first. Remembers which spelling this studio's cards have.
/// A newer scan replaces the one under way.
class CardLookup : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this object.
    CardLookup(Api::ApiClient &client, CustomerCache &cache, QObject *parent = nullptr);

    /// What the studio's cards are known to be spelled in; Unknown while nobody knows.
    void setFormat(Api::CardNumberFormat format) { m_format = format; }
    [[nodiscard]] Api::CardNumberFormat format() const { return m_format; }

    void find(const QString &scan);
    [[nodiscard]] bool isBusy() const { return m_calls != nullptr; }
    /// Forgets the scan under way: nothing is reported of it any more.
    void cancel();

Q_SIGNALS:
    void found(Frontdesk::Api::CustomerId id, const QString &scan);
    void unknown(const QString &scan);
    void failed(const QString &scan, const Frontdesk::Api::ApiError &error);
    void busyChanged();
    /// A card was recognised in another spelling than known so far: worth remembering.
    void formatLearned(Frontdesk::Api::CardNumberFormat format);

private:
    [[nodiscard]] bool findInCache(const QString &scan);
    [[nodiscard]] QList<Api::CustomerKey> keysFor(const QString &scan) const;
    void askNext(const QString &scan, QList<Api::CustomerKey> keys);
    void learn(Api::CardNumberFormat format);

    Api::ApiClient &m_client;
    CustomerCache &m_cache;
    Api::CardNumberFormat m_format = Api::CardNumberFormat::Unknown;
    QObject *m_calls = nullptr; ///< owns those of the scan under way
};

} // namespace Frontdesk
