// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/database.h"

#include "models/store/privatefile.h"
#include "models/store/query.h"

#include <atomic>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlError>

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

Database::Database(const QString &path, Use use, QObject *parent)
    : QObject(parent),
      m_path(path),
      m_use(use),
      m_schema(storeSchema()),
      m_gate(WriteGate::of(path)),
      m_connection(newConnectionName()),
      m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection))
{
    if (use == Use::Primary)
        openOrRebuild();
    else
        m_isOpen = open() && configure();
}

Database::Database(const QString &path, const QList<SchemaStep> &schema, QObject *parent)
    : QObject(parent),
      m_path(path),
      m_schema(schema),
      m_gate(WriteGate::of(path)),
      m_connection(newConnectionName()),
      m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection))
{
    openOrRebuild();
}

Database::~Database()
{
    m_parts.clear(); // while their statements can still be closed
    close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

void Database::openOrRebuild()
{
    const auto attempt
        = [this] { return isUnmarked() && prepareFile() && open() && configure() && migrate(); };
    m_isOpen = attempt();
    if (m_isOpen || !isUnusable())
        return;
    close();
    setAside();
    const bool isNew = !m_setAsideAs.isEmpty() && attempt();
    if (isNew)
        takeOverJournal();
    m_isOpen = isNew;
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
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (m_database.open())
        return true;
    const QSqlError error = m_database.lastError();
    return report({error.text(), error.nativeErrorCode().toInt() & 0xff});
}

bool Database::configure()
{
    // Whose commit fills the log would copy all of it into the file, be it the interface's, or
    // while the interface waits: the background does so between its turns, see endTurn().
    return run(QStringLiteral("pragma journal_mode=wal"))
        && run(QStringLiteral("pragma wal_autocheckpoint=%1").arg(LastResort))
        && run(QStringLiteral("pragma synchronous=normal"))
        && run(QStringLiteral("pragma foreign_keys=on"));
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
    Query query(*this, QStringLiteral("pragma quick_check('%1')").arg(table));
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
        = m_use == Use::Primary ? WriteGate::Side::Interface : WriteGate::Side::Background;
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
    if (m_use == Use::Primary || (++m_turnsInLog < MostTurnsInLog && m_statementsInLog < MostInLog))
        return;
    m_turnsInLog = 0;
    m_statementsInLog = 0;
    // It waits for nobody, and may take long enough for the interface to add to the log; the second
    // time is short. Only a log that was copied to its end is begun anew: else it grows until the
    // last resort, in the commit of whoever comes then.
    for (int time = 0; time < 2; ++time)
        run(QStringLiteral("pragma wal_checkpoint(passive)"));
}

bool Database::migrate()
{
    int version = 0;
    {
        Query query(*this, QStringLiteral("pragma user_version"));
        if (!query.first())
            return false;
        version = int(query.integer(0));
    }
    const int newest = m_schema.isEmpty() ? 0 : m_schema.last().version;
    if (version > newest)
        return report({QStringLiteral("version %1 is newer than %2").arg(version).arg(newest)});
    for (const SchemaStep &step : std::as_const(m_schema)) {
        if (step.version > version && !takeStep(step))
            return false;
    }
    return true;
}

bool Database::takeStep(const SchemaStep &step)
{
    Transaction transaction(*this);
    if (!transaction.isActive())
        return false;
    for (const QString &statement : step.statements) {
        if (!run(statement))
            return false;
    }
    return run(QStringLiteral("pragma user_version=%1").arg(step.version)) && transaction.commit();
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

// The cache can be read anew from the server; what a person entered cannot.
void Database::takeOverJournal()
{
    const StoreError reason = m_lastError;
    if (run(QStringLiteral("attach ? as old"), {m_setAsideAs})) {
        copyRows(QStringLiteral("journal"),
                 QStringLiteral("id, recorded, customer, customer_name, kind, detail, state,"
                                " concluded, error, result"));
        copyRows(
            QStringLiteral("decision"),
            QStringLiteral("id, key, verb, course, recorded, after_entry, stopped, error, manager,"
                           " reason, customer_name, request, sealed"));
        copyRows(QStringLiteral("audit_outbox"), QStringLiteral("id, row"));
        copyRows(QStringLiteral("audit_seen"), QStringLiteral("place, sequence, hash"));
        run(QStringLiteral("detach old"));
    }
    m_lastError = reason; // what is beyond rescue is no news
}

// Row by row: all that comes before the damage is good.
void Database::copyRows(const QString &table, const QString &columns)
{
    const auto columnCount = int(columns.count(u',')) + 1;
    Transaction transaction(*this);
    Query old(*this, QStringLiteral("select %1 from old.%2 order by 1").arg(columns, table));
    if (!transaction.isActive() || !old.exec())
        return;
    const QStringList marks(columnCount, QStringLiteral("?"));
    Query row(*this,
              QStringLiteral("insert or ignore into main.%1(%2) values(%3)")
                  .arg(table, columns, marks.join(u',')));
    while (old.next()) {
        for (int column = 0; column < columnCount; ++column)
            row.bind(old.value(column));
        row.exec();
    }
    static_cast<void>(transaction.commit()); // reported
}

bool Database::isUnusable() const
{
    switch (m_lastError.code) {
    case Busy:
    case Locked:
    case OutOfMemory:
    case InputOutput:
    case DiskFull:
        return false;
    default:
        return true;
    }
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
