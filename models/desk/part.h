// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apierror.h"

#include <optional>
#include <QDateTime>

namespace Frontdesk {

/// One part of what is known about a customer: each comes from a call of its own, and each may
/// fail for itself.
template <class T> struct Part
{
    enum class State { Loading, Ready, Failed };

    State state = State::Loading;
    std::optional<T> value; ///< while Loading or Failed: older, or nothing
    std::optional<Api::ApiError> error; ///< while Failed
    QDateTime asOf; ///< when the server said value; invalid when nobody knows

    [[nodiscard]] bool isLoading() const { return state == State::Loading; }
    [[nodiscard]] bool isReady() const { return state == State::Ready; }
    [[nodiscard]] bool isFailed() const { return state == State::Failed; }

    /// What stands in for an answer that is not here: an older one, whose age is known. A failure
    /// that is not the line's says that the older answer is good no more.
    [[nodiscard]] bool hasOlder() const
    {
        return value && asOf.isValid() && (isLoading() || (isFailed() && error->isOfLine()));
    }

    /// Begins with what is remembered until the answer is here.
    void remember(const T &older, const QDateTime &at)
    {
        *this = {.state = State::Loading, .value = older, .asOf = at};
    }

    void take(const Api::Result<T> &result, const QDateTime &at = {})
    {
        if (result) {
            *this = {.state = State::Ready, .value = *result, .asOf = at};
        } else {
            state = State::Failed;
            error = result.error();
        }
    }
};

} // namespace Frontdesk
