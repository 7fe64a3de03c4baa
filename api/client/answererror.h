// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/answerbody.h"
#include "api/client/apierror.h"

#include <optional>

class QNetworkReply;

namespace Frontdesk::Api {

/// Why \a transfer, which is finished, is no good answer of \a operation; nothing when it is one.
/// \a body is what it answered: an error body may be absent, HTML or cut off.
[[nodiscard]] std::optional<ApiError>
errorOfAnswer(const Operation &operation, const QNetworkReply &transfer, const AnswerBody &body);

} // namespace Frontdesk::Api
