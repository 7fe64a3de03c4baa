// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/amendments/decisionwords.h"

#include "models/amendments/fieldwords.h"
#include "ui/widgets/errorwords.h"

namespace Frontdesk {

namespace {

QString sentenceOf(RequestState state)
{
    switch (state) {
    case RequestState::HandedOver:
        return DecisionWords::tr("%1: approved. It is to be verified in PerfectGym Next, and is "
                                 "watched until then.");
    case RequestState::Submitted:
        return DecisionWords::tr("%1: submitted. It now waits for verification.");
    case RequestState::Applied:
        return DecisionWords::tr("%1: applied. The data is what was asked for.");
    case RequestState::Withdrawn:
        return DecisionWords::tr("%1: withdrawn. The data stays as it is.");
    case RequestState::Declined:
        return DecisionWords::tr("%1: declined. Nothing was sent.");
    case RequestState::EndedElsewhere:
        return DecisionWords::tr("%1: somebody else ended it before. Nothing was done here.");
    case RequestState::ChangedMeanwhile:
        return DecisionWords::tr("%1: changed meanwhile, so nothing was done. Look at it again and "
                                 "decide anew.");
    case RequestState::Settling:
        return DecisionWords::tr("%1: nobody knows yet whether it took effect. It is being found "
                                 "out; do not decide again.");
    case RequestState::NeedsPerson:
        return DecisionWords::tr("%1: it was withdrawn, and the server does not take it again. It "
                                 "is kept here: approve it again, or enter it anew.");
    default:
        return {};
    }
}

QString sentenceOf(const DecisionOutcome &outcome)
{
    switch (outcome.obstacle) {
    case DecisionObstacle::ReadOnly:
        return DecisionWords::refusal(Refusal::ReadOnly);
    case DecisionObstacle::NoSeal:
        return DecisionWords::tr("Bank data cannot be kept safe without the keychain. Unlock it, "
                                 "then decide again.");
    case DecisionObstacle::SignatureMissing:
        return DecisionWords::tr("The studio wants the customer's signature, which nobody can "
                                 "read back. Verify it in PerfectGym Next.");
    case DecisionObstacle::Incomplete:
        return DecisionWords::tr("The request lacks something that the server wants. Enter it "
                                 "anew, or verify it in PerfectGym Next.");
    case DecisionObstacle::NotWithdrawable:
        return DecisionWords::refusal(Refusal::NotWithdrawable);
    case DecisionObstacle::NotRecorded:
        return DecisionWords::tr("It could not be written down on this computer. Look at its disk, "
                                 "then decide again.");
    case DecisionObstacle::TakenElsewhere:
        return DecisionWords::tr("%1 decides on it already, at another desk.").arg(outcome.takenBy);
    case DecisionObstacle::UnderWay:
        return DecisionWords::refusal(Refusal::UnderWay);
    case DecisionObstacle::LedgerAway:
        return DecisionWords::tr("What the desks share cannot be reached now. Decide again once "
                                 "it is back.");
    case DecisionObstacle::Offline:
        return DecisionWords::tr("There is no connection to the server, so nothing was begun and "
                                 "the request waits as before. Decide again once it is back.");
    case DecisionObstacle::None:
        break;
    }
    return {};
}

} // namespace

QString DecisionWords::refusal(Refusal refusal)
{
    switch (refusal) {
    case Refusal::ReadOnly:
        return tr("This studio's settings in PerfectGym Next allow no more than reading this "
                  "domain.");
    case Refusal::UnderWay:
        return tr("A decision is under way already.");
    case Refusal::HandedOver:
        return tr("It is approved already and waits to be verified in PerfectGym Next.");
    case Refusal::Over:
        return tr("It is decided already.");
    case Refusal::OnServer:
        return tr("This waits on the server: it can be withdrawn, not declined.");
    case Refusal::Proposal:
        return tr("This is a proposal of a desk: nothing was sent that could be withdrawn. Decline "
                  "it instead.");
    case Refusal::NotWithdrawable:
        return tr("This cannot be withdrawn over the interface: do it in PerfectGym Next.");
    case Refusal::None:
        break;
    }
    return {};
}

QString DecisionWords::question(DecisionVerb verb, int count, int notPossible)
{
    QString asked;
    switch (verb) {
    case DecisionVerb::Approve:
        asked = tr("Approve %n request(s)? Each is read again before.", nullptr, count);
        break;
    case DecisionVerb::Withdraw:
        asked = tr("Withdraw %n request(s)? The data stays as it is now.", nullptr, count);
        break;
    default:
        asked = tr("Decline %n proposal(s)? Nothing is sent.", nullptr, count);
    }
    if (notPossible == 0)
        return asked;
    return tr("%1 %2", "question, what is left out")
        .arg(asked, tr("%n more cannot be decided on in this way.", nullptr, notPossible));
}

QString DecisionWords::button(DecisionVerb verb)
{
    switch (verb) {
    case DecisionVerb::Approve:
        return tr("Approve");
    case DecisionVerb::Withdraw:
        return tr("Withdraw");
    default:
        return tr("Decline");
    }
}

QString DecisionWords::effect(const InboxRow &row, bool canOpen)
{
    if (refusalOf(row, DecisionVerb::Approve) == Refusal::ReadOnly)
        return refusal(Refusal::ReadOnly);
    const bool isAtOnce = row.request.configuration
        == Api::AmendmentConfigurationStatus::ChangesWithoutVerification;
    if (row.isProposal())
        return isAtOnce ? tr("Approving sends it, and it applies at once.")
                        : tr("Approving sends it. It then waits for verification in PerfectGym "
                             "Next.");
    if (isAtOnce)
        return tr("Approving withdraws the waiting request and sends the same data again: it "
                  "applies at once.");
    return canOpen ? tr("Approving opens the customer in PerfectGym Next, where it is verified, "
                        "and watches what becomes of it.")
                   : tr("Approving notes your decision. Verify the request in PerfectGym Next; "
                        "what becomes of it is watched here.");
}

QString DecisionWords::outcome(const InboxRow &row, const DecisionOutcome &outcome)
{
    const QString who
        = tr("%1, %2", "customer, domain").arg(row.customerName, FieldWords::kind(row.key.kind));
    if (outcome.error)
        return tr("%1: nothing was done. %2. %3", "request, what went wrong, what to do")
            .arg(who, wordsFor(*outcome.error).title, wordsFor(*outcome.error).text);
    if (outcome.obstacle != DecisionObstacle::None)
        return tr("%1: nothing was done. %2", "request, why").arg(who, sentenceOf(outcome));
    const QString sentence = sentenceOf(outcome.state);
    return sentence.isEmpty() ? QString() : sentence.arg(who);
}

Toaster::Kind DecisionWords::kind(const DecisionOutcome &outcome)
{
    if (outcome.error || outcome.obstacle != DecisionObstacle::None)
        return Toaster::Kind::Bad;
    switch (outcome.state) {
    case RequestState::Applied:
    case RequestState::Withdrawn:
    case RequestState::Submitted:
        return Toaster::Kind::Good;
    case RequestState::ChangedMeanwhile:
    case RequestState::Settling:
    case RequestState::NeedsPerson:
        return Toaster::Kind::Bad;
    default:
        return Toaster::Kind::Neutral;
    }
}

} // namespace Frontdesk
