// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/accounts.h"
#include "api/types/memberships.h"

namespace Frontdesk::Demo {

/// How somebody becomes a member, signs a further contract, or changes from one to another. Each
/// preview prices the very contract that the write would keep.
class Memberships
{
public:
    Memberships(const StudioSetup &setup, Customers &customers, Contracts &contracts,
                Payments &payments, Accounts &accounts);

    /// A customer without a contract; a paid token becomes what they pay with.
    Outcome<Api::CreatedCustomer> create(const Api::NewCustomer &given);
    [[nodiscard]] Outcome<Api::SignupPreview> previewSignup(const Api::Signup &signup) const;
    Outcome<Api::CreatedCustomer> signUp(const Api::Signup &signup);
    [[nodiscard]] Outcome<Api::AdditionPreview>
    previewAddition(qint64 customerId, const Api::MembershipOrder &order) const;
    Outcome<Done> add(qint64 customerId, const Api::MembershipOrder &order);

    [[nodiscard]] Outcome<QList<Api::SwitchConfig>>
    switchConfigs(qint64 customerId, const Api::SwitchQuery &query) const;
    [[nodiscard]] Outcome<Api::SwitchConfigDetails>
    switchConfig(qint64 customerId, qint64 configId, const Api::SwitchQuery &query) const;
    [[nodiscard]] Outcome<Api::SwitchPreview> previewSwitch(qint64 customerId,
                                                            const Api::MembershipSwitch &wanted,
                                                            const Api::SwitchQuery &query) const;
    Outcome<Done> switchMembership(qint64 customerId, const Api::MembershipSwitch &wanted);

private:
    /// Why the person may not sign, such as a token that does not pay what is due.
    [[nodiscard]] std::optional<Refusal> problemOf(const Api::MembershipOrder &order,
                                                   const SignedContract &contract,
                                                   std::optional<qint64> customerId) const;
    Outcome<qint64> welcome(const Api::NewCustomer &given, Api::CustomerStatus status);
    void keep(SignedContract contract, const std::optional<QString> &initialToken);
    [[nodiscard]] Outcome<SignedContract>
    contractAfterSwitch(const Person &person, const Api::MembershipSwitch &wanted) const;
    [[nodiscard]] QDate today() const { return m_customers.clock().today(); }

    qint64 m_studioId;
    Customers &m_customers;
    Contracts &m_contracts;
    Payments &m_payments;
    Accounts &m_accounts;
};

} // namespace Frontdesk::Demo
