// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/codec/openenum.h"
#include "api/types/common.h"

/// Tag Customers Communication: on which ways somebody wants to hear of what. All of it is read,
/// changed and sent back, so that nothing in it may be lost.
namespace Frontdesk::Api {

enum class MessageCategory { Unknown, Contract, General, Appointment, Newsletter, LoyaltyProgram };
BOOST_DESCRIBE_ENUM(MessageCategory, Unknown, Contract, General, Appointment, Newsletter,
                    LoyaltyProgram)

enum class CommunicationChannel {
    Unknown,
    Letter,
    Email,
    TextMessage,
    Phone,
    Fax,
    Conversation,
    Chat,
    Other
};
BOOST_DESCRIBE_ENUM(CommunicationChannel, Unknown, Letter, Email, TextMessage, Phone, Fax,
                    Conversation, Chat, Other)

struct ChannelPreference
{
    OpenEnum<CommunicationChannel> communicationChannel;
    std::optional<bool> customerOverridable; ///< whether the customer may change it
    std::optional<bool> active;
    friend bool operator==(const ChannelPreference &, const ChannelPreference &) = default;
};
BOOST_DESCRIBE_STRUCT(ChannelPreference, (), (communicationChannel, customerOverridable, active))

struct CommunicationPreference
{
    std::optional<OpenEnum<MessageCategory>> messageCategory;
    OptionalList<ChannelPreference> channels;
    friend bool operator==(const CommunicationPreference &, const CommunicationPreference &)
        = default;
};
BOOST_DESCRIBE_STRUCT(CommunicationPreference, (), (messageCategory, channels))

} // namespace Frontdesk::Api
