// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/codec/oneormany.h"
#include "api/types/studios.h"

namespace Frontdesk::Api {

/// The contract shows a single tag and says that it may be an array.
using StudioTags = OneOrMany<StudioTag>;

} // namespace Frontdesk::Api
