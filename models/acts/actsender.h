// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apiclient.h"
#include "models/acts/act.h"

#include <functional>

namespace Frontdesk {

/// What the server said to an act.
struct ActAnswer
{
    std::optional<Api::ApiError> error;
    std::optional<qint64> resultId; ///< the booking, medium or amendment that came of it
    std::optional<Api::BookingStatus> booking;
};

/// Sends acts: each call is one write, sent once.
class ActSender final
{
public:
    using Answered = std::function<void(const ActAnswer &)>;

    /// \a client outlives the sender.
    explicit ActSender(Api::ApiClient &client) : m_client(client) { }

    /// Calls \a answered once, unless \a owner, to whom the call belongs, is gone by then.
    void send(const Act &act, QObject *owner, Answered answered);

private:
    Api::ApiClient &m_client;
};

} // namespace Frontdesk
