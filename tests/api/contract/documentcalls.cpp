// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/operationcalls.h"

namespace Frontdesk::Api {

QList<OperationCall> documentCalls()
{
    return {};
}

} // namespace Frontdesk::Api
