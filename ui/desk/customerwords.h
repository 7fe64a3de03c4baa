// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/contracts.h"
#include "api/types/customers.h"
#include "models/desk/part.h"

#include <QCoreApplication>
#include <QDateTime>

namespace Frontdesk {

/// What the desk is told of the customer in hand, each in one line.
struct CustomerWords
{
    Q_DECLARE_TR_FUNCTIONS(CustomerWords)
public:
    /// First and last names, all of them.
    [[nodiscard]] static QString fullName(const Api::Customer &customer);
    /// Birth date with the age on \a today; empty when unknown.
    [[nodiscard]] static QString born(const Api::Customer &customer, QDate today);
    /// "Birthday today" or "Birthday tomorrow"; empty on all other days.
    [[nodiscard]] static QString birthday(const Api::Customer &customer, QDate today);
    [[nodiscard]] static QString balance(const Part<Api::AccountBalance> &account);
    /// The contract that lasts longest, and how many more there are.
    [[nodiscard]] static QString contract(const Part<QList<Api::Contract>> &contracts);
    /// When the data were read: "Live", "As of 09:41", with the day unless it is \a today.
    [[nodiscard]] static QString asOf(const QDateTime &asOf, bool isLive, QDate today);
};

} // namespace Frontdesk
