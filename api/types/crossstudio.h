// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/contracts.h"
#include "api/types/customers.h"

/// Between the studios of one tenant, and reads that take any key of a customer.
namespace Frontdesk::Api {

/// A studio as the others of its tenant see it.
struct StudioSummary
{
    std::optional<QString> name;
    std::optional<QString> description;
    std::optional<QString> country;
    std::optional<QString> countryCode;
    qint64 studioId = 0;
    std::optional<QDate> openingDate;
    std::optional<QDate> closingDate;
    friend bool operator==(const StudioSummary &, const StudioSummary &) = default;
};
BOOST_DESCRIBE_STRUCT(StudioSummary, (),
                      (name, description, country, countryCode, studioId, openingDate, closingDate))

/// From \a switchDate on the customer is at home in another studio.
struct StudioSwitch
{
    qint64 targetStudioId = 0;
    QDate switchDate;
    std::optional<QString> description;
    friend bool operator==(const StudioSwitch &, const StudioSwitch &) = default;
};
BOOST_DESCRIBE_STRUCT(StudioSwitch, (), (targetStudioId, switchDate, description))

/// The contracts of the customer whose key this is.
struct KeyedContractQuery : CustomerKey
{
    std::optional<ContractStatus> status;
    friend bool operator==(const KeyedContractQuery &, const KeyedContractQuery &) = default;
};
BOOST_DESCRIBE_STRUCT(KeyedContractQuery, (CustomerKey), (status))

} // namespace Frontdesk::Api
