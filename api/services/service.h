// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apiclient.h"

namespace Frontdesk::Api {

/// What the services of all tags share: a client, and who waits for the answers. A service is a
/// value without state of its own. Each method sends one operation of \ref Operations; the reply
/// belongs to the owner given.
class Service
{
public:
    explicit Service(ApiClient &client, Priority priority = Priority::Person)
        : m_client(&client), m_priority(priority)
    { }

protected:
    template <class T> ApiReply<T> *send(ApiRequest &request, QObject *owner) const
    {
        return m_client->send<T>(request.priority(m_priority), owner);
    }

    template <class T> ApiReply<T> *send(ApiRequest &&request, QObject *owner) const
    {
        return send<T>(request, owner);
    }

private:
    ApiClient *m_client;
    Priority m_priority;
};

} // namespace Frontdesk::Api
