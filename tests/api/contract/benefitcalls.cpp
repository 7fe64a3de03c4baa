// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/operationcalls.h"

#include "api/services/benefitsservice.h"

namespace Frontdesk::Api {

namespace {

BenefitsService service(CallWorld &world)
{
    return BenefitsService(world.client);
}

/// A number in each field, none like another.
Weighing wholeWeighing()
{
    Weighing weighing;
    double value = 10.25;
    forEachMember<Weighing>([&](const char *, auto member) {
        using Member = std::remove_cvref_t<decltype(weighing.*member)>;
        if constexpr (std::is_same_v<Member, std::optional<double>>)
            weighing.*member = value += 1.5;
    });
    weighing.databaseId = 77;
    weighing.visceralFatLevel = 4;
    weighing.height = 180.5;
    weighing.rawResults = QStringLiteral("{\"scale\":7}");
    return weighing;
}

} // namespace

QList<OperationCall> benefitCalls()
{
    return {
        {Operations::getBenefits,
         [](CallWorld &world) {
             return perform(service(world).ofCustomer(world.customerId, {}, &world.owner),
                            [&](const QList<Benefit> &benefits) {
                                for (const Benefit &benefit : benefits) {
                                    if (benefit.valid && world.benefitKey.isEmpty())
                                        world.benefitKey = benefit.key;
                                }
                            });
         }},
        {Operations::getBenefitsByCardNumber,
         [](CallWorld &world) {
             return perform(service(world).ofCard({world.cardNumber,
                                                   CardNumberFormat::Decimal,
                                                   {world.benefitKey, QStringLiteral("a b&c")}},
                                                  &world.owner));
         }},
        {Operations::useBenefit,
         [](CallWorld &world) -> std::optional<Performed> {
             if (world.benefitKey.isEmpty())
                 return std::nullopt;
             return perform(service(world).use(world.customerId, world.benefitKey, &world.owner));
         }},
        {Operations::createCustomerWeighing,
         [](CallWorld &world) {
             WeighingOptions options;
             if (!world.benefitKey.isEmpty())
                 options.benefitKey = world.benefitKey;
             return perform(service(world).addWeighing(world.customerId, wholeWeighing(), options,
                                                       &world.owner));
         }},
        {Operations::getCustomerMeasurement,
         [](CallWorld &world) {
             return perform(service(world).latestMeasurement(
                 {.cardNumber = world.cardNumber, .cardNumberFormat = CardNumberFormat::Decimal},
                 &world.owner));
         }},
    };
}

} // namespace Frontdesk::Api
