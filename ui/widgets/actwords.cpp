// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/actwords.h"

#include "ui/widgets/actphrases.h"
#include "ui/widgets/errorwords.h"

namespace Frontdesk {

namespace {

using Kind = Api::ApiError::Kind;

bool isRefusedRepeat(const ActOutcome &outcome)
{
    return outcome.error && outcome.error->kind == Kind::Conflict && outcome.error->httpStatus == 0;
}

void addDone(ActWords &words, const Act &act, const ActOutcome &outcome)
{
    const QString done = doneText(act, outcome);
    const bool isWaiting = outcome.booking == Api::BookingStatus::WaitingList;
    words.kind = Toaster::Kind::Good;
    words.icon = QStringLiteral("check");
    words.state = isWaiting ? ActWords::tr("Waiting list") : ActWords::tr("Done");
    words.note = outcome.settled
        ? ActWords::tr("The answer was lost, but it was done: the server says so.")
        : waitsForVerification(act, outcome)
        ? ActWords::tr("It applies once it is verified in PerfectGym Next.")
        : QString();
    words.sentence = outcome.settled
        ? ActWords::tr("The answer was lost, but it was done: %1").arg(done)
        : done;
}

/// Why it failed, in complete sentences.
QString reason(const ActOutcome &outcome)
{
    if (isRefusedRepeat(outcome))
        return ActWords::tr("The same is under way already, or kept until the connection is back. "
                            "It is not sent a second time.");
    if (outcome.isOverdue)
        return ActWords::tr("It was kept for more than a day, so it was not sent any more. Enter "
                            "the visit in PerfectGym Next if it still matters.");
    if (outcome.journalId == 0 && outcome.error && outcome.error->isOfLine())
        return ActWords::tr("There is no connection to the server, so nothing was sent. Do it "
                            "again when the connection is back.");
    if (outcome.journalId == 0)
        return ActWords::tr("This computer could not note it down first, so nothing was sent. "
                            "Make room on its disk and try again.");
    if (outcome.settled)
        return ActWords::tr("The connection broke before it took effect. Nothing was sent twice; "
                            "do it again if it is still wanted.");
    if (!outcome.error)
        return {};
    const ErrorWords error = wordsFor(*outcome.error);
    return ActWords::tr("%1. %2").arg(error.title, error.text);
}

void addFailed(ActWords &words, const ActOutcome &outcome)
{
    words.kind = Toaster::Kind::Bad;
    words.icon = QStringLiteral("close");
    words.state = ActWords::tr("Not done");
    words.note = reason(outcome);
    words.sentence = outcome.settled
        ? ActWords::tr("It was not done: %1. Nothing was sent twice; do it again if it is still "
                       "wanted.")
              .arg(words.what)
        : ActWords::tr("Not done: %1. %2").arg(words.what, words.note);
}

void addUnknown(ActWords &words, const Act &act, const ActOutcome &outcome)
{
    words.kind = Toaster::Kind::Bad;
    words.icon = QStringLiteral("warning");
    if (!outcome.settled) {
        words.state = ActWords::tr("Unknown, being checked");
        words.note = ActWords::tr("The answer was lost. It is being checked; do not repeat it.");
        words.sentence = ActWords::tr("Nobody knows yet whether it was done: %1. It is being "
                                      "checked; do not repeat it.")
                             .arg(words.what);
        return;
    }
    const bool isPin = std::holds_alternative<ChangeMediumAct>(act.detail);
    words.state = ActWords::tr("Unknown, please check");
    words.note = isPin
        ? ActWords::tr("It cannot be read back. Set it once more; that does no harm.")
        : ActWords::tr("It cannot be read back from here. Look in PerfectGym Next before it is "
                       "done again.");
    words.sentence
        = ActWords::tr("Nobody knows whether it was done: %1. %2").arg(words.what, words.note);
}

void addWaiting(ActWords &words, const Act &act)
{
    words.icon = QStringLiteral("clock");
    words.state = ActWords::tr("Kept, not sent yet");
    words.note = ActWords::tr("It will be sent with its own time when the connection is back.");
    words.sentence
        = ActWords::tr("Check-in kept: %1. It will be sent when the connection is back; nothing "
                       "more has to be done.")
              .arg(act.customerName);
}

} // namespace

ActWords wordsFor(const Act &act, const ActOutcome &outcome)
{
    ActWords words;
    words.what = nounOf(act);
    switch (outcome.state) {
    case ActState::Intended:
        words.icon = QStringLiteral("sync");
        words.state = ActWords::tr("Under way");
        words.sentence = ActWords::tr("Under way: %1").arg(words.what);
        break;
    case ActState::Done:
        addDone(words, act, outcome);
        break;
    case ActState::Failed:
        addFailed(words, outcome);
        break;
    case ActState::Waiting:
        addWaiting(words, act);
        break;
    case ActState::Unknown:
        addUnknown(words, act, outcome);
        break;
    }
    return words;
}

} // namespace Frontdesk
