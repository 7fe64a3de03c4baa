// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/services/customersservice.h"
#include "api/types/trialoffers.h"
#include "tests/api/demo/tenantfixture.h"
#include "tests/api/interestedperson.h"

/// What tests of leads and of trial offers share.
namespace Frontdesk::Demo {

/// Whether a prospect shows where a desk looks for one: in the list, in search and by id.
inline bool showsAsProspect(Api::ApiClient &client, qint64 customerId, QObject *owner)
{
    Api::CustomersService customers(client);
    const auto one = outcomeOf(customers.byId(customerId, Api::CardNumberFormat::Decimal, owner));
    if (!one || !*one || (*one)->status != Api::CustomerStatus::Prospect)
        return false;
    const auto found = outcomeOf(
        customers.search({.lastName = (*one)->lastName, .email = (*one)->email}, owner));
    const auto listed = outcomeOf(
        customers.list({.sliceSize = 500, .customerStatus = Api::CustomerStatus::Prospect}, owner));
    const auto members = outcomeOf(customers.list({.sliceSize = 500}, owner));
    const auto has = [&](const QList<Api::Customer> &list) {
        return std::any_of(list.cbegin(), list.cend(), [&](const Api::Customer &customer) {
            return customer.id == customerId;
        });
    };
    return has(**found) && has((*listed)->result) && !has((*members)->result);
}

} // namespace Frontdesk::Demo
