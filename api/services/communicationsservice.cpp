// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/communicationsservice.h"

namespace Frontdesk::Api {

ApiReply<QList<CommunicationPreference>> *CommunicationsService::preferences(CustomerId id,
                                                                             QObject *owner)
{
    return send<QList<CommunicationPreference>>(
        ApiRequest(Operations::getCommunicationPreferences).arg(id), owner);
}

ApiReply<QList<CommunicationPreference>> *CommunicationsService::setPreferences(
    CustomerId id, const QList<CommunicationPreference> &preferences, QObject *owner)
{
    return send<QList<CommunicationPreference>>(
        ApiRequest(Operations::updateCommunicationPreferences).arg(id).body(preferences), owner);
}

ApiReply<StoredCommunication> *
CommunicationsService::startThread(CustomerId id, const NewCommunication &first, QObject *owner)
{
    return send<StoredCommunication>(
        ApiRequest(Operations::createCommunicationInNewCommunicationThread).arg(id).body(first),
        owner);
}

ApiReply<StoredCommunication> *CommunicationsService::addToThread(CustomerId id, qint64 threadId,
                                                                  const NewCommunication &next,
                                                                  QObject *owner)
{
    return send<StoredCommunication>(
        ApiRequest(Operations::createCommunicationInExistingCommunicationThread)
            .arg(id)
            .arg(threadId)
            .body(next),
        owner);
}

} // namespace Frontdesk::Api
