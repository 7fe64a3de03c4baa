// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/inbox.h"
#include "models/amendments/requestdiffmodel.h"

namespace Frontdesk {

/// Why a row cannot be decided on in a certain way. Only views word it.
enum class Refusal {
    None,
    ReadOnly, ///< the studio's settings allow no more than reading
    UnderWay,
    HandedOver, ///< approved already; PerfectGym Next has it
    Over,
    OnServer, ///< declining is for proposals: what the server has is withdrawn
    Proposal, ///< nothing was sent that could be withdrawn
    NotWithdrawable, ///< the API has no call for it
};

[[nodiscard]] Refusal refusalOf(const InboxRow &row, DecisionVerb verb);

/// Sends decisions on rows of the inbox on their way, one or hundreds: what nobody has looked at
/// in full is read first, a few at a time, and refused when it is not what the list showed.
class InboxDesk final : public QObject
{
    Q_OBJECT
public:
    using Decide = std::function<void(const Decision &decision, qint64 proposal)>;

    /// \a inbox outlives the desk. \a decide journals the decision and sees it through; its
    /// outcomes come back by takeOutcome().
    InboxDesk(Inbox &inbox, RequestDiffModel::Reader reader, Decide decide,
              QObject *parent = nullptr);

    [[nodiscard]] Inbox &inbox() { return m_inbox; }
    [[nodiscard]] const RequestDiffModel::Reader &reader() const { return m_reader; }

    /// What a person wants done with \a rows. Of \a shown, the request that they had in full before
    /// them, nothing is read again here.
    void decide(const QList<InboxRow> &rows, Decision wanted,
                const std::optional<WaitingRequest> &shown = {});
    void takeOutcome(const DecisionOutcome &outcome, qint64 proposal = 0);
    /// Rows whose decision is not sent on its way yet.
    [[nodiscard]] int pending() const { return int(m_queue.size()) + m_reading; }

Q_SIGNALS:
    /// Something is known of a decision of this desk.
    void told(const Frontdesk::InboxRow &row, const Frontdesk::DecisionOutcome &outcome);
    void pendingChanged();

private:
    struct Wanted
    {
        InboxRow row;
        Decision decision;
    };

    void readNext();
    void takeReading(const Wanted &wanted, const Api::Result<RequestReading> &reading);
    void send(const Wanted &wanted, const WaitingRequest &request);

    Inbox &m_inbox;
    RequestDiffModel::Reader m_reader;
    Decide m_decide;
    QList<Wanted> m_queue;
    int m_reading = 0;
};

} // namespace Frontdesk
