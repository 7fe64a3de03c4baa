// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/services/service.h"
#include "api/types/vouchers.h"

namespace Frontdesk::Api {

/// Tag Checkin vouchers.
class VouchersService : public Service
{
public:
    using Service::Service;

    /// POST /v1/checkin-vouchers/redeem. A voucher is good once.
    ApiReply<RedeemedVoucher> *redeem(const VoucherRedemption &redemption, QObject *owner);
};

} // namespace Frontdesk::Api
