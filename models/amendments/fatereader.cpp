// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/fatereader.h"

#include "api/codec/text.h"
#include "api/services/idleperiodsservice.h"
#include "api/services/membershipselfserviceservice.h"
#include "models/amendments/requestreader.h"

namespace Frontdesk {

namespace {

using Status = Api::CancelationStatus;

bool isGone(const Api::ApiError &error)
{
    return error.kind == Api::ApiError::Kind::NotFound;
}

/// An idle period that does not wait: agreed on as it was asked for, or an older one.
Look lookAt(const WaitingRequest &request, const Api::IdlePeriodDetails &period)
{
    const bool isUnlimited = period.unlimited.value_or(false);
    const QString end = isUnlimited ? QString() : Api::toText(period.endDate);
    const bool isAsAsked = period.state == Api::IdlePeriodState::Accepted
        && Api::toText(period.startDate) == request.requested.value(QStringLiteral("startDate"))
        && end == request.requested.value(QStringLiteral("endDate"));
    return {isAsAsked ? Standing::Applied : Standing::Gone};
}

/// The end of a contract or a module, where no request of \a kind waits.
Look lookAt(RequestKind kind, const std::optional<Status> &status)
{
    const bool isTakingBack
        = kind == RequestKind::CancelationWithdrawal || kind == RequestKind::ModuleWithdrawal;
    const bool isEnding
        = status == Status::Canceled || status == Status::PendingWithdrawalVerification;
    Look look;
    look.standing = isEnding != isTakingBack ? Standing::Applied : Standing::Gone;
    look.isTakenBack = !isTakingBack && status == Status::PendingWithdrawalVerification;
    return look;
}

Look lookAt(const WaitingRequest &request, const QList<Api::ContractData> &contracts)
{
    for (const Api::ContractData &contract : contracts) {
        if (contract.id == request.contractId)
            return lookAt(request.key.kind, contract.cancelationStatus);
    }
    return {};
}

Look lookAt(const WaitingRequest &request, const Api::ModuleContract &module)
{
    return lookAt(request.key.kind, module.contractCancelationStatus);
}

template <class T>
void tell(Api::ApiReply<T> *reply, const WaitingRequest &request, QObject *owner,
          const FateReader::Told &told)
{
    reply->then(owner, [request, told](const Api::Result<T> &result) {
        if (result)
            told(lookAt(request, *result));
        else if (isGone(result.error()))
            told(Look{});
        else
            told(tl::unexpected(result.error()));
    });
}

} // namespace

void FateReader::look(const WaitingRequest &request, Api::Priority priority, QObject *owner,
                      const Told &told) const
{
    RequestReader reader(*m_client);
    reader.setKnownModules([request](Api::CustomerId) {
        return QList<ModuleContractKey>{{request.contractId, request.key.subject}};
    });
    const RequestKey &key = request.key;
    reader.read(key.kind, key.customer, priority, owner,
                [*this, request, priority, owner, told](const auto &reading) {
                    if (!reading)
                        return told(tl::unexpected(reading.error()));
                    const Look look = Frontdesk::lookAt(request, *reading);
                    const bool isDomain = domainOf(request.key.kind) != AmendmentDomain::Unknown;
                    if (isDomain || look.now)
                        told(look);
                    else
                        lookCloser(request, priority, owner, told);
                });
}

void FateReader::lookCloser(const WaitingRequest &request, Api::Priority priority, QObject *owner,
                            const Told &told) const
{
    Api::MembershipSelfServiceService contracts(*m_client, priority);
    switch (request.key.kind) {
    case RequestKind::IdlePeriod:
        return tell(Api::IdlePeriodsService(*m_client, priority)
                        .byId(request.contractId, request.key.subject, owner),
                    request, owner, told);
    case RequestKind::Cancelation:
    case RequestKind::CancelationWithdrawal:
        return tell(contracts.contractData(request.key.customer, owner), request, owner, told);
    case RequestKind::ModuleCancelation:
    case RequestKind::ModuleWithdrawal:
        return tell(contracts.moduleContract(request.contractId, request.key.subject, owner),
                    request, owner, told);
    default:
        told(Look{});
    }
}

} // namespace Frontdesk
