// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/http/handlers.h"

namespace Frontdesk::Demo {

using namespace Api;

namespace {

template <class Data> Outcome<QByteArray> readDomain(const Call &call)
{
    return answer(call.studio.amendments.read<Data>(call.path.ids[0]));
}

template <class Data> Outcome<QByteArray> amend(const Call &call)
{
    return answer(bodyOf<Data>(call).and_then([&](const Data &wanted) {
        return call.studio.amendments.propose<Data>(call.path.ids[0], wanted);
    }));
}

Outcome<QByteArray> amendPayment(const Call &call)
{
    return answer(bodyOf<PaymentAmendment>(call).and_then([&](const auto &wanted) {
        return call.studio.amendments.proposePayment(call.path.ids[0], wanted);
    }));
}

} // namespace

QList<Route> selfServiceRoutes()
{
    return {
        {Operations::getCustomerAddressData, readDomain<AddressData>},
        {Operations::createCustomerAddressDataAmendment, amend<AddressData>},
        {Operations::getCustomerContactData, readDomain<ContactData>},
        {Operations::createCustomerContactDataAmendment, amend<ContactData>},
        {Operations::getCustomerMasterData, readDomain<MasterData>},
        {Operations::createCustomerMasterDataAmendment, amend<MasterData>},
        {Operations::getCustomerPaymentData, readDomain<PaymentData>},
        {Operations::createCustomerPaymentDataAmendment, amendPayment},
        {Operations::withdrawAmendment,
         [](const Call &call) {
             return answer(call.studio.amendments.withdraw(call.path.ids[0], call.path.ids[1]));
         }},
    };
}

} // namespace Frontdesk::Demo
