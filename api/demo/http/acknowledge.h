// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/http/handlers.h"
#include "api/types/acknowledgement.h"

namespace Frontdesk::Demo {

/// The answer of the operations that say that something is done and no more.
[[nodiscard]] inline Outcome<QByteArray> acknowledge(const Outcome<Done> &outcome)
{
    return answer(outcome.map([](Done) { return Api::Acknowledgement{QStringLiteral("true")}; }));
}

} // namespace Frontdesk::Demo
