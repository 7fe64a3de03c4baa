// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/signedcontract.h"

#include "api/demo/simulation/rates.h"

namespace Frontdesk::Demo {

using namespace Api;

namespace {

constexpr int NoticeMonths = 1;

PriceDetails priceOf(const SignedContract &contract, QDate today)
{
    PriceDetails price{euros(contract.basePrice), euros(contract.priceOn(today)), {}};
    price.paymentFrequency.id = contract.termId;
    price.paymentFrequency.type = PaymentFrequencyType::TermBased;
    price.paymentFrequency.term = Term{1, TermUnit::Month};
    price.paymentFrequency.price = price.currentPrice;
    return price;
}

OptionalList<SubContract> modulesOf(const SignedContract &contract)
{
    OptionalList<SubContract> list;
    for (const SignedModule &module : contract.modules)
        list.append({module.lastDay(), PaymentFrequencyType::TermBased, module.price});
    return list;
}

std::optional<QDate> lastDayOf(const std::optional<Cancelation> &cancelation)
{
    return cancelation && cancelation->isEffective() ? std::optional(cancelation->date)
                                                     : std::nullopt;
}

ContractStatus statusOf(const SignedContract &contract, QDate today)
{
    return contract.isRunningOn(today) ? ContractStatus::Active : ContractStatus::Inactive;
}

} // namespace

std::optional<QDate> SignedModule::lastDay() const
{
    return lastDayOf(cancelation);
}

bool SignedModule::isRunningOn(QDate date) const
{
    return date >= startDate && date <= lastDay().value_or(date);
}

QList<QDate> SignedModule::availableCancelationDates(QDate today) const
{
    if (cancelation)
        return {};
    const QDate notice = today.addMonths(NoticeMonths);
    const QDate end(notice.year(), notice.month(), notice.daysInMonth());
    const QDate next = end.addDays(1).addMonths(1).addDays(-1);
    return {end, next};
}

SignedModule *SignedContract::module(qint64 moduleContractId)
{
    for (SignedModule &module : modules) {
        if (module.id == moduleContractId)
            return &module;
    }
    return nullptr;
}

std::optional<QDate> SignedContract::lastDay() const
{
    return lastDayOf(cancelation);
}

bool SignedContract::isRunningOn(QDate date) const
{
    return date >= preuseDate.value_or(startDate) && date <= lastDay().value_or(date);
}

Decimal SignedContract::priceOn(QDate date) const
{
    return discount && date <= discount->lastDay ? discount->price : price;
}

QDate SignedContract::endOfTerm(QDate today) const
{
    if (const auto last = lastDay())
        return *last;
    int extensions = 0;
    while (endDate.addMonths(extensions) < today)
        ++extensions;
    return endDate.addMonths(extensions);
}

QDate SignedContract::lastPossibleCancelationDate(QDate today) const
{
    return endOfTerm(today).addMonths(-NoticeMonths);
}

QList<QDate> SignedContract::availableCancelationDates(QDate today) const
{
    if (cancelation)
        return {};
    const QDate end = endOfTerm(today);
    const int first = end.addMonths(-NoticeMonths) < today ? 1 : 0;
    return {end.addMonths(first), end.addMonths(first + 1)};
}

Contract contractView(const SignedContract &contract, QDate today)
{
    Contract view;
    view.id = contract.id;
    view.createdDate = contract.createdDate;
    view.startDate = contract.startDate;
    view.endDate = contract.endOfTerm(today);
    view.rateName = contract.rateName;
    view.rateCodes = {{contract.rateName, contract.rateCode}};
    view.contractStatus = statusOf(contract, today);
    view.cancellationPeriod = TimePeriod{NoticeMonths, TermUnit::Month};
    view.priceDetails = priceOf(contract, today);
    view.lastPossibleCancellationDate = contract.lastPossibleCancelationDate(today);
    view.term = {contract.months, TermUnit::Month};
    view.extensionTerm = {1, TermUnit::Month};
    view.moduleContracts = modulesOf(contract);
    for (const ExtraCharge &charge : contract.extraCharges)
        view.flatFeeContracts.append(
            {charge.dueDate, PaymentFrequencyType::NonRecurring, charge.amount});
    view.thirdPartyId = contract.thirdPartyId;
    view.cancelled = contract.lastDay().has_value();
    if (view.cancelled) {
        view.cancellationDate = contract.cancelation->date;
        view.cancellationReceiptDate = contract.cancelation->receiptDate;
        view.cancellationReason = contract.cancelation->reason;
    }
    return view;
}

ContractData contractDataView(const SignedContract &contract, QDate today)
{
    ContractData view;
    view.id = contract.id;
    view.startDate = contract.startDate;
    view.endDate = contract.endOfTerm(today);
    view.rateName = contract.rateName;
    view.rateCodes = {{contract.rateName, contract.rateCode}};
    view.contractStatus = statusOf(contract, today);
    view.cancelationPeriod = TimePeriod{NoticeMonths, TermUnit::Month};
    view.priceDetails = priceOf(contract, today);
    view.price = contract.priceOn(today);
    if (const auto &cancelation = contract.cancelation) {
        view.cancelationStatus = cancelation->status;
        view.cancelationOrigin = cancelation->origin;
        view.cancelationDate = cancelation->date;
        view.cancelationReason = cancelation->reason;
    } else {
        view.lastPossibleCancelationDate = contract.lastPossibleCancelationDate(today);
        view.availableCancelationDates = contract.availableCancelationDates(today);
    }
    return view;
}

} // namespace Frontdesk::Demo
