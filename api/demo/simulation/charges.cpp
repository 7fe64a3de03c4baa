// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/charges.h"

#include <algorithm>

namespace Frontdesk::Demo {

using namespace Api;

namespace {

/// Room for the lines of one contract. Contracts and modules count their ids alike, so each kind
/// has a part of its own.
constexpr qint64 LinesPerContract = 10'000;
constexpr qint64 FirstExtraLine = 4'000;
constexpr qint64 FirstModuleLine = 5'000;
/// Above those of all contracts.
constexpr qint64 FirstIdleLine = 5'000'000'000'000;
constexpr qint64 LinesPerIdlePeriod = 10'000;

void addMonthly(QList<Charge> &charges, qint64 firstId, Charge charge, QDate start, QDate lastDay,
                const std::function<Decimal(QDate)> &price)
{
    const QDate signing = charge.dueDate;
    for (int month = 0; start.addMonths(month) <= lastDay; ++month) {
        charge.id = firstId + 2 * month;
        charge.dueDate = start.addMonths(month);
        charge.amount = price(charge.dueDate);
        charge.isDueOnSigning = charge.dueDate <= signing;
        if (charge.amount != Decimal())
            charges.append(charge);
    }
}

} // namespace

QList<Charge> chargesOf(const SignedContract &contract, QDate lastDay)
{
    const QDate end = qMin(lastDay, contract.lastDay().value_or(lastDay));
    const QDate signing = contract.createdDate;
    QList<Charge> charges;
    qint64 id = contract.id * LinesPerContract + FirstExtraLine;
    for (const ExtraCharge &extra : contract.extraCharges) {
        if (extra.dueDate <= lastDay)
            charges.append({id, extra.dueDate, extra.name, extra.type, extra.amount,
                            extra.dueDate <= signing});
        id += 2;
    }
    addMonthly(charges, contract.id * LinesPerContract,
               {0, signing, contract.rateName, ChargeType::ContractFee, {}, false},
               contract.startDate, end, [&](QDate date) { return contract.priceOn(date); });
    for (const SignedModule &module : contract.modules)
        addMonthly(charges, module.id * LinesPerContract + FirstModuleLine,
                   {0, signing, module.name, ChargeType::ModuleFee, {}, false}, module.firstFee(),
                   qMin(end, module.lastDay().value_or(end)), [&](QDate) { return module.price; });
    std::stable_sort(charges.begin(), charges.end(),
                     [](const Charge &a, const Charge &b) { return a.dueDate < b.dueDate; });
    return charges;
}

QList<Charge> idleChargesOf(const Person &person, const IdleRules &rules, QDate lastDay)
{
    QList<Charge> charges;
    for (const CustomerIdlePeriod &period : person.idlePeriods) {
        qint64 id = FirstIdleLine + period.id * LinesPerIdlePeriod;
        for (const QDate day : rules.chargedDays(period.startDate, qMin(period.endDate, lastDay))) {
            charges.append({id, day, QStringLiteral("Ruhezeit"), ChargeType::FlatFee,
                            Decimal::fromMinor(rules.minor), false});
            id += 2;
        }
    }
    return charges;
}

Decimal sumOf(const QList<Charge> &charges)
{
    Decimal sum;
    for (const Charge &charge : charges)
        sum = sum + charge.amount;
    return sum;
}

Decimal dueOnSigning(const SignedContract &contract)
{
    return sumOf(chargesOf(contract, contract.createdDate));
}

} // namespace Frontdesk::Demo
