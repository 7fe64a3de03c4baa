// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/paymentsservice.h"

namespace Frontdesk::Api {

ApiReply<PaymentSession> *PaymentsService::session(const PaymentSessionRequest &request,
                                                   QObject *owner)
{
    return send<PaymentSession>(ApiRequest(Operations::userSession).body(request), owner);
}

} // namespace Frontdesk::Api
