// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/sync/amendmentsweep.h"

#include <algorithm>

namespace Frontdesk {

using namespace Api;
using Kind = ApiError::Kind;

namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr int QuestionSize = 128;
constexpr qsizetype FewDue = 16; // a second's worth at full rate: time enough to find more
/// So much of the pace is caught up when the event loop was busy; no burst beyond that.
constexpr double MostBehind = 500;
/// The pace of those who are brought forward while the share is 0.
constexpr double LeastShare = 0.05;
constexpr int MostFailures = 3;
constexpr int MostNonsense = 10;

/// Failures that are not the customer's: the same call may succeed a while later.
bool isOfTheServerOrLine(Kind kind)
{
    return kind == Kind::RateLimited || kind == Kind::Busy || kind == Kind::Network
        || kind == Kind::HostNotFound || kind == Kind::Timeout || kind == Kind::Certificate;
}

} // namespace

AmendmentSweep::AmendmentSweep(ApiClient &client, const RequestReader &reader, InboxStore &store,
                               AmendmentSweepSettings settings, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_reader(reader),
      m_store(store),
      m_settings(std::move(settings)),
      m_nextPause(m_settings.firstPause)
{
    m_tick.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &AmendmentSweep::startReadings);
    connect(&m_timer, &QTimer::timeout, this, &AmendmentSweep::goOn);
    connect(&m_client, &ApiClient::pressed, this, &AmendmentSweep::backOff);
    connect(&m_client, &ApiClient::reached, this, &AmendmentSweep::reached);
    connect(&m_store, &InboxStore::coverageChanged, this, &AmendmentSweep::coverageChanged);
    connect(&m_store, &InboxStore::failed, this, [this] { stopWith(std::nullopt); });
}

AmendmentSweep::~AmendmentSweep() = default;

void AmendmentSweep::start()
{
    if (m_state == State::Running)
        return;
    endRun();
    m_calls = new QObject(this);
    m_error.reset();
    m_refusals.reset();
    m_failures.clear();
    m_nonsense = 0;
    m_nextPause = m_settings.firstPause;
    goOn();
}

void AmendmentSweep::stop()
{
    endRun();
    setState(State::Idle);
}

void AmendmentSweep::endRun()
{
    ++m_run;
    m_tick.stop();
    m_timer.stop();
    m_readings.clear();
    m_queue.forgetDue();
    m_isAsking = false;
    // Later, as this may be called while one of the calls reports.
    if (m_calls)
        m_calls->deleteLater();
    m_calls = nullptr;
}

void AmendmentSweep::setShare(double share)
{
    share = std::clamp(share, 0.0, 1.0);
    if (qFuzzyCompare(share + 1, m_settings.share + 1))
        return;
    m_settings.share = share;
    if (share <= 0)
        m_queue.forgetDue();
    if (m_state == State::Running)
        setPace();
    wake();
    Q_EMIT shareChanged();
}

void AmendmentSweep::lookedAt(CustomerId customer)
{
    if (customer == 0)
        return;
    m_store.setLookedAt(customer, m_settings.now());
    readSoon(customer);
}

void AmendmentSweep::readSoon(CustomerId customer)
{
    m_queue.bringForward(customer);
    wake();
}

void AmendmentSweep::wake()
{
    if (m_state == State::Waiting)
        goOn();
}

void AmendmentSweep::goOn()
{
    m_timer.stop();
    m_clock.start();
    m_nextAt = 0;
    m_isDry = false;
    setPace();
    setState(State::Running);
    startReadings();
}

std::chrono::duration<double, std::milli> AmendmentSweep::pace() const
{
    // Never faster than the background may be: in a burst it would use up the window, and a person
    // who needs more than the reserve would wait for the whole rest of it.
    const double share = std::max(m_settings.share, LeastShare);
    const double atMost = std::max(1, m_client.backgroundRate());
    const double customers = std::min(share * m_client.settings().rateLimit, atMost);
    return Milliseconds(m_client.settings().rateWindow) / customers;
}

void AmendmentSweep::setPace()
{
    m_tick.start(std::chrono::ceil<std::chrono::milliseconds>(pace() / 2));
}

bool AmendmentSweep::mayRead() const
{
    return m_state == State::Running && m_readings.size() < m_settings.mostInFlight
        && !m_store.isBehind();
}

SweepQueue::IsBusy AmendmentSweep::isBusy() const
{
    return [this](CustomerId customer) { return m_readings.contains(customer); };
}

void AmendmentSweep::startReadings()
{
    const double now = double(m_clock.nsecsElapsed()) / 1e6;
    m_nextAt = std::max(m_nextAt, now - MostBehind);
    while (m_nextAt <= now && mayRead()) {
        const auto customer = m_queue.take(isBusy());
        if (!customer)
            break;
        m_nextAt += pace().count();
        read(*customer);
    }
    if (m_state == State::Running && !m_isDry && m_queue.dueCount() < FewDue)
        fill();
}

QList<RequestKind> AmendmentSweep::kindsOf(CustomerId customer) const
{
    QList<RequestKind> kinds = m_refusals.allowed();
    if (m_store.modulesOf(customer).isEmpty()) {
        kinds.removeAll(RequestKind::ModuleCancelation);
        kinds.removeAll(RequestKind::ModuleWithdrawal);
    }
    return kinds;
}

void AmendmentSweep::read(CustomerId customer)
{
    const QList<RequestKind> kinds = kindsOf(customer);
    m_readings.insert(customer, {m_settings.now(), kinds.size(), 0, {}});
    m_reader.read(kinds, customer, Priority::Background, m_calls,
                  [this, customer, run = m_run](RequestKind kind, const auto &result) {
                      if (run == m_run)
                          take(customer, kind, result);
                  });
}

void AmendmentSweep::take(CustomerId customer, RequestKind kind,
                          const Result<RequestReading> &result)
{
    const int run = m_run;
    Reading &reading = m_readings[customer];
    --reading.missing;
    if (result) {
        ++reading.found;
        m_refusals.takeAnswer(kind);
        const QDateTime asked = reading.asked;
        Q_EMIT this->reading(*result); // first: who watches still knows what waited
        m_store.take(*result, asked);
    } else {
        takeError(reading, customer, kind, result.error());
    }
    if (run == m_run && m_readings.value(customer).missing == 0) // nobody stopped it meanwhile
        finish(customer);
}

void AmendmentSweep::takeError(Reading &reading, CustomerId customer, RequestKind kind,
                               const ApiError &error)
{
    switch (error.kind) {
    case Kind::NotFound:
        m_store.take({kind, customer, {}, {}}, reading.asked);
        return;
    case Kind::MissingScope:
        ++reading.found;
        takeRefusal(kind, error);
        return;
    case Kind::Unauthorized:
        stopWith(error);
        return;
    default:
        reading.error = error;
        if (isOfTheServerOrLine(error.kind))
            backOff(error);
    }
}

void AmendmentSweep::takeRefusal(RequestKind kind, const ApiError &error)
{
    if (!m_refusals.takeRefusal(kind, error))
        return;
    Q_EMIT kindLeftOut(kind, error);
    if (m_refusals.allowed().isEmpty())
        stopWith(error);
}

void AmendmentSweep::finish(CustomerId customer)
{
    const Reading reading = m_readings.take(customer);
    m_finished.insert(customer);
    if (reading.error) {
        takeFailure(customer, reading);
    } else {
        m_failures.remove(customer);
        m_nonsense = 0;
        if (reading.found == 0)
            m_store.forget(customer, reading.asked);
        else
            m_store.setRead(customer, reading.asked);
        if (m_state == State::Running) {
            m_error.reset();
            m_nextPause = m_settings.firstPause;
        }
    }
    if (m_state == State::Running && m_queue.isEmpty() && m_readings.isEmpty())
        fill();
}

void AmendmentSweep::takeFailure(CustomerId customer, const Reading &reading)
{
    // One customer whose answers never come must not keep the others from theirs.
    const bool isTransient = isOfTheServerOrLine(reading.error->kind);
    if (isTransient && ++m_failures[customer] < MostFailures)
        return;
    m_failures.remove(customer);
    m_store.setTried(customer, reading.asked);
    if (!isTransient && ++m_nonsense >= MostNonsense) {
        m_nextPause = m_settings.longestPause;
        backOff(*reading.error);
    }
}

void AmendmentSweep::fill()
{
    if (m_isAsking)
        return;
    if (m_settings.share <= 0) {
        takeDue({});
        return;
    }
    m_isAsking = true;
    m_finished.clear();
    const QDateTime now = m_settings.now();
    const auto done = [this, run = m_run](const QList<CustomerId> &customers) {
        if (run == m_run)
            takeDue(customers);
    };
    m_store.findDue({now, now.addMSecs(-m_settings.freshFor.count()), QuestionSize}, m_calls, done);
}

void AmendmentSweep::takeDue(const QList<CustomerId> &customers)
{
    const qsizetype before = m_queue.dueCount();
    m_isAsking = false;
    // Whoever was read while the store looked is due no more.
    m_queue.add(customers, [this](CustomerId customer) {
        return m_readings.contains(customer) || m_finished.contains(customer);
    });
    m_isDry = m_queue.dueCount() == before;
    if (m_state == State::Running && m_queue.isEmpty() && m_readings.isEmpty())
        rest();
}

void AmendmentSweep::rest()
{
    m_tick.stop();
    if (m_settings.share > 0)
        m_timer.start(m_settings.pollTime);
    setState(State::Waiting);
}

void AmendmentSweep::backOff(const ApiError &error)
{
    if (m_state != State::Running)
        return;
    const bool isLimit = error.kind == Kind::RateLimited;
    const auto pause
        = std::max(m_nextPause, isLimit ? m_client.settings().rateWindow : m_nextPause);
    m_nextPause = std::min(2 * m_nextPause, m_settings.longestPause);
    m_error = error;
    m_tick.stop();
    m_timer.start(pause);
    setState(State::BackingOff);
    Q_EMIT failed(error);
}

void AmendmentSweep::reached()
{
    if (m_state == State::BackingOff && m_error && m_error->httpStatus == 0)
        goOn();
}

void AmendmentSweep::stopWith(const std::optional<ApiError> &error)
{
    if (m_state == State::Idle || m_state == State::Stopped)
        return;
    m_error = error;
    endRun();
    setState(State::Stopped);
    if (error)
        Q_EMIT failed(*error);
}

void AmendmentSweep::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace Frontdesk
