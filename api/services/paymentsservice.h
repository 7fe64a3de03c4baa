// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/services/service.h"
#include "api/types/payments.h"

namespace Frontdesk::Api {

/// Tag Payments.
class PaymentsService : public Service
{
public:
    using Service::Service;

    /// POST /v1/payments/user-session. What the vendor's widget needs to take a payment.
    ApiReply<PaymentSession> *session(const PaymentSessionRequest &request, QObject *owner);
};

} // namespace Frontdesk::Api
