// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/database.h"

#include <boost/describe.hpp>
#include <QDateTime>

namespace Frontdesk {

/// What a full pass over the customers is busy with; Unknown between passes.
enum class SyncPhase { Unknown, Members, Prospects, Vanished };
BOOST_DESCRIBE_ENUM(SyncPhase, Unknown, Members, Prospects, Vanished)

/// How far the customer sync has come, kept in the store so that it goes on after a restart.
struct CustomerSyncState
{
    qint64 pass = 0;
    SyncPhase phase = SyncPhase::Unknown;
    QString cursor; ///< the server's offset of the next slice; empty for the first
    qint64 done = 0; ///< customers received in this pass
    qint64 lastTotal = -1; ///< of the last complete pass
    QDateTime completed; ///< the end of the last complete pass

    [[nodiscard]] static CustomerSyncState load(Database &database);
    bool save(Database &database) const;
    /// From the end of one phase to the beginning of the next.
    void enter(SyncPhase next);
};

} // namespace Frontdesk
