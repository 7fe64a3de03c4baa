// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ledger/ledgerplace.h"
#include "models/ledger/ledgerproblem.h"
#include "models/ledger/ledgerrows.h"

#include <chrono>
#include <QHash>
#include <QSqlDatabase>
#include <QVariantList>

class QSqlError;

namespace Frontdesk {

/// One connection to a ledger, used in the thread that made it. Statements have question marks for
/// their values and are the same in both databases.
///
/// The first failure since begin() is kept in problem(); after it nothing is asked any more, so
/// that a job is written as if all went well, and is rolled back when it did not.
class LedgerConnection final
{
public:
    /// \a patience bounds every wait for a server, or for somebody else's lock.
    LedgerConnection(LedgerPlace place, const QByteArray &password, std::chrono::seconds patience);
    ~LedgerConnection();
    LedgerConnection(const LedgerConnection &) = delete;
    LedgerConnection &operator=(const LedgerConnection &) = delete;

    /// Connects, checks, and brings the tables up to date. False with a problem().
    bool open();
    void close();
    [[nodiscard]] const LedgerPlace &place() const { return m_place; }
    [[nodiscard]] LedgerPlace::Kind kind() const { return m_place.kind; }
    [[nodiscard]] QSqlDriver *driver() const { return m_database.driver(); }

    bool begin(bool isWrite);
    /// Keeps what was done since begin(), or rolls it back when something failed.
    bool end();

    /// Lets nobody else write \a table until the transaction ends.
    void lock(const QString &table);
    LedgerRows run(const QString &sql, const QVariantList &values = {});
    /// The time of the place itself, the same for every desk.
    [[nodiscard]] QDateTime now();

    [[nodiscard]] const std::optional<LedgerProblem> &problem() const { return m_problem; }
    /// The connection is of no use any more.
    [[nodiscard]] bool isLost() const;

private:
    bool openFile();
    bool useLog();
    bool openServer();
    bool migrate();
    bool takeSteps(int version);
    [[nodiscard]] int version();
    [[nodiscard]] std::shared_ptr<QSqlQuery> prepared(const QString &sql);
    bool execute(const QString &sql);
    bool fail(LedgerProblem problem);

    LedgerPlace m_place;
    QByteArray m_password;
    std::chrono::seconds m_patience;
    QString m_name;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    std::optional<LedgerProblem> m_problem;
};

} // namespace Frontdesk
