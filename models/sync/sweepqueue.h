// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/customers.h"

#include <functional>

namespace Frontdesk {

/// Whom the sweep reads next: first those brought forward, then those who are due. Short, whatever
/// the size of the studio: it is filled again before it runs dry.
class SweepQueue final
{
public:
    using IsBusy = std::function<bool(Api::CustomerId)>;

    void bringForward(Api::CustomerId customer);
    /// Those of \a customers whom it does not have yet, and who are not being read.
    void add(const QList<Api::CustomerId> &customers, const IsBusy &isBusy);
    /// Nobody who is being read: whoever was brought forward meanwhile is read again afterwards.
    [[nodiscard]] std::optional<Api::CustomerId> take(const IsBusy &isBusy);
    void forgetDue() { m_due.clear(); }

    [[nodiscard]] qsizetype dueCount() const { return m_due.size(); }
    [[nodiscard]] bool isEmpty() const { return m_forward.isEmpty() && m_due.isEmpty(); }

private:
    QList<Api::CustomerId> m_forward;
    QList<Api::CustomerId> m_due;
};

} // namespace Frontdesk
