// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/waitingrequest.h"
#include "models/ledger/ledger.h"

#include <functional>

namespace Frontdesk {

/// Who works on a request: this program, or somebody at another desk.
struct Claim
{
    bool isOurs = false;
    QString desk; ///< the holder's name for people
    QDateTime since;
    QDateTime until; ///< the lease's end, by the ledger's clock, unless it is renewed

    friend bool operator==(const Claim &, const Claim &) = default;
};

/// Keeps two desks from deciding on the same request. Of two that take it at the same moment
/// exactly one gets it. A claim is a lease, measured by the ledger's clock: a desk that died holds
/// nothing for ever. Taking what is one's own renews it.
class Claims final : public QObject
{
    Q_OBJECT
public:
    template <class T> using Done = std::function<void(const LedgerResult<T> &)>;

    /// \a holder tells one running program from another; empty makes one up.
    explicit Claims(Ledger &ledger, const QString &holder = {}, QObject *parent = nullptr);

    void setLease(std::chrono::milliseconds lease) { m_lease = lease; }
    [[nodiscard]] std::chrono::milliseconds lease() const { return m_lease; }

    /// Answers with the claim as it is from now on, ours or not.
    void take(const RequestKey &request, const QString &desk, QObject *context, Done<Claim> done);
    /// False when it is not ours any more: whatever was begun under it has to stop.
    void renew(const RequestKey &request, QObject *context, Done<bool> done);
    /// What is not ours stays. Tells nobody: a claim that stays behind ends by itself.
    void release(const RequestKey &request);

private:
    Ledger &m_ledger;
    QString m_holder;
    std::chrono::milliseconds m_lease{180'000};
};

} // namespace Frontdesk
