// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/http/handlers.h"

namespace Frontdesk::Demo {

using namespace Api;

QList<Route> voucherRoutes()
{
    return {
        {Operations::redeemCheckinVoucher,
         [](const Call &call) {
             return answer(bodyOf<VoucherRedemption>(call).and_then(
                 [&](const auto &redemption) { return call.studio.vouchers.redeem(redemption); }));
         }},
    };
}

} // namespace Frontdesk::Demo
