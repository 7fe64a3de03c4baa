// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/common.h"

/// Tag Checkin vouchers.
namespace Frontdesk::Api {

/// Somebody who shows a voucher.
struct VoucherRedemption
{
    QString voucherCode;
    QString firstname;
    QString lastname;
    QString email;
    friend bool operator==(const VoucherRedemption &, const VoucherRedemption &) = default;
};
BOOST_DESCRIBE_STRUCT(VoucherRedemption, (), (voucherCode, firstname, lastname, email))

struct RedeemedVoucher
{
    QString studioAccessCode;
    friend bool operator==(const RedeemedVoucher &, const RedeemedVoucher &) = default;
};
BOOST_DESCRIBE_STRUCT(RedeemedVoucher, (), (studioAccessCode))

} // namespace Frontdesk::Api
