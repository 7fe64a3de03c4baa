// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/operationcalls.h"

#include "api/services/paymentsservice.h"

namespace Frontdesk::Api {

QList<OperationCall> paymentCalls()
{
    return {
        {Operations::userSession,
         [](CallWorld &world) {
             PaymentSessionRequest request;
             request.amount = Decimal::fromMinor(1990);
             request.scope = PaymentScope::MemberAccount;
             request.customerId = world.customerId;
             request.permittedPaymentChoices = {PaymentChoice::Sepa, PaymentChoice::ChDd};
             request.referenceText = QStringLiteral("Contract test");
             request.showExistingPaymentInstruments = false;
             return perform(PaymentsService(world.client).session(request, &world.owner));
         }},
    };
}

} // namespace Frontdesk::Api
