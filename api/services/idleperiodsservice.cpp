// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/idleperiodsservice.h"

namespace Frontdesk::Api {

namespace {

template <class Wish>
ApiRequest &withForm(ApiRequest &request, const Wish &wish, const QString &document)
{
    request.part(QLatin1String("data"), wish);
    return document.isEmpty() ? request : request.filePart(QLatin1String("document"), document);
}

} // namespace

ApiReply<IdlePeriodConfig> *IdlePeriodsService::config(qint64 contractId, QObject *owner)
{
    return send<IdlePeriodConfig>(ApiRequest(Operations::getIdlePeriodConfig).arg(contractId),
                                  owner);
}

ApiReply<IdlePeriodLists> *IdlePeriodsService::list(qint64 contractId, QObject *owner)
{
    return send<IdlePeriodLists>(ApiRequest(Operations::getIdlePeriods).arg(contractId), owner);
}

ApiReply<RemainingIdlePeriods> *IdlePeriodsService::remaining(qint64 contractId, QObject *owner)
{
    return send<RemainingIdlePeriods>(
        ApiRequest(Operations::getRemainingIdlePeriods).arg(contractId), owner);
}

ApiReply<IdlePeriodDetails> *IdlePeriodsService::byId(qint64 contractId, qint64 idlePeriodId,
                                                      QObject *owner)
{
    return send<IdlePeriodDetails>(
        ApiRequest(Operations::getIdlePeriodById).arg(contractId).arg(idlePeriodId), owner);
}

ApiReply<IdlePeriodValidation> *IdlePeriodsService::validate(qint64 contractId,
                                                             const IdleTime &time, QObject *owner)
{
    return send<IdlePeriodValidation>(
        ApiRequest(Operations::validateIdlePeriodRequest).arg(contractId).body(time), owner);
}

ApiReply<IdlePeriod> *IdlePeriodsService::create(qint64 contractId,
                                                 const IdlePeriodRequest &request,
                                                 const QString &document, QObject *owner)
{
    ApiRequest form(Operations::createIdlePeriodAmendment);
    return send<IdlePeriod>(withForm(form.arg(contractId), request, document), owner);
}

ApiReply<IdlePeriodDetails> *IdlePeriodsService::update(qint64 contractId, qint64 idlePeriodId,
                                                        const IdlePeriodUpdate &update,
                                                        const QString &document, QObject *owner)
{
    ApiRequest form(Operations::updateIdlePeriod);
    return send<IdlePeriodDetails>(
        withForm(form.arg(contractId).arg(idlePeriodId), update, document), owner);
}

ApiReply<IdlePeriodPreview> *IdlePeriodsService::previewUpdate(qint64 contractId,
                                                               qint64 idlePeriodId,
                                                               const IdlePeriodUpdate &update,
                                                               QObject *owner)
{
    return send<IdlePeriodPreview>(ApiRequest(Operations::getIdlePeriodUpdatePreview)
                                       .arg(contractId)
                                       .arg(idlePeriodId)
                                       .body(update),
                                   owner);
}

ApiReply<Acknowledgement> *IdlePeriodsService::withdraw(qint64 contractId, qint64 idlePeriodId,
                                                        QObject *owner)
{
    return send<Acknowledgement>(
        ApiRequest(Operations::withdrawIdlePeriod).arg(contractId).arg(idlePeriodId), owner);
}

} // namespace Frontdesk::Api
