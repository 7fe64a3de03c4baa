// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace Frontdesk {

/// What is wrong with a text that should name a place.
enum class LedgerPlaceProblem {
    NotAnAddress, ///< neither postgresql://host:port/database nor service:name
    NoDatabase, ///< the address names no database
    PasswordInAddress, ///< it belongs into the keychain, never into an address
    UnknownOption, ///< only user, sslmode, sslrootcert, schema and a socket's host are understood
    NotEncrypted, ///< a server that is not this computer needs sslmode=require or better
};

/// Where the things lie that the desks of a studio share: a file of this computer, or a database
/// of a PostgreSQL server. A value without a password, which the keychain keeps.
struct LedgerPlace
{
    enum class Kind { Sqlite, Postgres };

    Kind kind = Kind::Sqlite;
    QString path; ///< of the SQLite file
    QString service; ///< of libpq's service file; then it names host, database and user
    QString host; ///< a folder, with a leading /, names a local socket
    int port = 0; ///< 0: the usual one
    QString database;
    QString user;
    QString sslMode; ///< never empty for PostgreSQL
    QString rootCertificate; ///< a file; empty: libpq's own place for it
    QString schema; ///< of this studio's tables; empty: frontdesk

    [[nodiscard]] static LedgerPlace sqlite(const QString &path);
    [[nodiscard]] static tl::expected<LedgerPlace, LedgerPlaceProblem>
    fromText(const QString &text);
    /// The address as it is shown and kept; of SQLite the path.
    [[nodiscard]] QString toText() const;

    /// The same place with a schema of its own for \a studioId, unless it names a schema: several
    /// studios can share a database.
    [[nodiscard]] LedgerPlace forStudio(qint64 studioId) const;
    [[nodiscard]] QString schemaName() const;
    /// Never leaves this computer.
    [[nodiscard]] bool isLocal() const;

    friend bool operator==(const LedgerPlace &, const LedgerPlace &) = default;
};

} // namespace Frontdesk
