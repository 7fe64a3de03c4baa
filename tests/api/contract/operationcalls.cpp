// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/operationcalls.h"

namespace Frontdesk::Api {

const QList<OperationCall> &allCalls()
{
    static const QList<OperationCall> calls = studioCalls() + employeeCalls() + deviceCalls()
        + customerCalls() + crossStudioCalls() + documentCalls() + benefitCalls()
        + checkinVoucherCalls() + communicationCalls() + accountCalls() + classCalls()
        + appointmentCalls() + selfServiceCalls() + membershipSelfServiceCalls() + membershipCalls()
        + paymentCalls() + leadCalls() + trialOfferCalls() + financeCalls();
    return calls;
}

} // namespace Frontdesk::Api
