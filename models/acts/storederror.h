// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apierror.h"

#include <optional>

/// What a store keeps of an error: enough for its words.
namespace Frontdesk {

/// Without the server's own message unless \a mayQuote: it may repeat what was sent.
[[nodiscard]] QString storedError(const std::optional<Api::ApiError> &error, bool mayQuote);
[[nodiscard]] std::optional<Api::ApiError> fromStoredError(const QString &text);

} // namespace Frontdesk
