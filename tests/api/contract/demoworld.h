// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/vouchers.h"
#include "tests/api/contract/callworld.h"
#include "tests/api/demo/tenantfixture.h"

namespace Frontdesk::Api {

/// The demo tenant as the calls of all operations need it. They are made in its studio Hamburg.
inline Demo::TenantOptions roomyTenant(const Demo::TestClock &clock)
{
    Demo::TenantOptions options = Demo::optionsWith(clock);
    options.customers = 2000; // so that not everybody is booked to the limit
    return options;
}

/// What nobody can ask the API for, and is known of the demo tenant alone. \a server has to live
/// as long as \a world is used.
inline void tellOfDemo(CallWorld &world, Demo::TenantServer &server)
{
    world.payIn = [&server](const QString &session) { return server.payIn(session); };
    world.voucherCode = Demo::Vouchers::code(Demo::Hamburg.studioId, 0);
    world.debtCollectionRunId = Demo::waitingRun(Demo::Hamburg);
    world.taxExportId = Demo::finishedTaxExport(Demo::Hamburg);
}

} // namespace Frontdesk::Api
