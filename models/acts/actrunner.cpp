// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/acts/actrunner.h"

#include "models/acts/actidentity.h"
#include "models/acts/journal.h"
#include "models/line/linemonitor.h"

namespace Frontdesk {

namespace {

using Kind = Api::ApiError::Kind;

/// Nobody answered in time, but somebody may still be at work.
bool mayStillRun(const Api::ApiError &error)
{
    return error.kind == Kind::Timeout || error.httpStatus == 504;
}

/// Bookings show for two weeks only; later, their absence says nothing.
bool isOutOfSight(const Act &act, const QDateTime &now)
{
    const auto *booking = std::get_if<BookClassAct>(&act.detail);
    return booking && booking->start.isValid() && booking->start.daysTo(now) >= 13;
}

/// Of a check-in that waits: more would not make it more likely.
constexpr int MostAttempts = 5;

/// The server has not judged the act: it never saw it, or did not look at it.
bool isNoVerdict(const Api::ApiError &error)
{
    return error.neverArrived() || error.kind == Kind::RateLimited
        || error.kind == Kind::Unauthorized;
}

/// A second visit of a customer on a day on which the first still waits is a second scan.
bool isSameVisit(const Act &waiting, const Act &act)
{
    const auto *first = std::get_if<CheckInAct>(&waiting.detail);
    const auto *second = std::get_if<CheckInAct>(&act.detail);
    return first && second && waiting.customerId == act.customerId
        && first->time.toLocalTime().date() == second->time.toLocalTime().date();
}

Api::ApiError repeated()
{
    return {.kind = Kind::Conflict,
            .detail = QStringLiteral("the same act is under way or unknown")};
}

Api::ApiError unrecorded()
{
    return {.kind = Kind::Server, .detail = QStringLiteral("the act could not be recorded")};
}

/// Later, as every other end: the caller need not be ready for it within run().
void refuse(qint64 journalId, const Api::ApiError &error, QObject *context,
            const ActRunner::Concluded &concluded)
{
    const ActOutcome outcome{.journalId = journalId, .state = ActState::Failed, .error = error};
    QMetaObject::invokeMethod(
        context, [concluded, outcome] { concluded(outcome); }, Qt::QueuedConnection);
}

} // namespace

ActRunner::ActRunner(Api::ApiClient &client, Journal &journal, QObject *parent)
    : QObject(parent), m_journal(journal), m_sender(client), m_settler(client)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &ActRunner::settleOpen);
    connect(&client, &Api::ApiClient::reached, this, [this] {
        const auto isLeft = [](const Pending &pending) {
            return pending.isOpen || pending.outcome.state == ActState::Waiting;
        };
        if (std::any_of(m_pending.cbegin(), m_pending.cend(), isLeft))
            settleAfter(m_patience.onceReached);
    });
    // Known from the start, so that nothing of an earlier start is done a second time.
    for (const JournalEntry &entry : m_journal.openEntries())
        m_pending.insert(entry.outcome.journalId,
                         Pending{.act = entry.act, .outcome = entry.outcome, .isOpen = true});
    for (const JournalEntry &entry : m_journal.waitingEntries())
        m_pending.insert(entry.outcome.journalId,
                         Pending{.act = entry.act, .outcome = entry.outcome, .isQueued = true});
    countOpen();
}

ActRunner::~ActRunner() = default;

void ActRunner::setPatience(const ActPatience &patience)
{
    m_patience = patience;
    m_settler.setSecondLook(patience.secondLook);
}

void ActRunner::follow(LineMonitor &line)
{
    m_line = &line;
    connect(&line, &LineMonitor::cameBack, this, &ActRunner::settleOpen);
    // What an earlier start sent may still be on its way: it must not be sent a second time.
    for (Pending &pending : m_pending) {
        if (pending.isOpen && mayWait(pending.act))
            pending.lateEffect.setRemainingTime(m_patience.lateEffect);
    }
}

void ActRunner::run(const Act &act, QObject *context, Concluded concluded)
{
    if (const auto first = sameAs(act))
        return refuse(*first, repeated(), context, concluded);
    const bool isKept = isOffline();
    if (isKept && !mayWait(act))
        return refuse(0, m_line->error().value_or(Api::ApiError()), context, concluded);
    const auto id = m_journal.record(act, isKept ? ActState::Waiting : ActState::Intended);
    if (!id)
        return refuse(0, unrecorded(), context, concluded);
    Pending pending{.act = act, .context = context, .concluded = std::move(concluded)};
    pending.outcome.journalId = *id;
    pending.isQueued = isKept;
    if (isKept)
        pending.outcome.state = ActState::Waiting;
    m_pending.insert(*id, std::move(pending));
    onceSafe(*id, isKept ? &ActRunner::tellWaiting : &ActRunner::send);
}

void ActRunner::onceSafe(qint64 id, void (ActRunner::*next)(qint64 id))
{
    m_journal.whenSafe(this, [this, id, next](bool isSafe) {
        if (!m_pending.contains(id))
            return; // an earlier wait for the same act was in vain
        if (isSafe)
            (this->*next)(id);
        else
            unsafe(id);
    });
}

/// What was about to be sent goes back to where it waits, if it was there; else it is over.
void ActRunner::unsafe(qint64 id)
{
    ActOutcome &outcome = m_pending[id].outcome;
    if (outcome.attempts > 0) {
        --outcome.attempts;
        return keep(id, m_patience.byItself);
    }
    outcome.state = ActState::Failed;
    outcome.error = unrecorded();
    end(id);
}

bool ActRunner::isOffline() const
{
    return m_line && m_line->isOffline();
}

bool ActRunner::mayWait(const Act &act) const
{
    return m_line && std::holds_alternative<CheckInAct>(act.detail);
}

void ActRunner::send(qint64 id)
{
    m_sender.send(m_pending[id].act, this,
                  [this, id](const ActAnswer &answer) { answered(id, answer); });
}

void ActRunner::sendNext()
{
    const auto isBusy = [](const Pending &pending) {
        return pending.isSettling
            || (pending.isQueued && pending.outcome.state == ActState::Intended);
    };
    if (!m_line || isOffline() || std::any_of(m_pending.cbegin(), m_pending.cend(), isBusy))
        return;
    const auto first = std::find_if(m_pending.begin(), m_pending.end(), [](const Pending &pending) {
        return pending.outcome.state == ActState::Waiting;
    });
    if (first == m_pending.end())
        return;
    if (!m_hold.hasExpired())
        return settleAfter(std::chrono::milliseconds(m_hold.remainingTime() + 1));
    ActOutcome &outcome = first->outcome;
    const QDateTime entered = std::get<CheckInAct>(first->act.detail).time;
    if (entered.msecsTo(m_journal.now()) > m_patience.keptFor.count()) {
        outcome.state = ActState::Failed;
        outcome.isOverdue = true;
        return end(outcome.journalId);
    }
    ++outcome.attempts;
    outcome.state = ActState::Intended;
    if (m_journal.beginSending(outcome))
        return onceSafe(outcome.journalId, &ActRunner::send);
    --outcome.attempts;
    outcome.state = ActState::Waiting;
    settleAfter(m_patience.byItself);
}

/// Back to where it waits; it is told the first time only.
void ActRunner::keep(qint64 id, std::chrono::milliseconds pause)
{
    Pending &pending = m_pending[id];
    const bool isFirst = !std::exchange(pending.isQueued, true);
    const bool wasOpen = std::exchange(pending.isOpen, false);
    pending.outcome.state = ActState::Waiting;
    pending.outcome.error.reset();
    m_journal.conclude(pending.act, pending.outcome);
    m_hold.setRemainingTime(pause);
    settleAfter(pause);
    if (isFirst || wasOpen)
        tellLater(id);
}

void ActRunner::settleOpen()
{
    m_again.stop();
    for (const qint64 id : m_pending.keys()) {
        const auto pending = m_pending.constFind(id);
        if (pending != m_pending.cend() && pending->isOpen && !pending->isSettling)
            settle(id);
    }
    sendNext();
}

std::optional<qint64> ActRunner::sameAs(const Act &act) const
{
    for (auto it = m_pending.cbegin(); it != m_pending.cend(); ++it) {
        const bool isWaiting = it->outcome.state == ActState::Waiting;
        if (isSameAct(it->act, act) || (isWaiting && isSameVisit(it->act, act)))
            return it.key();
    }
    return std::nullopt;
}

void ActRunner::answered(qint64 id, const ActAnswer &answer)
{
    Pending &pending = m_pending[id];
    pending.outcome.resultId = answer.resultId;
    pending.outcome.booking = answer.booking;
    pending.outcome.error = answer.error;
    const bool isChecked = mayWait(pending.act);
    if (answer.error && isChecked && isNoVerdict(*answer.error)) {
        pending.outcome.attempts = std::max(0, pending.outcome.attempts - 1);
        return keep(id,
                    answer.error->neverArrived() ? m_patience.onceReached : m_patience.byItself);
    }
    if (answer.error && answer.error->outcomeUnknown) {
        pending.outcome.state = ActState::Unknown;
        if (isChecked || mayStillRun(*answer.error))
            pending.lateEffect.setRemainingTime(m_patience.lateEffect);
        m_journal.conclude(pending.act, pending.outcome);
        settle(id);
    } else if (answer.error && pending.outcome.attempts > 1) {
        settle(id); // refused, perhaps because an earlier attempt took effect after all
    } else {
        pending.outcome.state = answer.error ? ActState::Failed : ActState::Done;
        end(id);
    }
}

void ActRunner::settle(qint64 id)
{
    Pending &pending = m_pending[id];
    pending.isSettling = true;
    if (isOutOfSight(pending.act, m_journal.now()))
        return found(id, {.kind = ActFinding::Kind::CannotBeKnown});
    m_settler.settle(pending.act, this,
                     [this, id](const ActFinding &finding) { found(id, finding); });
}

void ActRunner::found(qint64 id, const ActFinding &finding)
{
    Pending &pending = m_pending[id];
    pending.isSettling = false;
    const bool isTooEarly
        = finding.kind == ActFinding::Kind::DidNotHappen && !pending.lateEffect.hasExpired();
    if (isTooEarly || finding.kind == ActFinding::Kind::NotYetKnown)
        return leaveOpen(id);
    const std::optional<Api::ApiError> &error = pending.outcome.error;
    const bool isRefused = error && error->httpStatus / 100 == 4;
    if (finding.kind == ActFinding::Kind::DidNotHappen && mayWait(pending.act) && !isRefused
        && pending.outcome.attempts < MostAttempts)
        return keep(id, std::chrono::milliseconds(0));

    pending.outcome.settled = true;
    if (finding.kind == ActFinding::Kind::Happened) {
        pending.outcome.state = ActState::Done;
        pending.outcome.error.reset();
        pending.outcome.resultId = finding.resultId;
        pending.outcome.booking = finding.booking;
    } else if (finding.kind == ActFinding::Kind::DidNotHappen) {
        pending.outcome.state = ActState::Failed;
        pending.outcome.settled = !isRefused; // a refusal has a reason of its own
    } else {
        pending.outcome.state = ActState::Unknown;
        pending.outcome.error = finding.error;
    }
    end(id);
}

void ActRunner::end(qint64 id)
{
    Pending pending = m_pending.take(id);
    m_journal.conclude(pending.act, pending.outcome);
    const QPointer<ActRunner> self = this;
    tell(pending);
    if (!self)
        return;
    countOpen();
    QMetaObject::invokeMethod(this, &ActRunner::sendNext, Qt::QueuedConnection);
}

void ActRunner::leaveOpen(qint64 id)
{
    Pending &pending = m_pending[id];
    const auto pause = pending.lateEffect.hasExpired()
        ? m_patience.byItself
        : std::chrono::milliseconds(pending.lateEffect.remainingTime() + 1);
    settleAfter(pause);
    if (pending.isOpen && pending.outcome.state == ActState::Unknown)
        return sendNext(); // told before, and nothing new
    pending.isOpen = true;
    pending.outcome.state = ActState::Unknown;
    m_journal.conclude(pending.act, pending.outcome);
    Pending told = pending;
    pending.concluded = {};
    const QPointer<ActRunner> self = this;
    tell(told);
    if (!self)
        return;
    countOpen();
    QMetaObject::invokeMethod(this, &ActRunner::sendNext, Qt::QueuedConnection);
}

void ActRunner::tellWaiting(qint64 id)
{
    const auto pending = m_pending.find(id);
    if (pending == m_pending.end() || pending->outcome.state != ActState::Waiting)
        return; // sent by now: its end is told
    Pending told = *pending;
    pending->concluded = {};
    const QPointer<ActRunner> self = this;
    tell(told);
    if (self)
        countOpen();
}

void ActRunner::tellLater(qint64 id)
{
    QMetaObject::invokeMethod(
        this, [this, id] { tellWaiting(id); }, Qt::QueuedConnection);
}

/// Whoever is told may do anything, even delete this runner.
void ActRunner::tell(Pending &pending)
{
    const QPointer<ActRunner> self = this;
    if (pending.concluded && pending.context)
        pending.concluded(pending.outcome);
    if (self)
        Q_EMIT concluded(pending.act, pending.outcome);
}

void ActRunner::settleAfter(std::chrono::milliseconds delay)
{
    if (!m_again.isActive() || m_again.remainingTimeAsDuration() > delay)
        m_again.start(delay);
}

void ActRunner::countOpen()
{
    const auto count = int(std::count_if(m_pending.cbegin(), m_pending.cend(),
                                         [](const Pending &pending) { return pending.isOpen; }));
    if (count == m_openCount)
        return;
    m_openCount = count;
    Q_EMIT openCountChanged();
}

} // namespace Frontdesk
