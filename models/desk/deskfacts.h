// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/contracts.h"
#include "models/desk/todaysbookings.h"
#include "models/store/factstore.h"

/// What the desk remembers of a customer beside the cache, see FactStore.
namespace Frontdesk {

template <> inline constexpr const char *factKind<QList<Api::Contract>> = "ACTIVE_CONTRACTS";
template <> inline constexpr const char *factKind<Api::AccountBalance> = "ACCOUNT_BALANCE";
template <> inline constexpr const char *factKind<QList<TodaysBooking>> = "TODAYS_BOOKINGS";

} // namespace Frontdesk
