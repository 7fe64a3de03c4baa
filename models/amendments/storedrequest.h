// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/waitingrequest.h"

namespace Frontdesk {

/// A waiting request as the inbox keeps it: without bank data, see withoutBankData().
struct StoredRequest
{
    WaitingRequest request;
    QDateTime known; ///< when a reading first had it
    QDateTime read; ///< when the server last said so
    friend bool operator==(const StoredRequest &, const StoredRequest &) = default;
};

/// All of \a request but its key, for the store.
[[nodiscard]] QByteArray toJson(const WaitingRequest &request);
/// Nothing when \a json is not of toJson().
[[nodiscard]] std::optional<WaitingRequest> requestFromJson(const RequestKey &key,
                                                            const QByteArray &json);

} // namespace Frontdesk
