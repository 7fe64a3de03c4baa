// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/waitingrequest.h"
#include "models/ledger/ledgermirror.h"

namespace Frontdesk {

enum class ProposalState { Unknown, Open, Sent, Declined, Withdrawn };
BOOST_DESCRIBE_ENUM(ProposalState, Unknown, Open, Sent, Declined, Withdrawn)

/// A change that was entered at a desk and waits for a manager; nothing of it was sent.
struct Proposal
{
    qint64 id = 0; ///< given by the queue
    RequestKind kind = RequestKind::Unknown;
    Api::CustomerId customer = 0;
    FieldValues shown; ///< without bank data, see withoutBankData()
    std::optional<QByteArray> sealed; ///< all of it, encrypted by whoever enters it
    QString desk;
    QString enteredBy;
    QDateTime entered; ///< by the ledger's clock
    ProposalState state = ProposalState::Open;
    QString decidedBy;
    QDateTime decided; ///< invalid while it is open
    QString reason;

    friend bool operator==(const Proposal &, const Proposal &) = default;
};

/// Names a proposal among the requests; its subject is negative, which no request's is.
[[nodiscard]] RequestKey keyOf(const Proposal &proposal);

struct ProposalVerdict
{
    qint64 id = 0;
    ProposalState state = ProposalState::Unknown; ///< not Open
    QString decidedBy;
    QString reason;
};

/// What became of a decision: of two at once, one wins, and the other one sees what it was.
struct ProposalDecision
{
    bool won = false;
    std::optional<Proposal> now; ///< nothing when there is no such proposal
};

/// The proposals of all desks of a studio. Answers come from the event loop and not at all when
/// their context is gone. What open() says follows a little later, with changed().
class ReviewQueue final : public QObject
{
    Q_OBJECT
public:
    template <class T> using Done = std::function<void(const LedgerResult<T> &)>;

    explicit ReviewQueue(Ledger &ledger, QObject *parent = nullptr);

    /// Answers with the id. Bank data in \a proposal's shown values is cut to its end.
    void add(Proposal proposal, QObject *context, Done<qint64> done);
    /// Takes effect only on an open proposal. Sealed data goes with Declined and Withdrawn.
    void decide(const ProposalVerdict &verdict, QObject *context, Done<ProposalDecision> done);
    /// Opens a proposal again that \a decidedBy decided as Sent, when it certainly was not. True
    /// when that was so.
    void reopen(qint64 id, const QString &decidedBy, QObject *context, Done<bool> done);
    void find(qint64 id, QObject *context, Done<std::optional<Proposal>> done);

    /// As it was read last, the oldest first.
    [[nodiscard]] const QList<Proposal> &open() const { return m_open.value(); }
    /// open() was read at least once.
    [[nodiscard]] bool isKnown() const { return m_open.isKnown(); }

Q_SIGNALS:
    void changed();

private:
    Ledger &m_ledger;
    LedgerMirror<QList<Proposal>> m_open;
};

} // namespace Frontdesk
