// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/sync/syncwriter.h"

#include "models/store/customercache.h"
#include "models/store/customerwriter.h"
#include "models/store/searchindex.h"

namespace Frontdesk {

namespace {

/// After somebody at the desk has waited to write, more of that is to be expected.
constexpr auto UseLasts = std::chrono::seconds(30);
/// Customers, some ten milliseconds' worth: each dirties a dozen pages.
constexpr int MostWhileInUse = 100;

} // namespace

void SyncWriter::put(const Step &step)
{
    const QMutexLocker locker(&m_mutex);
    m_waiting.append(step);
}

QList<SyncWriter::Step> SyncWriter::takeWaiting()
{
    const QMutexLocker locker(&m_mutex);
    return std::exchange(m_waiting, {});
}

std::optional<SyncWriter::Written> SyncWriter::write(Database &database)
{
    QList<Step> steps = takeWaiting();
    // Before the first transaction: a thread that gives way to all others is not to be waited for
    // while whoever is at the desk waits to write.
    for (Step &step : steps)
        step.customers.waitForFinished();
    std::optional<Written> written;
    mergeAdded(database);
    if (!m_isOver)
        written = writeSteps(database, steps);
    if (!written)
        m_isOver = true;
    return written;
}

std::optional<SyncWriter::Written> SyncWriter::writeSteps(Database &database,
                                                          const QList<Step> &steps)
{
    Written written{.steps = int(steps.size())};
    std::optional<Transaction> transaction;
    for (const Step &step : steps) {
        if (!writeStep(database, transaction, step, written))
            return std::nullopt;
    }
    if (transaction && (m_isOver || !transaction->commit()))
        return std::nullopt;
    m_hasAdded |= written.changed > 0;
    return written;
}

void SyncWriter::mergeAdded(Database &database)
{
    while (m_hasAdded && !m_isOver)
        m_hasAdded = database.part<SearchIndex>().mergeSome();
}

bool SyncWriter::writeStep(Database &database, std::optional<Transaction> &transaction,
                           const Step &step, Written &written)
{
    CustomerWriter writer(database, step.asked, step.progress.pass, m_nameWords);
    const QList<StoredCustomer> customers = step.customers.result();
    for (const StoredCustomer &customer : customers) {
        if (!takeTurn(database, transaction) || !writer.write(customer))
            return false;
    }
    if (!takeTurn(database, transaction)
        || !(step.gone.isEmpty() || CustomerCache(database).remove(step.gone)))
        return false;
    written.changed += writer.changed() + int(step.gone.size());
    written.done = step.progress.done;
    return step.progress.save(database);
}

bool SyncWriter::takeTurn(Database &database, std::optional<Transaction> &transaction)
{
    if (transaction && mustCommit(database)) {
        if (!transaction->commit())
            return false;
        transaction.reset();
        database.part<SearchIndex>().mergeSome(); // each commit adds to what is to be merged
    }
    if (!transaction) {
        transaction.emplace(database);
        m_uncommitted = 0;
    }
    ++m_uncommitted;
    return transaction->isActive() && !m_isOver;
}

// Whoever waits at the desk comes first, in the middle of a slice too.
bool SyncWriter::mustCommit(Database &database)
{
    const bool mustGiveWay = database.mustGiveWay();
    if (mustGiveWay)
        m_inUse.setRemainingTime(UseLasts);
    return mustGiveWay || (m_uncommitted >= MostWhileInUse && !m_inUse.hasExpired());
}

} // namespace Frontdesk
