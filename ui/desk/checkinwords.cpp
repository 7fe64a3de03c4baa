// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/desk/checkinwords.h"

#include "ui/widgets/errorwords.h"

namespace Frontdesk {

namespace {

QString doneText(const Act &act, bool isIn)
{
    return isIn ? CheckInWords::tr("%1 is checked in.").arg(act.customerName)
                : CheckInWords::tr("%1 is checked out.").arg(act.customerName);
}

QString failedText(const Act &act, bool isIn, const std::optional<Api::ApiError> &error)
{
    const QString why = error ? wordsFor(*error).title : QString();
    return isIn ? CheckInWords::tr("%1 was not checked in. %2.").arg(act.customerName, why)
                : CheckInWords::tr("%1 was not checked out. %2.").arg(act.customerName, why);
}

QString unknownText(const Act &act, bool isIn)
{
    return isIn ? CheckInWords::tr("Nobody knows yet whether %1 is checked in: the answer was lost. "
                                   "The journal tells as soon as it is known.")
                      .arg(act.customerName)
                : CheckInWords::tr("Nobody knows yet whether %1 is checked out: the answer was "
                                   "lost. The journal tells as soon as it is known.")
                      .arg(act.customerName);
}

} // namespace

CheckInWords checkInWords(const Act &act, const ActOutcome &outcome)
{
    const bool isIn = std::holds_alternative<CheckInAct>(act.detail);
    switch (outcome.state) {
    case ActState::Done:
        return {doneText(act, isIn), Toaster::Kind::Good};
    case ActState::Failed:
        return {failedText(act, isIn, outcome.error), Toaster::Kind::Bad};
    case ActState::Intended:
    case ActState::Unknown:
        break;
    }
    return {unknownText(act, isIn), Toaster::Kind::Bad};
}

} // namespace Frontdesk
