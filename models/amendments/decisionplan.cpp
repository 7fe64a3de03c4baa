// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/decisionplan.h"

#include "models/amendments/validation.h"

namespace Frontdesk {

namespace {

using Kind = Api::ApiError::Kind;
using Step = DecisionStep;

bool isDomain(RequestKind kind)
{
    return domainOf(kind) != AmendmentDomain::Unknown;
}

bool lacksAField(const WaitingRequest &request)
{
    const QList<DataField> &fields = fieldsOf(request.key.kind);
    return std::any_of(fields.cbegin(), fields.cend(), [&](const DataField &field) {
        return field.required && cleaned(field.kind, request.requested.value(field.id)).isEmpty();
    });
}

DecisionObstacle obstacleToApproving(const WaitingRequest &request, bool canSeal)
{
    const bool isPayment = request.key.kind == RequestKind::Payment;
    const Course course = courseFor(DecisionVerb::Approve, request);
    if (course == Course::ApplyNow && isPayment && request.requireSignature)
        return DecisionObstacle::SignatureMissing;
    if (course != Course::HandOver && lacksAField(request))
        return DecisionObstacle::Incomplete;
    return isPayment && !canSeal ? DecisionObstacle::NoSeal : DecisionObstacle::None;
}

Api::ApiError errorOf(Kind kind, const char *detail)
{
    Api::ApiError error;
    error.kind = kind;
    error.detail = QString::fromLatin1(detail);
    return error;
}

bool healsByItself(const std::optional<Api::ApiError> &error)
{
    switch (error ? error->kind : Kind::Protocol) {
    case Kind::Network:
    case Kind::HostNotFound:
    case Kind::Timeout:
    case Kind::RateLimited:
    case Kind::Busy:
    case Kind::Server:
        return true;
    default:
        return false;
    }
}

Step ended(RequestState state, std::optional<Api::ApiError> error = {})
{
    return {Step::End, state, std::move(error)};
}

/// The request waits as before, and so nothing was done.
Step undone(const std::optional<Api::ApiError> &error)
{
    return ended(RequestState::Waiting, error);
}

/// Lost or refused on its way although the request still waits: begun again a few times.
Step repeatedWithdrawal(const OwnWrite &withdrawal)
{
    if (withdrawal.count >= MostTries)
        return undone(withdrawal.error);
    return {withdrawal.isOver ? Step::Withdraw : Step::LookAgain, RequestState::Settling,
            withdrawal.error};
}

/// The request is there as it was decided on.
Step whileWaiting(const DecisionFacts &facts)
{
    switch (facts.withdrawal.state) {
    case OwnWrite::None:
        return {Step::Withdraw, RequestState::Deciding};
    case OwnWrite::Open:
        return {Step::AwaitWrite};
    case OwnWrite::Done:
        if (facts.withdrawal.isSettled)
            return repeatedWithdrawal(facts.withdrawal);
        return facts.looks < MostLooks
            ? Step{Step::LookAgain}
            : undone(errorOf(Kind::Protocol, "withdrawn, and still shown"));
    case OwnWrite::Refused:
        return undone(facts.withdrawal.error);
    case OwnWrite::Lost:
    case OwnWrite::Unknowable:
        return repeatedWithdrawal(facts.withdrawal);
    }
    return {};
}

/// Whether it was this desk that withdrew what is gone, as far as can be known.
bool isWithdrawnHere(const OwnWrite &withdrawal)
{
    const bool isLate = withdrawal.state == OwnWrite::Lost && !withdrawal.isOver;
    return isLate || withdrawal.state == OwnWrite::Done || withdrawal.state == OwnWrite::Unknowable;
}

Step stopped(const DecisionFacts &facts, const Api::ApiError &error)
{
    // A proposal is still in the review queue.
    if (facts.course == Course::SendProposal)
        return ended(RequestState::Proposed, error);
    return {Step::Stop, RequestState::NeedsPerson, error};
}

/// It was sent, and did not happen: sent again once nothing late can come of it, a few times.
Step repeatedSending(const DecisionFacts &facts)
{
    const OwnWrite &sending = facts.sending;
    if (sending.count >= MostTries && sending.isOver)
        return stopped(facts, sending.error.value_or(Api::ApiError()));
    return {sending.isOver ? Step::Send : Step::LookAgain, RequestState::Settling, sending.error};
}

/// Nothing waits on the server, and what was asked for is in our hands.
Step whileInHand(const DecisionFacts &facts)
{
    const OwnWrite &sending = facts.sending;
    // After a restart the journal knows only the end of an account: our own look knows all of it.
    if (sending.state == OwnWrite::Lost || (sending.state == OwnWrite::Done && sending.isSettled))
        return repeatedSending(facts);
    const Step soon{Step::LookAgain, RequestState::Settling, sending.error};
    switch (sending.state) {
    case OwnWrite::None:
        return {Step::Send, RequestState::Deciding};
    case OwnWrite::Open:
        return {Step::AwaitWrite};
    case OwnWrite::Done:
        return facts.looks < MostLooks
            ? Step{Step::LookAgain}
            : stopped(facts, errorOf(Kind::Protocol, "taken, and not shown"));
    case OwnWrite::Refused:
        if (!healsByItself(sending.error))
            return stopped(facts, sending.error.value_or(Api::ApiError()));
        return sending.isOver ? Step{Step::Send, RequestState::Settling, sending.error} : soon;
    case OwnWrite::Lost:
    case OwnWrite::Unknowable:
        return stopped(facts, sending.error.value_or(Api::ApiError()));
    }
    return {};
}

Step stepOfSending(const WaitingRequest &request, const DecisionFacts &facts)
{
    const Look &look = facts.look;
    if (look.standing == Standing::WaitsOtherwise && look.now) {
        // Sent again, it has another number; a domain may want verification by now.
        if (isSameWish(request, *look.now))
            return ended(RequestState::Submitted);
        return stopped(facts, errorOf(Kind::Conflict, "another request waits"));
    }
    return whileInHand(facts);
}

Step stepOfApplying(const WaitingRequest &request, const DecisionFacts &facts)
{
    if (facts.look.standing == Standing::Waits)
        return whileWaiting(facts);
    if (facts.withdrawal.state == OwnWrite::Open)
        return {Step::AwaitWrite};
    if (isWithdrawnHere(facts.withdrawal))
        return stepOfSending(request, facts);
    return ended(facts.look.standing == Standing::Gone ? RequestState::EndedElsewhere
                                                       : RequestState::ChangedMeanwhile);
}

Step stepOfWithdrawing(const DecisionFacts &facts)
{
    const Look &look = facts.look;
    const OwnWrite &withdrawal = facts.withdrawal;
    if (look.standing == Standing::Waits)
        return whileWaiting(facts);
    if (withdrawal.state == OwnWrite::Open)
        return {Step::AwaitWrite};
    const bool isOurs = isWithdrawnHere(withdrawal);
    const bool isAnswered = withdrawal.state == OwnWrite::Done && !withdrawal.isSettled;
    // Agreed on in the same moment: then our call asked for that to be taken back.
    if (isOurs && look.isTakenBack)
        return ended(RequestState::Submitted);
    if (look.standing == Standing::Applied && !isAnswered)
        return ended(RequestState::Applied);
    if (isOurs)
        return ended(facts.verb == DecisionVerb::Decline ? RequestState::Declined
                                                         : RequestState::Withdrawn);
    return ended(look.standing == Standing::Gone ? RequestState::EndedElsewhere
                                                 : RequestState::ChangedMeanwhile);
}

Step stepOfWatching(const DecisionFacts &facts)
{
    switch (facts.look.standing) {
    case Standing::Waits:
        return {Step::LookAgain, RequestState::HandedOver};
    case Standing::WaitsOtherwise:
        return ended(RequestState::ChangedMeanwhile);
    case Standing::Applied:
        return ended(RequestState::Applied);
    case Standing::Gone:
        return ended(RequestState::EndedElsewhere);
    }
    return {};
}

} // namespace

DecisionObstacle obstacleTo(DecisionVerb verb, const WaitingRequest &request, bool canSeal)
{
    const RequestKind kind = request.key.kind;
    if (request.configuration == Api::AmendmentConfigurationStatus::Read)
        return DecisionObstacle::ReadOnly;
    if (verb == DecisionVerb::Approve)
        return obstacleToApproving(request, canSeal);
    // Taking back a withdrawal that waits is no call of the API.
    const bool isWithdrawal
        = kind == RequestKind::CancelationWithdrawal || kind == RequestKind::ModuleWithdrawal;
    return isWithdrawal ? DecisionObstacle::NotWithdrawable : DecisionObstacle::None;
}

Course courseFor(DecisionVerb verb, const WaitingRequest &request)
{
    if (verb != DecisionVerb::Approve)
        return Course::Withdraw;
    if (isProposal(request.key))
        return Course::SendProposal;
    const bool isAtOnce
        = request.configuration == Api::AmendmentConfigurationStatus::ChangesWithoutVerification;
    return isDomain(request.key.kind) && isAtOnce ? Course::ApplyNow : Course::HandOver;
}

ActDetail withdrawalOf(const WaitingRequest &request)
{
    const RequestKey &key = request.key;
    switch (key.kind) {
    case RequestKind::IdlePeriod:
        return WithdrawIdlePeriodAct{request.contractId, key.subject};
    case RequestKind::Cancelation:
        return WithdrawCancelationAct{request.contractId};
    case RequestKind::ModuleCancelation:
        return WithdrawModuleCancelationAct{request.contractId, key.subject};
    default:
        return WithdrawAmendmentAct{key.subject, domainOf(key.kind)};
    }
}

ActDetail resendingOf(const WaitingRequest &request)
{
    // What a desk proposes may be signed.
    return amendmentOf(domainOf(request.key.kind), request.requested,
                       request.requested.value(SignatureField));
}

DecisionStep nextStep(const WaitingRequest &request, const DecisionFacts &facts)
{
    if (facts.course == Course::HandOver)
        return stepOfWatching(facts);
    if (facts.course == Course::Withdraw)
        return stepOfWithdrawing(facts);
    if (facts.look.standing == Standing::Applied)
        return ended(RequestState::Applied);
    return facts.course == Course::ApplyNow ? stepOfApplying(request, facts)
                                            : stepOfSending(request, facts);
}

} // namespace Frontdesk
