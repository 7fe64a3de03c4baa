// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/requestreader.h"

#include "api/codec/text.h"
#include "api/services/idleperiodsservice.h"
#include "api/services/membershipselfserviceservice.h"
#include "models/amendments/domainmodel.h"
#include "models/amendments/gathering.h"

namespace Frontdesk {

using namespace Api;

namespace {

void put(FieldValues &values, const char *id, const QString &text)
{
    if (!text.isEmpty())
        values.insert(QString::fromLatin1(id), text);
}

void put(FieldValues &values, const char *id, const std::optional<QDate> &date)
{
    put(values, id, date && date->isValid() ? toText(*date) : QString());
}

RequestReading readingOf(RequestKind kind, CustomerId customer, const DomainData &data)
{
    RequestReading reading{kind, customer, data.current, {}};
    if (!data.requested)
        return reading;
    WaitingRequest request;
    request.key = {kind, customer, data.pendingId.value_or(0)};
    request.configuration = data.configuration;
    request.requireSignature = data.requireSignature;
    request.current = data.current;
    request.requested = *data.requested;
    reading.waiting.append(request);
    return reading;
}

WaitingRequest requestOf(CustomerId customer, qint64 contractId, const IdlePeriod &period)
{
    WaitingRequest request;
    request.key = {RequestKind::IdlePeriod, customer, period.id};
    request.contractId = contractId;
    put(request.requested, "startDate", period.startDate);
    if (!period.unlimited.value_or(false))
        put(request.requested, "endDate", period.endDate);
    put(request.requested, "reasonName", period.idlePeriodReason.name);
    put(request.requested, "reason", period.reason);
    return request;
}

QList<WaitingRequest> requestsOf(CustomerId customer, qint64 contractId,
                                 const IdlePeriodLists &lists)
{
    QList<WaitingRequest> requests;
    for (const IdlePeriod &period : lists.currentAndUpcomingIdlePeriods + lists.pastIdlePeriods) {
        if (period.state == IdlePeriodState::PendingVerification)
            requests.append(requestOf(customer, contractId, period));
    }
    return requests;
}

/// What a contract or a module says of its end; the two types share no base.
struct Ending
{
    const char *nameField;
    QString name;
    std::optional<CancelationStatus> status;
    std::optional<QDate> date;
    std::optional<QString> reason;
};

/// The end of something is asked for, or its being taken back: one is the other turned round.
std::optional<WaitingRequest> requestOf(const RequestKey &key, qint64 contractId,
                                        const Ending &ending)
{
    const bool isWithdrawal = key.kind == RequestKind::CancelationWithdrawal
        || key.kind == RequestKind::ModuleWithdrawal;
    const CancelationStatus wanted = isWithdrawal ? CancelationStatus::PendingWithdrawalVerification
                                                  : CancelationStatus::PendingVerification;
    if (ending.status != wanted)
        return std::nullopt;
    WaitingRequest request;
    request.key = key;
    request.contractId = contractId;
    put(request.current, ending.nameField, ending.name);
    request.requested = request.current;
    FieldValues &ends = isWithdrawal ? request.current : request.requested;
    put(ends, "cancelationDate", ending.date);
    put(ends, "cancelationReason", ending.reason.value_or(QString()));
    return request;
}

RequestReading cancelationsIn(RequestKind kind, CustomerId customer,
                              const QList<ContractData> &contracts)
{
    RequestReading reading{kind, customer, {}, {}};
    for (const ContractData &contract : contracts) {
        const Ending ending{"rateName", contract.rateName, contract.cancelationStatus,
                            contract.cancelationDate, contract.cancelationReason};
        if (const auto request = requestOf({kind, customer, contract.id}, contract.id, ending))
            reading.waiting.append(*request);
    }
    return reading;
}

QList<WaitingRequest> requestsOf(RequestKind kind, CustomerId customer,
                                 const ModuleContractKey &module, const ModuleContract &contract)
{
    const Ending ending{"moduleName", contract.name, contract.contractCancelationStatus,
                        contract.cancelationDate, contract.cancelationReason};
    const auto request
        = requestOf({kind, customer, module.moduleContractId}, module.contractId, ending);
    return request ? QList{*request} : QList<WaitingRequest>{};
}

void readIdlePeriods(IdlePeriodsService service, CustomerId customer,
                     const QList<ContractData> &contracts, QObject *owner,
                     RequestReader::Answer answer)
{
    QList<qint64> running;
    for (const ContractData &contract : contracts) {
        if (contract.contractStatus != ContractStatus::Inactive)
            running.append(contract.id);
    }
    const RequestReading empty{RequestKind::IdlePeriod, customer, {}, {}};
    const auto all = Gathering::begin(empty, running.size(), std::move(answer));
    for (const qint64 id : running) {
        service.list(id, owner)->then(owner, [all, customer, id](const auto &result) {
            all->take(result.map(
                [&](const IdlePeriodLists &lists) { return requestsOf(customer, id, lists); }));
        });
    }
}

bool isOfModules(RequestKind kind)
{
    return kind == RequestKind::ModuleCancelation || kind == RequestKind::ModuleWithdrawal;
}

} // namespace

const QList<RequestKind> &RequestReader::allKinds()
{
    static const QList<RequestKind> kinds{RequestKind::Contact,
                                          RequestKind::Address,
                                          RequestKind::Master,
                                          RequestKind::Payment,
                                          RequestKind::IdlePeriod,
                                          RequestKind::Cancelation,
                                          RequestKind::CancelationWithdrawal,
                                          RequestKind::ModuleCancelation,
                                          RequestKind::ModuleWithdrawal};
    return kinds;
}

void RequestReader::read(RequestKind kind, CustomerId customer, Priority priority, QObject *owner,
                         Answer answer) const
{
    read(QList{kind}, customer, priority, owner,
         [answer = std::move(answer)](RequestKind, const Result<RequestReading> &reading) {
             answer(reading);
         });
}

void RequestReader::read(const QList<RequestKind> &kinds, CustomerId customer, Priority priority,
                         QObject *owner, KindAnswer answer) const
{
    QList<RequestKind> ofContracts;
    QList<RequestKind> ofModules;
    for (const RequestKind kind : kinds) {
        if (domainOf(kind) != AmendmentDomain::Unknown)
            readDomain(kind, customer, priority, owner,
                       [kind, answer](const auto &reading) { answer(kind, reading); });
        else
            (isOfModules(kind) ? ofModules : ofContracts).append(kind);
    }
    if (!ofContracts.isEmpty())
        readOfContracts(ofContracts, customer, priority, owner, answer);
    if (!ofModules.isEmpty())
        readModules(ofModules, customer, priority, owner, answer);
}

void RequestReader::readDomain(RequestKind kind, CustomerId customer, Priority priority,
                               QObject *owner, Answer answer) const
{
    const auto load = domainLoader(domainOf(kind), *m_client, priority);
    load(customer, owner,
         [kind, customer, answer = std::move(answer)](const Result<DomainData> &data) {
             answer(data.map(
                 [&](const DomainData &domain) { return readingOf(kind, customer, domain); }));
         });
}

void RequestReader::readOfContracts(const QList<RequestKind> &kinds, CustomerId customer,
                                    Priority priority, QObject *owner, KindAnswer answer) const
{
    MembershipSelfServiceService contracts(*m_client, priority);
    const IdlePeriodsService idlePeriods(*m_client, priority);
    contracts.contractData(customer, owner)->then(owner, [=](const auto &result) {
        for (const RequestKind kind : kinds) {
            if (!result)
                answer(kind, tl::unexpected(result.error()));
            else if (kind == RequestKind::IdlePeriod)
                readIdlePeriods(idlePeriods, customer, *result, owner,
                                [=](const auto &reading) { answer(kind, reading); });
            else
                answer(kind, cancelationsIn(kind, customer, *result));
        }
    });
}

void RequestReader::readModules(const QList<RequestKind> &kinds, CustomerId customer,
                                Priority priority, QObject *owner, KindAnswer answer) const
{
    MembershipSelfServiceService contracts(*m_client, priority);
    const QList<ModuleContractKey> modules
        = m_modules ? m_modules(customer) : QList<ModuleContractKey>{};
    QList<std::shared_ptr<Gathering>> gatherings;
    for (const RequestKind kind : kinds)
        gatherings.append(Gathering::begin(
            {kind, customer, {}, {}}, modules.size(),
            [=](const Result<RequestReading> &reading) { answer(kind, reading); }));
    for (const ModuleContractKey &module : modules) {
        contracts.moduleContract(module.contractId, module.moduleContractId, owner)
            ->then(owner, [=](const auto &result) {
                for (const auto &all : gatherings)
                    all->take(result.map([&](const ModuleContract &contract) {
                        return requestsOf(all->kind(), customer, module, contract);
                    }));
            });
    }
}

} // namespace Frontdesk
