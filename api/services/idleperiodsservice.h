// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/services/service.h"
#include "api/types/acknowledgement.h"
#include "api/types/idleperiods.h"

namespace Frontdesk::Api {

/// Tag Membership Self-service, the idle periods of a contract. A new or changed one may wait for
/// verification in the studio.
class IdlePeriodsService : public Service
{
public:
    using Service::Service;

    /// GET /v1/memberships/{contractId}/self-service/idle-periods/config.
    ApiReply<IdlePeriodConfig> *config(qint64 contractId, QObject *owner);
    /// GET /v1/memberships/{contractId}/self-service/idle-periods. Pending ones too.
    ApiReply<IdlePeriodLists> *list(qint64 contractId, QObject *owner);
    /// GET /v1/memberships/{contractId}/self-service/idle-periods/remaining.
    ApiReply<RemainingIdlePeriods> *remaining(qint64 contractId, QObject *owner);
    /// GET /v1/memberships/{contractId}/self-service/idle-periods/{idlePeriodId}.
    ApiReply<IdlePeriodDetails> *byId(qint64 contractId, qint64 idlePeriodId, QObject *owner);
    /// POST /v1/memberships/{contractId}/self-service/idle-periods/validate. A read, but not
    /// repeated by itself.
    ApiReply<IdlePeriodValidation> *validate(qint64 contractId, const IdleTime &time,
                                             QObject *owner);
    /// POST /v1/memberships/{contractId}/self-service/idle-periods, as a form. \a document is the
    /// path of a file that proves the reason; empty for none.
    ApiReply<IdlePeriod> *create(qint64 contractId, const IdlePeriodRequest &request,
                                 const QString &document, QObject *owner);
    /// PUT /v1/memberships/{contractId}/self-service/idle-periods/{idlePeriodId}, as create().
    ApiReply<IdlePeriodDetails> *update(qint64 contractId, qint64 idlePeriodId,
                                        const IdlePeriodUpdate &update, const QString &document,
                                        QObject *owner);
    /// PUT /v1/memberships/{contractId}/self-service/idle-periods/{idlePeriodId}/preview. Changes
    /// nothing.
    ApiReply<IdlePeriodPreview> *previewUpdate(qint64 contractId, qint64 idlePeriodId,
                                               const IdlePeriodUpdate &update, QObject *owner);
    /// DELETE /v1/memberships/{contractId}/self-service/idle-periods/{idlePeriodId}.
    ApiReply<Acknowledgement> *withdraw(qint64 contractId, qint64 idlePeriodId, QObject *owner);
};

} // namespace Frontdesk::Api
