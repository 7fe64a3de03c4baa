// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/http/handlers.h"
#include "api/demo/simulation/membershipoffers.h"

namespace Frontdesk::Demo {

using namespace Api;

QList<Route> membershipRoutes()
{
    return {
        {Operations::getMembershipOffers,
         [](const Call &call) {
             const QDate start = call.studio.customers.people().start();
             return answer(Outcome<QList<MembershipOffer>>(membershipOffers(start)));
         }},
        {Operations::getMembershipOfferById,
         [](const Call &call) {
             return answer(
                 membershipOffer(call.path.ids[0], call.studio.customers.people().start()));
         }},
        {Operations::getSignupPreview,
         [](const Call &call) {
             return answer(bodyOf<Signup>(call).and_then([&](const auto &signup) {
                 return call.studio.memberships.previewSignup(signup);
             }));
         }},
        {Operations::signupMembership,
         [](const Call &call) {
             return answer(bodyOf<Signup>(call).and_then(
                 [&](const auto &signup) { return call.studio.memberships.signUp(signup); }));
         }},
        {Operations::getAddMembershipPreview,
         [](const Call &call) {
             return answer(bodyOf<MembershipOrder>(call).and_then([&](const auto &order) {
                 return call.studio.memberships.previewAddition(call.path.ids[0], order);
             }));
         }},
        {Operations::addMembership,
         [](const Call &call) {
             return answer(bodyOf<MembershipOrder>(call).and_then([&](const auto &order) {
                 return call.studio.memberships.add(call.path.ids[0], order);
             }));
         }},
        {Operations::getMembershipSwitchConfigurationsForCustomer,
         [](const Call &call) {
             return answer(queryOf<SwitchQuery>(call).and_then([&](const auto &query) {
                 return call.studio.memberships.switchConfigs(call.path.ids[0], query);
             }));
         }},
        {Operations::getMembershipSwitchConfigurationByIdForCustomer,
         [](const Call &call) {
             return answer(queryOf<SwitchQuery>(call).and_then([&](const auto &query) {
                 return call.studio.memberships.switchConfig(call.path.ids[0], call.path.ids[1],
                                                             query);
             }));
         }},
        {Operations::getMembershipSwitchPreview,
         [](const Call &call) {
             const auto query = queryOf<SwitchQuery>(call);
             if (!query)
                 return answer(Outcome<SwitchPreview>(tl::unexpected(query.error())));
             return answer(bodyOf<MembershipSwitch>(call).and_then([&](const auto &wanted) {
                 return call.studio.memberships.previewSwitch(call.path.ids[0], wanted, *query);
             }));
         }},
        {Operations::switchMembership,
         [](const Call &call) {
             return answer(bodyOf<MembershipSwitch>(call).and_then([&](const auto &wanted) {
                 return call.studio.memberships.switchMembership(call.path.ids[0], wanted);
             }));
         }},
        {Operations::userSession,
         [](const Call &call) {
             return answer(bodyOf<PaymentSessionRequest>(call).and_then(
                 [&](const auto &request) { return call.studio.payments.open(request); }));
         }},
    };
}

} // namespace Frontdesk::Demo
