// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/contracts.h"

namespace Frontdesk::Demo {

using namespace Api;

namespace {

struct Rate
{
    const char *name;
    const char *code;
    int minor; ///< a month
    int months;
};

constexpr Rate Rates[] = {{"Premium 12", "PREMIUM", 4990, 12},
                          {"Premium Flex", "PREMIUM", 5990, 1},
                          {"Basic 24", "BASIC", 2490, 24},
                          {"Student 12", "STUDENT", 1990, 12},
                          {"Gründungsmitglied", "FOUNDER", 2990, 12}};
constexpr Rate WithoutClasses{"Kraft pur (ohne Kurse)", "GYM_ONLY", 1690, 12};

Money euros(int minor)
{
    return {Decimal::fromMinor(minor), QStringLiteral("EUR")};
}

PriceDetails priceOf(const Rate &rate)
{
    PriceDetails price{euros(rate.minor), euros(rate.minor), {}};
    price.paymentFrequency.id = rate.minor;
    price.paymentFrequency.type = PaymentFrequencyType::TermBased;
    price.paymentFrequency.term = Term{1, TermUnit::Month};
    price.paymentFrequency.price = euros(rate.minor);
    return price;
}

/// A running contract ends with its term and goes on; a canceled one ends for good.
QDate endOf(const Person &person, const Rate &rate, QDate start)
{
    if (person.contract == ContractKind::Expired)
        return start.addDays(-21);
    if (person.contract == ContractKind::EndingSoon)
        return start.addDays(9);
    if (person.contract == ContractKind::CanceledLater)
        return start.addDays(70 + int(person.seed % 60));
    QDate end = person.joined.addMonths(rate.months).addDays(-1);
    // Far enough that nobody calls a running contract an ending one.
    while (end < start.addDays(60))
        end = end.addMonths(qMax(1, rate.months));
    return end;
}

void cancel(Contract &contract, QDate start)
{
    contract.cancelled = true;
    contract.cancellationDate = contract.endDate;
    contract.cancellationReceiptDate = start.addDays(-30);
    contract.cancellationReason = QStringLiteral("Umzug");
}

Contract contractOf(const Person &person, QDate start, QDate today)
{
    const Rate &rate = person.contract == ContractKind::WithoutClasses
        ? WithoutClasses
        : Rates[person.seed % std::size(Rates)];
    Contract contract;
    contract.id = person.id * 10 + 1;
    contract.createdDate = person.joined;
    contract.startDate = person.joined;
    contract.endDate = endOf(person, rate, start);
    contract.rateName = QString::fromUtf8(rate.name);
    contract.rateCodes = {{contract.rateName, QString::fromLatin1(rate.code)}};
    contract.contractStatus
        = person.hasContractOn(today, start) ? ContractStatus::Active : ContractStatus::Inactive;
    contract.cancellationPeriod = TimePeriod{1, TermUnit::Month};
    contract.priceDetails = priceOf(rate);
    contract.lastPossibleCancellationDate = contract.endDate.addMonths(-1);
    contract.term = {rate.months, TermUnit::Month};
    contract.extensionTerm = {1, TermUnit::Month};
    if (person.contract == ContractKind::EndingSoon || person.contract == ContractKind::Expired
        || person.contract == ContractKind::CanceledLater)
        cancel(contract, start);
    return contract;
}

} // namespace

QList<Contract> contractsOf(const Person &person, QDate start, QDate today)
{
    if (person.contract == ContractKind::None)
        return {};
    return {contractOf(person, start, today)};
}

QList<ContractData> contractDataOf(const Person &person, QDate start, QDate today)
{
    QList<ContractData> list;
    for (const Contract &contract : contractsOf(person, start, today)) {
        ContractData data;
        data.id = contract.id;
        data.startDate = contract.startDate;
        data.endDate = contract.endDate;
        data.rateName = contract.rateName;
        data.contractStatus = contract.contractStatus;
        data.cancelationPeriod = contract.cancellationPeriod;
        data.cancelationDate = contract.cancellationDate;
        data.cancelationReason = contract.cancellationReason;
        if (contract.cancelled) {
            data.cancelationStatus = CancelationStatus::Canceled;
            data.cancelationOrigin = CancelationOrigin::Customer;
        } else {
            data.lastPossibleCancelationDate = contract.lastPossibleCancellationDate;
            data.availableCancelationDates = {contract.endDate, contract.endDate.addMonths(1)};
        }
        data.priceDetails = contract.priceDetails;
        data.rateCodes = contract.rateCodes;
        data.price = contract.priceDetails.currentPrice.amount;
        list.append(data);
    }
    return list;
}

AccountBalance balanceOf(const Person &person)
{
    AccountBalance balance;
    balance.accountBalance = euros(person.balanceMinor);
    balance.consumptionCredit = euros(int(person.seed % 5) * 500);
    if (person.dunningLevel > 0)
        balance.dunningLevel = QStringLiteral("Mahnstufe %1").arg(person.dunningLevel);
    balance.inDebtCollection = person.inDebtCollection;
    return balance;
}

} // namespace Frontdesk::Demo
