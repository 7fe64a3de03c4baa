// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/operationcalls.h"

#include "api/services/communicationsservice.h"

#include <QTimeZone>

namespace Frontdesk::Api {

namespace {

CommunicationsService service(CallWorld &world)
{
    return CommunicationsService(world.client);
}

NewCommunication message(const CallWorld &world)
{
    NewCommunication message;
    message.communicationThreadStatus = ThreadStatus::Ongoing;
    message.ticketNumber = QStringLiteral("A123456");
    message.subject = QStringLiteral("Complaint");
    message.content = QStringLiteral("Two invoices,\none purchase.");
    message.communicationDirection = CommunicationDirection::Incoming;
    message.ticketLink = QStringLiteral("https://tickets.example/A123456");
    message.communicationChannel = CommunicationChannel::TextMessage;
    message.agent = QStringLiteral("Peter Meyer");
    message.communicationDateTime = ZonedDateTime{
        QDateTime(world.today.addDays(-1), QTime(8, 0), QTimeZone("Europe/Berlin"))};
    return message;
}

} // namespace

QList<OperationCall> communicationCalls()
{
    return {
        {Operations::getCommunicationPreferences,
         [](CallWorld &world) {
             return perform(service(world).preferences(world.customerId, &world.owner),
                            [&](const auto &preferences) { world.preferences = preferences; });
         }},
        {Operations::updateCommunicationPreferences,
         [](CallWorld &world) {
             return perform(
                 service(world).setPreferences(world.customerId, world.preferences, &world.owner));
         }},
        {Operations::createCommunicationInNewCommunicationThread,
         [](CallWorld &world) {
             return perform(
                 service(world).startThread(world.customerId, message(world), &world.owner),
                 [&](const StoredCommunication &first) { world.threadId = first.threadId; });
         }},
        {Operations::createCommunicationInExistingCommunicationThread,
         [](CallWorld &world) {
             return perform(service(world).addToThread(world.customerId, world.threadId,
                                                       message(world), &world.owner));
         }},
    };
}

} // namespace Frontdesk::Api
