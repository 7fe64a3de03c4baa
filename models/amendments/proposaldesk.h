// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/sealer.h"
#include "models/ledger/reviewqueue.h"

namespace Frontdesk {

/// Enters this desk's changes as proposals in the review queue, takes them back, and reads what a
/// proposal asks for in full. Bank data goes into the queue sealed, or not at all.
class ProposalDesk final : public QObject
{
    Q_OBJECT
public:
    enum class Ending {
        Kept, ///< waits for a manager; or taken back
        NoSeal, ///< without a keychain, bank data cannot be kept until a manager comes
        Unreachable, ///< the shared desk is, and nothing was kept
        TooLate, ///< to take back: a manager has decided meanwhile
    };
    using Done = std::function<void(Ending ending)>;

    /// Both outlive this. \a desk is this computer, as others read it.
    ProposalDesk(ReviewQueue &queue, const Sealer &sealer, QString desk, QObject *parent = nullptr);

    /// From now on bank data is sealed with \a sealer, which outlives this: the desks' own.
    void setSealer(const Sealer &sealer) { m_sealer = &sealer; }

    /// \a request in full, with the signature among its values where one was drawn.
    void enter(const WaitingRequest &request, QObject *context, Done done);
    void takeBack(const Proposal &proposal, QObject *context, Done done);

    /// What waits of \a kind for a customer, the oldest first.
    [[nodiscard]] std::optional<Proposal> waiting(RequestKind kind, Api::CustomerId customer) const;
    /// What \a proposal asks for; nothing when it was sealed elsewhere and cannot be opened here.
    [[nodiscard]] std::optional<WaitingRequest> inFull(const Proposal &proposal) const;

Q_SIGNALS:
    void changed();
    /// For the log.
    void entered(const Frontdesk::RequestKey &key);
    void takenBack(const Frontdesk::RequestKey &key);

private:
    ReviewQueue &m_queue;
    const Sealer *m_sealer;
    QString m_desk;
};

} // namespace Frontdesk
