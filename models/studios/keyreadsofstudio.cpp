// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/studiosservice.h"
#include "models/studios/keyread.h"

namespace Frontdesk {

using namespace Api;
using namespace KeyReads;

QList<KeyRead> KeyReads::ofTheStudio()
{
    return tagged("Studios",
                  {
                      read(Operations::getStudioInformation, &StudiosService::information),
                      read(Operations::getUtilization, &StudiosService::utilization),
                  });
}

} // namespace Frontdesk
