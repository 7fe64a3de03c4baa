// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/http/handlers.h"
#include "api/demo/simulation/additionalfields.h"

namespace Frontdesk::Demo {

using namespace Api;

namespace {

Outcome<QByteArray> addMedium(const Call &call)
{
    return answer(bodyOf<AccessMedium>(call).and_then([&](const auto &medium) {
        return call.studio.customers.addMedium(call.path.ids[0], medium);
    }));
}

/// The fields are those of the studio that asks.
Outcome<QList<AdditionalInformation>> setInformation(const Call &call,
                                                     const QList<AdditionalInformation> &given)
{
    Customers &customers = call.studio.customers;
    if (!customers.keeps(call.path.ids[0]))
        return refused(Reason::NoSuchCustomer);
    if (const auto problem = problemOf(given, call.desk.setup.access.studioId))
        return tl::unexpected(*problem);
    customers.replace(call.path.ids[0], given);
    return given;
}

} // namespace

QList<Route> customerRoutes()
{
    return {
        {Operations::getCustomers,
         [](const Call &call) {
             return answer(queryOf<CustomerQuery>(call).and_then(
                 [&](const auto &query) { return call.studio.customers.list(query); }));
         }},
        {Operations::getCustomerBy,
         [](const Call &call) {
             return answer(queryOf<CustomerKey>(call).and_then(
                 [&](const auto &key) { return call.studio.customers.by(key); }));
         }},
        {Operations::searchCustomers,
         [](const Call &call) {
             return answer(bodyOf<CustomerSearch>(call).and_then(
                 [&](const auto &search) { return call.studio.customers.search(search); }));
         }},
        {Operations::createCustomer,
         [](const Call &call) {
             return answer(bodyOf<NewCustomer>(call).and_then(
                 [&](const auto &given) { return call.studio.memberships.create(given); }));
         }},
        {Operations::switchStudio,
         [](const Call &call) {
             return answer(bodyOf<StudioSwitch>(call).and_then([&](const auto &wanted) {
                 return call.tenant.switchStudio(call.path.ids[0], wanted);
             }));
         }},
        {Operations::getAdditionalInformationFields,
         [](const Call &call) {
             return answer(Outcome<QList<AdditionalField>>(
                 additionalFieldsOf(call.desk.setup.access.studioId)));
         }},
        {Operations::setAdditionalInformationFieldAssignments,
         [](const Call &call) {
             return answer(bodyOf<QList<AdditionalInformation>>(call).and_then(
                 [&](const auto &given) { return setInformation(call, given); }));
         }},
        {Operations::getCustomerById,
         [](const Call &call) {
             return answer(queryOf<CardNumberQuery>(call).and_then([&](const auto &query) {
                 return call.studio.customers.byId(
                     call.path.ids[0], query.cardNumberFormat.value_or(CardNumberFormat::Decimal));
             }));
         }},
        {Operations::getCustomerAccessCode,
         [](const Call &call) { return answer(call.studio.accessCode(call.path.ids[0])); }},
        {Operations::addAccessMedium, addMedium},
        {Operations::addAccessMediums, addMedium},
        {Operations::updateAccessMediums,
         [](const Call &call) {
             return answer(bodyOf<AccessMediumUpdate>(call).and_then([&](const auto &update) {
                 return call.studio.customers.updateMedium(call.path.ids[0], call.path.ids[1],
                                                           update);
             }));
         }},
        {Operations::deleteAccessMediums,
         [](const Call &call) {
             return answer(call.studio.customers.deleteMedium(call.path.ids[0], call.path.ids[1]));
         }},
        {Operations::setAccessRestriction,
         [](const Call &call) {
             return answer(bodyOf<AccessRestriction>(call).and_then([&](const auto &restriction) {
                 return call.studio.customers.restrict(call.path.ids[0], restriction);
             }));
         }},
        {Operations::deleteAccessRestriction,
         [](const Call &call) {
             return answer(call.studio.customers.liftRestriction(call.path.ids[0]));
         }},
        {Operations::getCustomersCheckinHistory,
         [](const Call &call) {
             return answer(queryOf<CheckinQuery>(call).and_then([&](const auto &query) {
                 return call.desk.visits.history(call.path.ids[0], query);
             }));
         }},
        {Operations::checkin,
         [](const Call &call) {
             return answer(bodyOf<CheckinTime>(call).and_then([&](const auto &time) {
                 return call.desk.visits.checkIn(call.path.ids[0], time);
             }));
         }},
        {Operations::checkout,
         [](const Call &call) {
             return answer(bodyOf<CheckoutTime>(call).and_then([&](const auto &time) {
                 return call.desk.visits.checkOut(call.path.ids[0], time);
             }));
         }},
    };
}

} // namespace Frontdesk::Demo
