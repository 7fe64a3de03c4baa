// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/decisionrunner.h"

#include "models/acts/journal.h"
#include "models/amendments/sealer.h"
#include "models/line/linemonitor.h"

namespace Frontdesk {

namespace {

/// Declining a proposal is a matter of the desks alone.
bool needsServer(const Decision &decision)
{
    return decision.verb == DecisionVerb::Approve || !isProposal(decision.request.key);
}

} // namespace

DecisionRunner::DecisionRunner(const DecisionTools &tools, QObject *parent)
    : QObject(parent), m_tools(tools)
{
    connect(&tools.sealer, &Sealer::ready, this, &DecisionRunner::resume);
}

DecisionRunner::~DecisionRunner() = default;

void DecisionRunner::decide(const Decision &decision)
{
    decide(QList{decision});
}

void DecisionRunner::decide(const QList<Decision> &decisions)
{
    // Later, so that nothing is told from inside the call.
    const auto takeAll = [this, decisions] {
        for (const Decision &decision : decisions)
            take(decision);
        next();
    };
    QMetaObject::invokeMethod(this, takeAll, Qt::QueuedConnection);
}

void DecisionRunner::take(const Decision &decision)
{
    if (m_tools.line && m_tools.line->isOffline() && needsServer(decision))
        return refuse(decision, DecisionObstacle::Offline);
    if (decideOnStopped(decision))
        return;
    if (isUnderWay(decision.request.key) && !takeBack(decision))
        refuse(decision, DecisionObstacle::UnderWay);
    else
        m_queue.append(decision);
}

void DecisionRunner::resume()
{
    for (const DecisionRecord &record : m_tools.store.records()) {
        if (m_runs.contains(record.decision.request.key))
            continue;
        if (!record.isStopped && record.isReadable) {
            goOn(record);
            continue;
        }
        const auto obstacle = record.isReadable ? DecisionObstacle::None : DecisionObstacle::NoSeal;
        tell(record.decision, RequestState::NeedsPerson, obstacle, record.error);
    }
}

void DecisionRunner::goOn(const DecisionRecord &record)
{
    auto *run = new DecisionRun(m_tools, record, this);
    follow(run);
    const bool isWatching = run->isWatching();
    tell(record.decision, isWatching ? RequestState::HandedOver : RequestState::Settling);
    run->begin();
}

void DecisionRunner::saw(const RequestReading &reading)
{
    // One by one they may end, and be gone from the list.
    for (const RequestKey &key : m_runs.keys()) {
        DecisionRun *run = m_runs.value(key);
        if (run && run->isWatching() && key.kind == reading.kind && key.customer == reading.customer
            && lookAt(run->request(), reading).standing != Standing::Waits)
            run->lookNow();
    }
}

void DecisionRunner::next()
{
    if (m_current || m_queue.isEmpty())
        return;
    m_current = new DecisionRun(m_tools, m_queue.takeFirst(), this);
    follow(m_current);
    m_current->begin();
}

void DecisionRunner::follow(DecisionRun *run)
{
    m_runs.insert(run->request().key, run);
    connect(run, &DecisionRun::recorded, this, [this, run] {
        Q_EMIT decided(run->record().decision);
        if (run->isWatching())
            Q_EMIT handedOver(run->request().key);
    });
    connect(run, &DecisionRun::told, this, [this, run](const DecisionOutcome &outcome) {
        Q_EMIT progressed(outcome);
        // What takes its time does not keep the others waiting.
        if (outcome.state != RequestState::Deciding)
            letGo(run);
    });
    connect(run, &DecisionRun::ended, this, [this, run](const DecisionOutcome &outcome) {
        m_runs.remove(outcome.key);
        run->deleteLater();
        Q_EMIT progressed(outcome);
        letGo(run);
    });
}

void DecisionRunner::letGo(const DecisionRun *run)
{
    if (m_current != run)
        return;
    m_current = nullptr;
    QMetaObject::invokeMethod(this, &DecisionRunner::next, Qt::QueuedConnection);
}

bool DecisionRunner::isUnderWay(const RequestKey &key) const
{
    const auto isOfKey = [&](const Decision &decision) { return decision.request.key == key; };
    return m_runs.contains(key) || std::any_of(m_queue.cbegin(), m_queue.cend(), isOfKey);
}

/// What was handed over may be withdrawn after all.
bool DecisionRunner::takeBack(const Decision &decision)
{
    DecisionRun *run = m_runs.value(decision.request.key);
    if (!run || !run->isWatching() || decision.verb == DecisionVerb::Approve)
        return false;
    if (!m_tools.store.remove(run->record().id))
        return false;
    letGo(run);
    m_runs.remove(decision.request.key);
    delete run;
    return true;
}

/// What was withdrawn here and not taken again is sent once more, or dropped.
bool DecisionRunner::decideOnStopped(const Decision &decision)
{
    const RequestKey &key = decision.request.key;
    const auto record = m_tools.store.find(key);
    if (!record || !record->isStopped || m_runs.contains(key))
        return false;
    Q_EMIT decided(decision);
    if (decision.verb != DecisionVerb::Approve) {
        const bool isDropped = m_tools.store.remove(record->id);
        tell(decision, isDropped ? RequestState::Declined : RequestState::NeedsPerson,
             isDropped ? DecisionObstacle::None : DecisionObstacle::NotRecorded);
    } else if (m_tools.store.goOn(record->id, m_tools.journal.newestId())) {
        if (const auto again = m_tools.store.find(key); again && again->isReadable)
            goOn(*again);
        else
            tell(decision, RequestState::NeedsPerson, DecisionObstacle::NoSeal);
    } else {
        tell(decision, RequestState::NeedsPerson, DecisionObstacle::NotRecorded);
    }
    return true;
}

void DecisionRunner::refuse(const Decision &decision, DecisionObstacle obstacle)
{
    tell(decision, stateBefore(decision.request.key), obstacle);
}

RequestState DecisionRunner::stateBefore(const RequestKey &key) const
{
    if (const DecisionRun *run = m_runs.value(key); run && run->isWatching())
        return RequestState::HandedOver;
    if (isUnderWay(key))
        return RequestState::Deciding;
    if (m_tools.store.find(key))
        return RequestState::NeedsPerson;
    return isProposal(key) ? RequestState::Proposed : RequestState::Waiting;
}

void DecisionRunner::tell(const Decision &decision, RequestState state, DecisionObstacle obstacle,
                          const std::optional<Api::ApiError> &error)
{
    DecisionOutcome outcome;
    outcome.key = decision.request.key;
    outcome.state = state;
    outcome.obstacle = obstacle;
    outcome.error = error;
    outcome.verb = decision.verb;
    outcome.manager = decision.manager;
    outcome.reason = decision.reason;
    Q_EMIT progressed(outcome);
}

} // namespace Frontdesk
