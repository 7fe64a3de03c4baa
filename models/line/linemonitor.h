// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apiclient.h"
#include "models/store/query.h"
#include "models/store/storeworker.h"

#include <functional>
#include <QElapsedTimer>
#include <QTimer>

namespace Frontdesk {

/// Why the tenant cannot be reached.
enum class LineProblem {
    None,
    NoNetwork, ///< this computer has none
    HostNotFound,
    Unreachable, ///< refused, or broken off
    Certificate,
    Silent, ///< no answer in time
    Busy, ///< nothing but 503 and its like for a while
};

/// How long the line monitor waits. Tests wait less.
struct LinePatience
{
    std::chrono::milliseconds idle{5'000}; ///< without any answer, before it asks
    std::chrono::milliseconds probeDeadline{3'000};
    std::chrono::milliseconds firstRetry{2'000}; ///< while offline; it grows
    std::chrono::milliseconds longestRetry{10'000};
    std::chrono::milliseconds busyFor{10'000}; ///< without a good answer: then the tenant is down
    std::chrono::milliseconds apart{
        1'000}; ///< at least, between two probes that failed calls ask for
};

/// Whether the tenant can be reached, and since when. Listens to what the client's calls meet with,
/// and asks by itself, by the check of the key, which does nothing else, when nothing was heard for
/// a while. One failed call is confirmed by such a probe before the line counts as down; one good
/// answer brings it back. While it is down, the client spares persons the waiting.
class LineMonitor final : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;

    /// All outlive the monitor; \a writer writes to \a database while others may. Until start() the
    /// line counts as good.
    LineMonitor(
        Api::ApiClient &client, Database &database, StoreWorker &writer,
        const LinePatience &patience = {}, Clock now = [] { return QDateTime::currentDateTime(); },
        QObject *parent = nullptr);
    ~LineMonitor() override;

    /// Asks for the first time, and from then on whenever it is quiet.
    void start();
    /// Asks now, unless it is asking already.
    void probe();

    [[nodiscard]] bool isOffline() const { return m_problem != LineProblem::None; }
    [[nodiscard]] LineProblem problem() const { return m_problem; }
    /// The last good answer, of an earlier start perhaps; invalid when there never was one.
    [[nodiscard]] QDateTime lastGood() const { return m_lastGood; }
    /// When the line went down, or came back. Invalid while it never did.
    [[nodiscard]] QDateTime since() const { return m_since; }
    /// Why a call that is not even tried fails; nothing while the line is good.
    [[nodiscard]] const std::optional<Api::ApiError> &error() const { return m_client.lineDown(); }

Q_SIGNALS:
    void wentOffline();
    void cameBack();
    /// One of the two, or the reason is another.
    void changed();

private:
    void heard(int httpStatus);
    void heardGood();
    void heardBusy();
    void callFailed();
    void probeFailed(const Api::ApiError &error);
    void probeAnswered(const Api::Result<Api::Nothing> &result);
    void goOffline(const Api::ApiError &error);
    void goOnline();
    void watchNetwork();
    void keepLastGood();
    [[nodiscard]] std::chrono::milliseconds nextRetry();

    Api::ApiClient &m_client;
    LinePatience m_patience;
    Api::ApiClient m_prober; ///< its calls wait behind nobody's
    Database &m_database;
    StoreWorker &m_writer;
    Clock m_now;
    QTimer m_next; ///< probe
    QObject *m_probe = nullptr; ///< owns the call under way
    bool m_isMoot = false; ///< something was heard since the probe was sent
    bool m_isSuspect = false; ///< a failure is to be confirmed
    QElapsedTimer m_sinceProbe;
    QElapsedTimer m_sinceKept;
    QElapsedTimer m_busy; ///< since the first 503 in a row
    std::chrono::milliseconds m_retry{};
    LineProblem m_problem = LineProblem::None;
    QDateTime m_lastGood;
    QDateTime m_since;
};

} // namespace Frontdesk
