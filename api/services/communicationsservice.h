// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/services/service.h"
#include "api/types/communications.h"
#include "api/types/customers.h"

namespace Frontdesk::Api {

/// Tag Customers Communication.
class CommunicationsService : public Service
{
public:
    using Service::Service;

    /// GET /v1/communications/{customerId}/communication-preferences.
    ApiReply<QList<CommunicationPreference>> *preferences(CustomerId id, QObject *owner);
    /// PUT /v1/communications/{customerId}/communication-preferences. Send back what was read,
    /// changed; the answer is all preferences.
    ApiReply<QList<CommunicationPreference>> *
    setPreferences(CustomerId id, const QList<CommunicationPreference> &preferences,
                   QObject *owner);
    /// POST /v1/communications/{customerId}/threads.
    ApiReply<StoredCommunication> *startThread(CustomerId id, const NewCommunication &first,
                                               QObject *owner);
    /// PUT /v1/communications/{customerId}/threads/{threadId}. Each call adds a message.
    ApiReply<StoredCommunication> *addToThread(CustomerId id, qint64 threadId,
                                               const NewCommunication &next, QObject *owner);
};

} // namespace Frontdesk::Api
