// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/staff/sessionlock.h"

namespace Frontdesk {

void SessionLock::watch()
{ }

} // namespace Frontdesk
