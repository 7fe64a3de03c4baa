// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/http/handlers.h"

namespace Frontdesk::Demo {

using namespace Api;

namespace {

/// Asks the studio that keeps the records of the customer whom the desk knows by \a key.
template <class T>
Outcome<T> askKeeper(const Call &call, const CustomerKey &key,
                     const std::function<Outcome<T>(const Studio &, qint64)> &ask)
{
    return call.desk.customers.idBy(key).and_then(
        [&](qint64 id) { return ask(*call.tenant.studioOfCustomer(id), id); });
}

Outcome<QByteArray> benefitsOfCard(const Call &call)
{
    return answer(queryOf<CardBenefitQuery>(call).and_then([&](const auto &query) {
        const CustomerKey key{.cardNumber = query.cardNumber,
                              .cardNumberFormat = query.cardNumberFormat};
        return askKeeper<QList<Benefit>>(call, key, [&](const Studio &keeper, qint64 id) {
            return keeper.benefits.ofCustomer(id, query.key);
        });
    }));
}

Outcome<QByteArray> latestMeasurement(const Call &call)
{
    return answer(queryOf<MeasurementKey>(call).and_then([&](const auto &query) {
        const CustomerKey key{.cardNumber = query.cardNumber,
                              .cardNumberFormat = query.cardNumberFormat,
                              .barcode = query.barcode,
                              .pin = query.pin,
                              .qrCodeUuid = query.qrCodeUuid};
        return askKeeper<Measurement>(
            call, key, [](const Studio &keeper, qint64 id) { return keeper.weighings.latest(id); });
    }));
}

} // namespace

QList<Route> benefitRoutes()
{
    return {
        {Operations::getBenefitsByCardNumber, benefitsOfCard},
        {Operations::getBenefits,
         [](const Call &call) {
             return answer(queryOf<BenefitQuery>(call).and_then([&](const auto &query) {
                 return call.studio.benefits.ofCustomer(call.path.ids[0], query.key);
             }));
         }},
        {Operations::useBenefit,
         [](const Call &call) {
             return answer(call.studio.benefits.use(call.path.ids[0], call.path.keys[0]));
         }},
        {Operations::getCustomerMeasurement, latestMeasurement},
        {Operations::createCustomerWeighing,
         [](const Call &call) {
             return answer(queryOf<WeighingOptions>(call).and_then([&](const auto &options) {
                 return bodyOf<Weighing>(call).and_then([&](const auto &weighing) {
                     return call.studio.weighings.add(call.path.ids[0], weighing, options);
                 });
             }));
         }},
    };
}

} // namespace Frontdesk::Demo
