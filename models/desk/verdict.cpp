// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/desk/verdict.h"

#include <algorithm>

namespace Frontdesk {

namespace {

using Reason = VerdictReason;
using Reasons = QList<VerdictReason>;

/// A contract, idle period or restriction that is nearer than this is worth a word.
constexpr int DaysAhead = 30;

bool contains(QDate from, QDate until, QDate day)
{
    return (!from.isValid() || from <= day) && (!until.isValid() || day <= until);
}

void judgeAccess(const Api::Customer &customer, QDate today, Reasons &reasons)
{
    if (customer.accessRefusal)
        reasons.append({.kind = Reason::Kind::AccessRefused, .level = Reason::Level::Stop});
    for (const Api::AccessRestriction &restriction : customer.accessRestrictions) {
        Reason reason{.from = restriction.startDate.value_or(QDate()),
                      .until = restriction.endDate.value_or(QDate()),
                      .text = restriction.reason};
        if (contains(reason.from, reason.until, today)) {
            reason.kind = Reason::Kind::Restricted;
            reason.level = Reason::Level::Stop;
            reasons.append(reason);
        } else if (reason.from > today) {
            reason.kind = Reason::Kind::RestrictionAhead;
            reasons.append(reason);
        }
    }
}

void judgeIdle(const Api::Customer &customer, QDate today, Reasons &reasons)
{
    for (const Api::CustomerIdlePeriod &period : customer.idlePeriods) {
        Reason reason{.from = period.startDate,
                      .until = period.unlimited ? QDate() : period.endDate,
                      .text = period.reason.value_or(QString())};
        if (contains(reason.from, reason.until, today)) {
            reason.kind = Reason::Kind::IdleNow;
            reason.level = Reason::Level::Stop;
            reasons.append(reason);
        } else if (reason.from > today && reason.from <= today.addDays(DaysAhead)) {
            reason.kind = Reason::Kind::IdleAhead;
            reason.level = Reason::Level::Note;
            reasons.append(reason);
        }
    }
}

void judgeHome(const VerdictFacts &facts, Reasons &reasons)
{
    const std::optional<qint64> home = facts.customer.value->studioId;
    if (facts.studioId != 0 && home && *home != facts.studioId)
        reasons.append({.kind = Reason::Kind::OtherHomeStudio});
}

/// A contract that nobody cancelled goes on by itself, if it has an extension term.
bool goesOn(const Api::Contract &contract)
{
    return !contract.endDate.isValid()
        || (!contract.cancelled && contract.extensionTerm.periodValue > 0);
}

/// The contract that covers \a today and what follows it without a gap, the last of them.
const Api::Contract *lastOfChain(const QList<Api::Contract> &contracts, QDate today)
{
    const Api::Contract *last = nullptr;
    const auto extends = [&last](const Api::Contract &contract) {
        return !last || (!goesOn(*last) && (goesOn(contract) || contract.endDate > last->endDate));
    };
    for (const Api::Contract &contract : contracts) {
        const QDate until = goesOn(contract) ? QDate() : contract.endDate;
        if (contains(contract.startDate, until, today) && extends(contract))
            last = &contract;
    }
    for (bool grew = last; grew;) {
        grew = false;
        for (const Api::Contract &contract : contracts) {
            if (!goesOn(*last) && contract.startDate <= last->endDate.addDays(1)
                && extends(contract)) {
                last = &contract;
                grew = true;
            }
        }
    }
    return last;
}

QDate nextStart(const QList<Api::Contract> &contracts, QDate today)
{
    QDate next;
    for (const Api::Contract &contract : contracts) {
        if (contract.startDate > today && (!next.isValid() || contract.startDate < next))
            next = contract.startDate;
    }
    return next;
}

void judgeContracts(const VerdictFacts &facts, QDate today, Reasons &reasons)
{
    const QList<Api::Contract> &contracts = *facts.contracts.value;
    const Api::Contract *last = lastOfChain(contracts, today);
    if (!last) {
        Reason reason{.kind = Reason::Kind::NoActiveContract, .level = Reason::Level::Stop};
        reason.from = nextStart(contracts, today);
        if (facts.customer.value)
            reason.status = facts.customer.value->status;
        reasons.append(reason);
        return;
    }
    if (goesOn(*last))
        return;
    const bool isNear = last->endDate <= today.addDays(DaysAhead);
    if (!isNear && !last->cancelled)
        return;
    reasons.append(
        {.kind = last->cancelled ? Reason::Kind::ContractCancelled : Reason::Kind::ContractEnding,
         .level = isNear ? Reason::Level::Look : Reason::Level::Note,
         .until = last->endDate,
         .text = last->rateName});
}

void judgeAccount(const Api::AccountBalance &account, Reasons &reasons)
{
    if (account.inDebtCollection)
        reasons.append({.kind = Reason::Kind::DebtCollection, .level = Reason::Level::Stop});
    if (account.dunningLevel && !account.dunningLevel->isEmpty())
        reasons.append({.kind = Reason::Kind::Dunning, .text = *account.dunningLevel});
    if (account.accountBalance && account.accountBalance->amount < Api::Decimal())
        reasons.append({.kind = Reason::Kind::NegativeBalance, .money = account.accountBalance});
}

template <class T> void judgeFailure(const Part<T> &part, Reason::Kind kind, Reasons &reasons)
{
    if (part.isFailed() && !part.hasOlder())
        reasons.append({.kind = kind, .error = part.error});
}

void judgeCustomerPart(const Part<Api::Customer> &part, Reasons &reasons)
{
    if (part.isFailed() && part.error->kind == Api::ApiError::Kind::NotFound)
        reasons.append({.kind = Reason::Kind::CustomerGone, .level = Reason::Level::Stop});
    else
        judgeFailure(part, Reason::Kind::CustomerUnconfirmed, reasons);
}

/// Whether there is something of \a part that may be judged, be it old.
template <class T> bool isJudged(const Part<T> &part)
{
    return part.value && (!part.isFailed() || part.hasOlder());
}

/// Whether \a part is good enough for a yes: live, or of an age that is known.
template <class T> bool isGrounded(const Part<T> &part)
{
    return part.isReady() || part.hasOlder();
}

/// When the oldest of the parts that are not live was read.
QDateTime oldestOf(const VerdictFacts &facts)
{
    QDateTime oldest;
    const auto add = [&oldest](const auto &part) {
        if (part.hasOlder() && (!oldest.isValid() || part.asOf < oldest))
            oldest = part.asOf;
    };
    add(facts.customer);
    add(facts.contracts);
    add(facts.account);
    return oldest;
}

void judgeAge(const Verdict &verdict, QDate today, Reasons &reasons)
{
    const QDate day = verdict.asOf.toLocalTime().date();
    if (verdict.isComplete && day.isValid() && day != today)
        reasons.append({.kind = Reason::Kind::FactsOld, .from = day});
}

Verdict::Level levelOf(const Verdict &verdict, bool isAllGrounded, QDate today)
{
    const auto worst
        = verdict.reasons.isEmpty() ? Reason::Level::Note : verdict.reasons.constFirst().level;
    if (worst == Reason::Level::Stop)
        return Verdict::Level::Stop;
    if (worst == Reason::Level::Look)
        return Verdict::Level::Look;
    const bool isOld = verdict.asOf.isValid() && verdict.asOf.toLocalTime().date() != today;
    return isAllGrounded && !isOld ? Verdict::Level::MayTrain : Verdict::Level::Checking;
}

} // namespace

Verdict judge(const VerdictFacts &facts, QDate today)
{
    Verdict verdict;
    Reasons &reasons = verdict.reasons;
    verdict.isComplete
        = !facts.customer.isLoading() && !facts.contracts.isLoading() && !facts.account.isLoading();
    verdict.asOf = oldestOf(facts);
    if (facts.customer.value) {
        judgeAccess(*facts.customer.value, today, reasons);
        judgeIdle(*facts.customer.value, today, reasons);
        judgeHome(facts, reasons);
    }
    judgeCustomerPart(facts.customer, reasons);
    if (isJudged(facts.contracts))
        judgeContracts(facts, today, reasons);
    judgeFailure(facts.contracts, Reason::Kind::ContractsUnknown, reasons);
    if (isJudged(facts.account))
        judgeAccount(*facts.account.value, reasons);
    judgeFailure(facts.account, Reason::Kind::AccountUnknown, reasons);
    judgeAge(verdict, today, reasons);

    std::stable_sort(reasons.begin(), reasons.end(), [](const Reason &a, const Reason &b) {
        return a.level != b.level ? a.level > b.level : a.kind < b.kind;
    });
    const bool isAllGrounded
        = isGrounded(facts.customer) && isGrounded(facts.contracts) && isGrounded(facts.account);
    verdict.level = levelOf(verdict, isAllGrounded, today);
    return verdict;
}

} // namespace Frontdesk
