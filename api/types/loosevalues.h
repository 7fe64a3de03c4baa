// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/common.h"

/// Values that the contract calls no more than an object in some answers, and Money or Term in
/// others: what is there is read, and nothing of it is demanded.
namespace Frontdesk::Api {

struct LooseMoney
{
    LooseMoney() = default;
    LooseMoney(const Money &money) : amount(money.amount), currency(money.currency) { }
    /// The money, when all of it was there.
    [[nodiscard]] std::optional<Money> money() const
    {
        return amount && currency ? std::optional(Money{*amount, *currency}) : std::nullopt;
    }
    std::optional<Decimal> amount;
    std::optional<QString> currency;
    friend bool operator==(const LooseMoney &, const LooseMoney &) = default;
};
BOOST_DESCRIBE_STRUCT(LooseMoney, (), (amount, currency))

struct LooseTerm
{
    LooseTerm() = default;
    LooseTerm(const Term &term) : value(term.value), unit(term.unit) { }
    /// The term, when all of it was there.
    [[nodiscard]] std::optional<Term> term() const
    {
        return value && unit ? std::optional(Term{*value, *unit}) : std::nullopt;
    }
    std::optional<int> value;
    std::optional<TermUnit> unit;
    friend bool operator==(const LooseTerm &, const LooseTerm &) = default;
};
BOOST_DESCRIBE_STRUCT(LooseTerm, (), (value, unit))

} // namespace Frontdesk::Api
