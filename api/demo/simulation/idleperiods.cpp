// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/idleperiods.h"

#include "api/codec/text.h"

#include <algorithm>

namespace Frontdesk::Demo {

using namespace Api;

namespace {

std::optional<Refusal> refusalFor(IdlePeriodVerdict verdict)
{
    switch (verdict) {
    case IdlePeriodVerdict::IdleperiodCreatable:
    case IdlePeriodVerdict::IdleperiodUpdatable:
        return std::nullopt;
    case IdlePeriodVerdict::IdleperiodPendingVerification:
        return Refusal{Reason::AmendmentPending, {}};
    default:
        return Refusal{Reason::IdlePeriodNotPossible, toText(verdict)};
    }
}

/// Of the document that proves the reason.
QString placeOf(qint64 periodId)
{
    return QStringLiteral("idle-periods/%1").arg(periodId);
}

bool isBefore(const IdlePeriod &a, const IdlePeriod &b)
{
    return a.startDate < b.startDate;
}

} // namespace

IdlePeriods::IdlePeriods(const StudioSetup &setup, Customers &customers, const Contracts &contracts,
                         Files &files, RequestNumbers &numbers, quint32 seed)
    : m_rules(idleRulesOf(setup.access.studioId)),
      m_customers(customers),
      m_contracts(contracts),
      m_files(files),
      m_numbers(numbers)
{
    if (m_rules.creation == AmendmentConfigurationStatus::ChangesRequireVerification)
        addFirstOnes(seed);
}

void IdlePeriods::addFirstOnes(quint32 seed)
{
    const auto rest = [this](qint64 customerId, int terms, qint64 reasonId) {
        const auto contracts = m_contracts.ofCustomer(customerId);
        if (!contracts || contracts->isEmpty())
            return;
        IdlePeriodRequest wish;
        wish.startDate = m_rules.firstStart(today());
        wish.temporalUnit = m_rules.unit;
        wish.termValue = terms;
        wish.reasonId = reasonId;
        const File certificate{QStringLiteral("Attest.txt"), "text/plain", "An invented document."};
        (void)create(contracts->first().id, wish, certificate);
    };
    const People &people = m_customers.people();
    const int population = int(people.endId() - people.firstId());
    Random random(mixed(seed, quint64(people.firstId()), 'i'));
    for (int i = 0; i < qMin(population / 100, 100); ++i) {
        const qint64 id = people.firstId() + random.below(population);
        if (!isCast(id) && people.statusOf(id) == CustomerStatus::Member)
            rest(id, random.between(1, 3), random.pick(idleReasons()).id);
    }
    if (people.contains(Cast::PendingIdlePeriod.id))
        rest(Cast::PendingIdlePeriod.id, 2, idleReasons().first().id);
}

QList<CustomerIdlePeriod> IdlePeriods::agreedOf(qint64 customerId) const
{
    const auto person = m_customers.find(customerId);
    return person ? person->idlePeriods : QList<CustomerIdlePeriod>();
}

bool IdlePeriods::isWaiting(qint64 contractId) const
{
    return std::any_of(m_waiting.cbegin(), m_waiting.cend(), [contractId](const Waiting &waiting) {
        return waiting.contract.id == contractId;
    });
}

QList<IdlePeriod> IdlePeriods::periodsOf(const SignedContract &contract) const
{
    // One that names no contract is from before this studio kept several: it is of the first.
    const auto contracts = m_contracts.ofCustomer(contract.customerId);
    const bool isFirst = contracts && !contracts->isEmpty() && contracts->first().id == contract.id;
    QList<IdlePeriod> list;
    for (const CustomerIdlePeriod &agreed : agreedOf(contract.customerId)) {
        const bool isOfContract = agreed.contract ? agreed.contract->id == contract.id : isFirst;
        if (isOfContract && !m_waiting.contains(agreed.id))
            list.append(viewOf(agreed));
    }
    for (const Waiting &waiting : m_waiting) {
        if (waiting.contract.id == contract.id)
            list.append(waiting.period);
    }
    std::stable_sort(list.begin(), list.end(), isBefore);
    for (IdlePeriod &period : list) {
        if (m_files.keeps(placeOf(period.id)))
            period.documentUrl = m_files.link(placeOf(period.id));
    }
    return list;
}

Outcome<IdlePeriod> IdlePeriods::find(qint64 contractId, qint64 periodId) const
{
    const auto contract = m_contracts.find(contractId);
    if (!contract)
        return tl::unexpected(contract.error());
    for (const IdlePeriod &period : periodsOf(*contract)) {
        if (period.id == periodId)
            return period;
    }
    return refused(Reason::NoSuchIdlePeriod);
}

std::optional<Refusal> IdlePeriods::problemOfReason(qint64 reasonId, bool hasDocument) const
{
    const IdlePeriodReason *reason = idleReason(reasonId);
    if (!reason)
        return Refusal{Reason::FieldInvalid, QStringLiteral("reasonId")};
    if (reason->documentRequired && !hasDocument)
        return Refusal{Reason::FieldMissing, QStringLiteral("document")};
    return std::nullopt;
}

Outcome<IdlePeriod> IdlePeriods::create(qint64 contractId, const IdlePeriodRequest &request,
                                        const std::optional<File> &document)
{
    const auto contract = m_contracts.find(contractId);
    if (!contract)
        return tl::unexpected(contract.error());
    if (const auto refusal = refusalFor(verdictOn(*contract, request, nullptr)))
        return tl::unexpected(*refusal);
    if (const auto refusal = problemOfReason(request.reasonId, document.has_value()))
        return tl::unexpected(*refusal);
    IdlePeriod period = periodFor({request, {}});
    period.id = m_numbers.next();
    return settle(*contract, period, document);
}

Outcome<IdlePeriod> IdlePeriods::update(qint64 contractId, qint64 periodId,
                                        const IdlePeriodUpdate &update,
                                        const std::optional<File> &document)
{
    const auto old = find(contractId, periodId);
    if (!old)
        return tl::unexpected(old.error());
    const auto contract = m_contracts.find(contractId);
    if (const auto refusal = refusalFor(verdictOnUpdate(*contract, update, *old)))
        return tl::unexpected(*refusal);
    const bool hasDocument = document || m_files.keeps(placeOf(periodId))
        || update.reasonId == old->idlePeriodReason.id;
    if (const auto refusal = problemOfReason(update.reasonId, hasDocument))
        return tl::unexpected(*refusal);
    IdlePeriod period = periodFor(update);
    period.id = periodId;
    return settle(*contract, period, document);
}

IdlePeriod IdlePeriods::settle(const SignedContract &contract, IdlePeriod period,
                               const std::optional<File> &document)
{
    if (document)
        m_files.put(placeOf(period.id), *document);
    if (m_rules.creation == AmendmentConfigurationStatus::ChangesRequireVerification) {
        period.state = IdlePeriodState::PendingVerification;
        m_waiting.insert(period.id, {contract, period});
    } else {
        agree(contract, period);
    }
    return *find(contract.id, period.id);
}

void IdlePeriods::agree(const SignedContract &contract, const IdlePeriod &period)
{
    QList<CustomerIdlePeriod> agreed = agreedOf(contract.customerId);
    agreed.removeIf([&](const CustomerIdlePeriod &other) { return other.id == period.id; });
    agreed.append({period.id, period.startDate, period.endDate, period.reason,
                   ContractName{contract.id, contract.rateName}, period.unlimited.value_or(false)});
    m_customers.replace(contract.customerId, agreed);
}

Outcome<Done> IdlePeriods::withdraw(qint64 contractId, qint64 periodId)
{
    const auto period = find(contractId, periodId);
    if (!period)
        return tl::unexpected(period.error());
    if (m_waiting.remove(periodId) > 0)
        return Done{};
    if (m_rules.creation == AmendmentConfigurationStatus::Read)
        return refused(Reason::DomainReadOnly);
    if (period->startDate <= today())
        return refused(Reason::IdlePeriodBegun);
    const qint64 customerId = m_contracts.find(contractId)->customerId;
    QList<CustomerIdlePeriod> agreed = agreedOf(customerId);
    agreed.removeIf([&](const CustomerIdlePeriod &other) { return other.id == periodId; });
    m_customers.replace(customerId, agreed);
    return Done{};
}

bool IdlePeriods::verify(qint64 periodId)
{
    const auto found = m_waiting.constFind(periodId);
    if (found == m_waiting.cend())
        return false;
    agree(found->contract, found->period);
    m_waiting.erase(found);
    return true;
}

} // namespace Frontdesk::Demo
