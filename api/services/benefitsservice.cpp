// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/benefitsservice.h"

namespace Frontdesk::Api {

ApiReply<QList<Benefit>> *BenefitsService::ofCard(const CardBenefitQuery &query, QObject *owner)
{
    return send<QList<Benefit>>(ApiRequest(Operations::getBenefitsByCardNumber).query(query),
                                owner);
}

ApiReply<QList<Benefit>> *BenefitsService::ofCustomer(CustomerId id, const BenefitQuery &query,
                                                      QObject *owner)
{
    return send<QList<Benefit>>(ApiRequest(Operations::getBenefits).arg(id).query(query), owner);
}

ApiReply<Nothing> *BenefitsService::use(CustomerId id, const QString &key, QObject *owner)
{
    return send<Nothing>(ApiRequest(Operations::useBenefit).arg(id).arg(key), owner);
}

ApiReply<Measurement> *BenefitsService::latestMeasurement(const MeasurementKey &key, QObject *owner)
{
    return send<Measurement>(ApiRequest(Operations::getCustomerMeasurement).query(key), owner);
}

ApiReply<Weighing> *BenefitsService::addWeighing(CustomerId id, const Weighing &weighing,
                                                 const WeighingOptions &options, QObject *owner)
{
    return send<Weighing>(
        ApiRequest(Operations::createCustomerWeighing).arg(id).query(options).body(weighing),
        owner);
}

} // namespace Frontdesk::Api
