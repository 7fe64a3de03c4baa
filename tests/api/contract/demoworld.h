// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

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

/// What no answer tells, and is known of the demo tenant alone.
inline void tellOfDemo(CallWorld &world)
{
    world.debtCollectionRunId = Demo::waitingRun(Demo::Hamburg);
    world.taxExportId = Demo::finishedTaxExport(Demo::Hamburg);
}

} // namespace Frontdesk::Api
