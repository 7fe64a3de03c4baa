// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/schema.h"
#include "models/store/writegate.h"

#include <memory>
#include <optional>
#include <QMetaType>
#include <QObject>
#include <QSqlDatabase>
#include <typeindex>
#include <unordered_map>

namespace Frontdesk {

/// Why a statement or the whole store failed: technical, in English, without bound values.
struct StoreError
{
    QString text;
    int code = 0; ///< SQLite's primary result code

    /// Whether it says nothing against the file itself.
    [[nodiscard]] bool mayPass() const;
};

/// One connection to a studio's store or to its journal, an SQLite file of mode 0600 in a folder of
/// mode 0700.
///
/// Used in the thread that made it; every thread has a connection of its own. A file that cannot be
/// opened, in which damage was found before, or of a newer version of this program, is set aside
/// next to its place and a new one is begun: a store is empty then and is read again, a journal has
/// what the old one still yields. A file that is only busy, or a full disk, leaves isOpen() false.
///
/// The primary connection is the interface's: it writes as soon as a background transaction under
/// way has ended, see mustGiveWay(), and leaves the log to the others to be worked off. Connections
/// to a store can also read the journal beside it, under the names of its tables.
///
/// Write-ahead log with synchronous=NORMAL: a commit survives the death of this process, SIGKILL
/// included, because it has reached the operating system. Only a power cut may take back the last
/// commits, until flush(), and it never damages the file.
class Database final : public QObject
{
    Q_OBJECT
public:
    enum class Use {
        Primary, ///< sets aside, migrates
        Additional, ///< a further connection, on a thread, to a file that a primary one has opened
        Desk, ///< such a one, which takes its turns with the interface, before the background
    };

    /// A store, and its journal if that is not there yet.
    explicit Database(const QString &path, Use use = Use::Primary, QObject *parent = nullptr);
    /// The store to which \a journal belongs. It stays closed while that could not be opened: its
    /// own tables may still hold what an earlier version entered there.
    Database(const QString &path, const Database &journal, QObject *parent = nullptr);
    /// A file of \a schema whose rows cannot be read anew. When it is made, it takes over what its
    /// tables hold in the file at \a origin.
    Database(const QString &path, const QList<SchemaStep> &schema, const QString &origin = {},
             QObject *parent = nullptr);
    ~Database() override;

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] QString path() const { return m_path; }
    /// The name under which an unusable file was kept; empty when the file was good or new.
    [[nodiscard]] QString setAsideAs() const { return m_setAsideAs; }
    /// The last thing that went wrong, also the reason of setting aside.
    [[nodiscard]] StoreError lastError() const { return m_lastError; }

    /// Runs one statement with \a values for its question marks.
    bool run(const QString &sql, const QVariantList &values = {});

    /// Sees to it that all that was committed so far outlives a power cut. Waits for the disk,
    /// which may take long: not for the interface's thread.
    bool flush();

    /// What is kept with this connection and goes with it, such as statements prepared once: the
    /// one Part(Database &), made when it is first asked for.
    template <class Part> Part &part()
    {
        std::shared_ptr<void> &part = m_parts[typeid(Part)];
        if (!part)
            part = std::make_shared<Part>(*this);
        return *static_cast<Part *>(part.get());
    }

    /// Whether the interface waits to write: a transaction in the background is to end soon.
    [[nodiscard]] bool mustGiveWay() const { return m_gate->isWanted(); }

    /// Names of all tables, each of which can be looked through by isSound().
    [[nodiscard]] QStringList tables();
    /// Reads the whole of \a table and its indexes for damage: not for the interface's thread.
    /// Where there is some, the file is set aside when it is opened next.
    [[nodiscard]] bool isSound(const QString &table);

    /// Removes the store at \a path with its log files. No connection to it may be open.
    static bool removeFiles(const QString &path);

Q_SIGNALS:
    /// Every statement that fails is reported here, whatever its caller does about it.
    void failed(const Frontdesk::StoreError &error);

private:
    friend class Migration;
    friend class Query;
    friend class WriteTurn;
    friend class Transaction;
    struct Closed
    {
    };
    Database(Closed, const QString &path, const QList<SchemaStep> &schema, QObject *parent);
    void openBeside(const Database &journal);
    void openOrRebuild();
    bool isUnmarked();
    bool open();
    bool prepareFile();
    bool configure();
    void attachJournal();
    void close();
    void setAside();
    void markDamaged();
    [[nodiscard]] bool beginTurn();
    void endTurn();
    void workOffLog();
    bool report(const StoreError &error);

    QString m_path;
    Use m_use = Use::Primary;
    QList<SchemaStep> m_schema;
    QString m_origin; ///< of the rows that a new file is begun with
    bool m_isReadAgain = true; ///< what is in it, from the server
    std::shared_ptr<WriteGate> m_gate;
    QString m_connection;
    QSqlDatabase m_database;
    QString m_setAsideAs;
    StoreError m_lastError;
    bool m_isOpen = false;
    int m_transactions = 0; ///< nested
    std::unordered_map<std::type_index, std::shared_ptr<void>> m_parts;
    int m_turns = 0; ///< nested
    int m_turnsInLog = 0; ///< since the log was worked off
    int m_statementsInLog = 0; ///< that write, since then; each has a turn, most within another
};

/// A connection's turn at writing, for as long as it lives. One inside another is granted at once.
class WriteTurn final
{
public:
    /// Waits for it, see WriteGate; one of no database is always granted.
    explicit WriteTurn(Database *database);
    ~WriteTurn();
    WriteTurn(const WriteTurn &) = delete;
    WriteTurn &operator=(const WriteTurn &) = delete;

    [[nodiscard]] bool isGranted() const { return m_isGranted; }

private:
    Database *m_database;
    bool m_isGranted;
};

/// Groups writes: all of them are kept by commit(), none without it. One inside another is kept
/// when the outer one is.
class Transaction final
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] bool isActive() const { return m_isActive; }
    /// False when the writes were not kept.
    [[nodiscard]] bool commit();

private:
    Database *m_database;
    std::optional<WriteTurn> m_turn;
    bool m_isActive;
};

} // namespace Frontdesk

Q_DECLARE_METATYPE(Frontdesk::StoreError)
