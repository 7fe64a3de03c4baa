// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/membershipselfserviceservice.h"

namespace Frontdesk::Api {

ApiReply<QList<ContractData>> *MembershipSelfServiceService::contractData(CustomerId id,
                                                                          QObject *owner)
{
    return send<QList<ContractData>>(ApiRequest(Operations::getContractData).arg(id), owner);
}

} // namespace Frontdesk::Api
