// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/cancelations.h"

#include "api/codec/text.h"

namespace Frontdesk::Demo {

using namespace Api;
using Status = CancelationStatus;

namespace {

const CancelationReason *reasonOf(qint64 id)
{
    for (const CancelationReason &reason : Cancelations::reasons()) {
        if (reason.cancelationReasonId == id)
            return &reason;
    }
    return nullptr;
}

/// Where the contract keeps the cancelation of it or of its module; null for a module unknown.
std::optional<Cancelation> *cancelationIn(SignedContract &contract, qint64 moduleContractId)
{
    if (moduleContractId == 0)
        return &contract.cancelation;
    SignedModule *module = contract.module(moduleContractId);
    return module ? &module->cancelation : nullptr;
}

/// False too when the contract has changed otherwise since somebody asked, such as by a switch.
bool waits(const std::optional<Cancelation> *cancelation)
{
    return cancelation && *cancelation && (*cancelation)->status != Status::Canceled;
}

} // namespace

Cancelations::Cancelations(const StudioSetup &setup, const Customers &customers,
                           Contracts &contracts, RequestNumbers &numbers, quint32 seed)
    : m_setup(setup), m_customers(customers), m_contracts(contracts), m_numbers(numbers)
{
    if (setup.verifiesCancelations)
        addFirstOnes(seed);
}

void Cancelations::addFirstOnes(quint32 seed)
{
    const auto leave = [this](qint64 customerId, qint64 reasonId) {
        const auto contracts = m_contracts.ofCustomer(customerId);
        if (!contracts || contracts->isEmpty())
            return;
        const auto dates
            = contracts->first().availableCancelationDates(m_customers.clock().today());
        if (!dates.isEmpty())
            (void)cancelContract(customerId, {{dates.first(), reasonId}, contracts->first().id});
    };
    const People &people = m_customers.people();
    const int population = int(people.endId() - people.firstId());
    Random random(mixed(seed, quint64(people.firstId()), 'c'));
    for (int i = 0; i < qMin(population / 100, 100); ++i) {
        const qint64 id = people.firstId() + random.below(population);
        if (!isCast(id) && people.statusOf(id) == CustomerStatus::Member)
            leave(id, random.pick(reasons()).cancelationReasonId);
    }
    if (people.contains(Cast::PendingCancelation.id))
        leave(Cast::PendingCancelation.id, reasons().first().cancelationReasonId);
}

const QList<CancelationReason> &Cancelations::reasons()
{
    static const QList<CancelationReason> list{{701, QStringLiteral("Umzug")},
                                               {702, QStringLiteral("Gesundheit")},
                                               {703, QStringLiteral("Zu teuer")},
                                               {704, QStringLiteral("Unzufriedenheit")},
                                               {709, QStringLiteral("Ohne Angabe")}};
    return list;
}

Outcome<SignedContract> Cancelations::contractOf(qint64 customerId, qint64 contractId) const
{
    if (const auto customer = m_customers.find(customerId); !customer)
        return tl::unexpected(customer.error());
    const auto contract = m_contracts.find(contractId);
    if (contract && contract->customerId != customerId)
        return refused(Reason::NoSuchContract);
    return contract;
}

Outcome<Done> Cancelations::cancelContract(qint64 customerId, const ContractCancelation &wanted)
{
    return contractOf(customerId, wanted.contractId).and_then([&](const SignedContract &contract) {
        return cancel(contract, {contract.id, 0}, wanted);
    });
}

Outcome<Done> Cancelations::withdrawContract(qint64 customerId, qint64 contractId)
{
    return contractOf(customerId, contractId).and_then([&](const SignedContract &contract) {
        return withdraw(contract, {contractId, 0});
    });
}

Outcome<Done> Cancelations::cancelModule(qint64 contractId, qint64 moduleContractId,
                                         const ModuleCancelation &wanted)
{
    return m_contracts.find(contractId).and_then([&](const SignedContract &contract) {
        return cancel(contract, {contractId, moduleContractId}, wanted);
    });
}

Outcome<Done> Cancelations::withdrawModule(qint64 contractId, qint64 moduleContractId)
{
    return m_contracts.find(contractId).and_then([&](const SignedContract &contract) {
        return withdraw(contract, {contractId, moduleContractId});
    });
}

Outcome<Done> Cancelations::cancel(SignedContract contract, const Subject &subject,
                                   const ModuleCancelation &wanted)
{
    const QDate today = m_customers.clock().today();
    auto *cancelation = cancelationIn(contract, subject.moduleContractId);
    if (!cancelation)
        return refused(Reason::NoSuchModuleContract);
    if (*cancelation)
        return refused(Reason::AlreadyCanceled);
    const SignedModule *module = contract.module(subject.moduleContractId);
    const auto dates = module ? module->availableCancelationDates(today)
                              : contract.availableCancelationDates(today);
    if (!dates.contains(wanted.cancelationDate))
        return refused(Reason::FieldInvalid, QStringLiteral("cancelationDate"));
    const CancelationReason *reason = reasonOf(wanted.cancelationReasonId);
    if (!reason)
        return refused(Reason::FieldInvalid, QStringLiteral("cancelationReasonId"));
    *cancelation = Cancelation{
        m_setup.verifiesCancelations ? Status::PendingVerification : Status::Canceled,
        CancelationOrigin::Customer, wanted.cancelationDate, today, reason->cancelationReasonName};
    if (m_setup.verifiesCancelations)
        m_waiting.insert(m_numbers.next(), subject);
    m_contracts.put(contract);
    return Done{};
}

Outcome<Done> Cancelations::withdraw(SignedContract contract, const Subject &subject)
{
    auto *cancelation = cancelationIn(contract, subject.moduleContractId);
    if (!cancelation)
        return refused(Reason::NoSuchModuleContract);
    if (!*cancelation)
        return refused(Reason::NoSuchCancelation);
    if ((*cancelation)->status == Status::PendingWithdrawalVerification)
        return refused(Reason::AmendmentPending);
    if ((*cancelation)->date < m_customers.clock().today())
        return refused(Reason::CancelationOver);
    if ((*cancelation)->status == Status::Canceled && m_setup.verifiesCancelations) {
        (*cancelation)->status = Status::PendingWithdrawalVerification;
        m_waiting.insert(m_numbers.next(), subject);
    } else {
        cancelation->reset();
        m_waiting.removeIf([&](const auto &entry) { return entry.value() == subject; });
    }
    m_contracts.put(contract);
    return Done{};
}

QList<WaitingRequest> Cancelations::waiting() const
{
    QList<WaitingRequest> list;
    for (auto entry = m_waiting.cbegin(); entry != m_waiting.cend(); ++entry) {
        SignedContract contract = *m_contracts.find(entry->contractId);
        const SignedModule *module = contract.module(entry->moduleContractId);
        const auto *kept = cancelationIn(contract, entry->moduleContractId);
        if (!waits(kept))
            continue;
        const Cancelation &cancelation = **kept;
        const bool isWithdrawal = cancelation.status == Status::PendingWithdrawalVerification;
        const QString kind
            = isWithdrawal ? QStringLiteral("withdrawal") : QStringLiteral("cancelation");
        const QString days = isWithdrawal ? QStringLiteral("%1 →").arg(toText(cancelation.date))
                                          : QStringLiteral("→ %1").arg(toText(cancelation.date));
        list.append(
            {entry.key(), contract.customerId,
             module ? QStringLiteral("module %1").arg(kind) : kind,
             QStringLiteral("%1: %2, %3")
                 .arg(module ? module->name : contract.rateName, days, cancelation.reason)});
    }
    return list;
}

bool Cancelations::verify(qint64 requestId)
{
    return conclude(requestId, true);
}

bool Cancelations::decline(qint64 requestId)
{
    return conclude(requestId, false);
}

bool Cancelations::conclude(qint64 requestId, bool isAgreed)
{
    const auto found = m_waiting.constFind(requestId);
    if (found == m_waiting.cend())
        return false;
    SignedContract contract = *m_contracts.find(found->contractId);
    auto *cancelation = cancelationIn(contract, found->moduleContractId);
    if (!waits(cancelation))
        return false;
    const bool isWithdrawal = (*cancelation)->status == Status::PendingWithdrawalVerification;
    if (isWithdrawal == isAgreed)
        cancelation->reset();
    else
        (*cancelation)->status = Status::Canceled;
    m_waiting.erase(found);
    m_contracts.put(contract);
    return true;
}

} // namespace Frontdesk::Demo
