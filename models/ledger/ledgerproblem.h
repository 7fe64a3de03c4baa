// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QString>
#include <tl/expected.hpp>

namespace Frontdesk {

/// Why the ledger could not be asked, or why it did not do what was asked.
struct LedgerProblem
{
    enum class Kind {
        Closed, ///< nobody opened it yet
        NoServer, ///< not reached, or the connection was lost
        RefusedPassword, ///< the server does not let this user in
        NoSuchDatabase,
        Untrusted, ///< no encryption, or a certificate that proves nothing
        NewerSchema, ///< made by a newer version of this program
        Damaged,
        DriverMissing, ///< this computer has no driver for it
        Busy, ///< somebody else held it for too long; asking again helps
        Other,
    };

    Kind kind = Kind::Other;
    QString detail; ///< technical, in English, without bound values

    friend bool operator==(const LedgerProblem &, const LedgerProblem &) = default;
};

template <class T> using LedgerResult = tl::expected<T, LedgerProblem>;

/// What a change was made to; desks tell each other no more than that.
enum class LedgerTopic { Proposals, Snoozes, CallBacks, Claims, Audit };
inline constexpr int ledgerTopicCount = 5;

} // namespace Frontdesk

Q_DECLARE_METATYPE(Frontdesk::LedgerProblem)
