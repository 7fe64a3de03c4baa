// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/crossstudioservice.h"

namespace Frontdesk::Api {

ApiReply<Customer> *CrossStudioService::by(const CustomerKey &key, QObject *owner)
{
    return send<Customer>(ApiRequest(Operations::getCrossStudioCustomerBy).query(key), owner);
}

ApiReply<QList<Customer>> *CrossStudioService::search(const CustomerSearch &search, QObject *owner)
{
    return send<QList<Customer>>(ApiRequest(Operations::searchCrossStudioCustomers).body(search),
                                 owner);
}

ApiReply<Customer> *CrossStudioService::byId(CustomerId id, CardNumberFormat format, QObject *owner)
{
    return send<Customer>(
        ApiRequest(Operations::getCrossStudioCustomerById).arg(id).query(CardNumberQuery{format}),
        owner);
}

ApiReply<Slice<Checkin>> *
CrossStudioService::checkinHistory(CustomerId id, const CheckinQuery &query, QObject *owner)
{
    return send<Slice<Checkin>>(
        ApiRequest(Operations::getCrossStudioCustomersCheckinHistory).arg(id).query(query), owner);
}

ApiReply<QList<StudioSummary>> *CrossStudioService::studiosWithOffers(QObject *owner)
{
    return send<QList<StudioSummary>>(ApiRequest(Operations::getStudiosWithActiveMembershipOffers),
                                      owner);
}

} // namespace Frontdesk::Api
