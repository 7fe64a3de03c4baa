// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/decisionrun.h"

namespace Frontdesk {

/// Carries out what managers decide on requests and proposals, one decision after another. A
/// decision belongs to the runner: it goes on when the page is gone, and after a crash at the next
/// start. A request that waits in a domain where changes apply at once is applied exactly once, or
/// still waits, or is kept here until a person decides; it is never lost.
class DecisionRunner final : public QObject
{
    Q_OBJECT
public:
    /// Keychain and stores outlive the runner; so do the claims, if there are any.
    DecisionRunner(const DecisionTools &tools, QObject *parent = nullptr);
    ~DecisionRunner() override;
    /// For decisions from now on.
    void setPatience(const DecisionPatience &patience) { m_tools.patience = patience; }
    void setClaims(RequestClaims *claims) { m_tools.claims = claims; }

    /// Whatever comes of it is told by progressed(), at least once for each. A request that is
    /// decided on already is not decided on a second time, except that what was handed over may be
    /// withdrawn, and what needs a person is sent again by Approve and dropped by the others. A
    /// proposal is a request whose subject is the negative number of the proposal.
    void decide(const Decision &decision);
    void decide(const QList<Decision> &decisions);

    /// Goes on with what an earlier start left; once the store and the acts are ready. What is
    /// sealed waits for the keychain.
    void resume();

    /// What a reading of the server, by whomever, says: what was handed over may have ended.
    void saw(const RequestReading &reading);

    /// Every decision that is not over, those of earlier starts too.
    [[nodiscard]] QList<DecisionRecord> openDecisions() const { return m_tools.store.records(); }
    [[nodiscard]] bool isIdle() const { return m_queue.isEmpty() && !m_current; }

Q_SIGNALS:
    /// Recorded, and about to be carried out; refused ones never are.
    void decided(const Frontdesk::Decision &decision);
    /// The truth about a decision, as far as it is known by now.
    void progressed(const Frontdesk::DecisionOutcome &outcome);
    /// Approved, and to be verified in PerfectGym Next: somebody may want to open it there.
    void handedOver(const Frontdesk::RequestKey &key);

private:
    void take(const Decision &decision);
    void next();
    void goOn(const DecisionRecord &record);
    void follow(DecisionRun *run);
    void letGo(const DecisionRun *run);
    [[nodiscard]] bool isUnderWay(const RequestKey &key) const;
    [[nodiscard]] bool takeBack(const Decision &decision);
    [[nodiscard]] bool decideOnStopped(const Decision &decision);
    void refuse(const Decision &decision, DecisionObstacle obstacle);
    [[nodiscard]] RequestState stateBefore(const RequestKey &key) const;
    void tell(const Decision &decision, RequestState state, DecisionObstacle obstacle = {},
              const std::optional<Api::ApiError> &error = {});

    DecisionTools m_tools;
    QList<Decision> m_queue;
    QHash<RequestKey, DecisionRun *> m_runs;
    DecisionRun *m_current = nullptr; ///< the one that the queue waits for
};

} // namespace Frontdesk
