// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/acts/actrunner.h"

#include "models/acts/actidentity.h"
#include "models/acts/journal.h"

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

Api::ApiError refusal(bool isRepeated)
{
    Api::ApiError error;
    error.kind = isRepeated ? Kind::Conflict : Kind::Server;
    error.detail = isRepeated ? QStringLiteral("the same act is under way or unknown")
                              : QStringLiteral("the act could not be recorded");
    return error;
}

} // namespace

ActRunner::ActRunner(Api::ApiClient &client, Journal &journal, QObject *parent)
    : QObject(parent), m_journal(journal), m_sender(client), m_settler(client)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &ActRunner::settleOpen);
    connect(&client, &Api::ApiClient::reached, this, [this] {
        if (m_openCount > 0)
            settleAfter(m_patience.onceReached);
    });
    // Known from the start, so that nothing of an earlier start is done a second time.
    for (const JournalEntry &entry : m_journal.openEntries())
        m_pending.insert(entry.outcome.journalId,
                         Pending{.act = entry.act, .outcome = entry.outcome, .isOpen = true});
    countOpen();
}

ActRunner::~ActRunner() = default;

void ActRunner::setPatience(const ActPatience &patience)
{
    m_patience = patience;
    m_settler.setSecondLook(patience.secondLook);
}

void ActRunner::run(const Act &act, QObject *context, Concluded concluded)
{
    if (const auto first = sameAs(act))
        return refuse(*first, context, concluded);
    const std::optional<qint64> id = m_journal.record(act);
    if (!id)
        return refuse(0, context, concluded);
    Pending pending{.act = act, .context = context, .concluded = std::move(concluded)};
    pending.outcome.journalId = *id;
    m_pending.insert(*id, std::move(pending));
    m_sender.send(act, this, [this, id = *id](const ActAnswer &answer) { answered(id, answer); });
}

void ActRunner::settleOpen()
{
    m_again.stop();
    for (const qint64 id : m_pending.keys()) {
        const auto pending = m_pending.constFind(id);
        if (pending != m_pending.cend() && pending->isOpen && !pending->isSettling)
            settle(id);
    }
}

std::optional<qint64> ActRunner::sameAs(const Act &act) const
{
    for (auto it = m_pending.cbegin(); it != m_pending.cend(); ++it) {
        if (isSameAct(it->act, act))
            return it.key();
    }
    return std::nullopt;
}

void ActRunner::refuse(qint64 journalId, QObject *context, const Concluded &concluded)
{
    const ActOutcome outcome{
        .journalId = journalId, .state = ActState::Failed, .error = refusal(journalId != 0)};
    // Later, as every other end: the caller need not be ready for it within run().
    QMetaObject::invokeMethod(
        context, [concluded, outcome] { concluded(outcome); }, Qt::QueuedConnection);
}

void ActRunner::answered(qint64 id, const ActAnswer &answer)
{
    Pending &pending = m_pending[id];
    pending.outcome.resultId = answer.resultId;
    pending.outcome.booking = answer.booking;
    pending.outcome.error = answer.error;
    if (answer.error && answer.error->outcomeUnknown) {
        pending.outcome.state = ActState::Unknown;
        if (mayStillRun(*answer.error))
            pending.lateEffect.setRemainingTime(m_patience.lateEffect);
        m_journal.conclude(pending.act, pending.outcome);
        settle(id);
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

    pending.outcome.settled = true;
    if (finding.kind == ActFinding::Kind::Happened) {
        pending.outcome.state = ActState::Done;
        pending.outcome.error.reset();
        pending.outcome.resultId = finding.resultId;
        pending.outcome.booking = finding.booking;
    } else if (finding.kind == ActFinding::Kind::DidNotHappen) {
        pending.outcome.state = ActState::Failed;
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
    if (self)
        countOpen();
}

void ActRunner::leaveOpen(qint64 id)
{
    Pending &pending = m_pending[id];
    const auto pause = pending.lateEffect.hasExpired()
        ? m_patience.byItself
        : std::chrono::milliseconds(pending.lateEffect.remainingTime() + 1);
    settleAfter(pause);
    if (pending.isOpen && pending.outcome.state == ActState::Unknown)
        return; // told before, and nothing new
    pending.isOpen = true;
    pending.outcome.state = ActState::Unknown;
    m_journal.conclude(pending.act, pending.outcome);
    Pending told = pending;
    pending.concluded = {};
    const QPointer<ActRunner> self = this;
    tell(told);
    if (self)
        countOpen();
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
