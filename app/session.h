// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apiclient.h"
#include "models/acts/actrunner.h"
#include "models/acts/journal.h"
#include "models/acts/keptcheckins.h"
#include "models/amendments/decisionrunner.h"
#include "models/amendments/inboxstore.h"
#include "models/amendments/proposaldesk.h"
#include "models/amendments/sealer.h"
#include "models/amendments/sharedclaims.h"
#include "models/desk/customerinhand.h"
#include "models/ledger/auditlog.h"
#include "models/ledger/auditwiring.h"
#include "models/ledger/callbacks.h"
#include "models/ledger/claims.h"
#include "models/ledger/reviewqueue.h"
#include "models/ledger/snoozes.h"
#include "models/line/linemonitor.h"
#include "models/staff/managermode.h"
#include "models/store/checkinstore.h"
#include "models/store/customercache.h"
#include "models/store/database.h"
#include "models/store/factstore.h"
#include "models/store/photostore.h"
#include "models/store/storecheck.h"
#include "models/store/storeworker.h"
#include "models/studios/studio.h"
#include "models/sync/amendmentsweep.h"
#include "models/sync/customersync.h"
#include "models/workplace.h"

#include <QDir>

namespace Frontdesk {

/// One studio, open: its store, its key, its client and what works with them. Deleting it cancels
/// what runs; writes under way stay in the journal and are settled when the studio is opened again.
class Session final
{
public:
    /// \a folder is where the studio's store lies. \a vault outlives the session.
    Session(Studio studio, KeyVault &vault, const QString &folder, const QString &language);

    ~Session();

    /// Begins to speak with the server, and starts what runs by itself: settling of open acts, the
    /// customer sync. What the store has can be used before, and what is asked of the server waits.
    void start(const QByteArray &key);
    [[nodiscard]] bool isStarted() const { return !m_client.settings().isKeyToCome; }

    [[nodiscard]] Workplace &workplace() { return m_workplace; }
    [[nodiscard]] ManagerMode &manager() { return m_manager; }
    [[nodiscard]] AuditWiring &auditing() { return m_auditing; }
    [[nodiscard]] const Studio &studio() const { return m_studio; }
    void setRules(const WorkingRules &rules);
    /// Where the rules say that the things lie that desks share; again, once there is another
    /// password.
    void openLedger();
    void setCardFormat(Api::CardNumberFormat format) { m_studio.cardFormat = format; }
    [[nodiscard]] const Database &store() const { return m_database; }
    [[nodiscard]] const Database &journalFile() const { return m_journalFile; }
    [[nodiscard]] StoreCheck &storeCheck() { return m_storeCheck; }

private:
    // In this order: each uses those before it.
    Studio m_studio;
    KeyVault &m_vault;
    QDir m_folder;
    Database m_journalFile;
    Database m_database;
    StoreWorker m_reader;
    StoreWorker m_writer;
    StoreCheck m_storeCheck;
    CustomerCache m_customers;
    PhotoStore m_photos;
    CheckinStore m_checkins;
    FactStore m_facts;
    Journal m_journal;
    Api::ApiClient m_client;
    LineMonitor m_line;
    ActRunner m_acts;
    KeptCheckins m_kept;
    CustomerSync m_sync;
    CustomerInHand m_inHand;
    ManagerPins m_pins;
    ManagerMode m_manager;
    Ledger m_ledger;
    ReviewQueue m_proposals;
    Snoozes m_snoozes;
    CallBacks m_callBacks;
    Claims m_claims;
    AuditLog m_audit;
    Sealer m_sealer;
    Sealer m_sharedSealer; ///< of the desks that share a database
    ProposalDesk m_proposing;
    AuditWiring m_auditing;
    RequestReader m_requests;
    InboxStore m_inboxStore;
    AmendmentSweep m_sweep;
    DecisionStore m_decisionStore;
    SharedClaims m_sharedClaims;
    DecisionRunner m_decisions;
    Workplace m_workplace;
};

} // namespace Frontdesk
