// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/customers.h"
#include "api/types/vouchers.h"

#include <QSet>

namespace Frontdesk::Demo {

/// The check-in vouchers of one studio. There are a million of them, each known by its code; who
/// redeems one is a prospect from then on.
class Vouchers
{
public:
    Vouchers(qint64 studioId, Customers &customers) : m_studioId(studioId), m_customers(customers)
    { }

    /// The code of a studio's voucher, \a number from 0 on. Every eighth, 7 the first, has expired.
    [[nodiscard]] static QString code(qint64 studioId, int number);
    Outcome<Api::RedeemedVoucher> redeem(const Api::VoucherRedemption &redemption);

private:
    qint64 m_studioId;
    Customers &m_customers;
    QSet<int> m_redeemed;
    QHash<QString, qint64> m_guests; ///< ids by mail address in small letters
};

} // namespace Frontdesk::Demo
