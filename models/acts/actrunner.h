// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apiclient.h"
#include "models/acts/act.h"
#include "models/acts/actsender.h"
#include "models/acts/actsettler.h"

#include <QDeadlineTimer>
#include <QMap>
#include <QPointer>
#include <QTimer>

namespace Frontdesk {

class Journal;
class LineMonitor;

/// How long the runner waits before it reads again. Tests wait less.
struct ActPatience
{
    std::chrono::milliseconds secondLook{2'000}; ///< before "not done" is believed
    std::chrono::milliseconds lateEffect{30'000}; ///< a server that timed out may act until then
    std::chrono::milliseconds onceReached{1'000}; ///< after the line is good again
    std::chrono::milliseconds byItself{30'000}; ///< without any sign of the server
    std::chrono::milliseconds keptFor{
        std::chrono::hours(24)}; ///< of a check-in: then it is not sent
};

/// Carries out acts: records each in the journal before it is sent, so that it outlives a power
/// cut, sends it once, and settles it by reading when its answer is lost. An act belongs to the
/// runner: it goes on when the page that asked for it is gone, and after a crash the next start
/// settles it.
///
/// Check-ins are different in one thing: while the line that is followed is down they are kept
/// (Waiting) and sent with their own time once it is good, one after another in the order in which
/// they were entered. What proves not to have happened is sent again, a bounded number of times.
class ActRunner : public QObject
{
    Q_OBJECT
public:
    using Concluded = std::function<void(const ActOutcome &)>;

    /// Both outlive the runner.
    ActRunner(Api::ApiClient &client, Journal &journal, QObject *parent = nullptr);
    ~ActRunner() override;
    void setPatience(const ActPatience &patience);
    /// Keeps check-ins while \a line, which outlives the runner, is down, and refuses everything
    /// else then. Without one, check-ins fail like the rest. Once, after setPatience().
    void follow(LineMonitor &line);

    /// Runs \a act and calls \a concluded once, unless \a context is gone by then: Done, Failed,
    /// Waiting, or Unknown when the server cannot be read either. While the line is down nothing
    /// but a check-in is accepted (Failed with the line's error, without an id). The same act of
    /// the same customer is refused (Failed, kind Conflict, with the id of the first) while it is
    /// under way or unknown: a double click is one act. An act that cannot be recorded is not sent
    /// (Failed, without an id).
    void run(const Act &act, QObject *context, Concluded concluded);

    /// Settles by reading what this or an earlier start left intended or unknown, and then sends
    /// what waits. But for check-ins, nothing is ever sent again.
    void settleOpen();

    /// How many acts nobody knows the end of; those under way are not among them.
    [[nodiscard]] int openCount() const { return m_openCount; }

Q_SIGNALS:
    /// An act ended or changed its state, whoever asked for it.
    void concluded(const Frontdesk::Act &act, const Frontdesk::ActOutcome &outcome);
    void openCountChanged();

private:
    /// An act whose end is not known yet.
    struct Pending
    {
        Act act;
        ActOutcome outcome;
        QPointer<QObject> context;
        Concluded concluded; ///< empty once it was called
        QDeadlineTimer lateEffect{0}; ///< until then the server may still carry it out
        bool isSettling = false;
        bool isOpen = false; ///< it was told that nobody knows
        bool isQueued = false; ///< a check-in that waits, or did
    };

    [[nodiscard]] std::optional<qint64> sameAs(const Act &act) const;
    [[nodiscard]] bool isOffline() const;
    /// Whether \a act is kept when it cannot be sent.
    [[nodiscard]] bool mayWait(const Act &act) const;
    void send(qint64 id);
    /// Goes on with \a next once the journal's entry outlives a power cut.
    void onceSafe(qint64 id, void (ActRunner::*next)(qint64 id));
    void unsafe(qint64 id);
    /// The first that waits, unless one is under way.
    void sendNext();
    void keep(qint64 id, std::chrono::milliseconds pause);
    void answered(qint64 id, const ActAnswer &answer);
    void settle(qint64 id);
    void found(qint64 id, const ActFinding &finding);
    /// The end is known, or known to be unknowable.
    void end(qint64 id);
    void leaveOpen(qint64 id);
    void tell(Pending &pending);
    void tellWaiting(qint64 id);
    void tellLater(qint64 id);
    void settleAfter(std::chrono::milliseconds delay);
    void countOpen();

    Journal &m_journal;
    ActSender m_sender;
    ActSettler m_settler;
    ActPatience m_patience;
    LineMonitor *m_line = nullptr;
    QMap<qint64, Pending> m_pending; ///< by journal entry: the oldest first
    QTimer m_again;
    QDeadlineTimer m_hold{0}; ///< until then nothing that waits is sent
    int m_openCount = 0;
};

} // namespace Frontdesk
