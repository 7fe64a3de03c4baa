// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QDateTime>

namespace Frontdesk {

namespace Api {
class ApiClient;
}
class ActRunner;
class AuditLog;
class AuditWiring;
class CallBacks;
class AmendmentSweep;
class CheckinStore;
class Claims;
class CustomerCache;
class CustomerInHand;
class CustomerSync;
class DecisionRunner;
class FactStore;
class InboxStore;
class Journal;
class KeptCheckins;
class ManagerMode;
class Ledger;
class LineMonitor;
class PhotoStore;
class ProposalDesk;
class ReviewQueue;
class Snoozes;
class RequestReader;
class StoreWorker;
struct Studio;

/// What the pages of one studio work with. Made when the studio is opened, gone when it is left:
/// nothing here can act in another studio.
struct Workplace
{
    const Studio &studio;
    Api::ApiClient &client;
    LineMonitor &line;
    CustomerCache &customers;
    StoreWorker &reader; ///< answers the interface's questions to the store
    StoreWorker &writer; ///< keeps what the desk learns of customers, which nobody waits for
    PhotoStore &photos;
    CheckinStore &checkins;
    FactStore &facts; ///< the last good answers about each customer
    Journal &journal;
    ActRunner &acts;
    KeptCheckins &kept; ///< while the line was down
    CustomerSync &sync;
    CustomerInHand &inHand;
    Ledger &ledger; ///< what the desks of the studio share, and below it the parts of that
    ReviewQueue &proposals;
    Snoozes &snoozes;
    CallBacks &callBacks;
    Claims &claims;
    AuditLog &audit;
    ManagerMode &manager; ///< who may decide here now
    AuditWiring &auditing; ///< records what only pages see
    ProposalDesk &proposing; ///< enters what waits for a manager
    const RequestReader &requests;
    InboxStore &inboxStore; ///< what waits on the server, as last read
    AmendmentSweep &sweep;
    DecisionRunner &decisions;
    std::function<QDateTime()> now; ///< the desk's clock; tests turn it
};

} // namespace Frontdesk
