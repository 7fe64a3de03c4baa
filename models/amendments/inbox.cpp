// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/inbox.h"

#include <algorithm>

namespace Frontdesk {

namespace {

using namespace std::chrono_literals;

/// A timer of days would overflow, and the computer may sleep in between.
constexpr std::chrono::milliseconds LongestWait = 10min;

} // namespace

Inbox::Inbox(Clock now, Names names, QObject *parent)
    : QObject(parent), m_now(std::move(now)), m_namesOf(std::move(names))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Inbox::tick);
}

void Inbox::setWaiting(const QList<StoredRequest> &requests)
{
    QHash<RequestKey, StoredRequest> waiting;
    waiting.reserve(requests.size());
    QList<RequestKey> touched;
    for (const StoredRequest &request : requests) {
        const auto known = m_waiting.constFind(request.request.key);
        if (known == m_waiting.cend() || !(*known == request))
            touched.append(request.request.key);
        waiting.insert(request.request.key, request);
    }
    for (auto it = m_waiting.keyBegin(); it != m_waiting.keyEnd(); ++it) {
        if (!waiting.contains(*it))
            touched.append(*it);
    }
    m_waiting = std::move(waiting);
    refresh(touched);
}

void Inbox::take(const StoredRequest &request)
{
    m_waiting.insert(request.request.key, request);
    refresh({request.request.key});
}

void Inbox::drop(const RequestKey &key)
{
    if (m_waiting.remove(key))
        refresh({key});
}

void Inbox::setProposals(const QList<InboxProposal> &proposals)
{
    QList<RequestKey> touched;
    for (const InboxProposal &old : std::as_const(m_proposals))
        touched.append(old.request.key);
    m_proposals.clear();
    for (const InboxProposal &proposal : proposals) {
        m_proposals.insert(proposal.request.key, proposal);
        touched.append(proposal.request.key);
    }
    refresh(touched);
}

void Inbox::setSnooze(const RequestKey &key, const std::optional<InboxSnooze> &snooze)
{
    const auto known = m_snoozes.constFind(key);
    if (snooze ? known != m_snoozes.cend() && *known == *snooze : known == m_snoozes.cend())
        return;
    if (snooze)
        m_snoozes.insert(key, *snooze);
    else
        m_snoozes.remove(key);
    refresh({key});
}

void Inbox::take(const DecisionOutcome &outcome, const std::optional<WaitingRequest> &request)
{
    const RequestKey &key = outcome.key;
    Decided &decided = m_decided[key];
    if (const auto row = m_rows.constFind(key); row != m_rows.cend())
        decided.last = *row;
    else if (request)
        decided.last.request = withoutBankData(*request);
    decided.last.key = key;
    decided.outcome = outcome;
    decided.when = m_now();
    if (outcome.now && outcome.now->key == outcome.key) {
        decided.last.request = withoutBankData(*outcome.now);
        if (const auto waiting = m_waiting.find(outcome.key); waiting != m_waiting.end())
            waiting->request = decided.last.request;
    }
    refresh({key});
}

void Inbox::refreshNames()
{
    m_names.clear();
    refresh(m_rows.keys());
}

void Inbox::tick()
{
    QList<RequestKey> touched;
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        if (it->stage == InboxStage::Snoozed || it->stage == InboxStage::Decided)
            touched.append(it.key());
    }
    refresh(touched);
}

std::optional<InboxRow> Inbox::find(const RequestKey &key) const
{
    const auto found = m_rows.constFind(key);
    return found == m_rows.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Api::ApiError> Inbox::problem(const RequestKey &key) const
{
    return m_decided.value(key).outcome.error;
}

bool Inbox::waits(Api::CustomerId customer, RequestKind kind) const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [&](const InboxRow &row) {
        return row.key.customer == customer && row.key.kind == kind
            && row.stage != InboxStage::Decided;
    });
}

void Inbox::refresh(const QList<RequestKey> &keys)
{
    learnNames(keys);
    QList<RequestKey> changes;
    const QHash<InboxStage, int> before = m_counts;
    for (const RequestKey &key : keys) {
        const std::optional<InboxRow> row = made(key);
        const auto known = m_rows.constFind(key);
        if (row ? known != m_rows.cend() && *known == *row : known == m_rows.cend())
            continue;
        put(key, row);
        changes.append(key);
    }
    planTick();
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
    if (m_counts != before)
        Q_EMIT countsChanged();
}

std::optional<InboxRow> Inbox::made(const RequestKey &key) const
{
    InboxRow row{key};
    const auto decided = m_decided.constFind(key);
    bool isDecided = decided != m_decided.cend();
    if (const auto proposal = m_proposals.constFind(key); proposal != m_proposals.cend()) {
        row.request = proposal->request;
        row.known = proposal->entered;
        row.by = proposal->by;
        row.state = RequestState::Proposed;
    } else if (const auto waiting = m_waiting.constFind(key); waiting != m_waiting.cend()) {
        row.request = waiting->request;
        row.known = waiting->known;
        row.read = waiting->read;
        // A contract can be canceled anew: what the server says later counts.
        if (isDecided && isEnd(decided->outcome.state) && waiting->read > decided->when)
            isDecided = false;
    } else if (isDecided && stays(*decided)) {
        row = decided->last;
        row.snoozedUntil = {};
    } else {
        return std::nullopt;
    }
    if (isDecided) {
        row.hasProblem = decided->outcome.error.has_value()
            || decided->outcome.obstacle != DecisionObstacle::None;
        if (decided->outcome.state != RequestState::Unknown)
            row.state = decided->outcome.state;
    }
    const CustomerName name = m_names.value(key.customer);
    row.customerName = name.name;
    row.customerNumber = name.number;
    if (const auto snooze = m_snoozes.constFind(key);
        snooze != m_snoozes.cend() && snooze->until > m_now()) {
        row.snoozedUntil = snooze->until;
        row.by = snooze->by;
    }
    row.stage = stageOf(row);
    return row;
}

bool Inbox::stays(const Decided &decided) const
{
    switch (decided.outcome.state) {
    case RequestState::Deciding:
    case RequestState::Settling:
    case RequestState::HandedOver:
    case RequestState::NeedsPerson:
        return true;
    case RequestState::Applied:
    case RequestState::Withdrawn:
    case RequestState::Declined:
    case RequestState::EndedElsewhere:
    case RequestState::Submitted:
        return decided.when.date() == m_now().date();
    default:
        return false; // what waits instead has a row of its own
    }
}

InboxStage Inbox::stageOf(const InboxRow &row) const
{
    const bool isSent = row.state == RequestState::Submitted && row.isProposal();
    if (isEnd(row.state) || isSent)
        return InboxStage::Decided;
    if (row.state == RequestState::HandedOver)
        return InboxStage::HandedOver;
    return row.snoozedUntil.isValid() ? InboxStage::Snoozed : InboxStage::Open;
}

void Inbox::put(const RequestKey &key, const std::optional<InboxRow> &row)
{
    if (const auto old = m_rows.constFind(key); old != m_rows.cend())
        --m_counts[old->stage];
    if (row) {
        ++m_counts[row->stage];
        m_rows.insert(key, *row);
    } else {
        m_rows.remove(key);
        m_decided.remove(key);
    }
}

void Inbox::learnNames(const QList<RequestKey> &keys)
{
    QSet<Api::CustomerId> unknown;
    for (const RequestKey &key : keys) {
        if (!m_names.contains(key.customer))
            unknown.insert(key.customer);
    }
    if (!unknown.isEmpty())
        m_names.insert(m_namesOf(unknown.values()));
}

void Inbox::planTick()
{
    const QDateTime now = m_now();
    QDateTime next = now.addMSecs(LongestWait.count());
    for (const InboxSnooze &snooze : std::as_const(m_snoozes)) {
        if (snooze.until > now)
            next = std::min(next, snooze.until);
    }
    m_next.start(std::chrono::milliseconds(now.msecsTo(next)) + 1ms);
}

} // namespace Frontdesk
