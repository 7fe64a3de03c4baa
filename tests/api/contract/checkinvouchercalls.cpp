// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/operationcalls.h"

#include "api/services/vouchersservice.h"

namespace Frontdesk::Api {

QList<OperationCall> checkinVoucherCalls()
{
    return {
        {Operations::redeemCheckinVoucher,
         [](CallWorld &world) -> std::optional<Performed> {
             if (world.voucherCode.isEmpty())
                 return std::nullopt;
             return perform(VouchersService(world.client)
                                .redeem({world.voucherCode, QStringLiteral("Max"),
                                         QStringLiteral("Mustermann"),
                                         QStringLiteral("max@mustermann.example")},
                                        &world.owner));
         }},
    };
}

} // namespace Frontdesk::Api
