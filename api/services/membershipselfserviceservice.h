// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/services/service.h"
#include "api/types/contracts.h"
#include "api/types/customers.h"

namespace Frontdesk::Api {

/// Tag Membership Self-service.
class MembershipSelfServiceService : public Service
{
public:
    using Service::Service;

    /// GET /v1/memberships/{customerId}/self-service/contract-data.
    ApiReply<QList<ContractData>> *contractData(CustomerId id, QObject *owner);
};

} // namespace Frontdesk::Api
