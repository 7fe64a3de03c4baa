// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/services/service.h"
#include "api/types/checkins.h"
#include "api/types/crossstudio.h"

namespace Frontdesk::Api {

/// Tag Cross Studio: customers of all studios of the tenant, seen with the key of one.
class CrossStudioService : public Service
{
public:
    using Service::Service;

    /// GET /v1/cross-studio/customers/by. A key that fits customers of two studios is a conflict.
    ApiReply<Customer> *by(const CustomerKey &key, QObject *owner);
    /// POST /v1/cross-studio/customers/search. A read, but not repeated by itself.
    ApiReply<QList<Customer>> *search(const CustomerSearch &search, QObject *owner);
    /// GET /v1/cross-studio/customers/{customerId}. Card numbers are spelled in \a format.
    ApiReply<Customer> *byId(CustomerId id, CardNumberFormat format, QObject *owner);
    /// GET /v1/cross-studio/customers/{customerId}/activities/checkins. At most 365 days.
    ApiReply<Slice<Checkin>> *checkinHistory(CustomerId id, const CheckinQuery &query,
                                             QObject *owner);
    /// GET /v1/cross-studio/membership-offers/studios.
    ApiReply<QList<StudioSummary>> *studiosWithOffers(QObject *owner);
};

} // namespace Frontdesk::Api
