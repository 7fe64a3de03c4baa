// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/operationcalls.h"

#include "api/services/crossstudioservice.h"
#include "api/services/customersservice.h"

namespace Frontdesk::Api {

namespace {

CrossStudioService service(CallWorld &world)
{
    return CrossStudioService(world.client);
}

/// The one who was made for this moves, when there is another studio to move to.
std::optional<Performed> moveNewCustomer(CallWorld &world)
{
    if (world.newCustomerId == 0 || world.otherStudioId == 0)
        return std::nullopt;
    const StudioSwitch wanted{world.otherStudioId, world.today, QStringLiteral("Umzug")};
    return perform(
        CustomersService(world.client).switchStudio(world.newCustomerId, wanted, &world.owner));
}

} // namespace

QList<OperationCall> crossStudioCalls()
{
    return {
        {Operations::getCrossStudioCustomerById,
         [](CallWorld &world) {
             return perform(
                 service(world).byId(world.customerId, CardNumberFormat::HexLsb, &world.owner));
         }},
        {Operations::getCrossStudioCustomerBy,
         [](CallWorld &world) {
             return perform(service(world).by(
                 {.cardNumber = world.cardNumber, .cardNumberFormat = CardNumberFormat::Decimal},
                 &world.owner));
         }},
        {Operations::searchCrossStudioCustomers,
         [](CallWorld &world) {
             return perform(
                 service(world).search({.lastName = QStringLiteral("Ma")}, &world.owner));
         }},
        {Operations::getCrossStudioCustomersCheckinHistory,
         [](CallWorld &world) {
             return perform(service(world).checkinHistory(
                 world.customerId,
                 {.fromDate = world.today.addDays(-364), .toDate = world.today, .sliceSize = 50},
                 &world.owner));
         }},
        {Operations::getStudiosWithActiveMembershipOffers,
         [](CallWorld &world) {
             return perform(service(world).studiosWithOffers(&world.owner),
                            [&](const QList<StudioSummary> &studios) {
                                for (const StudioSummary &studio : studios) {
                                    if (studio.studioId != world.customers.value(0).studioId)
                                        world.otherStudioId = studio.studioId;
                                }
                            });
         }},
        {Operations::switchStudio, [](CallWorld &world) { return moveNewCustomer(world); }},
    };
}

} // namespace Frontdesk::Api
