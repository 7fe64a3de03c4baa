// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/communications.h"

#include "api/demo/simulation/checks.h"

#include <algorithm>
#include <QUrl>

namespace Frontdesk::Demo {

using namespace Api;

namespace {

using Channel = CommunicationChannel;
using Category = MessageCategory;
using Preferences = QList<CommunicationPreference>;

/// What the studio starts with. Contract matters come by mail, whatever the customer thinks of it.
Preferences studiosChoice(quint64 seed)
{
    const bool readsNews = seed % 3 == 0;
    return {
        {Category::Contract, {{Channel::Email, false, true}, {Channel::Letter, true, true}}},
        {Category::General, {{Channel::Email, true, true}, {Channel::TextMessage, true, false}}},
        {Category::Appointment, {{Channel::Email, true, true}, {Channel::TextMessage, true, true}}},
        {Category::Newsletter, {{Channel::Email, true, readsNews}}},
        {Category::LoyaltyProgram, {{Channel::Letter, true, false}}}};
}

ChannelPreference *find(Preferences &preferences, const CommunicationPreference &wanted,
                        const ChannelPreference &channel)
{
    for (CommunicationPreference &preference : preferences) {
        if (preference.messageCategory != wanted.messageCategory)
            continue;
        for (ChannelPreference &candidate : preference.channels) {
            if (candidate.communicationChannel == channel.communicationChannel)
                return &candidate;
        }
    }
    return nullptr;
}

/// Lays \a wanted over \a preferences, or tells what is wrong with it.
Problem change(Preferences &preferences, const Preferences &wanted)
{
    for (const CommunicationPreference &preference : wanted) {
        for (const ChannelPreference &channel : preference.channels) {
            ChannelPreference *present = find(preferences, preference, channel);
            if (!present)
                return valid(false, "channels.communicationChannel");
            const bool isChanged = channel.active && channel.active != present->active;
            if (isChanged && present->customerOverridable == false)
                return Refusal{Reason::PreferenceFixed, QStringLiteral("channels.active")};
            present->active = isChanged ? channel.active : present->active;
        }
    }
    return std::nullopt;
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

} // namespace

Communications::Communications(const Customers &customers, qint64 studioId)
    : m_customers(customers), m_lastThreadId(studioId * 1'000'000), m_lastId(studioId * 10'000'000)
{ }

Outcome<Preferences> Communications::preferences(qint64 customerId) const
{
    return m_customers.find(customerId).map([&](const Person &person) {
        Preferences preferences = studiosChoice(person.seed);
        // What somebody asked for at signing up holds as far as the studio lets them choose.
        for (const CommunicationPreference &asked : person.communicationPreferences)
            (void)change(preferences, {asked});
        return m_preferences.value(customerId, preferences);
    });
}

Outcome<Preferences> Communications::setPreferences(qint64 customerId, const Preferences &wanted)
{
    auto changed = preferences(customerId);
    if (!changed)
        return changed;
    const auto isNameless = [](const CommunicationPreference &preference) {
        return !preference.messageCategory
            || preference.messageCategory->value() == Category::Unknown;
    };
    if (std::any_of(wanted.cbegin(), wanted.cend(), isNameless))
        return refused(Reason::FieldInvalid, QStringLiteral("messageCategory"));
    if (const auto problem = change(*changed, wanted))
        return tl::unexpected(*problem);
    m_preferences.insert(customerId, *changed);
    return changed;
}

std::optional<Refusal> Communications::problemOf(const NewCommunication &given) const
{
    const auto &moment = given.communicationDateTime;
    return firstOf(
        {required(given.subject, "subject"), required(given.content, "content"),
         valid(given.communicationThreadStatus != ThreadStatus::Unknown,
               "communicationThreadStatus"),
         valid(given.communicationDirection != CommunicationDirection::Unknown,
               "communicationDirection"),
         valid(given.communicationChannel != Channel::Unknown, "communicationChannel"),
         valid(!given.ticketLink || isWebAddress(*given.ticketLink), "ticketLink"),
         valid(!moment || moment->value <= m_customers.clock().now(), "communicationDateTime")});
}

Outcome<StoredCommunication> Communications::store(qint64 customerId, qint64 threadId,
                                                   const NewCommunication &given)
{
    if (const auto problem = problemOf(given))
        return tl::unexpected(*problem);
    m_threads.insert(threadId, {customerId, given.communicationThreadStatus});
    StoredCommunication stored;
    static_cast<Communication &>(stored) = given;
    stored.customerId = customerId;
    stored.communicationId = ++m_lastId;
    stored.threadId = threadId;
    return stored;
}

Outcome<StoredCommunication> Communications::startThread(qint64 customerId,
                                                         const NewCommunication &first)
{
    return m_customers.find(customerId).and_then([&](const Person &person) {
        return store(person.id, ++m_lastThreadId, first);
    });
}

Outcome<StoredCommunication> Communications::addToThread(qint64 customerId, qint64 threadId,
                                                         const NewCommunication &next)
{
    if (const auto person = m_customers.find(customerId); !person)
        return tl::unexpected(person.error());
    const auto thread = m_threads.constFind(threadId);
    if (thread == m_threads.cend() || thread->customerId != customerId)
        return refused(Reason::NoSuchThread);
    if (thread->status == ThreadStatus::Closed)
        return refused(Reason::ThreadClosed);
    return store(customerId, threadId, next);
}

} // namespace Frontdesk::Demo
