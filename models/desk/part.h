// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apierror.h"

#include <optional>

namespace Frontdesk {

/// One part of what is known about a customer: each comes from a call of its own, and each may
/// fail for itself.
template <class T> struct Part
{
    enum class State { Loading, Ready, Failed };

    State state = State::Loading;
    std::optional<T> value; ///< while Loading or Failed: older, or nothing
    std::optional<Api::ApiError> error; ///< while Failed

    [[nodiscard]] bool isLoading() const { return state == State::Loading; }
    [[nodiscard]] bool isReady() const { return state == State::Ready; }
    [[nodiscard]] bool isFailed() const { return state == State::Failed; }

    void take(const Api::Result<T> &result)
    {
        if (result) {
            *this = {.state = State::Ready, .value = *result};
        } else {
            state = State::Failed;
            error = result.error();
        }
    }
};

} // namespace Frontdesk
