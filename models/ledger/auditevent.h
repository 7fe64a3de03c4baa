// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/customers.h"

#include <QDateTime>

namespace Frontdesk {

/// What the log says happened. Kept by its name: a kind can be added, none renamed.
enum class AuditKind {
    Unknown, ///< of a newer version of this program
    ProposalEntered,
    ProposalDecided,
    Decision, ///< on a request that waits on the server
    Reveal, ///< of bank data
    Write, ///< any other change that was sent, with how it ended
    KeyChanged,
    SettingsChanged,
    PinChanged,
    PinFailed,
    ManagerEntered,
    ManagerLeft,
    Snoozed,
    CalledBack,
    Exported,
};
BOOST_DESCRIBE_ENUM(AuditKind, Unknown, ProposalEntered, ProposalDecided, Decision, Reveal, Write,
                    KeyChanged, SettingsChanged, PinChanged, PinFailed, ManagerEntered, ManagerLeft,
                    Snoozed, CalledBack, Exported)

/// One thing that somebody did. Customers by id alone; never bank data, a key or a PIN. What looks
/// like such in the texts is blanked when it is recorded, see maskedForAudit().
struct AuditEvent
{
    AuditKind kind = AuditKind::Unknown;
    QDateTime time; ///< invalid: when it is recorded
    QString desk;
    QString person; ///< of the studio's staff
    Api::CustomerId customer = 0; ///< 0: nobody in particular
    QString subject; ///< a RequestKey as text, or the kind of an act
    QString outcome; ///< in the words of ActState, RequestState or ProposalState
    QString note;

    friend bool operator==(const AuditEvent &, const AuditEvent &) = default;
};

/// An event with its place in the chain.
struct AuditEntry
{
    qint64 sequence = 0; ///< 1, 2, 3 ... without a gap
    AuditEvent event; ///< time in UTC
    QByteArray hash;

    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

struct AuditFilter
{
    QDateTime from; ///< included; invalid: from the beginning
    QDateTime to; ///< not included; invalid: until now
    QList<AuditKind> kinds; ///< empty: all
    QString person; ///< empty: everybody
    Api::CustomerId customer = 0; ///< 0: all
    QString text; ///< is part of desk, person, subject, outcome or note; case does not matter
    int limit = 200;
    qint64 before = 0; ///< the last sequence of the page before; 0: the first page

    friend bool operator==(const AuditFilter &, const AuditFilter &) = default;
};

/// How far the log is known to have come.
struct AuditHead
{
    qint64 sequence = 0; ///< 0: nothing was ever in it
    QByteArray hash;

    friend bool operator==(const AuditHead &, const AuditHead &) = default;
};

struct ChainFinding
{
    enum class State {
        Good,
        Broken, ///< an entry was changed, put in or taken out
        Truncated, ///< it ends before an entry that this desk has seen
    };

    State state = State::Good;
    qint64 at = 0; ///< the first sequence that is wrong, or is missing
    qint64 entries = 0; ///< that were checked

    friend bool operator==(const ChainFinding &, const ChainFinding &) = default;
};

} // namespace Frontdesk
