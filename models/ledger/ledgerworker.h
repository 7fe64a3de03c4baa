// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ledger/ledgerconnection.h"

#include <array>
#include <atomic>
#include <memory>
#include <QObject>
#include <QTimer>

namespace Frontdesk {

/// How long the ledger waits for what.
struct LedgerPace
{
    std::chrono::milliseconds filePoll{1000}; ///< between two looks for others' changes
    std::chrono::milliseconds serverPoll{5000}; ///< the server also tells by itself
    std::chrono::milliseconds firstPause{1000}; ///< before connecting again; it doubles
    std::chrono::milliseconds longestPause{60'000};
    std::chrono::seconds patience{5}; ///< for a server that does not answer
};

/// The ledger's end on its thread: owns the connection, opens it, and again after it broke, and
/// watches for changes by other desks. All but stop() in that thread.
class LedgerWorker final : public QObject
{
    Q_OBJECT
public:
    explicit LedgerWorker(const LedgerPace &pace) : m_pace(pace) { }

    /// Connects to \a place, and works with no other from now on.
    void moveTo(const LedgerPlace &place, const QByteArray &password);
    /// Connects at once if it is not connected.
    void retry();
    /// From any thread: jobs that did not begin are not done any more.
    void stop() { m_isStopping = true; }
    [[nodiscard]] bool isStopping() const { return m_isStopping; }

    /// Runs \a work(LedgerConnection &) in a transaction. A change of \a topic is told to all
    /// desks, this one too, when it is kept.
    template <class Work>
    auto perform(std::optional<LedgerTopic> topic, Work &work)
        -> LedgerResult<std::invoke_result_t<Work &, LedgerConnection &>>
    {
        if (!begin(topic))
            return tl::unexpected(problem());
        auto value = work(*m_connection);
        if (!end(topic))
            return tl::unexpected(problem());
        return value;
    }

Q_SIGNALS:
    void opened();
    void broken(const Frontdesk::LedgerProblem &problem);
    void changed(Frontdesk::LedgerTopic topic);

private:
    bool begin(std::optional<LedgerTopic> topic);
    bool end(std::optional<LedgerTopic> topic);
    void announce(LedgerTopic topic);
    bool open();
    void goDown();
    void subscribe();
    void poll();
    void compareTopics();
    [[nodiscard]] bool isUntouched();
    [[nodiscard]] LedgerProblem problem() const;

    using Counts = std::array<qint64, ledgerTopicCount>;
    [[nodiscard]] Counts readCounts();

    LedgerPace m_pace;
    std::unique_ptr<LedgerConnection> m_connection;
    std::unique_ptr<QTimer> m_pollTimer; ///< made on the thread
    std::unique_ptr<QTimer> m_retryTimer;
    std::optional<LedgerProblem> m_downSince; ///< why there is no connection
    std::chrono::milliseconds m_pause{0};
    Counts m_counts{};
    qint64 m_dataVersion = 0;
    bool m_isOpen = false;
    std::atomic_bool m_isStopping = false;
};

} // namespace Frontdesk
