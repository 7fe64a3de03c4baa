// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/communicationpreferences.h"

/// Tag Customers Communication: what was said between studio and customer, and about what.
namespace Frontdesk::Api {

enum class ThreadStatus { Unknown, Created, Ongoing, Closed };
BOOST_DESCRIBE_ENUM(ThreadStatus, Unknown, Created, Ongoing, Closed)

enum class CommunicationDirection { Unknown, Incoming, Outgoing };
BOOST_DESCRIBE_ENUM(CommunicationDirection, Unknown, Incoming, Outgoing)

/// One message of a thread, which may have come from a ticketing system.
struct Communication
{
    ThreadStatus communicationThreadStatus = ThreadStatus::Unknown;
    std::optional<QString> ticketNumber;
    QString subject;
    QString content;
    CommunicationDirection communicationDirection = CommunicationDirection::Unknown;
    std::optional<QString> ticketLink;
    CommunicationChannel communicationChannel = CommunicationChannel::Unknown;
    std::optional<QString> agent; ///< who spoke for the studio
    friend bool operator==(const Communication &, const Communication &) = default;
};
BOOST_DESCRIBE_STRUCT(Communication, (),
                      (communicationThreadStatus, ticketNumber, subject, content,
                       communicationDirection, ticketLink, communicationChannel, agent))

struct NewCommunication : Communication
{
    std::optional<ZonedDateTime> communicationDateTime; ///< now unless told
    friend bool operator==(const NewCommunication &, const NewCommunication &) = default;
};
BOOST_DESCRIBE_STRUCT(NewCommunication, (Communication), (communicationDateTime))

struct StoredCommunication : Communication
{
    qint64 customerId = 0;
    qint64 communicationId = 0;
    qint64 threadId = 0;
    friend bool operator==(const StoredCommunication &, const StoredCommunication &) = default;
};
BOOST_DESCRIBE_STRUCT(StoredCommunication, (Communication), (customerId, communicationId, threadId))

} // namespace Frontdesk::Api
