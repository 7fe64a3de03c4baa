// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/contracts.h"

#include "api/demo/simulation/rates.h"

#include <algorithm>

namespace Frontdesk::Demo {

using namespace Api;

namespace {

/// A derived contract's id is its customer's with a one behind; new ones are far above.
constexpr qint64 derivedId(qint64 customerId)
{
    return customerId * 10 + 1;
}
constexpr qint64 FirstNewId = 100'000'000;

const Rate &rateOf(const Person &person)
{
    constexpr qsizetype withClasses = 5;
    return person.contract == ContractKind::WithoutClasses
        ? rates().last()
        : rates().at(qsizetype(person.seed % withClasses));
}

/// The last day of a contract that the tenant's start finds canceled.
std::optional<QDate> lastDayOf(const Person &person, QDate start)
{
    switch (person.contract) {
    case ContractKind::Expired:
        return start.addDays(-21);
    case ContractKind::EndingSoon:
        return start.addDays(9);
    case ContractKind::CanceledLater:
        return start.addDays(70 + int(person.seed % 60));
    default:
        return std::nullopt;
    }
}

/// Far enough that nobody calls a running contract an ending one.
QDate endOf(const Person &person, const Rate &rate, QDate start)
{
    QDate end = person.joined.addMonths(rate.months).addDays(-1);
    while (end < start.addDays(60))
        end = end.addMonths(rate.months);
    return end;
}

} // namespace

Contracts::Contracts(const StudioSetup &setup, const Customers &customers)
    : m_customers(customers), m_lastId(FirstNewId * setup.access.studioId), m_lastModuleId(m_lastId)
{ }

std::optional<SignedContract> Contracts::derivedFor(const Person &person) const
{
    if (person.contract == ContractKind::None)
        return std::nullopt;
    const QDate start = m_customers.people().start();
    const Rate &rate = rateOf(person);
    SignedContract contract;
    contract.id = derivedId(person.id);
    contract.customerId = person.id;
    contract.termId = rate.termId;
    contract.rateName = QString::fromUtf8(rate.name);
    contract.rateCode = QString::fromLatin1(rate.code);
    contract.includesClasses = rate.includesClasses;
    contract.createdDate = person.joined;
    contract.startDate = person.joined;
    contract.endDate = endOf(person, rate, start);
    contract.months = rate.months;
    contract.basePrice = Decimal::fromMinor(rate.minor);
    contract.price = contract.basePrice;
    if (const auto lastDay = lastDayOf(person, start)) {
        Cancelation &cancelation = contract.cancelation.emplace();
        cancelation.date = *lastDay;
        cancelation.receiptDate = start.addDays(-30);
        cancelation.reason = QStringLiteral("Umzug");
    }
    return contract;
}

QList<SignedContract> Contracts::signedBy(const Person &person) const
{
    if (const Contracts *keeper = m_elsewhere.value(person.id))
        return keeper->signedBy(person);
    QList<SignedContract> list;
    if (const auto derived = derivedFor(person))
        list.append(m_written.value(derived->id, *derived));
    for (const qint64 id : m_signed.value(person.id))
        list.append(m_written.value(id));
    return list;
}

Outcome<QList<SignedContract>> Contracts::ofCustomer(qint64 customerId) const
{
    return m_customers.find(customerId).map([this](const Person &person) {
        return signedBy(person);
    });
}

Outcome<SignedContract> Contracts::find(qint64 contractId) const
{
    if (const auto written = m_written.constFind(contractId); written != m_written.cend())
        return *written;
    const auto person = m_customers.find(contractId / 10);
    const auto derived = person ? derivedFor(*person) : std::nullopt;
    if (!derived || derived->id != contractId)
        return refused(Reason::NoSuchContract);
    return *derived;
}

void Contracts::welcome(qint64 customerId, const Contracts &keeper)
{
    if (&keeper != this)
        m_elsewhere.insert(customerId, &keeper);
}

SignedContract Contracts::put(SignedContract contract)
{
    if (contract.id == 0) {
        contract.id = ++m_lastId;
        m_signed[contract.customerId].append(contract.id);
    }
    for (SignedModule &module : contract.modules)
        module.id = module.id == 0 ? ++m_lastModuleId : module.id;
    m_written.insert(contract.id, contract);
    return contract;
}

bool Contracts::covers(const Person &person, QDate date) const
{
    const auto contracts = signedBy(person);
    return std::any_of(contracts.cbegin(), contracts.cend(),
                       [&](const SignedContract &c) { return c.isRunningOn(date); });
}

bool Contracts::coversClasses(const Person &person, QDate date) const
{
    const auto contracts = signedBy(person);
    return std::any_of(contracts.cbegin(), contracts.cend(), [&](const SignedContract &c) {
        return c.includesClasses && c.isRunningOn(date);
    });
}

Outcome<QList<Contract>> Contracts::list(qint64 customerId, const ContractQuery &query) const
{
    return ofCustomer(customerId).map([&](const QList<SignedContract> &contracts) {
        QList<Contract> views;
        for (const SignedContract &contract : contracts) {
            const Contract view = contractView(contract, today());
            if (!query.status || view.contractStatus == *query.status)
                views.append(view);
        }
        return views;
    });
}

Outcome<QList<ContractData>> Contracts::data(qint64 customerId) const
{
    return ofCustomer(customerId).map([&](const QList<SignedContract> &contracts) {
        QList<ContractData> views;
        for (const SignedContract &contract : contracts)
            views.append(contractDataView(contract, today()));
        return views;
    });
}

} // namespace Frontdesk::Demo
