// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/ledger/ledgerconnection.h"

#include "models/ledger/ledgerdialect.h"
#include "models/ledger/ledgerschema.h"
#include "models/store/privatefile.h"

#include <atomic>
#include <QDeadlineTimer>
#include <QLoggingCategory>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>

namespace Frontdesk {

Q_LOGGING_CATEGORY(ledgerLog, "frontdesk.ledger")

namespace {

using Kind = LedgerPlace::Kind;

QString driverOf(Kind kind)
{
    return kind == Kind::Sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL");
}

QString newName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("frontdesk-ledger-%1").arg(++count);
}

/// The driver makes of each semicolon a space; LedgerPlace lets neither into a value.
QString optionsOf(const LedgerPlace &place, std::chrono::seconds patience)
{
    const auto seconds = patience.count();
    QString options
        = QStringLiteral("application_name=Frontdesk;gssencmode=disable;connect_timeout=%1;"
                         "tcp_user_timeout=%2;keepalives_idle=30;keepalives_interval=10;"
                         "keepalives_count=3;sslmode=%3")
              .arg(seconds)
              .arg(seconds * 1000)
              .arg(place.sslMode);
    if (!place.rootCertificate.isEmpty())
        options += QStringLiteral(";sslrootcert='%1'").arg(place.rootCertificate);
    if (!place.service.isEmpty())
        options += QStringLiteral(";service='%1'").arg(place.service);
    return options;
}

} // namespace

LedgerConnection::LedgerConnection(LedgerPlace place, const QByteArray &password,
                                   std::chrono::seconds patience)
    : m_place(std::move(place)), m_password(password), m_patience(patience), m_name(newName())
{ }

LedgerConnection::~LedgerConnection()
{
    close();
}

bool LedgerConnection::open()
{
    close();
    m_problem.reset();
    const QString driver = driverOf(kind());
    if (!QSqlDatabase::isDriverAvailable(driver))
        return fail({LedgerProblem::Kind::DriverMissing, driver});
    m_database = QSqlDatabase::addDatabase(driver, m_name);
    const bool isReady = kind() == Kind::Sqlite ? openFile() : openServer();
    if (isReady && migrate())
        return true;
    close();
    return false;
}

// A driver whose server went away does not let go of the connection when it is closed, only when
// it is removed; its statements go after it, or each of them would try to say so to the server.
void LedgerConnection::close()
{
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
    m_prepared.clear();
}

// Synchronous, because a desk remembers how far the audit log had come: a power cut must not take
// back what another file knows of.
bool LedgerConnection::openFile()
{
    if (const std::optional<QString> problem = makePrivateFile(m_place.path))
        return fail({LedgerProblem::Kind::Other, *problem});
    m_database.setDatabaseName(m_place.path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1")
                                     .arg(std::chrono::milliseconds(m_patience).count()));
    if (!m_database.open())
        return fail(LedgerDialect::problemOfOpening(m_place, m_database.lastError()));
    if (!useLog() || !execute(QStringLiteral("pragma synchronous=full")))
        return false;
    LedgerRows check = run(QStringLiteral("pragma quick_check(1)"));
    return check.next()
        && (check.text(0) == QLatin1String("ok")
            || fail({LedgerProblem::Kind::Damaged, check.text(0)}));
}

// The first connections to a new file all want to change its mode, and SQLite does not let them
// wait for each other.
bool LedgerConnection::useLog()
{
    const QString pragma = QStringLiteral("pragma journal_mode=wal");
    QDeadlineTimer end(m_patience);
    while (!QSqlQuery(m_database).exec(pragma) && !end.hasExpired())
        QThread::msleep(20);
    return execute(pragma);
}

bool LedgerConnection::openServer()
{
    m_database.setHostName(m_place.host);
    m_database.setPort(m_place.port > 0 ? m_place.port : -1);
    m_database.setDatabaseName(m_place.database);
    m_database.setUserName(m_place.user);
    m_database.setPassword(QString::fromUtf8(m_password));
    m_database.setConnectOptions(optionsOf(m_place, m_patience));
    if (!m_database.open())
        return fail(LedgerDialect::problemOfOpening(m_place, m_database.lastError()));
    const qint64 most = std::chrono::milliseconds(m_patience).count();
    // A desk that hangs in the middle of a change must not hold the others.
    return execute(QStringLiteral("set statement_timeout=%1; set lock_timeout=%1;"
                                  " set idle_in_transaction_session_timeout=%2;"
                                  " set client_min_messages=error; set search_path=%3")
                       .arg(most)
                       .arg(3 * most)
                       .arg(m_place.schemaName()));
}

bool LedgerConnection::migrate()
{
    if (!begin(true))
        return false;
    if (kind() == Kind::Postgres) {
        // Two desks that start for the first time at once: one makes the tables.
        const QString schema = m_place.schemaName();
        run(QStringLiteral("select pg_advisory_xact_lock(hashtext(?))"), {schema});
        if (!run(QStringLiteral("select 1 from pg_namespace where nspname=?"), {schema}).next())
            execute(QStringLiteral("create schema %1").arg(schema));
        execute(QStringLiteral("create table if not exists version(number integer not null)"));
    }
    const int found = version();
    if (!m_problem && found > LedgerSchema::newest)
        fail({LedgerProblem::Kind::NewerSchema, QStringLiteral("version %1").arg(found)});
    else if (!m_problem)
        takeSteps(found);
    return end();
}

bool LedgerConnection::takeSteps(int version)
{
    if (version == LedgerSchema::newest)
        return true;
    for (int next = version + 1; next <= LedgerSchema::newest; ++next) {
        for (const QString &statement : LedgerSchema::step(kind(), next)) {
            if (!execute(statement))
                return false;
        }
    }
    const QString number = QString::number(LedgerSchema::newest);
    if (kind() == Kind::Sqlite)
        return execute(QStringLiteral("pragma user_version=%1").arg(number));
    return execute(
        QStringLiteral("delete from version; insert into version values(%1)").arg(number));
}

int LedgerConnection::version()
{
    LedgerRows rows = run(kind() == Kind::Sqlite ? QStringLiteral("pragma user_version")
                                                 : QStringLiteral("select number from version"));
    return rows.next() ? int(rows.integer(0)) : 0;
}

bool LedgerConnection::begin(bool isWrite)
{
    m_problem.reset();
    return execute(LedgerDialect::begin(kind(), isWrite));
}

bool LedgerConnection::end()
{
    if (!m_problem && execute(QStringLiteral("commit")))
        return true;
    if (!isLost())
        QSqlQuery(m_database).exec(QStringLiteral("rollback"));
    return false;
}

void LedgerConnection::lock(const QString &table)
{
    const QString sql = LedgerDialect::lock(kind(), table);
    if (!sql.isEmpty())
        execute(sql); // it cannot be prepared
}

LedgerRows LedgerConnection::run(const QString &sql, const QVariantList &values)
{
    if (m_problem)
        return {};
    std::shared_ptr<QSqlQuery> query = prepared(sql);
    if (!query)
        return {};
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, values[i]);
    if (query->exec())
        return LedgerRows(std::move(query));
    fail(LedgerDialect::problemOfStatement(kind(), query->lastError()));
    return {};
}

std::shared_ptr<QSqlQuery> LedgerConnection::prepared(const QString &sql)
{
    std::shared_ptr<QSqlQuery> &query = m_prepared[sql];
    if (query)
        return query;
    auto fresh = std::make_shared<QSqlQuery>(m_database);
    // PostgreSQL would hand out row by row, and nothing else could be asked meanwhile.
    fresh->setForwardOnly(kind() == Kind::Sqlite);
    if (fresh->prepare(sql))
        return query = std::move(fresh);
    fail(LedgerDialect::problemOfStatement(kind(), fresh->lastError()));
    return nullptr;
}

bool LedgerConnection::execute(const QString &sql)
{
    if (m_problem)
        return false;
    QSqlQuery query(m_database);
    return query.exec(sql) || fail(LedgerDialect::problemOfStatement(kind(), query.lastError()));
}

QDateTime LedgerConnection::now()
{
    LedgerRows rows = run(LedgerDialect::now(kind()));
    return rows.next() ? rows.time(0) : QDateTime();
}

bool LedgerConnection::isLost() const
{
    using Fault = LedgerProblem::Kind;
    return m_problem && m_problem->kind != Fault::Busy && m_problem->kind != Fault::Other;
}

bool LedgerConnection::fail(LedgerProblem problem)
{
    if (!m_problem) {
        qCWarning(ledgerLog).noquote() << "ledger:" << problem.detail;
        m_problem = std::move(problem);
    }
    return false;
}

} // namespace Frontdesk
