// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/memberships.h"

#include "api/demo/simulation/checks.h"
#include "api/demo/simulation/membershipoffers.h"
#include "api/demo/simulation/membershipprices.h"

namespace Frontdesk::Demo {

using namespace Api;

Memberships::Memberships(const StudioSetup &setup, Customers &customers, Contracts &contracts,
                         Payments &payments, Accounts &accounts)
    : m_studioId(setup.access.studioId),
      m_customers(customers),
      m_contracts(contracts),
      m_payments(payments),
      m_accounts(accounts)
{ }

Outcome<SignupPreview> Memberships::previewSignup(const Signup &signup) const
{
    return contractFor(signup.contract, signup.customer.dateOfBirth, today())
        .map([&](const SignedContract &contract) {
            return previewOf<SignupSpelling>(contract, signup.contract);
        });
}

Outcome<AdditionPreview> Memberships::previewAddition(qint64 customerId,
                                                      const MembershipOrder &order) const
{
    return m_customers.find(customerId)
        .and_then([&](const Person &person) {
            return contractFor(order, person.master.dateOfBirth, today());
        })
        .map([&](const SignedContract &contract) {
            return previewOf<AdditionSpelling>(contract, order);
        });
}

std::optional<Refusal> Memberships::problemOf(const MembershipOrder &order,
                                              const SignedContract &contract,
                                              std::optional<qint64> customerId) const
{
    const bool needsSignature = planOf(*rateOfTerm(contract.termId))->needsSignature;
    if (needsSignature && !order.contractSignature)
        return Refusal{Reason::SignatureMissing, QStringLiteral("contractSignature")};
    if (const auto problem = valid(!order.voucherCode || contract.discount, "voucherCode"))
        return problem;
    if (!order.initialPaymentRequestToken)
        return std::nullopt;
    constexpr const char *field = "initialPaymentRequestToken";
    const auto paid = m_payments.unspent(*order.initialPaymentRequestToken, customerId, field);
    if (!paid)
        return paid.error();
    return valid(paid->wanted.amount == dueOnSigning(contract), field);
}

void Memberships::keep(SignedContract contract, const std::optional<QString> &initialToken)
{
    contract = m_contracts.put(contract);
    m_customers.setStatus(contract.customerId, CustomerStatus::Member);
    if (!initialToken)
        return;
    QList<qint64> claims;
    for (const Charge &charge : chargesOf(contract, contract.createdDate))
        claims.append(charge.id);
    m_payments.spend(*initialToken);
    m_accounts.book(contract.customerId,
                    {dueOnSigning(contract), QStringLiteral("Zahlung"), claims});
}

Outcome<qint64> Memberships::welcome(const NewCustomer &given, CustomerStatus status)
{
    const auto &token = given.paymentRequestToken;
    const auto instrument = token ? m_payments.unspent(*token, std::nullopt, "paymentRequestToken")
                                  : Outcome<Payments::Session>();
    if (!instrument)
        return tl::unexpected(instrument.error());
    const auto id = m_customers.create(personalDataOf(given, status));
    if (id && token)
        m_accounts.setInstrument(*m_customers.find(*id), *instrument);
    return id;
}

Outcome<CreatedCustomer> Memberships::create(const NewCustomer &given)
{
    if (const auto problem = Demo::problemOf(given, today()))
        return tl::unexpected(*problem);
    return welcome(given, CustomerStatus::Prospect).map([](qint64 id) {
        return CreatedCustomer{id};
    });
}

Outcome<CreatedCustomer> Memberships::signUp(const Signup &signup)
{
    auto contract = contractFor(signup.contract, signup.customer.dateOfBirth, today());
    if (!contract)
        return tl::unexpected(contract.error());
    if (const auto problem = firstOf({Demo::problemOf(signup.customer, today()),
                                      problemOf(signup.contract, *contract, std::nullopt)}))
        return tl::unexpected(*problem);
    const auto id = welcome(signup.customer, CustomerStatus::Member);
    if (!id)
        return tl::unexpected(id.error());
    contract->customerId = *id;
    keep(*contract, signup.contract.initialPaymentRequestToken);
    return CreatedCustomer{*id};
}

Outcome<Done> Memberships::add(qint64 customerId, const MembershipOrder &order)
{
    const auto person = m_customers.find(customerId);
    if (!person)
        return tl::unexpected(person.error());
    auto contract = contractFor(order, person->master.dateOfBirth, today());
    if (!contract)
        return tl::unexpected(contract.error());
    if (const auto problem = problemOf(order, *contract, customerId))
        return tl::unexpected(*problem);
    contract->customerId = customerId;
    keep(*contract, order.initialPaymentRequestToken);
    return Done{};
}

} // namespace Frontdesk::Demo
