// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/operationcalls.h"

namespace Frontdesk::Api {

const QList<OperationCall> &allCalls()
{
    static const QList<OperationCall> calls = studioCalls() + customerCalls() + accountCalls()
        + classCalls() + appointmentCalls() + selfServiceCalls() + membershipSelfServiceCalls();
    return calls;
}

} // namespace Frontdesk::Api
