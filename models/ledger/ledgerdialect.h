// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ledger/ledgerplace.h"
#include "models/ledger/ledgerproblem.h"

class QSqlError;

/// All in which SQLite and PostgreSQL differ for the ledger, besides opening a connection. Pure.
namespace Frontdesk::LedgerDialect {

using Kind = LedgerPlace::Kind;

/// \a sql with {key} (a whole number that its writer chooses), {id} (one that the database
/// counts up) and {bytes} in the words of \a kind.
[[nodiscard]] QString spelled(Kind kind, QString sql);

/// Begins a transaction; SQLite takes the write lock at once, see Transaction.
[[nodiscard]] QString begin(Kind kind, bool isWrite);
/// Lets nobody else write \a table until the transaction ends; empty where that is so anyhow.
[[nodiscard]] QString lock(Kind kind, const QString &table);
/// The clock of the database, in milliseconds since 1970.
[[nodiscard]] QString now(Kind kind);

[[nodiscard]] LedgerProblem problemOfOpening(const LedgerPlace &place, const QSqlError &error);
[[nodiscard]] LedgerProblem problemOfStatement(Kind kind, const QSqlError &error);

} // namespace Frontdesk::LedgerDialect
