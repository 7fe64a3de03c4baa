// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apierror.h"
#include "models/amendments/waitingrequest.h"

namespace Frontdesk {

/// Which kinds of requests the key may not read. A single refusal may be about one customer, such
/// as somebody of another studio; only several in a row mean that the scope is missing.
class KindRefusals final
{
public:
    /// True when \a kind is left out from now on, for the first time.
    [[nodiscard]] bool takeRefusal(RequestKind kind, const Api::ApiError &error);
    void takeAnswer(RequestKind kind);
    void reset() { *this = {}; }

    /// The kinds that are left to be asked for.
    [[nodiscard]] QList<RequestKind> allowed() const;
    /// The others, each with the refusal.
    [[nodiscard]] const QHash<RequestKind, Api::ApiError> &leftOut() const { return m_leftOut; }

private:
    QHash<RequestKind, int> m_inARow;
    QSet<RequestKind> m_proven; ///< was answered once
    QHash<RequestKind, Api::ApiError> m_leftOut;
};

} // namespace Frontdesk
