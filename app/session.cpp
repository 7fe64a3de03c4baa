// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "app/session.h"

#include "models/amendments/sharedseal.h"
#include "models/store/bookingdays.h"

#include <QSysInfo>

namespace Frontdesk {

namespace {

Api::ClientSettings clientSettings(const Studio &studio, const QString &language)
{
    Api::ClientSettings settings;
    settings.baseUrl = studio.baseUrl;
    settings.isKeyToCome = true;
    settings.language = language;
    return settings;
}

QString storePathIn(const QDir &folder)
{
    return folder.filePath(QStringLiteral("store.sqlite"));
}

/// The sweep follows what the desk does and who comes and goes.
void joinSweep(CustomerSync &sync, CustomerInHand &inHand, ActRunner &acts, RequestReader &requests,
               InboxStore &store, AmendmentSweep &sweep)
{
    requests.setKnownModules(
        [&store](Api::CustomerId customer) { return store.modulesOf(customer); });
    QObject::connect(&sync, &CustomerSync::customersChanged, &store, &InboxStore::dropGone);
    QObject::connect(&sync, &CustomerSync::customersChanged, &sweep, &AmendmentSweep::wake);
    QObject::connect(&inHand, &CustomerInHand::taken, &sweep, [&] { sweep.lookedAt(inHand.id()); });
    // It may have made a request, or ended one.
    QObject::connect(&acts, &ActRunner::concluded, &sweep,
                     [&sweep](const Act &act) { sweep.readSoon(act.customerId); });
}

/// Who books here is found first on that day.
void joinSearch(ActRunner &acts, StoreWorker &writer)
{
    QObject::connect(&acts, &ActRunner::concluded,
                     [&writer](const Act &act, const ActOutcome &outcome) {
                         const auto *booking = std::get_if<BookClassAct>(&act.detail);
                         if (!booking || outcome.state != ActState::Done)
                             return;
                         writer.run([customer = act.customerId,
                                     day = booking->start.toLocalTime().date()](Database &store) {
                             BookingDays(store).keep(customer, day, true, QDate::currentDate());
                         });
                     });
}

} // namespace

Session::Session(Studio studio, KeyVault &vault, const QString &folder, const QString &language)
    : m_studio(std::move(studio)),
      m_vault(vault),
      m_folder(folder),
      m_journalFile(journalPathOf(storePathIn(m_folder)), journalSchema(), storePathIn(m_folder)),
      m_database(storePathIn(m_folder), m_journalFile),
      m_reader(m_database.path(), StoreWorker::For::Desk),
      m_writer(m_database.path(), StoreWorker::For::Desk),
      m_storeCheck({m_database.path(), m_journalFile.path()}),
      m_customers(m_database),
      m_photos(m_database),
      m_checkins(m_database),
      m_facts(m_database),
      m_journal(m_journalFile),
      m_client(clientSettings(m_studio, language)),
      m_line(m_client, m_database, m_writer),
      m_acts(m_client, m_journal),
      m_kept(m_journal, m_line),
      m_sync(m_client, m_database.path()),
      m_inHand(m_client, m_customers, m_writer),
      m_pins(vault, m_studio.id),
      m_manager(m_pins),
      m_proposals(m_ledger),
      m_snoozes(m_ledger),
      m_callBacks(m_ledger),
      m_claims(m_ledger),
      m_audit(m_ledger, m_journalFile),
      m_sealer(vault, m_studio.id),
      m_sharedSealer(vault, m_studio.id),
      m_proposing(m_proposals, m_sealer, QSysInfo::machineHostName()),
      m_auditing(m_audit, m_manager, QSysInfo::machineHostName()),
      m_requests(m_client),
      m_inboxStore(m_database),
      m_sweep(m_client, m_requests, m_inboxStore, {.share = m_studio.sweepShare / 100.0}),
      m_decisionStore(m_journalFile, m_sealer),
      m_sharedClaims(m_claims, m_proposals),
      m_decisions(
          {m_client, m_acts, m_journal, m_decisionStore, m_sealer, &m_sharedClaims, {}, &m_line}),
      m_workplace{
          .studio = m_studio,
          .client = m_client,
          .line = m_line,
          .customers = m_customers,
          .reader = m_reader,
          .writer = m_writer,
          .photos = m_photos,
          .checkins = m_checkins,
          .facts = m_facts,
          .journal = m_journal,
          .acts = m_acts,
          .kept = m_kept,
          .sync = m_sync,
          .inHand = m_inHand,
          .ledger = m_ledger,
          .proposals = m_proposals,
          .snoozes = m_snoozes,
          .callBacks = m_callBacks,
          .claims = m_claims,
          .audit = m_audit,
          .manager = m_manager,
          .auditing = m_auditing,
          .proposing = m_proposing,
          .requests = m_requests,
          .inboxStore = m_inboxStore,
          .sweep = m_sweep,
          .decisions = m_decisions,
          .now = [] { return QDateTime::currentDateTime(); },
      }
{
    joinSweep(m_sync, m_inHand, m_acts, m_requests, m_inboxStore, m_sweep);
    joinSearch(m_acts, m_writer);
    m_acts.follow(m_line);
    // Coming back needs no click.
    QObject::connect(&m_line, &LineMonitor::cameBack, &m_sync, [this] {
        if (m_sync.state() == CustomerSync::State::BackingOff)
            m_sync.start();
    });
    m_auditing.follow(m_acts);
    m_auditing.follow(m_proposing);
    QObject::connect(&m_decisions, &DecisionRunner::decided, &m_auditing, &AuditWiring::decided);
    QObject::connect(&m_decisions, &DecisionRunner::progressed, &m_auditing,
                     &AuditWiring::progressed);
    QObject::connect(&m_sweep, &AmendmentSweep::reading, &m_decisions, &DecisionRunner::saw);
    // The verdict of the customer in hand is as good as what the desk itself just changed.
    QObject::connect(
        &m_acts, &ActRunner::concluded, &m_inHand,
        [this](const Act &act, const ActOutcome &outcome) {
            const bool isOfAccess = std::holds_alternative<RestrictAccessAct>(act.detail)
                || std::holds_alternative<LiftRestrictionAct>(act.detail);
            if (isOfAccess && outcome.state == ActState::Done && act.customerId == m_inHand.id())
                m_inHand.refresh();
        });
}

Session::~Session()
{
    m_manager.end(ManagerMode::Ending::StudioLeft); // while it can still be recorded
}

void Session::setRules(const WorkingRules &rules)
{
    const bool isElsewhere = rules.sharedDesk != m_studio.sharedDesk;
    static_cast<WorkingRules &>(m_studio) = rules;
    m_sweep.setShare(rules.sweepShare / 100.0);
    if (isElsewhere)
        openLedger();
}

void Session::openLedger()
{
    if (m_studio.sharedDesk.isEmpty()) {
        m_proposing.setSealer(m_sealer);
        m_ledger.open(LedgerPlace::sqlite(m_folder.filePath(QStringLiteral("shared.sqlite"))));
        return;
    }
    m_proposing.setSealer(m_sharedSealer);
    // What cannot be read, edited by hand, stays closed: falling back to this computer would hide
    // from the other desks what is entered here.
    if (const auto place = LedgerPlace::fromText(m_studio.sharedDesk)) {
        m_vault.read({m_studio.id, KeyVault::Secret::Ledger}, &m_ledger,
                     [this, place = place->forStudio(m_studio.studioId)](const KeyResult &result) {
                         m_ledger.open(place, result.key);
                         makeSharedKey(
                             result.key, m_studio.studioId, &m_sharedSealer,
                             [this](const QByteArray &key) { m_sharedSealer.useKey(key); });
                     });
    }
}

void Session::start(const QByteArray &key)
{
    m_client.setKey(key);
    openLedger();
    m_line.start();
    m_pins.read();
    m_sealer.start();
    m_acts.settleOpen();
    m_decisions.resume();
    m_sync.start();
    m_sweep.start();
    m_storeCheck.start();
}

} // namespace Frontdesk
