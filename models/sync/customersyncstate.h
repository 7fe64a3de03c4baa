// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/customers.h"
#include "models/store/database.h"

#include <boost/describe.hpp>
#include <QDateTime>
#include <QMap>

namespace Frontdesk {

/// What a full pass over the customers is busy with; Unknown between passes.
enum class SyncPhase { Unknown, Lists, Vanished };
BOOST_DESCRIBE_ENUM(SyncPhase, Unknown, Lists, Vanished)

/// The lists, members' and prospects', that are not read to their end, each with the server's
/// offset of its next slice, which is empty for the first.
using CustomerCursors = QMap<Api::CustomerStatus, QString>;

/// How far the customer sync has come, kept in the store so that it goes on after a restart.
struct CustomerSyncState
{
    qint64 pass = 0;
    SyncPhase phase = SyncPhase::Unknown;
    CustomerCursors cursors;
    qint64 done = 0; ///< customers received in this pass
    qint64 lastTotal = -1; ///< of the last complete pass
    QDateTime completed; ///< the end of the last complete pass

    [[nodiscard]] static CustomerSyncState load(Database &database);
    bool save(Database &database) const;
    /// The beginning of both lists.
    void enterLists();
};

} // namespace Frontdesk
