// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ledger/auditevent.h"
#include "models/ledger/ledgerconnection.h"

/// The audit log in the ledger, as the ledger's thread sees it.
///
/// An entry's hash is SHA-256 over the hash before it (32 zero bytes for the first entry) and over
/// its fields in the order of AuditRow, beginning with the sequence. Each field is UTF-8, whole
/// numbers in decimal, with its length in bytes before it as four bytes, the highest first. So no
/// two entries have the same bytes, and none can be changed, moved, put in or taken out without
/// changing all hashes after it.
namespace Frontdesk::AuditChain {

/// An entry as it is kept; a kind that this version does not know stays what it is.
struct AuditRow
{
    QString event; ///< a UUID: what is appended twice is there once
    qint64 time = 0; ///< milliseconds since 1970
    QString desk;
    QString person;
    QString kind;
    qint64 customer = 0;
    QString subject;
    QString outcome;
    QString note;
    friend bool operator==(const AuditRow &, const AuditRow &) = default;
};
BOOST_DESCRIBE_STRUCT(AuditRow, (),
                      (event, time, desk, person, kind, customer, subject, outcome, note))

[[nodiscard]] QByteArray hashOf(const QByteArray &previous, qint64 sequence, const AuditRow &row);

/// Appends, in their order, those of \a rows that are not there yet. Desks that append at the same
/// time do it one after the other.
void append(LedgerConnection &ledger, const QList<AuditRow> &rows);
[[nodiscard]] AuditHead head(LedgerConnection &ledger);
/// The end of the chain, unless what was \a seen is not in it any more: then \a seen, which is
/// kept as the proof of it.
[[nodiscard]] AuditHead headAfter(LedgerConnection &ledger, const AuditHead &seen);
/// The newest first.
[[nodiscard]] QList<AuditEntry> read(LedgerConnection &ledger, const AuditFilter &filter);

/// How far a check has come.
struct Walk
{
    AuditHead seen; ///< what this desk knows to have been there
    AuditHead at; ///< checked up to here
    bool isAtEnd = false;
    ChainFinding finding;
};
/// Checks the next \a count entries.
[[nodiscard]] Walk walk(LedgerConnection &ledger, Walk walk, int count);

} // namespace Frontdesk::AuditChain
