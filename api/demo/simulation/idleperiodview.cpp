// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/idleperiods.h"

namespace Frontdesk::Demo {

using namespace Api;

namespace {

/// Staff may have written any reason.
IdlePeriodReason reasonNamed(const QString &name)
{
    for (const IdlePeriodReason &reason : idleReasons()) {
        if (reason.name == name)
            return reason;
    }
    return {0, name, false};
}

void addFee(IdlePeriod &period, const IdleRules &rules)
{
    const bool isUnlimited = period.unlimited.value_or(false);
    const int terms = isUnlimited ? 1 : rules.terms(period.startDate, period.endDate);
    period.fee = rules.fee(terms);
    period.idlePeriodFeeCalculationConfig = rules.feeRule();
    IdleFee &fee = period.idlePeriodFee.emplace();
    fee.idlePeriodFeeCalculationType = rules.minor ? IdleFeeType::TermBased : IdleFeeType::None;
    fee.idlePeriodTotalAmount = period.fee;
    fee.idlePeriodFeeCalculationTerm = Term{terms, rules.unit};
}

QString datesOf(QDate from, QDate to, bool isUnlimited)
{
    return QStringLiteral("%1 – %2").arg(toText(from), isUnlimited ? QString() : toText(to));
}

} // namespace

IdlePeriod IdlePeriods::viewOf(const CustomerIdlePeriod &agreed) const
{
    IdlePeriod period;
    period.id = agreed.id;
    period.startDate = agreed.startDate;
    period.endDate = agreed.endDate;
    period.unlimited = agreed.unlimited;
    period.state = IdlePeriodState::Accepted;
    period.reason = agreed.reason.value_or(QString());
    period.idlePeriodReason = reasonNamed(period.reason);
    addFee(period, m_rules);
    return period;
}

IdlePeriod IdlePeriods::periodFor(const IdlePeriodUpdate &wish) const
{
    IdlePeriod period;
    period.startDate = wish.startDate;
    period.endDate = wish.endDate.value_or(m_rules.lastDay(wish));
    period.unlimited = !wish.endDate && wish.unlimited.value_or(false);
    if (const IdlePeriodReason *reason = idleReason(wish.reasonId))
        period.idlePeriodReason = *reason;
    period.reason = period.idlePeriodReason.name;
    addFee(period, m_rules);
    return period;
}

Outcome<IdlePeriodConfig> IdlePeriods::config(qint64 contractId) const
{
    return m_contracts.find(contractId).map([this](const SignedContract &) {
        return m_rules.config(today());
    });
}

Outcome<IdlePeriodLists> IdlePeriods::list(qint64 contractId) const
{
    return m_contracts.find(contractId).map([this](const SignedContract &contract) {
        IdlePeriodLists lists;
        for (const IdlePeriod &period : periodsOf(contract)) {
            const bool isPast = period.endDate < today();
            (isPast ? lists.pastIdlePeriods : lists.currentAndUpcomingIdlePeriods).append(period);
        }
        return lists;
    });
}

Outcome<RemainingIdlePeriods> IdlePeriods::remaining(qint64 contractId) const
{
    return m_contracts.find(contractId).map([this](const SignedContract &contract) {
        const int left = termsLeft(contract, 0);
        return RemainingIdlePeriods{Term{left, m_rules.unit},
                                    Term{qMin(left, m_rules.freeTerms), m_rules.unit}};
    });
}

Outcome<IdlePeriodPreview> IdlePeriods::preview(qint64 contractId, qint64 periodId,
                                                const IdlePeriodUpdate &update) const
{
    const auto period = find(contractId, periodId);
    if (!period)
        return tl::unexpected(period.error());
    IdlePeriodPreview preview;
    preview.validationStatus = verdictOnUpdate(*m_contracts.find(contractId), update, *period);
    if (preview.validationStatus != Verdict::IdleperiodUpdatable)
        return preview;
    const IdlePeriod changed = periodFor(update);
    preview.previewEndDate = changed.endDate;
    for (const QDate from : m_rules.chargedDays(changed.startDate, changed.endDate)) {
        const QDate to = qMin(m_rules.after(from, 1).addDays(-1), changed.endDate);
        preview.previewCharges.append({from,
                                       to,
                                       from,
                                       QStringLiteral("Ruhezeit"),
                                       changed.idlePeriodFeeCalculationConfig->idlePeriodAmount,
                                       {}});
    }
    return preview;
}

QList<WaitingRequest> IdlePeriods::waiting() const
{
    QList<WaitingRequest> list;
    for (const Waiting &waiting : m_waiting) {
        const IdlePeriod &wanted = waiting.period;
        QString summary
            = datesOf(wanted.startDate, wanted.endDate, wanted.unlimited.value_or(false));
        summary += QStringLiteral(", %1").arg(wanted.reason);
        for (const CustomerIdlePeriod &agreed : agreedOf(waiting.contract.customerId)) {
            if (agreed.id == wanted.id)
                summary.prepend(QStringLiteral("%1 → ").arg(
                    datesOf(agreed.startDate, agreed.endDate, agreed.unlimited)));
        }
        list.append(
            {wanted.id, waiting.contract.customerId, QStringLiteral("idle period"), summary});
    }
    return list;
}

} // namespace Frontdesk::Demo
