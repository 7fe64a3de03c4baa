// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/desk/verdictwords.h"

#include "models/moneytext.h"
#include "ui/desk/customerwords.h"
#include "ui/widgets/errorwords.h"

#include <QLocale>

namespace Frontdesk {

namespace {

using Kind = VerdictReason::Kind;

QString dayText(QDate date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

QString restrictionWords(const VerdictReason &reason)
{
    if (!reason.from.isValid() && !reason.until.isValid())
        return VerdictWords::tr("Access restricted: %1").arg(reason.text);
    return VerdictWords::tr("Access restricted from %1 to %2: %3")
        .arg(dayText(reason.from), dayText(reason.until), reason.text);
}

QString idleWords(const VerdictReason &reason)
{
    const bool isNow = reason.kind == Kind::IdleNow;
    if (!reason.until.isValid()) {
        return isNow ? VerdictWords::tr("Idle since %1, without an end").arg(dayText(reason.from))
                     : VerdictWords::tr("Idle from %1, without an end").arg(dayText(reason.from));
    }
    return isNow
        ? VerdictWords::tr("Idle since %1, until %2")
              .arg(dayText(reason.from), dayText(reason.until))
        : VerdictWords::tr("Idle from %1 to %2").arg(dayText(reason.from), dayText(reason.until));
}

QString noContractWords(const VerdictReason &reason)
{
    if (reason.from.isValid())
        return VerdictWords::tr("The contract starts on %1").arg(dayText(reason.from));
    switch (reason.status) {
    case Api::CustomerStatus::Prospect:
        return VerdictWords::tr("Prospect: no contract yet");
    case Api::CustomerStatus::FormerMember:
        return VerdictWords::tr("Former member: no contract any more");
    default:
        return VerdictWords::tr("No active contract");
    }
}

QString contractWords(const VerdictReason &reason)
{
    if (reason.kind == Kind::ContractCancelled)
        return VerdictWords::tr("Contract cancelled, last day %1 (%2)")
            .arg(dayText(reason.until), reason.text);
    return VerdictWords::tr("Contract ends on %1 (%2)").arg(dayText(reason.until), reason.text);
}

/// \a what could not be read, and why.
QString unknownWords(const QString &what, const VerdictReason &reason)
{
    if (!reason.error)
        return what;
    return VerdictWords::tr("%1. %2").arg(what, wordsFor(*reason.error).title);
}

QString accountWords(const VerdictReason &reason)
{
    switch (reason.kind) {
    case Kind::DebtCollection:
        return VerdictWords::tr("In debt collection");
    case Kind::Dunning:
        return VerdictWords::tr("Dunning: %1").arg(reason.text);
    case Kind::NegativeBalance:
        return VerdictWords::tr("Open balance: %1")
            .arg(moneyText(reason.money.value_or(Api::Money())));
    default:
        return unknownWords(VerdictWords::tr("The balance could not be checked"), reason);
    }
}

} // namespace

VerdictWords wordsFor(Verdict::Level level)
{
    switch (level) {
    case Verdict::Level::MayTrain:
        return {VerdictWords::tr("May train"), QStringLiteral("go"), Theme::Tone::Good};
    case Verdict::Level::Look:
        return {VerdictWords::tr("Look"), QStringLiteral("look"), Theme::Tone::Caution};
    case Verdict::Level::Stop:
        return {VerdictWords::tr("Stop"), QStringLiteral("stop"), Theme::Tone::Stop};
    case Verdict::Level::Checking:
        break;
    }
    return {VerdictWords::tr("Checking…"), QStringLiteral("sync"), Theme::Tone::Neutral};
}

VerdictWords wordsFor(const Verdict &verdict)
{
    VerdictWords words = wordsFor(verdict.level);
    if (verdict.level == Verdict::Level::MayTrain && verdict.asOf.isValid())
        words.tone = Theme::Tone::Accent;
    return words;
}

QString ageWords(const Verdict &verdict, QDate today)
{
    if (!verdict.asOf.isValid())
        return {};
    const QString asOf = CustomerWords::asOf(verdict.asOf, false, today);
    return verdict.isComplete
        ? VerdictWords::tr("%1; it cannot be checked afresh now", "as of when").arg(asOf)
        : VerdictWords::tr("%1, being checked", "as of when").arg(asOf);
}

VerdictWords toneOf(VerdictReason::Level level)
{
    switch (level) {
    case VerdictReason::Level::Stop:
        return {VerdictWords::tr("Stop"), QStringLiteral("stop"), Theme::Tone::Stop};
    case VerdictReason::Level::Look:
        return {VerdictWords::tr("Look"), QStringLiteral("look"), Theme::Tone::Caution};
    case VerdictReason::Level::Note:
        break;
    }
    return {VerdictWords::tr("Note"), QStringLiteral("info"), Theme::Tone::Neutral};
}

QString wordsFor(const VerdictReason &reason)
{
    switch (reason.kind) {
    case Kind::AccessRefused:
        return VerdictWords::tr("Access refused by the studio");
    case Kind::Restricted:
    case Kind::RestrictionAhead:
        return restrictionWords(reason);
    case Kind::IdleNow:
    case Kind::IdleAhead:
        return idleWords(reason);
    case Kind::FactsOld:
        return VerdictWords::tr("Last checked on %1; much may have changed since")
            .arg(dayText(reason.from));
    case Kind::CustomerGone:
        return VerdictWords::tr("The server does not know this customer any more");
    case Kind::CustomerUnconfirmed:
        return unknownWords(VerdictWords::tr("The customer could not be read afresh"), reason);
    case Kind::NoActiveContract:
        return noContractWords(reason);
    case Kind::ContractsUnknown:
        return unknownWords(VerdictWords::tr("The contracts could not be checked"), reason);
    case Kind::ContractCancelled:
    case Kind::ContractEnding:
        return contractWords(reason);
    case Kind::OtherHomeStudio:
        return VerdictWords::tr("At home in another studio");
    case Kind::DebtCollection:
    case Kind::Dunning:
    case Kind::NegativeBalance:
    case Kind::AccountUnknown:
        return accountWords(reason);
    }
    return {};
}

QString wordsFor(Api::CustomerStatus status)
{
    switch (status) {
    case Api::CustomerStatus::Member:
        return VerdictWords::tr("Member");
    case Api::CustomerStatus::Prospect:
        return VerdictWords::tr("Prospect");
    case Api::CustomerStatus::FormerMember:
        return VerdictWords::tr("Former member");
    case Api::CustomerStatus::Unknown:
        break;
    }
    return VerdictWords::tr("Status unknown");
}

} // namespace Frontdesk
