// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/api/contract/answerschema.h"

#include <QString>

namespace Frontdesk::Api {

/// Where and how \a kept, a decoded answer that was encoded again, says something else than \a
/// given; empty when nothing was lost or made up. Unknown members are not expected back, unknown
/// enum values come back as UNKNOWN, absent and null are the same, and so are dates and numbers
/// that are only spelled otherwise. Of moments, what is finer than a millisecond is cut off.
[[nodiscard]] QString differenceOf(const AnswerSchema &schema, const boost::json::value &given,
                                   const boost::json::value &kept);

} // namespace Frontdesk::Api
