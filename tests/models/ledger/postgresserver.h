// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ledger/ledgerplace.h"
#include "tests/freeport.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <unistd.h>

namespace Frontdesk {

/// A PostgreSQL server of this test program alone, on a free port of the loopback interface, with
/// the user reception who owns the database studio. It ends with the program, however that ends.
class PostgresServer final
{
public:
    /// Empty when it runs; else why these tests cannot be done here.
    [[nodiscard]] static QString missing()
    {
        if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
            return QStringLiteral("Qt's driver for PostgreSQL is not installed (libqt6sql6-psql)");
        return program("postgres").isEmpty()
            ? QStringLiteral("PostgreSQL is not installed (postgresql)")
            : QString();
    }

    PostgresServer()
    {
        QFile secret(m_folder.filePath(QStringLiteral("secret")));
        if (!secret.open(QIODevice::WriteOnly) || secret.write("administrator") < 0)
            qFatal("no folder for PostgreSQL");
        secret.close();
        if (isRoot())
            run(QStringLiteral("chown"),
                {QStringLiteral("-R"), QStringLiteral("postgres"), m_folder.path()});
        run(QStringLiteral("setpriv"),
            asOther({program("initdb"), QStringLiteral("--no-sync"), QStringLiteral("--no-locale"),
                     QStringLiteral("--encoding=UTF8"), QStringLiteral("--auth=scram-sha-256"),
                     QStringLiteral("--username=postgres"),
                     QStringLiteral("--pwfile=") + secret.fileName(), data()}));
        start();
        administrate({QStringLiteral("create role reception login password 'front desk'"),
                      QStringLiteral("create database studio owner reception")},
                     QStringLiteral("postgres"));
    }
    ~PostgresServer()
    {
        // Fast: SIGTERM would wait for every client to leave.
        if (m_process.processId() > 0)
            ::kill(pid_t(m_process.processId()), SIGINT);
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
    }

    void start()
    {
        for (int attempt = 0; attempt < 20; ++attempt) {
            if (m_port == 0)
                m_port = freePort();
            m_process.setProcessChannelMode(QProcess::MergedChannels);
            m_process.start(
                QStringLiteral("setpriv"),
                asOther({program("postgres"), QStringLiteral("-D"), data(), QStringLiteral("-p"),
                         QString::number(m_port), QStringLiteral("-clisten_addresses=127.0.0.1"),
                         QStringLiteral("-cunix_socket_directories="),
                         QStringLiteral("-cfsync=off"), QStringLiteral("-cshared_buffers=16MB")}));
            if (m_process.waitForStarted() && isReady())
                return;
            m_process.kill();
            m_process.waitForFinished();
        }
        qFatal("PostgreSQL does not start: %s", m_process.readAll().constData());
    }
    /// As when the power goes.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] static QByteArray password() { return "front desk"; }
    [[nodiscard]] LedgerPlace place(const QString &schema) const
    {
        return *LedgerPlace::fromText(
            QStringLiteral("postgresql://127.0.0.1:%1/studio?user=reception&schema=%2")
                .arg(m_port)
                .arg(schema));
    }

    void administrate(const QStringList &statements,
                      const QString &database = QStringLiteral("studio"))
    {
        {
            QSqlDatabase connection = admin(database);
            if (!connection.open())
                qFatal("no administrator: %s", qPrintable(connection.lastError().text()));
            for (const QString &statement : statements) {
                QSqlQuery query(connection);
                if (!query.exec(statement))
                    qFatal("%s", qPrintable(query.lastError().text()));
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("administrator"));
    }

private:
    static bool isRoot() { return ::geteuid() == 0; }
    /// It does not run as root, and is gone when this program is.
    static QStringList asOther(QStringList command)
    {
        QStringList all{QStringLiteral("--pdeathsig=QUIT")};
        if (isRoot())
            all << QStringLiteral("--reuid=postgres") << QStringLiteral("--regid=postgres")
                << QStringLiteral("--clear-groups");
        return all << command;
    }
    static QString program(const char *name)
    {
        const QDir versions(QStringLiteral("/usr/lib/postgresql"));
        QStringList folders{QString::fromLocal8Bit(qgetenv("PATH")).split(u':')};
        const auto found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString &version : found)
            folders.prepend(versions.filePath(version + QStringLiteral("/bin")));
        for (const QString &folder : std::as_const(folders)) {
            const QString path = QDir(folder).filePath(QString::fromLatin1(name));
            if (QFile::exists(path))
                return path;
        }
        return {};
    }
    static void run(const QString &command, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(command, arguments);
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            qFatal("%s: %s", qPrintable(command), process.readAll().constData());
    }
    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] QSqlDatabase admin(const QString &database) const
    {
        QSqlDatabase connection
            = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QStringLiteral("administrator"));
        connection.setHostName(QStringLiteral("127.0.0.1"));
        connection.setPort(m_port);
        connection.setUserName(QStringLiteral("postgres"));
        connection.setPassword(QStringLiteral("administrator"));
        connection.setDatabaseName(database);
        connection.setConnectOptions(QStringLiteral("connect_timeout=5;sslmode=disable"));
        return connection;
    }
    bool isReady()
    {
        bool isUp = false;
        {
            QSqlDatabase connection = admin(QStringLiteral("postgres"));
            const auto isOpen = [&connection] { return connection.open(); };
            isUp = QTest::qWaitFor([&] { return isOpen() || !isRunning(); }, 20'000) && isRunning();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("administrator"));
        return isUp;
    }
    bool isRunning() { return !m_process.waitForFinished(0) && m_process.processId() != 0; }

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace Frontdesk
