// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/storeworker.h"
#include "models/sync/customerlists.h"
#include "models/sync/customerslices.h"
#include "models/sync/syncwriter.h"

#include <chrono>
#include <functional>
#include <memory>
#include <QThreadPool>
#include <QTimer>

namespace Frontdesk {

struct CustomerSyncSettings
{
    int sliceSize = 500; ///< the API allows 50 to 500
    /// Written in one transaction where they come fast: most pages that one slice changes in the
    /// indexes are changed by the next one too.
    int slicesTogether = 3;
    std::chrono::milliseconds interval = std::chrono::minutes(15); ///< between passes
    std::chrono::milliseconds firstPause = std::chrono::seconds(2); ///< doubled with each failure
    std::chrono::milliseconds longestPause = std::chrono::minutes(5);
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
};

/// Fills the customer cache in the background and keeps it fresh: pass after pass over members and
/// prospects at once, merged by id, then those who vanished from both lists, each asked for by id,
/// as the API lists no former members.
///
/// It asks with background priority and writes on a thread of its own: the next slice is asked for
/// while the last ones are written, of which a few wait at most. Each slice moves a cursor in the
/// store, from which a later start goes on. What heals by itself is tried again after a growing
/// pause; a refused key, a missing scope and a server that makes no sense stop it until start().
class CustomerSync final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle,
        Running,
        BackingOff, ///< after a failure; goes on by itself
        Waiting, ///< between two passes
        Stopped, ///< by error() or by the store's failure; goes on by start() alone
    };

    /// \a client outlives the sync; the store at \a storePath has been opened by a primary
    /// Database.
    CustomerSync(Api::ApiClient &client, const QString &storePath,
                 CustomerSyncSettings settings = {}, QObject *parent = nullptr);
    ~CustomerSync() override;

    /// Goes on where the last run ended, without any further pause.
    void start();
    /// Ends calls and writes under way. What was stored stays.
    void stop();

    [[nodiscard]] State state() const { return m_state; }
    /// The last failure, until a call succeeds.
    [[nodiscard]] const std::optional<Api::ApiError> &error() const { return m_error; }
    /// Customers of this pass that were received and stored.
    [[nodiscard]] qint64 done() const { return m_stored; }
    /// How many customers the last complete pass found; -1 before there was one.
    [[nodiscard]] qint64 knownTotal() const { return m_progress.lastTotal; }
    /// The end of the last complete pass; invalid before there was one.
    [[nodiscard]] QDateTime completedAt() const { return m_progress.completed; }

Q_SIGNALS:
    void stateChanged();
    /// \a knownTotal is -1 while nobody knows.
    void progressChanged(qint64 done, qint64 knownTotal);
    /// Customers in the cache are new, different or gone.
    void customersChanged();
    void passCompleted();
    /// state() tells whether it goes on by itself.
    void failed(const Frontdesk::Api::ApiError &error);
    void storeFailed(const Frontdesk::StoreError &error);

private:
    void resume(const CustomerSyncState &progress);
    void beginPass();
    void goOn();
    void readSlice();
    [[nodiscard]] Api::CustomerQuery query(Api::CustomerStatus list) const;
    void takeSlice(Api::CustomerStatus list, const CustomerSlices::Answer &answer);
    void restartPass();
    void keep(const CustomerLists::Portion &portion, const QList<Api::CustomerId> &gone);
    void writeGathered();
    void askOn();
    void findVanished();
    void readVanished();
    void takeVanished(const Api::Result<Api::Customer> &result);
    void takeWritten(const std::optional<SyncWriter::Written> &written);
    void stopForStore();
    void completePass();
    void mergeAdded();
    void takeError(const Api::ApiError &error);
    void stopWith(const Api::ApiError &error);
    void pause(State state, std::chrono::milliseconds duration);
    void setState(State state);
    void endRun();
    [[nodiscard]] Api::ApiError nonsense(const QString &detail) const;

    /// Drops calls to \a function that belong to a run which was stopped.
    template <class Function> auto inThisRun(Function function)
    {
        return [this, run = m_run, function = std::move(function)](auto &&result) {
            if (run == m_run)
                function(std::forward<decltype(result)>(result));
        };
    }

    CustomerSlices m_reader;
    Api::CustomersService m_customers;
    QThreadPool m_preparing; ///< what is written; outlives who waits for it
    StoreWorker m_worker;
    CustomerSyncSettings m_settings;
    CustomerSyncState m_progress; ///< with what was received, whether or not it is written yet
    qint64 m_stored = 0; ///< of m_progress.done
    State m_state = State::Idle;
    QTimer m_timer;
    QTimer m_gathering; ///< runs while slices wait for others to be written with
    int m_gathered = 0; ///< slices and others that wait for that
    int m_run = 0;
    std::shared_ptr<SyncWriter> m_writer; ///< of this run
    QObject *m_calls = nullptr; ///< owns the calls of this run
    int m_unwritten = 0; ///< slices and others that wait or are being written
    bool m_isHeldBack = false; ///< asks no further until one of them is done
    QDateTime m_asked;
    CustomerLists m_lists; ///< of this run
    QList<Api::CustomerId> m_vanished;
    int m_refusals = 0; ///< answers in a row that do not heal by themselves
    std::chrono::milliseconds m_nextPause{0};
    std::optional<Api::ApiError> m_error;
};

} // namespace Frontdesk
