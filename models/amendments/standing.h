// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/waitingrequest.h"

/// How what the server shows compares with a request that somebody decides on. Pure.
namespace Frontdesk {

/// What a reading says of the request that was decided on.
enum class Standing {
    Waits,
    WaitsOtherwise, ///< something else waits in its place
    Applied, ///< nothing waits, and the data is what was asked for
    Gone, ///< nothing waits, and the data is not
};

struct Look
{
    Standing standing = Standing::Gone;
    std::optional<WaitingRequest> now; ///< what waits
    /// Of an ending contract or module: its end was agreed on, and is asked to be taken back.
    bool isTakenBack = false;
};

/// A desk's proposal has the negative of its number; nothing of it is on the server.
[[nodiscard]] inline bool isProposal(const RequestKey &key)
{
    return key.subject < 0;
}

/// Whether both ask for the same change; their ids may differ.
[[nodiscard]] bool isSameWish(const WaitingRequest &a, const WaitingRequest &b);
/// Whether \a now is what was \a shown, in full or without bank data.
[[nodiscard]] bool isAsShown(const WaitingRequest &shown, const WaitingRequest &now);
/// Whether a customer whose data are \a current has what \a request asked for.
[[nodiscard]] bool isFulfilled(const WaitingRequest &request, const FieldValues &current);
/// For the four domains, whose reading tells all.
[[nodiscard]] Look lookAt(const WaitingRequest &request, const RequestReading &reading);

} // namespace Frontdesk
