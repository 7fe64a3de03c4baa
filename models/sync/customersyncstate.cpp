// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/sync/customersyncstate.h"

#include "api/codec/text.h"
#include "models/store/query.h"

namespace Frontdesk {

CustomerSyncState CustomerSyncState::load(Database &database)
{
    Query query(database,
                QStringLiteral("select pass, phase, members, prospects, done, last_total,"
                               " completed from customer_sync"));
    CustomerSyncState state;
    if (!query.first())
        return state;
    state.pass = query.integer(0);
    static_cast<void>(Api::fromText(query.text(1), state.phase)); // never fails for enums
    if (!query.value(2).isNull())
        state.cursors.insert(Api::CustomerStatus::Member, query.text(2));
    if (!query.value(3).isNull())
        state.cursors.insert(Api::CustomerStatus::Prospect, query.text(3));
    state.done = query.integer(4);
    state.lastTotal = query.integer(5);
    state.completed = fromStoredTime(query.text(6));
    return state;
}

bool CustomerSyncState::save(Database &database) const
{
    return database.run(QStringLiteral("insert or replace into customer_sync(id, pass, phase,"
                                       " members, prospects, done, last_total, completed)"
                                       " values(1, ?, ?, ?, ?, ?, ?, ?)"),
                        {pass, Api::toText(phase), cursors.value(Api::CustomerStatus::Member),
                         cursors.value(Api::CustomerStatus::Prospect), done, lastTotal,
                         storedTime(completed)});
}

void CustomerSyncState::enterLists()
{
    const auto beginning = QStringLiteral(""); // not a null text, which is stored as none
    phase = SyncPhase::Lists;
    cursors
        = {{Api::CustomerStatus::Member, beginning}, {Api::CustomerStatus::Prospect, beginning}};
}

} // namespace Frontdesk
