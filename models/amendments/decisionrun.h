// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/decisionstore.h"
#include "models/amendments/fatereader.h"

#include <chrono>
#include <QTimer>

namespace Frontdesk {

class ActRunner;
class Journal;
class LineMonitor;
class RequestClaims;

/// How long a decision waits before it looks again; the pauses grow. Tests wait less.
struct DecisionPatience
{
    std::chrono::milliseconds again{500};
    std::chrono::milliseconds againAtMost{60'000};
    std::chrono::milliseconds watch{30'000};
    std::chrono::milliseconds watchAtMost{15 * 60'000};
    std::chrono::milliseconds lateEffect{30'000}; ///< a lost write may still happen until then
};

/// What decisions work with; all of it outlives them.
struct DecisionTools
{
    Api::ApiClient &client;
    ActRunner &acts;
    Journal &journal;
    DecisionStore &store;
    const Sealer &sealer;
    RequestClaims *claims = nullptr; ///< null where no desks share anything
    DecisionPatience patience = {};
    const LineMonitor *line = nullptr; ///< while it is down, nothing is begun
};

/// Sees one decision through: reads the request again, records what is intended, writes through
/// the acts, and reads until the truth is known. Goes on by what the journal and the server say,
/// so that it makes no difference whether the program was killed in between.
class DecisionRun final : public QObject
{
    Q_OBJECT
public:
    DecisionRun(const DecisionTools &tools, const Decision &decision, QObject *parent = nullptr);
    /// Of an earlier start.
    DecisionRun(const DecisionTools &tools, const DecisionRecord &record,
                QObject *parent = nullptr);

    void begin();
    /// Reads now, without waiting for the end of a pause.
    void lookNow();

    [[nodiscard]] const WaitingRequest &request() const { return m_record.decision.request; }
    [[nodiscard]] const DecisionRecord &record() const { return m_record; }
    /// Approved, and left to PerfectGym Next.
    [[nodiscard]] bool isWatching() const
    {
        return m_record.id != 0 && m_record.course == Course::HandOver;
    }

Q_SIGNALS:
    /// It is recorded; nothing was done before.
    void recorded();
    void told(const Frontdesk::DecisionOutcome &outcome);
    /// The last word; it is told here only. The run may be deleted once control returns.
    void ended(const Frontdesk::DecisionOutcome &outcome);

private:
    void connectActs();
    void claim(bool isNew, bool isAgain);
    void taken(bool isNew);
    void giveUp(DecisionObstacle obstacle, const QString &by = {}, const QDateTime &at = {});
    void look();
    void took(const Api::Result<Look> &look);
    void takeFirst(const Look &look);
    [[nodiscard]] bool keep(const WaitingRequest &request);
    void step(const Look &look);
    void write(const ActDetail &detail);
    void answered(const ActOutcome &outcome);
    [[nodiscard]] Act actOf(const ActDetail &detail) const;
    [[nodiscard]] RequestState stateBefore() const;
    [[nodiscard]] DecisionOutcome outcomeOf(RequestState state) const;
    void tell(RequestState state, const std::optional<Api::ApiError> &error = {});
    void refuse(DecisionObstacle obstacle);
    void end(DecisionOutcome outcome);
    void stop(const std::optional<Api::ApiError> &error);
    void pause();

    DecisionTools m_tools;
    FateReader m_reader;
    OwnWrites m_writes;
    DecisionRecord m_record; ///< without an id until it is recorded
    QTimer m_again;
    std::chrono::milliseconds m_pause{0};
    int m_looks = 0;
    bool m_isOffline = false;
    bool m_isAwaiting = false; ///< a write whose end is told by the acts
    bool m_isLooking = false;
    bool m_isOver = false;
    std::optional<DecisionOutcome> m_told;
};

} // namespace Frontdesk
