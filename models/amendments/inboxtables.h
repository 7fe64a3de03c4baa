// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/requestreader.h"
#include "models/amendments/storedrequest.h"
#include "models/store/query.h"

namespace Frontdesk {

/// How much of the studio has been asked what it waits for.
struct InboxCoverage
{
    qint64 covered = 0; ///< customers who were read as a whole, ever
    qint64 total = 0; ///< customers known
    QDateTime oldest; ///< the oldest of those answers; invalid without one
    friend bool operator==(const InboxCoverage &, const InboxCoverage &) = default;
};

/// Whom the sweep asks for next: not those who were read, or tried in vain, after \a readBefore.
struct SweepQuestion
{
    QDateTime now;
    QDateTime readBefore;
    int limit = 0;
};

/// The tables of the inbox in a studio's store, statement by statement. A value over a database of
/// the same thread; failures are reported by the database and answered with false or nothing.
class InboxTables final
{
public:
    explicit InboxTables(Database &database) : m_database(&database) { }

    [[nodiscard]] QList<StoredRequest> requests() const;
    bool keep(const StoredRequest &row);
    bool drop(const RequestKey &key);

    /// All that can be read of \a customer was read.
    bool setRead(Api::CustomerId customer, const QDateTime &read);
    /// \a customer could not be read; somebody else's turn first.
    bool setTried(Api::CustomerId customer, const QDateTime &tried);
    bool setLookedAt(Api::CustomerId customer, const QDateTime &looked);
    /// Nobody of this id is known to the server.
    bool forget(Api::CustomerId customer, const QDateTime &asked);
    /// Those who have waiting requests.
    [[nodiscard]] QSet<Api::CustomerId> owners() const;

    bool addModule(Api::CustomerId customer, const ModuleContractKey &module);
    [[nodiscard]] QHash<Api::CustomerId, QList<ModuleContractKey>> modules() const;

    [[nodiscard]] InboxCoverage coverage() const;
    /// Where requests are likely first: those who had one, were looked at, are booked today, came
    /// recently. Among equals whoever was never read, then the oldest answer.
    [[nodiscard]] QList<Api::CustomerId> due(const SweepQuestion &question) const;

private:
    bool mark(const char *column, Api::CustomerId customer, const QDateTime &time);

    Database *m_database;
};

} // namespace Frontdesk
