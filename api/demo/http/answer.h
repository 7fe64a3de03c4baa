// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/faults.h"

#include <QByteArray>

namespace Frontdesk::Demo {

/// What goes back over the wire, and what is to go wrong on the way.
struct Answer
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QByteArray contentEncoding; ///< empty for none
    QByteArray location; ///< of a redirect in the back office
    std::optional<FaultRule> fault; ///< what the listener has to do; the rest is done already
};

} // namespace Frontdesk::Demo
