// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/sync/customersync.h"

#include "models/store/customercache.h"
#include "models/store/customerwriter.h"
#include "models/store/searchindex.h"

#include <atomic>
#include <QLoggingCategory>
#include <QSet>

namespace Frontdesk {

using namespace Api;

Q_LOGGING_CATEGORY(syncLog, "frontdesk.sync")

namespace {

constexpr int vanishedAtOnce = 50;
constexpr int mostRefusals = 5;
/// Enough to even out a slow write; of large slices each is some megabytes.
constexpr int mostUnwritten = 3;

/// New customers go all over the indexes. A transaction that finds no room for its pages in memory
/// writes them more than once: nearly four thousand pages for a slice were counted.
CustomerSyncState begin(Database &database)
{
    database.run(QStringLiteral("pragma cache_size=-16000")); // in kB
    return CustomerSyncState::load(database);
}

bool complete(Database &database, const CustomerSyncState &progress)
{
    return progress.save(database) && database.run(QStringLiteral("pragma shrink_memory"));
}

} // namespace

/// What the thread that writes knows of a run.
struct CustomerSync::Writing
{
    std::atomic<bool> isOver = false; ///< stopped, or something could not be written
    QSet<QString> nameWords; ///< see CustomerWriter; of that thread alone
};

namespace {

/// Keeps \a customers, and \a progress with the last of them: a cursor never runs ahead of what was
/// stored. One transaction as long as nobody else wants to write, else several.
std::optional<int> keepSlice(Database &database, const QList<Customer> &customers,
                             const QDateTime &asked, const CustomerSyncState &progress,
                             CustomerSync::Writing &run)
{
    CustomerWriter writer(database, asked, progress.pass, run.nameWords);
    auto next = customers.cbegin();
    do {
        Transaction transaction(database);
        bool good = transaction.isActive();
        while (good && next != customers.cend() && !database.mustGiveWay() && !run.isOver)
            good = writer.write(*next++);
        if (next == customers.cend())
            good = good && progress.save(database);
        if (!good || run.isOver || !transaction.commit())
            return std::nullopt;
    } while (next != customers.cend());
    SearchIndex index(database);
    while (writer.changed() > 0 && !run.isOver && index.mergeSome()) { }
    return writer.changed();
}

} // namespace

CustomerSync::CustomerSync(ApiClient &client, const QString &storePath,
                           CustomerSyncSettings settings, QObject *parent)
    : QObject(parent),
      m_customers(client, Priority::Background),
      m_worker(storePath),
      m_settings(std::move(settings)),
      m_nextPause(m_settings.firstPause)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CustomerSync::goOn);
    connect(&m_worker, &StoreWorker::failed, this, &CustomerSync::storeFailed);
}

CustomerSync::~CustomerSync()
{
    endRun();
}

void CustomerSync::start()
{
    if (m_state == State::Running)
        return;
    endRun();
    m_calls = new QObject(this);
    m_writing = std::make_shared<Writing>();
    m_error.reset();
    m_refusals = 0;
    m_nextPause = m_settings.firstPause;
    const bool isImpatient = m_state == State::Waiting;
    setState(State::Running);
    m_worker.run(m_calls, begin, inThisRun([this, isImpatient](const CustomerSyncState &progress) {
                     resume(progress);
                     if (isImpatient && m_state == State::Waiting)
                         goOn();
                 }));
}

void CustomerSync::stop()
{
    endRun();
    setState(State::Idle);
}

void CustomerSync::endRun()
{
    ++m_run;
    if (m_writing)
        m_writing->isOver = true;
    m_unwritten = 0;
    m_isHeldBack = false;
    m_timer.stop();
    m_vanished.clear();
    m_slices.reset();
    // Later, as this may be called while one of the calls reports.
    if (m_calls)
        m_calls->deleteLater();
    m_calls = nullptr;
}

void CustomerSync::resume(const CustomerSyncState &progress)
{
    m_progress = progress;
    m_stored = progress.done;
    m_isResumed = !progress.cursor.isEmpty();
    Q_EMIT progressChanged(m_stored, m_progress.lastTotal);
    const QDateTime due = m_progress.completed.addMSecs(m_settings.interval.count());
    const qint64 rest = m_settings.now().msecsTo(due);
    // A clock that was turned back must not put the next pass off for years.
    if (m_progress.phase == SyncPhase::Unknown && m_progress.completed.isValid() && rest > 0)
        pause(State::Waiting, std::min(std::chrono::milliseconds(rest), m_settings.interval));
    else
        goOn();
}

void CustomerSync::beginPass()
{
    ++m_progress.pass;
    m_progress.done = 0;
    m_stored = 0;
    m_progress.enter(SyncPhase::Members);
    m_isResumed = false;
}

void CustomerSync::goOn()
{
    m_timer.stop();
    setState(State::Running);
    if (m_progress.phase == SyncPhase::Unknown)
        beginPass();
    if (m_progress.phase == SyncPhase::Vanished)
        readVanished();
    else
        readSlice();
}

void CustomerSync::readSlice()
{
    CustomerQuery query{.cardNumberFormat = CardNumberFormat::Decimal,
                        .sliceSize = m_settings.sliceSize,
                        .customerStatus = m_progress.phase == SyncPhase::Prospects
                            ? CustomerStatus::Prospect
                            : CustomerStatus::Member};
    if (!m_progress.cursor.isEmpty())
        query.offset = m_progress.cursor;
    m_asked = m_settings.now();
    m_customers.list(query, m_calls)
        ->then(m_calls, inThisRun([this](const Result<Slice<Customer>> &result) {
                   if (result)
                       takeSlice(*result);
                   else
                       takeError(result.error());
               }));
}

void CustomerSync::takeSlice(const Slice<Customer> &slice)
{
    if (slice.hasNext && !m_slices.goesOn(m_progress.cursor, slice.offset, slice.result.size())) {
        restartPass();
        stopWith(nonsense(QStringLiteral("the list of customers makes no progress")));
        return;
    }
    m_error.reset();
    m_refusals = 0;
    m_isResumed = false;
    m_nextPause = m_settings.firstPause;
    advance(slice);
    keep(slice.result);
    askOn();
}

void CustomerSync::restartPass()
{
    m_progress.enter(SyncPhase::Members);
    m_progress.done = 0;
    m_stored = 0;
    m_worker.run(
        this, [progress = m_progress](Database &database) { return progress.save(database); },
        [](bool) {}); // a failure is reported by storeFailed()
}

void CustomerSync::advance(const Slice<Customer> &slice)
{
    m_progress.done += slice.result.size();
    if (slice.hasNext) {
        m_progress.cursor = slice.offset;
        return;
    }
    m_slices.reset();
    m_progress.enter(m_progress.phase == SyncPhase::Members ? SyncPhase::Prospects
                                                            : SyncPhase::Vanished);
}

void CustomerSync::keep(const QList<Customer> &customers)
{
    write([customers, asked = m_asked, progress = m_progress, run = m_writing](Database &database) {
        return keepSlice(database, customers, asked, progress, *run);
    });
}

void CustomerSync::write(std::function<std::optional<int>(Database &)> work)
{
    ++m_unwritten;
    m_worker.run(
        m_calls,
        [work = std::move(work), run = m_writing](Database &database) {
            const std::optional<int> changed = run->isOver ? std::nullopt : work(database);
            if (!changed)
                run->isOver = true; // what waits behind it would leave a gap
            return changed;
        },
        inThisRun([this, done = m_progress.done](std::optional<int> changed) {
            takeWritten(changed, done);
        }));
}

void CustomerSync::askOn()
{
    m_isHeldBack = m_unwritten >= mostUnwritten;
    if (!m_isHeldBack)
        goOn();
}

void CustomerSync::takeWritten(std::optional<int> changed, qint64 done)
{
    if (!changed) {
        stopForStore();
        return;
    }
    --m_unwritten;
    m_stored = done;
    const int run = m_run;
    if (*changed > 0)
        Q_EMIT customersChanged();
    Q_EMIT progressChanged(m_stored, m_progress.lastTotal);
    if (run == m_run && m_isHeldBack) // nobody stopped it meanwhile
        askOn();
}

void CustomerSync::stopForStore()
{
    endRun(); // storeFailed() has been emitted
    setState(State::Stopped);
}

void CustomerSync::findVanished()
{
    m_worker.run(
        m_calls,
        [pass = m_progress.pass](Database &database) {
            return CustomerCache(database).notSeenBy(pass, vanishedAtOnce);
        },
        inThisRun([this](const QList<CustomerId> &ids) {
            m_vanished = ids;
            if (ids.isEmpty())
                completePass();
            else
                readVanished();
        }));
}

void CustomerSync::readVanished()
{
    if (m_vanished.isEmpty()) {
        findVanished();
        return;
    }
    m_asked = m_settings.now();
    m_customers.byId(m_vanished.first(), CardNumberFormat::Decimal, m_calls)
        ->then(m_calls,
               inThisRun([this](const Result<Customer> &result) { takeVanished(result); }));
}

void CustomerSync::takeVanished(const Result<Customer> &result)
{
    const CustomerId id = m_vanished.first();
    if (!result && result.error().kind != ApiError::Kind::NotFound) {
        takeError(result.error());
    } else if (result && result->id != id) {
        takeError(nonsense(QStringLiteral("another customer than the one asked for")));
    } else {
        m_refusals = 0;
        m_vanished.removeFirst();
        if (result)
            keep({*result});
        else
            forget(id);
        askOn();
    }
}

void CustomerSync::forget(CustomerId id)
{
    write([id](Database &database) {
        return CustomerCache(database).remove({id}) ? std::optional(1) : std::nullopt;
    });
}

void CustomerSync::completePass()
{
    m_progress.enter(SyncPhase::Unknown);
    m_progress.lastTotal = m_progress.done;
    m_progress.completed = m_settings.now();
    m_worker.run(
        m_calls,
        [progress = m_progress](Database &database) { return complete(database, progress); },
        inThisRun([this](bool isKept) {
            if (!isKept) {
                stopForStore();
                return;
            }
            qCInfo(syncLog) << "customers complete:" << m_progress.done;
            pause(State::Waiting, m_settings.interval);
            Q_EMIT progressChanged(m_stored, m_progress.lastTotal);
            Q_EMIT passCompleted();
        }));
}

void CustomerSync::takeError(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::MissingScope:
        stopWith(error);
        return;
    case ApiError::Kind::Validation:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Conflict:
        if (m_isResumed) { // a cursor of an earlier run that the server no longer knows
            m_isResumed = false;
            restartPass();
            goOn();
            return;
        }
        [[fallthrough]];
    case ApiError::Kind::Protocol:
        if (++m_refusals >= mostRefusals) {
            stopWith(error);
            return;
        }
        break;
    default:
        break;
    }
    m_error = error;
    pause(State::BackingOff, m_nextPause);
    m_nextPause = std::min(2 * m_nextPause, m_settings.longestPause);
    Q_EMIT failed(error);
}

void CustomerSync::stopWith(const ApiError &error)
{
    m_error = error;
    endRun();
    setState(State::Stopped);
    Q_EMIT failed(error);
}

void CustomerSync::pause(State state, std::chrono::milliseconds duration)
{
    m_timer.start(duration);
    setState(state);
}

void CustomerSync::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

ApiError CustomerSync::nonsense(const QString &detail) const
{
    return ApiError{.kind = ApiError::Kind::Protocol,
                    .operation = Operations::getCustomers.name,
                    .detail = detail};
}

} // namespace Frontdesk
