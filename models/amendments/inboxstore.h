// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/inboxtables.h"
#include "models/store/storeworker.h"

#include <memory>
#include <QTimer>

namespace Frontdesk {

/// What waits in the studio, as far as it was read: in memory, and without bank data in the store,
/// so that it is there at once after a restart. What happened to a request that vanished is not
/// kept here.
///
/// Readings are merged as they come and written in batches on a thread of their own; what was not
/// written when this object goes is written then.
class InboxStore final : public QObject
{
    Q_OBJECT
public:
    /// Reads what is stored. \a database outlives this object.
    explicit InboxStore(Database &database, QObject *parent = nullptr);
    ~InboxStore() override;

    [[nodiscard]] QList<StoredRequest> waiting() const { return m_rows.values(); }
    [[nodiscard]] qsizetype count() const { return m_rows.size(); }
    [[nodiscard]] std::optional<StoredRequest> find(const RequestKey &key) const;

    /// All that \a reading has waits, and nothing else of its kind and customer. A reading older
    /// than what is known already changes nothing.
    void take(const RequestReading &reading, const QDateTime &read);
    /// The server knows nobody of this id.
    void forget(Api::CustomerId customer, const QDateTime &asked);
    /// Forgets the requests of those who went from the customer cache.
    void dropGone();

    /// Module contracts that the desk came to know; nothing lists them. See RequestReader.
    void addModule(Api::CustomerId customer, const ModuleContractKey &module);
    [[nodiscard]] QList<ModuleContractKey> modulesOf(Api::CustomerId customer) const;

    /// Hardly older than what was written last; unknown at first.
    [[nodiscard]] InboxCoverage coverage() const { return m_coverage; }
    void setRead(Api::CustomerId customer, const QDateTime &read);
    void setTried(Api::CustomerId customer, const QDateTime &tried);
    void setLookedAt(Api::CustomerId customer, const QDateTime &looked);
    /// True while more waits to be written than should: who reads on its own stops for a while.
    [[nodiscard]] bool isBehind() const;
    /// See InboxTables::due(); knows of everything that was taken before.
    void findDue(const SweepQuestion &question, QObject *context,
                 std::function<void(const QList<Api::CustomerId> &)> done);
    /// Customers came or went; coverage() follows soon.
    void refreshCoverage();

Q_SIGNALS:
    /// Requests that are new, different or gone; not those merely seen again.
    void changed(const QList<Frontdesk::RequestKey> &keys);
    void coverageChanged();
    /// A batch was written.
    void written();
    void failed(const Frontdesk::StoreError &error);

private:
    using Write = std::function<bool(InboxTables &)>;
    using Batch = std::shared_ptr<QList<Write>>;

    static bool writeAll(Database &database, const QList<Write> &batch);
    [[nodiscard]] QList<RequestKey> keysOf(Api::CustomerId customer, RequestKind kind) const;
    [[nodiscard]] bool isOutdated(const QList<RequestKey> &keys, const QDateTime &read) const;
    [[nodiscard]] bool keep(const WaitingRequest &request, const QDateTime &read);
    [[nodiscard]] QList<RequestKey> removeAllOf(Api::CustomerId customer);
    void remove(const RequestKey &key);
    void announce(const QList<RequestKey> &keys);
    void write(Write write);
    void flush();
    void takeWritten(const Batch &batch, bool good);
    void readCoverage();
    void takeCoverage(const InboxCoverage &coverage);

    Database &m_database;
    QHash<RequestKey, StoredRequest> m_rows;
    QHash<Api::CustomerId, QList<RequestKey>> m_keys;
    QHash<Api::CustomerId, QList<ModuleContractKey>> m_modules;
    InboxCoverage m_coverage;
    Batch m_batch; ///< being filled
    QList<Batch> m_unwritten; ///< on their way, the oldest first
    QTimer m_flush;
    QTimer m_count; ///< of coverage()
    std::unique_ptr<StoreWorker> m_worker;
};

} // namespace Frontdesk
