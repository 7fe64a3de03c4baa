// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/idlerules.h"

#include "api/demo/cast.h"
#include "api/demo/simulation/rates.h"

namespace Frontdesk::Demo {

using namespace Api;
using Verdict = IdlePeriodVerdict;

namespace {

constexpr int YearsWithoutLimit = 5;

bool isFirstDay(QDate date, TermUnit unit)
{
    if (unit == TermUnit::Month)
        return date.day() == 1;
    return unit != TermUnit::Week || date.dayOfWeek() == Qt::Monday;
}

} // namespace

QDate IdleRules::firstStart(QDate today) const
{
    QDate date = today.addDays(noticeDays);
    while (!isFirstDay(date, unit))
        date = date.addDays(1);
    return date;
}

QDate IdleRules::after(QDate start, int terms) const
{
    if (unit == TermUnit::Month)
        return start.addMonths(terms);
    return start.addDays(qint64(terms) * (unit == TermUnit::Week ? 7 : 1));
}

QDate IdleRules::lastDay(const IdleTime &time) const
{
    const bool isUnlimited = time.unlimited.value_or(false);
    return (isUnlimited ? time.startDate.addYears(YearsWithoutLimit)
                        : after(time.startDate, time.termValue.value_or(1)))
        .addDays(-1);
}

int IdleRules::terms(QDate from, QDate to) const
{
    int begun = 0;
    while (after(from, begun) <= to)
        ++begun;
    return begun;
}

Money IdleRules::fee(int terms) const
{
    return euros(minor * qMax(0, terms - freeTerms));
}

QList<QDate> IdleRules::chargedDays(QDate from, QDate to) const
{
    QList<QDate> days;
    for (int term = freeTerms; minor > 0 && after(from, term) <= to; ++term)
        days.append(after(from, term));
    return days;
}

IdleFeeRule<Money> IdleRules::feeRule() const
{
    IdleFeeRule<Money> rule;
    rule.idlePeriodAmount = euros(minor);
    rule.idlePeriodAmountPerTermUnit = euros(minor);
    rule.defaultTemporalUnit = unit;
    rule.recurringIdlePeriodCharges = true;
    return rule;
}

IdlePeriodConfig IdleRules::config(QDate today) const
{
    IdlePeriodConfig config;
    config.temporalUnit = unit;
    config.maxTerms = maxTerms;
    config.firstPossibleStartDate = firstStart(today);
    config.nextPossibleStartDateOnly = isNextStartOnly;
    config.idlePeriodFee = euros(minor);
    config.accessRefusal = true;
    config.idlePeriodReasons = idleReasons();
    config.idlePeriodCreationStatus = creation;
    config.unlimitedAllowed = isUnlimitedAllowed;
    config.freeTerms = {freeTerms, unit};
    config.dayBasedTermShorteningAllowed = true;
    config.idlePeriodFeeCalculationConfig.idlePeriodAmount = euros(minor);
    config.idlePeriodFeeCalculationConfig.defaultTemporalUnit = unit;
    config.idlePeriodFeeCalculationConfig.recurringIdlePeriodCharges = true;
    return config;
}

std::optional<Verdict> IdleRules::problemOf(const IdleTime &time) const
{
    if (time.unlimited.value_or(false))
        return isUnlimitedAllowed ? std::nullopt
                                  : std::optional(Verdict::IdleperiodMaximumTermsViolated);
    if (!time.termValue || *time.termValue < 1)
        return time.unlimited || time.termValue ? Verdict::IdleperiodTermvalueMissing
                                                : Verdict::IdleperiodUnlimitedParameterIsMissing;
    if (time.temporalUnit != unit)
        return Verdict::IdleperiodTemporalunitInvalid;
    return std::nullopt;
}

std::optional<Verdict> IdleRules::problemOfStart(QDate start, QDate today) const
{
    if (!isFirstDay(start, unit))
        return Verdict::IdleperiodDateNotFirstdayOfTemporalunit;
    if (start < firstStart(today))
        return Verdict::IdleperiodDeadlineViolated;
    if (isNextStartOnly && start != firstStart(today))
        return Verdict::IdleperiodExpectedStartdateMismatch;
    if (start > today.addYears(1))
        return Verdict::IdleperiodMaximumYearsViolated;
    return std::nullopt;
}

const IdleRules &idleRulesOf(qint64 studioId)
{
    using Status = AmendmentConfigurationStatus;
    static const IdleRules berlin{
        Status::ChangesRequireVerification, TermUnit::Month, 6, 1, 500, 3, false, false};
    static const IdleRules hamburg{
        Status::ChangesWithoutVerification, TermUnit::Week, 26, 26, 0, 1, true, false};
    static const IdleRules wien{Status::Read, TermUnit::Month, 3, 0, 990, 14, false, true};
    if (studioId == Berlin.studioId)
        return berlin;
    return studioId == Hamburg.studioId ? hamburg : wien;
}

const QList<IdlePeriodReason> &idleReasons()
{
    static const QList<IdlePeriodReason> reasons{{601, QStringLiteral("Verletzung"), true},
                                                 {602, QStringLiteral("Auslandsaufenthalt"), false},
                                                 {603, QStringLiteral("Schwangerschaft"), true},
                                                 {604, QStringLiteral("Beruf"), false}};
    return reasons;
}

const IdlePeriodReason *idleReason(qint64 id)
{
    for (const IdlePeriodReason &reason : idleReasons()) {
        if (reason.id == id)
            return &reason;
    }
    return nullptr;
}

} // namespace Frontdesk::Demo
