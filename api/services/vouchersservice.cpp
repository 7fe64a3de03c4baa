// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/vouchersservice.h"

namespace Frontdesk::Api {

ApiReply<RedeemedVoucher> *VouchersService::redeem(const VoucherRedemption &redemption,
                                                   QObject *owner)
{
    return send<RedeemedVoucher>(ApiRequest(Operations::redeemCheckinVoucher).body(redemption),
                                 owner);
}

} // namespace Frontdesk::Api
