// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/customers.h"
#include "models/store/customerhit.h"
#include "models/store/query.h"

namespace Frontdesk {

struct CachedCustomer
{
    Api::Customer customer; ///< without bank data, PIN values and image link
    QDateTime fetchedAt;
    bool hasImage = false;
};

/// Who somebody is, for a line of a list.
struct CustomerName
{
    QString name;
    QString number;
    friend bool operator==(const CustomerName &, const CustomerName &) = default;
};

/// A customer found by card, barcode or wallet pass.
struct MediumHit
{
    Api::CustomerId customer = 0;
    Api::AccessMediumType type = Api::AccessMediumType::Unknown;
    /// How a card's number had to be read; Unknown for other mediums.
    Api::CardNumberFormat format = Api::CardNumberFormat::Unknown;
};

/// The customers of one studio as last read, for the search, the scanner and the verdict.
///
/// Bank data, PIN values and links that expire are dropped before anything is written. Card numbers
/// are expected in decimal, the API's own default. A value over a database of the same thread;
/// failures are reported by the database and answered with false or an empty result.
class CustomerCache final
{
public:
    explicit CustomerCache(Database &database) : m_database(&database) { }

    /// Inserts or replaces all of \a customers or none. \a pass is the full sync that saw them;
    /// without one, what is known of it stays. Answers how many were new or changed.
    std::optional<int> upsert(const QList<Api::Customer> &customers, const QDateTime &fetchedAt,
                              std::optional<qint64> pass = {});
    [[nodiscard]] std::optional<CachedCustomer> find(Api::CustomerId id) const;
    /// Whoever has a medium that reads like \a scanned, in any spelling.
    [[nodiscard]] QList<MediumHit> byMedium(const QString &scanned) const;
    /// Name and number of those of \a ids that are here, for lists.
    [[nodiscard]] QHash<Api::CustomerId, CustomerName>
    names(const QList<Api::CustomerId> &ids) const;
    /// See CustomerFinder.
    [[nodiscard]] QList<CustomerHit> search(const QString &text, int limit = 50,
                                            const QDateTime &today = {}) const;

    /// Everybody not seen by \a pass who is not known as a former member.
    [[nodiscard]] QList<Api::CustomerId> notSeenBy(qint64 pass, int limit) const;
    /// Forgets these customers with their photos and check-ins.
    bool remove(const QList<Api::CustomerId> &ids);
    /// Forgets all customers, photos and check-ins of the studio; the journal stays.
    bool clear();
    [[nodiscard]] qint64 count() const;

private:
    Database *m_database;
};

} // namespace Frontdesk
