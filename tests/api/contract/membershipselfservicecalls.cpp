// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/operationcalls.h"

#include "api/services/membershipselfserviceservice.h"

namespace Frontdesk::Api {

QList<OperationCall> membershipSelfServiceCalls()
{
    return {
        {Operations::getContractData,
         [](CallWorld &world) {
             return perform(MembershipSelfServiceService(world.client)
                                .contractData(world.customerId, &world.owner));
         }},
    };
}

} // namespace Frontdesk::Api
