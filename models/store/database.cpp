// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/database.h"

#include "models/store/diskflush.h"
#include "models/store/migration.h"
#include "models/store/privatefile.h"
#include "models/store/query.h"

#include <atomic>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlError>
#include <QUrl>

namespace Frontdesk {

Q_LOGGING_CATEGORY(storeLog, "frontdesk.store")

namespace {

// Primary result codes of SQLite that say nothing against the file itself.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    OutOfMemory = 7,
    InputOutput = 10,
    Damaged = 11,
    DiskFull = 13
};

/// Of an empty file beside one in which damage was found.
constexpr QLatin1String damagedMark("-damaged");

const auto fileSuffixes = {QLatin1String(""), QLatin1String("-wal"), QLatin1String("-shm"),
                           QLatin1String("-journal"), damagedMark};

/// Statements after which the background copies the log into the file: rarely enough that a page is
/// not copied again and again, often enough that the log stays at some dozens of megabytes.
constexpr int MostInLog = 45'000;
constexpr int MostTurnsInLog = 64;

/// Pages after which whoever commits copies the log: 200 MB, where no background does so. For the
/// interface that would be a pause of some hundred milliseconds.
constexpr int LastResort = 50'000;

QString newConnectionName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("frontdesk-store-%1").arg(++count);
}

} // namespace

bool StoreError::mayPass() const
{
    switch (code) {
    case Busy:
    case Locked:
    case OutOfMemory:
    case InputOutput:
    case DiskFull:
        return true;
    default:
        return false;
    }
}

Database::Database(Closed, const QString &path, const QList<SchemaStep> &schema, QObject *parent)
    : QObject(parent),
      m_path(path),
      m_schema(schema),
      m_gate(WriteGate::of(path)),
      m_connection(newConnectionName()),
      m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection))
{ }

Database::Database(const QString &path, Use use, QObject *parent)
    : Database(Closed(), path, storeSchema(), parent)
{
    m_use = use;
    if (use == Use::Primary)
        openBeside(Database(journalPathOf(path), journalSchema(), path));
    else
        m_isOpen = open() && configure();
}

Database::Database(const QString &path, const Database &journal, QObject *parent)
    : Database(Closed(), path, storeSchema(), parent)
{
    openBeside(journal);
}

Database::Database(const QString &path, const QList<SchemaStep> &schema, const QString &origin,
                   QObject *parent)
    : Database(Closed(), path, schema, parent)
{
    m_origin = origin;
    m_isReadAgain = false;
    openOrRebuild();
}

Database::~Database()
{
    m_parts.clear(); // while their statements can still be closed
    close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

void Database::openBeside(const Database &journal)
{
    if (journal.isOpen())
        openOrRebuild();
    else
        m_lastError = journal.lastError();
}

void Database::openOrRebuild()
{
    const auto attempt = [this] {
        return isUnmarked() && prepareFile() && open() && configure()
            && Migration(*this, m_schema, m_origin).run();
    };
    m_isOpen = attempt();
    if (m_isOpen || m_lastError.mayPass())
        return;
    const StoreError reason = m_lastError;
    close();
    setAside();
    if (m_setAsideAs.isEmpty())
        return;
    m_origin = m_isReadAgain ? QString() : m_setAsideAs;
    m_isOpen = attempt();
    if (m_isOpen)
        m_lastError = reason; // what is beyond rescue is no news
}

bool Database::isUnmarked()
{
    return !QFile::exists(m_path + damagedMark)
        || report({QStringLiteral("damage was found before"), Damaged});
}

bool Database::prepareFile()
{
    // The log files that SQLite makes take the mode of the file.
    const std::optional<QString> problem = makePrivateFile(m_path);
    return !problem || report({*problem, InputOutput});
}

bool Database::open()
{
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_URI"));
    if (m_database.open())
        return true;
    const QSqlError error = m_database.lastError();
    return report({error.text(), error.nativeErrorCode().toInt() & 0xff});
}

bool Database::configure()
{
    // Whose commit fills the log would copy all of it into the file, be it the interface's, or
    // while the interface waits: the background does so between its turns, see endTurn().
    const bool isDone = run(QStringLiteral("pragma journal_mode=wal"))
        && run(QStringLiteral("pragma wal_autocheckpoint=%1").arg(LastResort))
        && run(QStringLiteral("pragma synchronous=normal"))
        && run(QStringLiteral("pragma foreign_keys=on"));
    if (isDone)
        attachJournal();
    return isDone;
}

/// For reading alone: a transaction locks all that can be written. A store without it works but for
/// the lists that ask for it, hence no part of what must succeed.
void Database::attachJournal()
{
    const QString journal = journalPathOf(m_path);
    if (journal == m_path || !QFile::exists(journal))
        return;
    QUrl address = QUrl::fromLocalFile(journal);
    address.setQuery(QStringLiteral("mode=ro"));
    run(QStringLiteral("attach ? as journal_file"), {address.toString(QUrl::FullyEncoded)});
}

bool Database::flush()
{
    // Without a log, where the file system allows none, each commit has waited for the disk.
    const QString log = m_path + QLatin1String("-wal");
    if (QFile::exists(log) && !flushToDisk(log))
        return report({QStringLiteral("cannot flush the log"), InputOutput});
    if (++m_turnsInLog >= MostTurnsInLog)
        workOffLog();
    return true;
}

QStringList Database::tables()
{
    Query query(*this, QStringLiteral("select name from sqlite_schema where type = 'table'"));
    QStringList names;
    query.exec();
    while (query.next())
        names.append(query.text(0));
    return names;
}

bool Database::isSound(const QString &table)
{
    Query query(*this, QStringLiteral("pragma main.quick_check('%1')").arg(table));
    if (!query.first())
        return m_lastError.code != Damaged; // it may as well be busy
    return query.text(0) == QLatin1String("ok")
        || report({QStringLiteral("quick_check: %1").arg(query.text(0)), Damaged});
}

void Database::markDamaged()
{
    if (!QFile(m_path + damagedMark).open(QIODevice::WriteOnly))
        qCWarning(storeLog) << "store: the damage cannot be noted";
}

bool Database::beginTurn()
{
    const auto side
        = m_use == Use::Additional ? WriteGate::Side::Background : WriteGate::Side::Interface;
    if (m_turns == 0 && !m_gate->enter(side))
        return report({QStringLiteral("another connection goes on writing"), Busy});
    ++m_turns;
    ++m_statementsInLog;
    return true;
}

void Database::endTurn()
{
    if (--m_turns > 0)
        return;
    m_gate->leave();
    if (m_use == Use::Primary)
        return;
    if (++m_turnsInLog >= MostTurnsInLog || m_statementsInLog >= MostInLog)
        workOffLog();
}

void Database::workOffLog()
{
    m_turnsInLog = 0;
    m_statementsInLog = 0;
    // It waits for nobody, and may take long enough for the interface to add to the log; the second
    // time is short. Only a log that was copied to its end is begun anew: else it grows until the
    // last resort, in the commit of whoever comes then.
    for (int time = 0; time < 2; ++time)
        run(QStringLiteral("pragma main.wal_checkpoint(passive)"));
}

void Database::close()
{
    m_isOpen = false;
    m_database.close();
}

void Database::setAside()
{
    const QString stamp
        = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    const QString aside = QStringLiteral("%1.%2.unusable").arg(m_path, stamp);
    for (const QLatin1String suffix : fileSuffixes) {
        if (QFile::exists(m_path + suffix) && !QFile::rename(m_path + suffix, aside + suffix)) {
            report({QStringLiteral("cannot set the file aside"), InputOutput});
            return;
        }
    }
    m_setAsideAs = aside;
    qCWarning(storeLog) << "store set aside as" << QFileInfo(aside).fileName();
}

bool Database::run(const QString &sql, const QVariantList &values)
{
    Query query(*this, sql);
    for (const QVariant &value : values)
        query.bind(value);
    return query.exec();
}

bool Database::report(const StoreError &error)
{
    m_lastError = error;
    if (m_isOpen && error.code == Damaged)
        markDamaged();
    qCWarning(storeLog).noquote() << "store:" << error.text;
    Q_EMIT failed(error);
    return false;
}

bool Database::removeFiles(const QString &path)
{
    bool good = true;
    for (const QLatin1String suffix : fileSuffixes)
        good = (!QFile::exists(path + suffix) || QFile::remove(path + suffix)) && good;
    return good;
}

WriteTurn::WriteTurn(Database *database)
    : m_database(database), m_isGranted(!database || database->beginTurn())
{ }

WriteTurn::~WriteTurn()
{
    if (m_database && m_isGranted)
        m_database->endTurn();
}

// IMMEDIATE takes the write lock at once: a transaction that first reads and then writes would
// otherwise fail, without waiting, when another connection wrote in between.
Transaction::Transaction(Database &database)
    : m_database(&database),
      m_turn(&database),
      m_isActive(m_turn->isGranted()
                 && database.run(database.m_transactions == 0 ? QStringLiteral("begin immediate")
                                                              : QStringLiteral("savepoint inner")))
{
    m_database->m_transactions += m_isActive ? 1 : 0;
}

Transaction::~Transaction()
{
    if (!m_isActive)
        return;
    if (--m_database->m_transactions == 0) {
        m_database->run(QStringLiteral("rollback"));
    } else {
        m_database->run(QStringLiteral("rollback to inner"));
        m_database->run(QStringLiteral("release inner"));
    }
}

bool Transaction::commit()
{
    const bool isOuter = m_database->m_transactions == 1;
    // A commit that fails leaves the transaction open; the destructor rolls it back.
    if (!m_isActive
        || !m_database->run(isOuter ? QStringLiteral("commit") : QStringLiteral("release inner")))
        return false;
    m_isActive = false;
    --m_database->m_transactions;
    m_turn.reset();
    return true;
}

} // namespace Frontdesk
