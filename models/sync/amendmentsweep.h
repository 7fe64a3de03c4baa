// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/inboxstore.h"
#include "models/sync/kindrefusals.h"
#include "models/sync/sweepqueue.h"

#include <chrono>
#include <QElapsedTimer>

namespace Frontdesk {

struct AmendmentSweepSettings
{
    double share = 0.5; ///< of the rate limit, each operation apart; 0 to 1
    /// An answer this old is asked for again. Half an hour lets 15,000 customers at half the rate
    /// stay that fresh; beyond that the sweep never rests and the order alone decides.
    std::chrono::milliseconds freshFor = std::chrono::minutes(30);
    std::chrono::milliseconds pollTime = std::chrono::seconds(30); ///< while nobody is due
    std::chrono::milliseconds firstPause = std::chrono::seconds(2); ///< doubled with each failure
    std::chrono::milliseconds longestPause = std::chrono::minutes(5);
    int mostInFlight = 32; ///< customers
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTime(); };
};

/// Finds what waits in the studio: asks for every customer of the cache in turn, where requests are
/// likely first, as the API has no list of them; begins again with those whose answer has aged.
///
/// It asks with background priority, evenly paced, and hands what it reads to the store and to
/// reading(). The time of each answer is stored, so a restart goes on where the last run ended. 429
/// and 503, on anybody's call, make it pause, longer each time; a line that is down is waited for.
/// A kind that the key may not read is left out; a refused key and a store that fails stop it until
/// start().
class AmendmentSweep final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle,
        Running,
        BackingOff, ///< after error(); goes on by itself
        Waiting, ///< nobody is due
        Stopped, ///< by error() or by the store's failure; goes on by start() alone
    };

    /// All of them outlive the sweep.
    AmendmentSweep(Api::ApiClient &client, const RequestReader &reader, InboxStore &store,
                   AmendmentSweepSettings settings = {}, QObject *parent = nullptr);
    ~AmendmentSweep() override;

    void start();
    /// Ends calls under way. What was read stays.
    void stop();

    /// With 0 it reads only those whom it is asked to read soon.
    void setShare(double share);
    [[nodiscard]] double share() const { return m_settings.share; }

    [[nodiscard]] State state() const { return m_state; }
    /// The last failure, until a customer was read after it.
    [[nodiscard]] const std::optional<Api::ApiError> &error() const { return m_error; }
    /// What the key may not read, with the refusals.
    [[nodiscard]] const QHash<RequestKind, Api::ApiError> &kindsLeftOut() const
    {
        return m_refusals.leftOut();
    }
    [[nodiscard]] InboxCoverage coverage() const { return m_store.coverage(); }

    /// The desk is busy with \a customer: read now, and early for some days.
    void lookedAt(Api::CustomerId customer);
    /// Before everybody else, however fresh the last answer is.
    void readSoon(Api::CustomerId customer);
    void readSoon(const RequestKey &key) { readSoon(key.customer); }
    /// Customers came: perhaps somebody is due.
    void wake();

Q_SIGNALS:
    void stateChanged();
    void shareChanged();
    void coverageChanged();
    /// Each answer of the server, after the store took it; bank data and all.
    void reading(const Frontdesk::RequestReading &reading);
    void kindLeftOut(Frontdesk::RequestKind kind, const Frontdesk::Api::ApiError &error);
    /// state() tells whether it goes on by itself.
    void failed(const Frontdesk::Api::ApiError &error);

private:
    /// One customer who is being read.
    struct Reading
    {
        QDateTime asked;
        qsizetype missing = 0; ///< kinds without an answer
        qsizetype found = 0; ///< kinds for which the server knew the customer
        std::optional<Api::ApiError> error;
    };

    void goOn();
    void startReadings();
    [[nodiscard]] bool mayRead() const;
    void read(Api::CustomerId customer);
    [[nodiscard]] QList<RequestKind> kindsOf(Api::CustomerId customer) const;
    void take(Api::CustomerId customer, RequestKind kind,
              const Api::Result<RequestReading> &result);
    void takeError(Reading &reading, Api::CustomerId customer, RequestKind kind,
                   const Api::ApiError &error);
    void takeRefusal(RequestKind kind, const Api::ApiError &error);
    void finish(Api::CustomerId customer);
    void takeFailure(Api::CustomerId customer, const Reading &reading);
    void fill();
    void takeDue(const QList<Api::CustomerId> &customers);
    void rest();
    void backOff(const Api::ApiError &error);
    void reached();
    void stopWith(const std::optional<Api::ApiError> &error);
    void endRun();
    void setState(State state);
    void setPace();
    [[nodiscard]] std::chrono::duration<double, std::milli> pace() const;
    [[nodiscard]] SweepQueue::IsBusy isBusy() const;

    Api::ApiClient &m_client;
    const RequestReader &m_reader;
    InboxStore &m_store;
    AmendmentSweepSettings m_settings;
    SweepQueue m_queue;
    KindRefusals m_refusals;
    QHash<Api::CustomerId, Reading> m_readings;
    QSet<Api::CustomerId> m_finished; ///< since the store was last asked
    QHash<Api::CustomerId, int> m_failures; ///< in a row, of customers
    int m_nonsense = 0; ///< customers in a row whose answers made no sense
    State m_state = State::Idle;
    QTimer m_tick;
    QTimer m_timer; ///< of a pause or a rest
    QElapsedTimer m_clock;
    double m_nextAt = 0; ///< milliseconds of m_clock
    bool m_isAsking = false; ///< the store
    bool m_isDry = false; ///< nobody else is due until those in flight are done
    int m_run = 0;
    QObject *m_calls = nullptr; ///< owns the calls of this run
    std::chrono::milliseconds m_nextPause;
    std::optional<Api::ApiError> m_error;
};

} // namespace Frontdesk
