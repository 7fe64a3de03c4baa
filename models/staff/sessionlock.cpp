// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/staff/sessionlock.h"

namespace Frontdesk {

SessionLock::SessionLock(QObject *parent) : QObject(parent)
{
    watch();
}

SessionLock::~SessionLock() = default;

} // namespace Frontdesk
