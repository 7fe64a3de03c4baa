// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apiclient.h"
#include "models/amendments/decisionplan.h"

#include <functional>

namespace Frontdesk {

/// Finds out by reading what has become of one request: whether it waits, was agreed on, or is
/// gone. Never writes.
class FateReader final
{
public:
    using Told = std::function<void(const Api::Result<Look> &)>;

    /// \a client outlives the reader.
    explicit FateReader(Api::ApiClient &client) : m_client(&client) { }

    /// Calls \a told once, unless \a owner, to whom the calls belong, is gone by then.
    void look(const WaitingRequest &request, Api::Priority priority, QObject *owner,
              const Told &told) const;

private:
    void lookCloser(const WaitingRequest &request, Api::Priority priority, QObject *owner,
                    const Told &told) const;

    Api::ApiClient *m_client;
};

} // namespace Frontdesk
