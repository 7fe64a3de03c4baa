// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/storedcustomer.h"
#include "models/sync/customersyncstate.h"

#include <atomic>
#include <QDeadlineTimer>
#include <QFuture>
#include <QMutex>
#include <QSet>

namespace Frontdesk {

/// Writes what one run of a customer sync reads, in its order; what came while the last was being
/// written is written together, in smaller portions while somebody works at the desk: who wants to
/// write waits for all that is to be committed first.
class SyncWriter final
{
public:
    struct Step
    {
        QFuture<QList<StoredCustomer>> customers; ///< read
        QList<Api::CustomerId> gone; ///< found to be no more
        QDateTime asked;
        CustomerSyncState progress; ///< kept with the last of them: it never runs ahead
    };

    struct Written
    {
        int steps = 0;
        int changed = 0; ///< customers that are new, different or gone
        qint64 done = 0; ///< of the last step's progress
    };

    /// From any thread.
    void put(const Step &step);
    /// From any thread: nothing more is written.
    void stop() { m_isOver = true; }

    /// Writes all that waits, on the thread of \a database. One transaction as long as nobody else
    /// wants to write, else several. Nothing when it was stopped, or when something could not be
    /// written: what waits behind that would leave a gap, and is not written either.
    std::optional<Written> write(Database &database);
    /// Puts what write() added to the search index together. The next write() does so, too.
    void mergeAdded(Database &database);

private:
    [[nodiscard]] QList<Step> takeWaiting();
    std::optional<Written> writeSteps(Database &database, const QList<Step> &steps);
    bool writeStep(Database &database, std::optional<Transaction> &transaction, const Step &step,
                   Written &written);
    bool takeTurn(Database &database, std::optional<Transaction> &transaction);
    [[nodiscard]] bool mustCommit(Database &database);

    std::atomic<bool> m_isOver = false;
    QMutex m_mutex;
    QList<Step> m_waiting;
    // Of the thread that writes:
    QSet<QString> m_nameWords; ///< see CustomerWriter
    bool m_hasAdded = false; ///< to the search index, which may be in many parts
    int m_uncommitted = 0; ///< customers of the transaction
    QDeadlineTimer m_inUse; ///< expired: nobody has wanted to write for a while
};

} // namespace Frontdesk
