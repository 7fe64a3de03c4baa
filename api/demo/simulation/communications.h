// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/customers.h"
#include "api/types/communications.h"

namespace Frontdesk::Demo {

/// What customers want to hear of and how, and what was said.
class Communications
{
public:
    Communications(const Customers &customers, qint64 studioId);

    [[nodiscard]] Outcome<QList<Api::CommunicationPreference>> preferences(qint64 customerId) const;
    /// Changes what is given and leaves the rest; answers all. The studio decides what a customer
    /// may change.
    Outcome<QList<Api::CommunicationPreference>>
    setPreferences(qint64 customerId, const QList<Api::CommunicationPreference> &wanted);

    Outcome<Api::StoredCommunication> startThread(qint64 customerId,
                                                  const Api::NewCommunication &first);
    /// A closed thread takes nothing any more.
    Outcome<Api::StoredCommunication> addToThread(qint64 customerId, qint64 threadId,
                                                  const Api::NewCommunication &next);

private:
    struct Thread
    {
        qint64 customerId;
        Api::ThreadStatus status;
    };

    [[nodiscard]] std::optional<Refusal> problemOf(const Api::NewCommunication &given) const;
    Outcome<Api::StoredCommunication> store(qint64 customerId, qint64 threadId,
                                            const Api::NewCommunication &given);

    const Customers &m_customers;
    QHash<qint64, QList<Api::CommunicationPreference>> m_preferences; ///< by customer
    QHash<qint64, Thread> m_threads; ///< by id
    qint64 m_lastThreadId;
    qint64 m_lastId;
};

} // namespace Frontdesk::Demo
