// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apierror.h"

#include <optional>

class QNetworkReply;

namespace Frontdesk::Api {

/// Why \a transfer, which is finished, is no good answer of \a operation; nothing when it is one.
/// \a body is what it answered, complete or not: an error body may be absent, HTML or cut off.
[[nodiscard]] std::optional<ApiError>
errorOfAnswer(const Operation &operation, const QNetworkReply &transfer, const QByteArray &body);

/// The error of an answer that was given up because of its size.
[[nodiscard]] ApiError answerTooLarge(const Operation &operation, int httpStatus);

} // namespace Frontdesk::Api
