// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/inboxstore.h"

#include <algorithm>

namespace Frontdesk {

namespace {

using namespace std::chrono_literals;

/// Long enough for some customers at once, short enough that a crash costs hardly any.
constexpr auto BatchTime = 250ms;
constexpr auto CountTime = 500ms; // 100,000 customers take a twentieth of a second
constexpr qsizetype LargestBatch = 500; // statements; a transaction of a few milliseconds
constexpr qsizetype MostUnwritten = 4;

} // namespace

InboxStore::InboxStore(Database &database, QObject *parent)
    : QObject(parent),
      m_database(database),
      m_batch(std::make_shared<QList<Write>>()),
      m_worker(std::make_unique<StoreWorker>(database.path()))
{
    const InboxTables tables(database);
    for (const StoredRequest &row : tables.requests()) {
        m_rows.insert(row.request.key, row);
        m_keys[row.request.key.customer].append(row.request.key);
    }
    m_modules = tables.modules();
    m_flush.setSingleShot(true);
    m_flush.setInterval(BatchTime);
    connect(&m_flush, &QTimer::timeout, this, &InboxStore::flush);
    m_count.setSingleShot(true);
    m_count.setInterval(CountTime);
    connect(&m_count, &QTimer::timeout, this, &InboxStore::readCoverage);
    connect(m_worker.get(), &StoreWorker::failed, this, &InboxStore::failed);
    refreshCoverage();
}

InboxStore::~InboxStore()
{
    // Whatever the worker did not come to; doing it twice changes nothing.
    m_worker.reset();
    m_unwritten.append(m_batch);
    for (const Batch &batch : m_unwritten)
        writeAll(m_database, *batch);
}

std::optional<StoredRequest> InboxStore::find(const RequestKey &key) const
{
    const auto row = m_rows.constFind(key);
    return row == m_rows.cend() ? std::nullopt : std::optional(*row);
}

QList<RequestKey> InboxStore::keysOf(Api::CustomerId customer, RequestKind kind) const
{
    QList<RequestKey> keys = m_keys.value(customer);
    keys.removeIf([kind](const RequestKey &key) { return key.kind != kind; });
    return keys;
}

bool InboxStore::isOutdated(const QList<RequestKey> &keys, const QDateTime &read) const
{
    return std::any_of(keys.cbegin(), keys.cend(),
                       [&](const RequestKey &key) { return m_rows.constFind(key)->read > read; });
}

void InboxStore::take(const RequestReading &reading, const QDateTime &read)
{
    const QList<RequestKey> before = keysOf(reading.customer, reading.kind);
    if (isOutdated(before, read))
        return;
    QList<RequestKey> changes;
    QList<RequestKey> gone = before;
    for (const WaitingRequest &request : reading.waiting) {
        gone.removeAll(request.key);
        if (keep(withoutBankData(request), read))
            changes.append(request.key);
    }
    for (const RequestKey &key : gone)
        remove(key);
    announce(changes + gone);
}

bool InboxStore::keep(const WaitingRequest &request, const QDateTime &read)
{
    const std::optional<StoredRequest> known = find(request.key);
    const StoredRequest row{request, known ? known->known : read, read};
    if (!known)
        m_keys[request.key.customer].append(request.key);
    m_rows.insert(request.key, row);
    write([row](InboxTables &tables) { return tables.keep(row); });
    return !known || known->request != request;
}

void InboxStore::remove(const RequestKey &key)
{
    m_rows.remove(key);
    const auto keys = m_keys.find(key.customer);
    keys->removeAll(key);
    if (keys->isEmpty())
        m_keys.erase(keys);
    write([key](InboxTables &tables) { return tables.drop(key); });
}

QList<RequestKey> InboxStore::removeAllOf(Api::CustomerId customer)
{
    const QList<RequestKey> keys = m_keys.value(customer);
    for (const RequestKey &key : keys)
        remove(key);
    return keys;
}

void InboxStore::forget(Api::CustomerId customer, const QDateTime &asked)
{
    m_modules.remove(customer);
    const QList<RequestKey> gone = removeAllOf(customer);
    write([=](InboxTables &tables) { return tables.forget(customer, asked); });
    announce(gone);
}

void InboxStore::dropGone()
{
    const QList<Api::CustomerId> before = m_keys.keys();
    flush();
    m_worker->run(
        this, [](Database &database) { return InboxTables(database).owners(); },
        [this, before](const QSet<Api::CustomerId> &owners) {
            QList<RequestKey> gone;
            for (const Api::CustomerId customer : before) {
                if (!owners.contains(customer))
                    gone += removeAllOf(customer);
            }
            announce(gone);
        });
    refreshCoverage();
}

void InboxStore::announce(const QList<RequestKey> &keys)
{
    if (!keys.isEmpty())
        Q_EMIT changed(keys);
}

void InboxStore::addModule(Api::CustomerId customer, const ModuleContractKey &module)
{
    if (m_modules.value(customer).contains(module))
        return;
    m_modules[customer].append(module);
    write([=](InboxTables &tables) { return tables.addModule(customer, module); });
}

QList<ModuleContractKey> InboxStore::modulesOf(Api::CustomerId customer) const
{
    return m_modules.value(customer);
}

void InboxStore::setRead(Api::CustomerId customer, const QDateTime &read)
{
    write([=](InboxTables &tables) { return tables.setRead(customer, read); });
}

void InboxStore::setTried(Api::CustomerId customer, const QDateTime &tried)
{
    write([=](InboxTables &tables) { return tables.setTried(customer, tried); });
}

void InboxStore::setLookedAt(Api::CustomerId customer, const QDateTime &looked)
{
    write([=](InboxTables &tables) { return tables.setLookedAt(customer, looked); });
}

bool InboxStore::isBehind() const
{
    return m_unwritten.size() > MostUnwritten;
}

void InboxStore::write(Write write)
{
    m_batch->append(std::move(write));
    if (m_batch->size() >= LargestBatch)
        flush();
    else if (!m_flush.isActive())
        m_flush.start();
}

void InboxStore::flush()
{
    m_flush.stop();
    if (m_batch->isEmpty())
        return;
    const Batch batch = std::exchange(m_batch, std::make_shared<QList<Write>>());
    m_unwritten.append(batch);
    m_worker->run(
        this, [batch](Database &database) { return writeAll(database, *batch); },
        [this, batch](bool good) { takeWritten(batch, good); });
    refreshCoverage();
}

bool InboxStore::writeAll(Database &database, const QList<Write> &batch)
{
    if (batch.isEmpty())
        return true;
    Transaction transaction(database);
    InboxTables tables(database);
    bool good = transaction.isActive();
    for (const Write &write : batch)
        good = good && write(tables);
    return good && transaction.commit();
}

void InboxStore::takeWritten(const Batch &batch, bool good)
{
    // One that failed was reported by failed(); its readings are made again, sooner or later.
    m_unwritten.removeAll(batch);
    if (good)
        Q_EMIT written();
}

void InboxStore::findDue(const SweepQuestion &question, QObject *context,
                         std::function<void(const QList<Api::CustomerId> &)> done)
{
    flush();
    m_worker->run(
        context, [question](Database &database) { return InboxTables(database).due(question); },
        std::move(done));
}

void InboxStore::refreshCoverage()
{
    if (!m_count.isActive())
        m_count.start();
}

void InboxStore::readCoverage()
{
    m_worker->run(
        this, [](Database &database) { return InboxTables(database).coverage(); },
        [this](const InboxCoverage &coverage) { takeCoverage(coverage); });
}

void InboxStore::takeCoverage(const InboxCoverage &coverage)
{
    if (coverage == m_coverage)
        return;
    m_coverage = coverage;
    Q_EMIT coverageChanged();
}

} // namespace Frontdesk
