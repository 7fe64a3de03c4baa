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

/// Where the inbox meets those who read and decide: what a person wants done with rows goes out,
/// what came of it comes in.
class InboxDesk final : public QObject
{
    Q_OBJECT
public:
    using Decide = std::function<void(const Decision &decision)>;

    /// \a inbox outlives the desk. \a decide journals the decision, reads the request again and
    /// sees it through; what comes of it is told by takeOutcome().
    InboxDesk(Inbox &inbox, RequestDiffModel::Reader reader, Decide decide,
              QObject *parent = nullptr);

    [[nodiscard]] Inbox &inbox() { return m_inbox; }
    [[nodiscard]] const RequestDiffModel::Reader &reader() const { return m_reader; }

    /// Rows that cannot be decided on in this way are left out. \a shown is the request that was
    /// on the screen in full, of one row; of the others only what the list shows can be compared.
    void decide(const QList<InboxRow> &rows, Decision wanted,
                const std::optional<WaitingRequest> &shown = {});
    void takeOutcome(const DecisionOutcome &outcome);

Q_SIGNALS:
    /// Something is known of a decision of this desk.
    void told(const Frontdesk::InboxRow &row, const Frontdesk::DecisionOutcome &outcome);

private:
    Inbox &m_inbox;
    RequestDiffModel::Reader m_reader;
    Decide m_decide;
};

} // namespace Frontdesk
