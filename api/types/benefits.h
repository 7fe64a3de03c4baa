// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/customers.h"

/// Tag Customers: what a contract gives beside the training, such as the solarium.
namespace Frontdesk::Api {

struct Benefit
{
    QString key;
    bool valid = false; ///< may be used now
    friend bool operator==(const Benefit &, const Benefit &) = default;
};
BOOST_DESCRIBE_STRUCT(Benefit, (), (key, valid))

/// All that the customer has, unless keys are named.
struct BenefitQuery
{
    OptionalList<QString> key;
};
BOOST_DESCRIBE_STRUCT(BenefitQuery, (), (key))

struct CardBenefitQuery
{
    QString cardNumber;
    std::optional<CardNumberFormat> cardNumberFormat;
    OptionalList<QString> key;
};
BOOST_DESCRIBE_STRUCT(CardBenefitQuery, (), (cardNumber, cardNumberFormat, key))

} // namespace Frontdesk::Api
