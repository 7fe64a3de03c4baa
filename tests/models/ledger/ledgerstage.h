// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/models/ledger/ledgerfixture.h"
#include "tests/models/ledger/postgresserver.h"

#include <memory>

namespace Frontdesk {

enum class Backend { Sqlite, Postgres };

inline void addBackends()
{
    QTest::addColumn<Backend>("backend");
    QTest::newRow("SQLite") << Backend::Sqlite;
    QTest::newRow("PostgreSQL") << Backend::Postgres;
}

/// An empty place for the ledger of one studio, in either database, and its desks.
class LedgerStage final
{
public:
    explicit LedgerStage(Backend backend) : m_backend(backend)
    {
        static int count = 0;
        if (backend == Backend::Postgres)
            m_place = server().place(QStringLiteral("studio_%1").arg(++count));
        else
            m_place = m_folder.place();
    }

    /// Started with the first test that needs it.
    static PostgresServer &server()
    {
        static PostgresServer server;
        return server;
    }

    [[nodiscard]] const LedgerPlace &place() const { return m_place; }
    [[nodiscard]] QByteArray password() const
    {
        return m_backend == Backend::Postgres ? PostgresServer::password() : QByteArray();
    }
    /// A desk of its own, as if it were another program.
    [[nodiscard]] std::unique_ptr<Ledger> desk(const LedgerPace &pace = quickPace()) const
    {
        auto ledger = std::make_unique<Ledger>(pace);
        ledger->open(m_place, password());
        return ledger;
    }
    /// What nobody can do who comes through the program.
    void administrate(const QStringList &statements) const
    {
        if (m_backend == Backend::Postgres) {
            server().administrate(
                QStringList{QStringLiteral("set search_path=%1").arg(m_place.schemaName())}
                + statements);
            return;
        }
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"),
                                                          QStringLiteral("administrator"));
            file.setDatabaseName(m_place.path);
            if (!file.open())
                qFatal("no file");
            for (const QString &statement : statements) {
                QSqlQuery query(file);
                if (!query.exec(statement))
                    qFatal("%s", qPrintable(query.lastError().text()));
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("administrator"));
    }

private:
    Backend m_backend;
    LedgerFolder m_folder;
    LedgerPlace m_place;
};

/// How often the topic was changed, as the ledger itself counts.
inline LedgerResult<qint64> changesOf(Ledger &ledger, LedgerTopic topic)
{
    return answerOf<qint64>([&](auto done) {
        ledger.read(
            &ledger,
            [topic](LedgerConnection &connection) {
                LedgerRows rows = connection.run(
                    QStringLiteral("select changes from topic where id=?"), {int(topic)});
                return rows.next() ? rows.integer(0) : -1;
            },
            done);
    });
}

inline LedgerResult<bool> touch(Ledger &ledger, LedgerTopic topic)
{
    return answerOf<bool>([&](auto done) {
        ledger.write(
            topic, &ledger, [](LedgerConnection &) { return true; }, done);
    });
}

} // namespace Frontdesk

Q_DECLARE_METATYPE(Frontdesk::Backend)

/// For the start of a test: skips it where PostgreSQL is missing, unless it must not be.
#define FRONTDESK_SKIP_WITHOUT_POSTGRES()                                                          \
    if (const QString missing = Frontdesk::PostgresServer::missing(); !missing.isEmpty()) {        \
        if (qEnvironmentVariableIsSet("FRONTDESK_NEEDS_POSTGRES"))                                 \
            QFAIL(qPrintable(missing));                                                            \
        QSKIP(qPrintable(missing));                                                                \
    }

/// For the start of a test of both.
#define FRONTDESK_STAGE(stage)                                                                     \
    QFETCH(const Frontdesk::Backend, backend);                                                     \
    if (backend == Frontdesk::Backend::Postgres)                                                   \
        FRONTDESK_SKIP_WITHOUT_POSTGRES()                                                          \
    Frontdesk::LedgerStage stage(backend)
