// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/services/service.h"
#include "api/types/contracts.h"
#include "api/types/customers.h"

namespace Frontdesk::Api {

/// Tag Customers Account.
class AccountService : public Service
{
public:
    using Service::Service;

    /// GET /v1/customers/{customerId}/account/balances.
    ApiReply<AccountBalance> *balances(CustomerId id, QObject *owner);
};

} // namespace Frontdesk::Api
