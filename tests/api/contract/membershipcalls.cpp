// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/operationcalls.h"

#include "api/services/membershipsservice.h"

namespace Frontdesk::Api {

namespace {

MembershipsService service(CallWorld &world)
{
    return MembershipsService(world.client);
}

MembershipOrder order(CallWorld &world)
{
    MembershipOrder order;
    order.contractOfferTermId = world.offerTermId;
    order.startDate = world.today;
    order.notes = QStringLiteral("Contract test");
    return order;
}

Signup signup(CallWorld &world)
{
    NewCustomer customer;
    customer.firstName = QStringLiteral("Contract");
    customer.lastName = QStringLiteral("Test");
    customer.dateOfBirth = world.today.addYears(-19);
    customer.email = QStringLiteral("contract.test@example.org");
    customer.gender = Gender::Unisex;
    customer.street = QStringLiteral("Ring");
    customer.houseNumber = QStringLiteral("1");
    customer.city = QStringLiteral("Hamburg");
    customer.zipCode = QStringLiteral("20457");
    customer.countryCode = QStringLiteral("DE");
    customer.language.languageCode = QStringLiteral("de");
    return {order(world), customer};
}

void takeOffer(CallWorld &world, const QList<MembershipOffer> &offers)
{
    for (const MembershipOffer &offer : offers) {
        if (world.offerId == 0 && !offer.terms.isEmpty()) {
            world.offerId = offer.id;
            world.offerTermId = offer.terms.first().id;
        }
    }
}

void takeSwitch(CallWorld &world, const QList<SwitchConfig> &configs)
{
    if (!configs.isEmpty()) {
        world.switchConfigId = configs.first().id;
        world.switchContractId = configs.first().sourceContracts.first().id;
    }
}

void takeSwitchTerm(CallWorld &world, const SwitchConfigDetails &config)
{
    for (const MembershipOfferDetails &offer : config.destinationMembershipOffers) {
        if (world.switchTermId == 0 && !offer.terms.isEmpty())
            world.switchTermId = offer.terms.first().id;
    }
}

MembershipSwitch wanted(CallWorld &world)
{
    MembershipSwitch wanted;
    wanted.configId = world.switchConfigId;
    wanted.membershipOfferTermId = world.switchTermId;
    wanted.sourceContractId = world.switchContractId;
    wanted.startDate = world.today.addDays(7);
    return wanted;
}

std::optional<Performed> readSwitchConfig(CallWorld &world)
{
    if (world.switchConfigId == 0)
        return std::nullopt;
    return perform(
        service(world).switchConfig(world.customerId, world.switchConfigId, {}, &world.owner),
        [&](const SwitchConfigDetails &config) { takeSwitchTerm(world, config); });
}

} // namespace

QList<OperationCall> membershipCalls()
{
    return {
        {Operations::getMembershipOffers,
         [](CallWorld &world) {
             return perform(
                 service(world).offers(&world.owner),
                 [&](const QList<MembershipOffer> &offers) { takeOffer(world, offers); });
         }},
        {Operations::getMembershipOfferById,
         [](CallWorld &world) {
             return perform(service(world).offer(world.offerId, &world.owner));
         }},
        {Operations::getSignupPreview,
         [](CallWorld &world) {
             Signup asked = signup(world);
             asked.contract.voucherCode = QStringLiteral("DEMO10");
             return perform(service(world).previewSignup(asked, &world.owner));
         }},
        {Operations::signupMembership,
         [](CallWorld &world) {
             return perform(service(world).signUp(signup(world), &world.owner));
         }},
        {Operations::getAddMembershipPreview,
         [](CallWorld &world) {
             return perform(
                 service(world).previewAddition(world.customerId, order(world), &world.owner));
         }},
        {Operations::addMembership,
         [](CallWorld &world) {
             return perform(service(world).add(world.customerId, order(world), &world.owner));
         }},
        {Operations::getMembershipSwitchConfigurationsForCustomer,
         [](CallWorld &world) {
             return perform(
                 service(world).switchConfigs(world.customerId, {}, &world.owner),
                 [&](const QList<SwitchConfig> &configs) { takeSwitch(world, configs); });
         }},
        {Operations::getMembershipSwitchConfigurationByIdForCustomer, readSwitchConfig},
        {Operations::getMembershipSwitchPreview,
         [](CallWorld &world) {
             return perform(
                 service(world).previewSwitch(world.customerId, wanted(world), {}, &world.owner));
         }},
        {Operations::switchMembership,
         [](CallWorld &world) {
             return perform(
                 service(world).switchMembership(world.customerId, wanted(world), &world.owner));
         }},
    };
}

} // namespace Frontdesk::Api
