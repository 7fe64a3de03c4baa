// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/services/service.h"
#include "api/types/benefits.h"
#include "api/types/weighings.h"

namespace Frontdesk::Api {

/// Tag Customers, what a contract gives beside the training, and the scales that use it.
class BenefitsService : public Service
{
public:
    using Service::Service;

    /// GET /v1/customers/benefits.
    ApiReply<QList<Benefit>> *ofCard(const CardBenefitQuery &query, QObject *owner);
    /// GET /v1/customers/{customerId}/benefits.
    ApiReply<QList<Benefit>> *ofCustomer(CustomerId id, const BenefitQuery &query, QObject *owner);
    /// POST /v1/customers/{customerId}/benefits/{benefitKey}/use. Once more, where uses are
    /// counted.
    ApiReply<Nothing> *use(CustomerId id, const QString &key, QObject *owner);
    /// GET /v1/customers/measurement/latest.
    ApiReply<Measurement> *latestMeasurement(const MeasurementKey &key, QObject *owner);
    /// POST /v1/customers/{customerId}/weighing. Uses the benefit named, if any.
    ApiReply<Weighing> *addWeighing(CustomerId id, const Weighing &weighing,
                                    const WeighingOptions &options, QObject *owner);
};

} // namespace Frontdesk::Api
