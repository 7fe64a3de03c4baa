// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apiclient.h"
#include "api/demo/tenantserver.h"
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
#include "models/store/storeworker.h"
#include "models/studios/studio.h"
#include "models/sync/amendmentsweep.h"
#include "models/sync/customersync.h"
#include "models/workplace.h"

#include <QTemporaryDir>
#include <QTimeZone>

namespace Frontdesk {

/// Noon of a Wednesday without a change of the clocks near by.
inline QDateTime demoNoon()
{
    return {QDate(2026, 3, 11), QTime(12, 0), QTimeZone("Europe/Berlin")};
}

/// A line monitor that notices within moments.
inline LinePatience quickLine()
{
    using namespace std::chrono_literals;
    return {.idle = 60s, // silent in tests that do not ask for it
            .probeDeadline = 300ms,
            .firstRetry = 50ms,
            .longestRetry = 100ms,
            .busyFor = 200ms,
            .apart = 20ms};
}

/// A demo tenant of its own, whose clock and the desk's stand still at demoNoon().
class DemoTenant
{
public:
    explicit DemoTenant(int customers = 150, quint32 seed = 1)
        : server({.customers = customers, .seed = seed, .now = demoNoon})
    {
        if (!server.start())
            qFatal("no demo tenant: %s", qPrintable(server.errorString()));
    }

    [[nodiscard]] Api::ClientSettings settings(const Demo::StudioAccess &studio,
                                               const QUrl &elsewhere = {}) const
    {
        Api::ClientSettings settings;
        settings.baseUrl = elsewhere.isEmpty() ? server.baseUrl() : elsewhere;
        settings.apiKey = QByteArray(studio.apiKey.data(), studio.apiKey.size());
        settings.language = QStringLiteral("en");
        settings.backoff = std::chrono::milliseconds(10);
        return settings;
    }

    /// The next \a count requests of \a operation go wrong.
    void fail(const char *operation, Demo::FaultKind kind, int count = -1, int milliseconds = 100)
    {
        server.setFault({QString::fromLatin1(operation), kind, count, 1, milliseconds});
    }

    [[nodiscard]] int requests(const char *operation) const
    {
        return server.requestCount(QString::fromLatin1(operation));
    }

    [[nodiscard]] int writes(const char *operation) const
    {
        return server.writesApplied(QString::fromLatin1(operation));
    }

    Demo::TenantServer server;
};

/// The desk of one studio of the demo tenant, with a store of its own: all that pages work with.
class DemoDesk
{
public:
    explicit DemoDesk(const Demo::StudioAccess &access = Demo::Berlin)
        : DemoDesk(access, {}, 150, 1)
    { }

    /// On the store at \a path, or one of its own; \a elsewhere is a tenant that is not ours.
    DemoDesk(const Demo::StudioAccess &access, const QString &path, int people, quint32 seed,
             const QUrl &elsewhere = {})
        : tenant(people, seed),
          client(tenant.settings(access, elsewhere)),
          storePath(path.isEmpty() ? folder.filePath(QStringLiteral("studio.sqlite")) : path),
          journalFile(journalPathOf(storePath), journalSchema(), storePath),
          database(storePath, journalFile),
          reader(database.path(), StoreWorker::For::Desk),
          writer(database.path(), StoreWorker::For::Desk),
          customers(database),
          photos(database),
          checkins(database),
          facts(database),
          journal(journalFile, demoNoon),
          line(client, database, writer, quickLine(), demoNoon),
          acts(client, journal),
          kept(journal, line),
          sync(client, database.path()),
          inHand(client, customers, writer, nullptr, demoNoon),
          pins(vault, studio.id, demoNoon, PinCost::least()),
          manager(pins, demoNoon),
          ledger(LedgerPlace::sqlite(folder.filePath(QStringLiteral("shared.sqlite")))),
          proposals(ledger),
          snoozes(ledger, demoNoon),
          callBacks(ledger),
          claims(ledger),
          audit(ledger, journalFile, demoNoon),
          sealer(vault, studio.id),
          proposing(proposals, sealer, QStringLiteral("front")),
          auditing(audit, manager, QStringLiteral("front")),
          requests(client),
          inboxStore(database),
          sweep(client, requests, inboxStore, {.now = demoNoon}),
          decisionStore(journalFile, sealer, demoNoon),
          sharedClaims(claims, proposals),
          decisions({client, acts, journal, decisionStore, sealer, &sharedClaims, {}, &line})
    {
        using namespace std::chrono_literals;
        vault.keepForSession({studio.id, KeyVault::Secret::Seal}, Sealer::newKey());
        sealer.start();
        acts.setPatience({50ms, 200ms, 50ms, 200ms});
        acts.follow(line);
        decisions.setPatience({20ms, 200ms, 20ms, 100ms, 300ms});
    }

    DemoTenant tenant;
    QTemporaryDir folder;
    Studio studio;
    Api::ApiClient client;
    QString storePath;
    Database journalFile;
    Database database;
    StoreWorker reader;
    StoreWorker writer;
    CustomerCache customers;
    PhotoStore photos;
    CheckinStore checkins;
    FactStore facts;
    Journal journal;
    LineMonitor line; ///< not started: it hears of failed calls alone
    ActRunner acts;
    KeptCheckins kept;
    CustomerSync sync;
    CustomerInHand inHand;
    KeyVault vault;
    ManagerPins pins;
    ManagerMode manager;
    Ledger ledger;
    ReviewQueue proposals;
    Snoozes snoozes;
    CallBacks callBacks;
    Claims claims;
    AuditLog audit;
    Sealer sealer;
    ProposalDesk proposing;
    AuditWiring auditing;
    RequestReader requests;
    InboxStore inboxStore;
    AmendmentSweep sweep;
    DecisionStore decisionStore;
    SharedClaims sharedClaims;
    DecisionRunner decisions;
    Workplace workplace{
        .studio = studio,
        .client = client,
        .line = line,
        .customers = customers,
        .reader = reader,
        .writer = writer,
        .photos = photos,
        .checkins = checkins,
        .facts = facts,
        .journal = journal,
        .acts = acts,
        .kept = kept,
        .sync = sync,
        .inHand = inHand,
        .ledger = ledger,
        .proposals = proposals,
        .snoozes = snoozes,
        .callBacks = callBacks,
        .claims = claims,
        .audit = audit,
        .manager = manager,
        .auditing = auditing,
        .proposing = proposing,
        .requests = requests,
        .inboxStore = inboxStore,
        .sweep = sweep,
        .decisions = decisions,
        .now = demoNoon,
    };
};

} // namespace Frontdesk
