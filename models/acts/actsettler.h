// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apiclient.h"
#include "models/acts/act.h"

#include <functional>

namespace Frontdesk {

/// What reading says about an act whose answer was lost.
struct ActFinding
{
    enum class Kind {
        NotYetKnown, ///< the server could not be read now, see error
        CannotBeKnown, ///< reading will never tell, see error if there is one
        Happened,
        DidNotHappen,
    };

    Kind kind = Kind::NotYetKnown;
    std::optional<qint64> resultId;
    std::optional<Api::BookingStatus> booking;
    std::optional<Api::ApiError> error;
};

/// Finds out by reading whether an act took effect. Never writes.
class ActSettler final
{
public:
    using Told = std::function<void(const ActFinding &)>;

    /// \a client outlives the settler.
    explicit ActSettler(Api::ApiClient &client) : m_client(client) { }

    /// The lost write may still be running: what has not happened is read once more after this.
    void setSecondLook(std::chrono::milliseconds delay) { m_secondLook = delay; }

    /// Calls \a told once, unless \a owner, to whom the calls belong, is gone by then.
    void settle(const Act &act, QObject *owner, const Told &told);

private:
    void look(const Act &act, QObject *owner, const Told &told);

    Api::ApiClient &m_client;
    std::chrono::milliseconds m_secondLook{2'000};
};

} // namespace Frontdesk
