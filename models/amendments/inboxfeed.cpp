// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/inboxfeed.h"

#include "models/acts/journal.h"
#include "models/amendments/decisionrunner.h"
#include "models/amendments/inboxstore.h"
#include "models/amendments/proposaldesk.h"
#include "models/amendments/standing.h"
#include "models/ledger/reviewqueue.h"
#include "models/ledger/snoozes.h"
#include "models/store/customercache.h"
#include "models/sync/amendmentsweep.h"
#include "models/sync/customersync.h"

#include <algorithm>

namespace Frontdesk {

namespace {

/// As many acts as two weeks of a busy desk have.
constexpr int MostActs = 5000;

} // namespace

InboxFeed::InboxFeed(Workplace &workplace, QObject *parent)
    : QObject(parent),
      m_workplace(workplace),
      m_inbox(workplace.now,
              [&cache = workplace.customers](const QList<Api::CustomerId> &ids) {
                  return cache.names(ids);
              }),
      m_desk(
          m_inbox,
          [this](const InboxRow &row, QObject *owner, RequestDiffModel::Answer answer) {
              readInFull(row, owner, std::move(answer));
          },
          [this](const Decision &decision) { m_workplace.decisions.decide(decision); })
{
    m_inbox.setWaiting(workplace.inboxStore.waiting());
    connect(&workplace.inboxStore, &InboxStore::changed, this, &InboxFeed::takeWaiting);
    connect(&workplace.sweep, &AmendmentSweep::reading, this,
            [this](const RequestReading &reading) { m_reading = reading; });
    connect(&workplace.proposals, &ReviewQueue::changed, this, &InboxFeed::takeProposals);
    connect(&workplace.snoozes, &Snoozes::changed, this, &InboxFeed::takeSnoozes);
    connect(&workplace.sync, &CustomerSync::passCompleted, &m_inbox, &Inbox::refreshNames);
    connect(&workplace.decisions, &DecisionRunner::progressed, this, &InboxFeed::takeOutcome);
    takeProposals();
    takeSnoozes();
    takeOpenDecisions();
}

PaymentSurroundings InboxFeed::surroundings(const InboxRow &row) const
{
    PaymentSurroundings around;
    around.customerName = row.customerName;
    around.contactChanged = lastContactChange(row.key.customer);
    around.contactChangeWaits = m_inbox.waits(row.key.customer, RequestKind::Contact);
    return around;
}

void InboxFeed::takeReading(const RequestReading &reading)
{
    m_reading = reading;
    m_workplace.inboxStore.take(reading, m_workplace.now());
    m_workplace.decisions.saw(reading);
}

void InboxFeed::takeOutcome(const DecisionOutcome &outcome)
{
    m_desk.takeOutcome(outcome);
    const RequestKind kind = outcome.key.kind;
    if (outcome.now && domainOf(kind) != AmendmentDomain::Unknown)
        m_workplace.inboxStore.take(
            {kind, outcome.key.customer, outcome.now->current, {*outcome.now}}, m_workplace.now());
    // What waits there now is seen at once, not in the sweep's turn.
    if (isEnd(outcome.state) || outcome.state == RequestState::Submitted)
        m_workplace.sweep.readSoon(outcome.key.customer);
}

void InboxFeed::takeWaiting(const QList<RequestKey> &keys)
{
    for (const RequestKey &key : keys) {
        if (const auto stored = m_workplace.inboxStore.find(key))
            m_inbox.take(*stored);
        else
            takeEnd(key);
        takeSnooze(key);
    }
}

void InboxFeed::takeEnd(const RequestKey &key)
{
    const auto row = m_inbox.find(key);
    const bool isRead = key.customer == m_reading.customer && key.kind == m_reading.kind;
    if (row && row->state == RequestState::Waiting && isRead) {
        DecisionOutcome outcome;
        outcome.key = key;
        const bool isOfData = domainOf(key.kind) != AmendmentDomain::Unknown;
        const bool isApplied = isOfData && isFulfilled(row->request, m_reading.current);
        outcome.state = isApplied ? RequestState::Applied : RequestState::EndedElsewhere;
        m_inbox.take(outcome);
    }
    m_inbox.drop(key);
}

void InboxFeed::takeProposals()
{
    QList<InboxProposal> proposals;
    for (const Proposal &proposal : m_workplace.proposals.open())
        proposals.append({requestOf(proposal), proposal.entered, proposal.enteredBy});
    m_inbox.setProposals(proposals);
}

void InboxFeed::takeSnoozes()
{
    for (const InboxRow &row : m_inbox.rows())
        takeSnooze(row.key);
}

void InboxFeed::takeSnooze(const RequestKey &key)
{
    const auto snooze = m_workplace.snoozes.find(key);
    m_inbox.setSnooze(
        key, snooze ? std::optional(InboxSnooze{snooze->until, snooze->by}) : std::nullopt);
}

void InboxFeed::takeOpenDecisions()
{
    for (const DecisionRecord &record : m_workplace.decisions.openDecisions()) {
        DecisionOutcome outcome;
        outcome.key = record.decision.request.key;
        outcome.state = record.isStopped        ? RequestState::NeedsPerson
            : record.course == Course::HandOver ? RequestState::HandedOver
                                                : RequestState::Settling;
        m_inbox.take(outcome, record.decision.request);
    }
}

void InboxFeed::readInFull(const InboxRow &row, QObject *owner, RequestDiffModel::Answer answer)
{
    // A proposal is not on the server, what it would change is.
    auto complete
        = [this, row, answer = std::move(answer)](const Api::Result<RequestReading> &result) {
              if (!result || !row.isProposal()) {
                  answer(result);
                  return;
              }
              RequestReading reading = *result;
              reading.waiting.clear();
              if (auto proposed = proposalInFull(row)) {
                  proposed->current = reading.current;
                  reading.waiting.append(*proposed);
              }
              answer(reading);
          };
    m_workplace.requests.read(row.key.kind, row.key.customer, Api::Priority::Person, owner,
                              std::move(complete));
}

std::optional<WaitingRequest> InboxFeed::proposalInFull(const InboxRow &row) const
{
    const QList<Proposal> &open = m_workplace.proposals.open();
    const auto found = std::find_if(open.cbegin(), open.cend(), [&](const Proposal &proposal) {
        return keyOf(proposal) == row.key;
    });
    if (found == open.cend())
        return std::nullopt;
    auto request = m_workplace.proposing.inFull(*found);
    // What was sealed elsewhere cannot be opened here: what may be shown of it is all there is.
    if (!request)
        request = requestOf(*found);
    request->key = row.key;
    return request;
}

WaitingRequest InboxFeed::requestOf(const Proposal &proposal) const
{
    WaitingRequest request;
    request.key = keyOf(proposal);
    request.requested = proposal.shown;
    return request;
}

QDateTime InboxFeed::lastContactChange(Api::CustomerId customer) const
{
    const QDateTime since = m_workplace.now().addDays(-ContactWatchDays);
    for (const JournalEntry &entry : m_workplace.journal.entries(since, MostActs)) {
        const bool isContact = std::holds_alternative<AmendContactAct>(entry.act.detail);
        if (isContact && entry.act.customerId == customer && entry.outcome.state == ActState::Done)
            return entry.recorded;
    }
    for (const InboxRow &row : m_inbox.rows()) {
        if (row.key.customer == customer && row.key.kind == RequestKind::Contact
            && row.state == RequestState::Applied)
            return m_workplace.now();
    }
    return {};
}

} // namespace Frontdesk
