// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/sync/customersyncstate.h"

#include "api/codec/text.h"
#include "models/store/query.h"

namespace Frontdesk {

CustomerSyncState CustomerSyncState::load(Database &database)
{
    Query query(database,
                QStringLiteral("select pass, phase, cursor, done, last_total, completed"
                               " from customer_sync"));
    CustomerSyncState state;
    if (!query.first())
        return state;
    state.pass = query.integer(0);
    static_cast<void>(Api::fromText(query.text(1), state.phase)); // never fails for enums
    state.cursor = query.text(2);
    state.done = query.integer(3);
    state.lastTotal = query.integer(4);
    state.completed = fromStoredTime(query.text(5));
    return state;
}

bool CustomerSyncState::save(Database &database) const
{
    return database.run(QStringLiteral("insert or replace into customer_sync(id, pass, phase,"
                                       " cursor, done, last_total, completed)"
                                       " values(1, ?, ?, ?, ?, ?, ?)"),
                        {pass, Api::toText(phase), cursor, done, lastTotal, storedTime(completed)});
}

void CustomerSyncState::enter(SyncPhase next)
{
    phase = next;
    cursor.clear();
}

} // namespace Frontdesk
