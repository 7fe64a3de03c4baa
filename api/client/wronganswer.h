// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apierror.h"
#include "api/codec/decode.h"

#include <optional>

/// What a body that is no good answer says, as facts of an ApiError without its operation.
namespace Frontdesk::Api {

/// The server's message, code and trace id, when \a body is the contract's error body.
[[nodiscard]] std::optional<ApiError> serversWords(QByteArrayView body);

/// The server's words in an answer whose status claims success: a failure all the same. No answer
/// of the contract has a member of that name, so nothing good is taken for one.
[[nodiscard]] std::optional<ApiError> refusalIn(QByteArrayView body);

/// The error of an answer that decode() found wrong.
[[nodiscard]] ApiError notUnderstood(QByteArrayView body, const DecodeError &problem);

/// Whether \a body is a JSON text of which the end is missing.
[[nodiscard]] bool endsEarly(QByteArrayView body);

/// What \a body is instead of JSON, in English; empty when it may be JSON.
[[nodiscard]] QString describe(QByteArrayView body);

} // namespace Frontdesk::Api
