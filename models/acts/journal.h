// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/acts/act.h"

#include <functional>
#include <memory>
#include <QObject>

namespace Frontdesk {

class Database;
class Query;
class StoreWorker;
struct StoredList;

/// One act as the journal keeps it, without its secrets.
struct JournalEntry
{
    Act act;
    ActOutcome outcome; ///< with the entry's id; of an error only what words need
    QDateTime recorded;
    QDateTime concluded; ///< invalid while it is under way

    /// Neither known nor given up: still to be settled by reading.
    [[nodiscard]] bool isOpen() const; ///< see also Journal::list()
    friend bool operator==(const JournalEntry &a, const JournalEntry &b);
};

/// Every write of the desk, recorded before it is sent. A recorded act survives a crash, and a
/// power cut as well once whenSafe() has said so. What must never lie on a disk is not in it: bank
/// data, PINs, and server messages about either.
class Journal final : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;

    /// \a database, of journalSchema(), outlives the journal.
    explicit Journal(Database &database, Clock now = &QDateTime::currentDateTimeUtc,
                     QObject *parent = nullptr);
    ~Journal() override;

    /// Records \a act as intended, or as waiting, and returns its id. Nothing when that failed:
    /// then the act must not be sent.
    [[nodiscard]] std::optional<qint64> record(const Act &act, ActState state = ActState::Intended);
    /// What waited is intended from now on. False when that could not be written: then it must not
    /// be sent.
    [[nodiscard]] bool beginSending(const ActOutcome &outcome);
    /// Keeps how the act ended, or that nobody knows yet. False when it could not be written; the
    /// entry then stays as it was and is settled again at the next start.
    bool conclude(const Act &act, const ActOutcome &outcome);

    /// Calls \a then, unless \a context is gone by then, once all that was written before outlives
    /// a power cut; with false when the disk does not say so. It takes as long as the disk takes,
    /// which the interface does not wait for.
    void whenSafe(QObject *context, std::function<void(bool isSafe)> then);

    /// The newest first. Entries of a kind that this version does not know are left out.
    [[nodiscard]] QList<JournalEntry> entries(const QDateTime &since, int limit) const;
    [[nodiscard]] QList<JournalEntry> openEntries() const;
    /// What is kept until the line is good, the oldest first.
    [[nodiscard]] QList<JournalEntry> waitingEntries() const;
    [[nodiscard]] std::optional<JournalEntry> entry(qint64 id) const;
    /// Those of a customer after the entry \a after, the newest first.
    [[nodiscard]] QList<JournalEntry> entriesOf(Api::CustomerId customer, qint64 after) const;
    /// All entries, or those that are open; the newest first.
    [[nodiscard]] static StoredList list(bool isOnlyOpen);
    /// One of such a list; nothing when this version does not know its kind.
    [[nodiscard]] static std::optional<JournalEntry> entryOf(const Query &row);
    /// 0 without one.
    [[nodiscard]] qint64 newestId() const;
    /// For other lists over its table.
    [[nodiscard]] Database &database() const { return m_database; }
    [[nodiscard]] QDateTime now() const { return m_now(); }

Q_SIGNALS:
    /// An entry is new or changed its state.
    void changed(qint64 id);

private:
    [[nodiscard]] QList<JournalEntry> read(const QString &condition,
                                           const QVariantList &values) const;

    Database &m_database;
    Clock m_now;
    std::unique_ptr<StoreWorker> m_disk; ///< from the first time on that it is waited for
};

} // namespace Frontdesk
