// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/operationcalls.h"

#include "api/services/accountservice.h"
#include "api/services/paymentsservice.h"

namespace Frontdesk::Api {

namespace {

/// A token for \a minor that nobody has spent; nothing where no widget can be paid in.
std::optional<QString> paidToken(CallWorld &world, qint64 minor)
{
    if (!world.payIn)
        return std::nullopt;
    PaymentSessionRequest request;
    request.amount = Decimal::fromMinor(minor);
    request.scope = PaymentScope::MemberAccount;
    request.customerId = world.customerId;
    request.referenceText = QStringLiteral("Contract test");
    std::optional<QString> token;
    (void)perform(PaymentsService(world.client).session(request, &world.owner),
                  [&](const PaymentSession &session) { token = world.payIn(session.token); });
    return token;
}

AccountService service(CallWorld &world)
{
    return AccountService(world.client);
}

std::optional<Performed> pay(CallWorld &world)
{
    const auto token = paidToken(world, 1990);
    if (!token)
        return std::nullopt;
    const Money amount{Decimal::fromMinor(1990), QStringLiteral("EUR")};
    return perform(service(world).pay(world.customerId, {*token, amount, {}}, &world.owner));
}

std::optional<Performed> updateInstrument(CallWorld &world)
{
    const auto token = paidToken(world, 0);
    if (!token)
        return std::nullopt;
    return perform(
        service(world).updatePaymentInstrument(world.customerId, {*token}, &world.owner));
}

} // namespace

QList<OperationCall> accountCalls()
{
    return {
        {Operations::getCustomersAccountBalanceData,
         [](CallWorld &world) {
             return perform(service(world).balances(world.customerId, &world.owner));
         }},
        {Operations::getCustomersAccountTransactionData,
         [](CallWorld &world) {
             return perform(service(world).transactions(world.customerId, {{}, 50}, &world.owner));
         }},
        {Operations::getCustomersAccountUpcomingData,
         [](CallWorld &world) {
             return perform(service(world).upcoming(world.customerId, {{}, 50}, &world.owner));
         }},
        {Operations::bookCustomerPayment, pay},
        {Operations::updateCustomerPaymentInstrument, updateInstrument},
    };
}

} // namespace Frontdesk::Api
