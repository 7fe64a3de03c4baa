// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/idleperiods.h"

namespace Frontdesk::Demo {

using namespace Api;

int IdlePeriods::termsLeft(const SignedContract &contract, qint64 exceptId) const
{
    int left = m_rules.maxTerms;
    for (const IdlePeriod &period : periodsOf(contract)) {
        if (period.id != exceptId && period.startDate.year() == today().year())
            left -= m_rules.terms(period.startDate, period.endDate);
    }
    return qMax(0, left);
}

IdlePeriods::Verdict IdlePeriods::verdictOn(const SignedContract &contract, const IdleTime &time,
                                            const IdlePeriod *changed) const
{
    if (m_rules.creation == AmendmentConfigurationStatus::Read
        || !contract.isRunningOn(time.startDate))
        return Verdict::IdleperiodDeactivatedForContract;
    if (!changed && isWaiting(contract.id))
        return Verdict::IdleperiodPendingVerification;
    if (const auto problem = m_rules.problemOf(time))
        return *problem;
    const auto startProblem = m_rules.problemOfStart(time.startDate, today());
    if (startProblem && !(changed && changed->startDate == time.startDate))
        return *startProblem;
    const qint64 changedId = changed ? changed->id : 0;
    if (!time.unlimited.value_or(false) && *time.termValue > termsLeft(contract, changedId))
        return Verdict::IdleperiodMaximumTermsViolated;
    for (const IdlePeriod &other : periodsOf(contract)) {
        if (other.id != changedId && time.startDate <= other.endDate
            && other.startDate <= m_rules.lastDay(time))
            return Verdict::IdleperiodOverlapping;
    }
    return changed ? Verdict::IdleperiodUpdatable : Verdict::IdleperiodCreatable;
}

IdlePeriods::Verdict IdlePeriods::verdictOnUpdate(const SignedContract &contract,
                                                  const IdlePeriodUpdate &update,
                                                  const IdlePeriod &period) const
{
    if (period.endDate < today()
        || (period.startDate <= today() && period.startDate != update.startDate))
        return Verdict::IdleperiodDeadlineViolated;
    if (!update.endDate)
        return verdictOn(contract, update, &period);
    if (m_rules.creation == AmendmentConfigurationStatus::Read)
        return Verdict::IdleperiodDeactivatedForContract;
    if (update.termValue || update.unlimited.value_or(false))
        return Verdict::IdleperiodEnddateAndTermProvided;
    if (*update.endDate < update.startDate)
        return Verdict::IdleperiodEnddateBeforeStartdate;
    if (update.startDate != period.startDate || *update.endDate > period.endDate)
        return Verdict::IdleperiodEnddateOnlyForShortening;
    return Verdict::IdleperiodUpdatable;
}

Outcome<IdlePeriodValidation> IdlePeriods::validate(qint64 contractId, const IdleTime &time) const
{
    return m_contracts.find(contractId).map([&](const SignedContract &contract) {
        return IdlePeriodValidation{verdictOn(contract, time, nullptr)};
    });
}

} // namespace Frontdesk::Demo
