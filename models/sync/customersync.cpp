// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/sync/customersync.h"

#include "models/store/customercache.h"
#include "models/sync/syncwriter.h"

#include <QLoggingCategory>
#include <QtConcurrentRun>

namespace Frontdesk {

using namespace Api;

Q_LOGGING_CATEGORY(syncLog, "frontdesk.sync")

namespace {

constexpr int vanishedAtOnce = 50;
constexpr int mostRefusals = 5;
/// Some are written while others are gathered and others come; of large slices each is two
/// megabytes.
constexpr int mostUnwritten = 3; // times as many as are written together
/// Nobody's customers are searched for in vain for longer than that.
constexpr auto mostGathering = std::chrono::milliseconds(500);

/// New customers go all over the indexes, and a transaction that finds no room for its pages in
/// memory writes them more than once: 32 MB hold the indexes of 100,000 customers.
CustomerSyncState begin(Database &database)
{
    database.run(QStringLiteral("pragma cache_size=-32000")); // in kB
    return CustomerSyncState::load(database);
}

bool complete(Database &database, const CustomerSyncState &progress)
{
    return progress.save(database) && database.run(QStringLiteral("pragma shrink_memory"));
}

} // namespace

CustomerSync::CustomerSync(ApiClient &client, const QString &storePath,
                           CustomerSyncSettings settings, QObject *parent)
    : QObject(parent),
      m_reader(client, settings.now),
      m_customers(client, Priority::Background),
      m_worker(storePath),
      m_settings(std::move(settings)),
      m_nextPause(m_settings.firstPause)
{
    m_preparing.setMaxThreadCount(1);
    m_preparing.setThreadPriority(QThread::IdlePriority); // nobody waits for it but the writing
    m_timer.setSingleShot(true);
    m_gathering.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CustomerSync::goOn);
    connect(&m_gathering, &QTimer::timeout, this, &CustomerSync::writeGathered);
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
    m_writer = std::make_shared<SyncWriter>();
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
    if (m_writer)
        m_writer->stop();
    m_unwritten = 0;
    m_gathered = 0;
    m_isHeldBack = false;
    m_timer.stop();
    m_gathering.stop();
    m_vanished.clear();
    m_reader.stop();
    // Later, as this may be called while one of the calls reports.
    if (m_calls)
        m_calls->deleteLater();
    m_calls = nullptr;
}

void CustomerSync::resume(const CustomerSyncState &progress)
{
    m_progress = progress;
    m_stored = progress.done;
    m_lists.begin(progress);
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
    m_progress.enterLists();
    m_lists.begin(m_progress);
}

void CustomerSync::goOn()
{
    m_timer.stop();
    setState(State::Running);
    if (m_progress.phase == SyncPhase::Unknown)
        beginPass();
    if (m_lists.unread().isEmpty())
        readVanished();
    else
        readSlice();
}

void CustomerSync::readSlice()
{
    const QList<CustomerStatus> lists = m_lists.unread();
    for (const CustomerStatus list : lists)
        m_reader.prepare(query(list));
    const CustomerStatus next = lists.first();
    m_reader.read(query(next), inThisRun([this, next](const CustomerSlices::Answer &answer) {
                      if (answer.slice)
                          takeSlice(next, answer);
                      else
                          takeError(answer.slice.error());
                  }));
}

CustomerQuery CustomerSync::query(CustomerStatus list) const
{
    CustomerQuery query{.cardNumberFormat = CardNumberFormat::Decimal,
                        .sliceSize = m_settings.sliceSize,
                        .customerStatus = list};
    const QString cursor = m_lists.cursor(list);
    if (!cursor.isEmpty())
        query.offset = cursor;
    return query;
}

void CustomerSync::takeSlice(CustomerStatus list, const CustomerSlices::Answer &answer)
{
    const auto portion = m_lists.take(list, *answer.slice, answer.asked, m_progress);
    if (!portion) {
        restartPass();
        stopWith(nonsense(QStringLiteral("the list of customers makes no progress")));
        return;
    }
    m_error.reset();
    m_refusals = 0;
    m_nextPause = m_settings.firstPause;
    if (m_progress.cursors.isEmpty())
        m_progress.phase = SyncPhase::Vanished;
    keep(*portion, {});
    askOn();
}

void CustomerSync::restartPass()
{
    m_progress.enterLists();
    m_progress.done = 0;
    m_stored = 0;
    m_lists.begin(m_progress);
    writeGathered();
    m_worker.run(
        this, [progress = m_progress](Database &database) { return progress.save(database); },
        [](bool) {}); // a failure is reported by storeFailed()
}

void CustomerSync::keep(const CustomerLists::Portion &portion, const QList<CustomerId> &gone)
{
    ++m_unwritten;
    ++m_gathered;
    m_writer->put({QtConcurrent::run(&m_preparing, storedCustomers, portion.customers), gone,
                   portion.asked, m_progress});
    if (m_gathered >= m_settings.slicesTogether)
        writeGathered();
    else if (!m_gathering.isActive())
        m_gathering.start(mostGathering);
}

void CustomerSync::writeGathered()
{
    m_gathering.stop();
    if (std::exchange(m_gathered, 0) == 0)
        return;
    m_worker.run(
        m_calls, [writer = m_writer](Database &database) { return writer->write(database); },
        inThisRun(
            [this](const std::optional<SyncWriter::Written> &written) { takeWritten(written); }));
}

void CustomerSync::askOn()
{
    m_isHeldBack = m_unwritten >= mostUnwritten * m_settings.slicesTogether;
    if (!m_isHeldBack)
        goOn();
}

void CustomerSync::takeWritten(const std::optional<SyncWriter::Written> &written)
{
    if (!written) {
        stopForStore();
        return;
    }
    if (written->steps == 0) // written with those before
        return;
    m_unwritten -= written->steps;
    m_stored = written->done;
    const int run = m_run;
    if (written->changed > 0)
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
    writeGathered();
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
            keep({{*result}, m_asked}, {});
        else
            keep({{}, m_asked}, {id});
        askOn();
    }
}

void CustomerSync::completePass()
{
    m_progress.phase = SyncPhase::Unknown;
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
            mergeAdded();
            Q_EMIT progressChanged(m_stored, m_progress.lastTotal);
            Q_EMIT passCompleted();
        }));
}

void CustomerSync::mergeAdded()
{
    m_worker.run(
        m_calls,
        [writer = m_writer](Database &database) {
            writer->mergeAdded(database);
            return true;
        },
        [](bool) {});
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
        if (m_lists.isResumed()) { // a cursor of an earlier run that the server no longer knows
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
