// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/decisionrun.h"

#include "models/acts/actrunner.h"
#include "models/acts/journal.h"
#include "models/amendments/requestclaims.h"
#include "models/amendments/sealer.h"

namespace Frontdesk {

namespace {

bool isOpen(const ActOutcome &outcome)
{
    return outcome.state == ActState::Unknown && !outcome.settled;
}

} // namespace

DecisionRun::DecisionRun(const DecisionTools &tools, const Decision &decision, QObject *parent)
    : QObject(parent),
      m_tools(tools),
      m_reader(tools.client),
      m_writes(tools.journal, tools.patience.lateEffect, tools.patience.again)
{
    m_record.decision = decision;
    connectActs();
}

DecisionRun::DecisionRun(const DecisionTools &tools, const DecisionRecord &record, QObject *parent)
    : QObject(parent),
      m_tools(tools),
      m_reader(tools.client),
      m_writes(tools.journal, tools.patience.lateEffect, tools.patience.again),
      m_record(record)
{
    connectActs();
}

void DecisionRun::connectActs()
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &DecisionRun::look);
    connect(&m_tools.client, &Api::ApiClient::reached, this, [this] {
        if (m_isOffline && m_again.isActive())
            m_again.start(m_tools.patience.again);
        m_isOffline = false;
    });
    connect(&m_tools.acts, &ActRunner::concluded, this,
            [this](const Act &act, const ActOutcome &outcome) {
                const bool isOurs = isSameWrite(act, actOf(withdrawalOf(request())))
                    || isSameWrite(act, actOf(resendingOf(request())));
                if (m_isAwaiting && isOurs && !isOpen(outcome))
                    lookNow();
            });
}

void DecisionRun::begin()
{
    const bool isNew = m_record.id == 0;
    const bool isToBeSent
        = isProposal(request().key) && m_record.decision.verb == DecisionVerb::Approve;
    // Once the queue calls it sent, only this record knows that it is not.
    if (isNew && isToBeSent) {
        const auto obstacle
            = obstacleTo(DecisionVerb::Approve, request(), m_tools.sealer.canSeal());
        if (obstacle != DecisionObstacle::None || !keep(request()))
            return giveUp(obstacle == DecisionObstacle::None ? DecisionObstacle::NotRecorded
                                                             : obstacle);
    }
    if (m_tools.claims && (isNew || isToBeSent))
        return claim(isNew, !isNew);
    taken(isNew);
}

void DecisionRun::claim(bool isNew, bool isAgain)
{
    m_tools.claims->take(
        m_record.decision, isAgain, this, [this, isNew](const RequestClaims::Answer &answer) {
            if (answer.isTaken)
                return taken(isNew);
            if (answer.isKnown)
                return giveUp(DecisionObstacle::TakenElsewhere, answer.by, answer.at);
            if (m_record.id == 0)
                return giveUp(DecisionObstacle::LedgerAway);
            // It may be ours by now, and only the answer was lost.
            tell(RequestState::Settling);
            QTimer::singleShot(m_tools.patience.again, this, [this, isNew] { claim(isNew, true); });
        });
}

void DecisionRun::taken(bool isNew)
{
    if (isNew && isProposal(request().key)) {
        Q_EMIT recorded();
        const DecisionVerb verb = m_record.decision.verb;
        if (verb != DecisionVerb::Approve) // nothing of it is on the server
            return end(outcomeOf(verb == DecisionVerb::Decline ? RequestState::Declined
                                                               : RequestState::Withdrawn));
        tell(RequestState::Deciding);
    }
    look();
}

/// Nothing was done, and nothing was taken that somebody else waits for.
void DecisionRun::giveUp(DecisionObstacle obstacle, const QString &by, const QDateTime &at)
{
    if (m_record.id != 0)
        m_tools.store.remove(m_record.id);
    DecisionOutcome outcome = outcomeOf(stateBefore());
    outcome.obstacle = obstacle;
    outcome.takenBy = by;
    outcome.takenAt = at;
    m_isOver = true;
    Q_EMIT ended(outcome);
}

void DecisionRun::lookNow()
{
    m_again.stop();
    m_pause = {};
    look();
}

void DecisionRun::look()
{
    if (m_isLooking || m_isOver)
        return;
    m_isLooking = true;
    const auto priority = isWatching() ? Api::Priority::Background : Api::Priority::Person;
    m_reader.look(request(), priority, this, [this](const auto &look) { took(look); });
}

void DecisionRun::took(const Api::Result<Look> &look)
{
    m_isLooking = false;
    if (look)
        return m_record.id == 0 ? takeFirst(*look) : step(*look);
    if (m_record.id == 0) {
        DecisionOutcome outcome = outcomeOf(stateBefore());
        outcome.error = look.error();
        return end(outcome);
    }
    m_isOffline = true;
    tell(isWatching() ? RequestState::HandedOver : RequestState::Settling, look.error());
    pause();
}

void DecisionRun::takeFirst(const Look &look)
{
    const bool isThere = look.standing == Standing::Waits;
    if (look.now && (!isThere || !isAsShown(request(), *look.now))) {
        DecisionOutcome outcome = outcomeOf(RequestState::ChangedMeanwhile);
        outcome.now = look.now;
        return end(outcome);
    }
    if (!isThere)
        return end(outcomeOf(look.standing == Standing::Applied ? RequestState::Applied
                                                                : RequestState::EndedElsewhere));
    const DecisionObstacle obstacle
        = obstacleTo(m_record.decision.verb, *look.now, m_tools.sealer.canSeal());
    if (obstacle != DecisionObstacle::None)
        return refuse(obstacle);
    if (!keep(*look.now))
        return refuse(DecisionObstacle::NotRecorded);
    Q_EMIT recorded();
    tell(isWatching() ? RequestState::HandedOver : RequestState::Deciding);
    if (isWatching() && m_tools.claims)
        m_tools.claims->conclude(outcomeOf(RequestState::HandedOver));
    step(look);
}

bool DecisionRun::keep(const WaitingRequest &request)
{
    Decision decision = m_record.decision;
    decision.request = request;
    const Course course = courseFor(decision.verb, request);
    const auto record = m_tools.store.record(decision, course, m_tools.journal.newestId());
    if (record)
        m_record = *record;
    return record.has_value();
}

void DecisionRun::step(const Look &look)
{
    m_isAwaiting = false;
    DecisionFacts facts{m_record.course, m_record.decision.verb, look};
    facts.withdrawal = m_writes.find(actOf(withdrawalOf(request())), m_record.afterEntry);
    facts.sending = m_writes.find(actOf(resendingOf(request())), m_record.afterEntry);
    facts.looks = m_looks;
    const DecisionStep next = nextStep(request(), facts);
    switch (next.kind) {
    case DecisionStep::End: {
        DecisionOutcome outcome = outcomeOf(next.state);
        outcome.error = next.error;
        if (next.state == RequestState::ChangedMeanwhile)
            outcome.now = look.now;
        return end(outcome);
    }
    case DecisionStep::Stop:
        return stop(next.error);
    case DecisionStep::Withdraw:
        return write(withdrawalOf(request()));
    case DecisionStep::Send:
        return write(resendingOf(request()));
    case DecisionStep::AwaitWrite:
        m_isAwaiting = true;
        break;
    case DecisionStep::LookAgain:
        ++m_looks;
        break;
    }
    tell(next.state, next.error);
    pause();
}

void DecisionRun::write(const ActDetail &detail)
{
    m_looks = 0;
    m_tools.acts.run(actOf(detail), this, [this](const ActOutcome &outcome) { answered(outcome); });
}

void DecisionRun::answered(const ActOutcome &outcome)
{
    const auto entry = m_tools.journal.entry(outcome.journalId);
    m_isAwaiting = !entry || entry->isOpen();
    if (!m_isAwaiting)
        return look();
    // Nobody knows yet, or the acts did not begin it, as something like it is under way.
    tell(RequestState::Settling, outcome.error);
    pause();
}

Act DecisionRun::actOf(const ActDetail &detail) const
{
    return {request().key.customer, m_record.decision.customerName, detail};
}

RequestState DecisionRun::stateBefore() const
{
    return isProposal(request().key) ? RequestState::Proposed : RequestState::Waiting;
}

DecisionOutcome DecisionRun::outcomeOf(RequestState state) const
{
    DecisionOutcome outcome;
    outcome.key = request().key;
    outcome.state = state;
    outcome.verb = m_record.decision.verb;
    outcome.manager = m_record.decision.manager;
    outcome.reason = m_record.decision.reason;
    return outcome;
}

void DecisionRun::tell(RequestState state, const std::optional<Api::ApiError> &error)
{
    const bool isNews = !m_told || m_told->state != state
        || m_told->error.has_value() != error.has_value()
        || (error && error->kind != m_told->error->kind);
    if (!isNews)
        return;
    m_told = outcomeOf(state);
    m_told->error = error;
    Q_EMIT told(*m_told);
}

void DecisionRun::refuse(DecisionObstacle obstacle)
{
    DecisionOutcome outcome = outcomeOf(stateBefore());
    outcome.obstacle = obstacle;
    end(outcome);
}

void DecisionRun::stop(const std::optional<Api::ApiError> &error)
{
    m_tools.store.stop(m_record.id, error);
    m_record.isStopped = true;
    m_isOver = true;
    DecisionOutcome outcome = outcomeOf(RequestState::NeedsPerson);
    outcome.error = error;
    if (m_tools.claims)
        m_tools.claims->conclude(outcome);
    Q_EMIT ended(outcome);
}

void DecisionRun::end(DecisionOutcome outcome)
{
    if (m_record.id != 0)
        m_tools.store.remove(m_record.id);
    if (m_tools.claims)
        m_tools.claims->conclude(outcome);
    m_isOver = true;
    Q_EMIT ended(outcome);
}

void DecisionRun::pause()
{
    const DecisionPatience &patience = m_tools.patience;
    const auto first = isWatching() ? patience.watch : patience.again;
    const auto most = isWatching() ? patience.watchAtMost : patience.againAtMost;
    m_pause = qBound(first, m_pause * 2, most);
    m_again.start(m_pause);
}

} // namespace Frontdesk
