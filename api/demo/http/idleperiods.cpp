// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/http/acknowledge.h"
#include "api/demo/http/multipart.h"

namespace Frontdesk::Demo {

using namespace Api;

namespace {

template <class Wish> struct WishWithDocument
{
    Wish wish;
    std::optional<File> document;
};

template <class Wish> Outcome<WishWithDocument<Wish>> wishOf(const Call &call)
{
    const auto form = formOf(call);
    if (!form)
        return tl::unexpected(form.error());
    return form->json<Wish>(QLatin1String("data")).and_then([&](const Wish &wish) {
        return form->optionalFile(QLatin1String("document"))
            .map([&](const std::optional<File> &document) {
                return WishWithDocument<Wish>{wish, document};
            });
    });
}

/// The same period where the contract is vaguer about its fee.
IdlePeriodDetails detailsOf(const IdlePeriod &period)
{
    return {period.id,
            period.startDate,
            period.endDate,
            period.unlimited,
            period.documentUrl,
            period.state,
            period.idlePeriodFeeCalculationConfig,
            period.idlePeriodFee,
            period.idlePeriodReason,
            period.reason,
            period.fee};
}

Outcome<QByteArray> create(const Call &call)
{
    return answer(wishOf<IdlePeriodRequest>(call).and_then([&](const auto &wanted) {
        return call.studio.idlePeriods.create(call.path.ids[0], wanted.wish, wanted.document);
    }));
}

Outcome<QByteArray> update(const Call &call)
{
    return answer(wishOf<IdlePeriodUpdate>(call)
                      .and_then([&](const auto &wanted) {
                          return call.studio.idlePeriods.update(call.path.ids[0], call.path.ids[1],
                                                                wanted.wish, wanted.document);
                      })
                      .map(detailsOf));
}

} // namespace

QList<Route> idlePeriodRoutes()
{
    return {
        {Operations::getIdlePeriodConfig,
         [](const Call &call) { return answer(call.studio.idlePeriods.config(call.path.ids[0])); }},
        {Operations::getIdlePeriods,
         [](const Call &call) { return answer(call.studio.idlePeriods.list(call.path.ids[0])); }},
        {Operations::getRemainingIdlePeriods,
         [](const Call &call) {
             return answer(call.studio.idlePeriods.remaining(call.path.ids[0]));
         }},
        {Operations::validateIdlePeriodRequest,
         [](const Call &call) {
             return answer(bodyOf<IdleTime>(call).and_then([&](const auto &time) {
                 return call.studio.idlePeriods.validate(call.path.ids[0], time);
             }));
         }},
        {Operations::createIdlePeriodAmendment, create},
        {Operations::getIdlePeriodById,
         [](const Call &call) {
             return answer(
                 call.studio.idlePeriods.find(call.path.ids[0], call.path.ids[1]).map(detailsOf));
         }},
        {Operations::updateIdlePeriod, update},
        {Operations::getIdlePeriodUpdatePreview,
         [](const Call &call) {
             return answer(bodyOf<IdlePeriodUpdate>(call).and_then([&](const auto &wanted) {
                 return call.studio.idlePeriods.preview(call.path.ids[0], call.path.ids[1], wanted);
             }));
         }},
        {Operations::withdrawIdlePeriod,
         [](const Call &call) {
             return acknowledge(
                 call.studio.idlePeriods.withdraw(call.path.ids[0], call.path.ids[1]));
         }},
    };
}

} // namespace Frontdesk::Demo
