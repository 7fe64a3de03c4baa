// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/customercache.h"
#include "models/sync/amendmentsweep.h"
#include "tests/models/amendments/requestscenes.h"

#include <QSignalSpy>
#include <set>

namespace Frontdesk {

/// A studio of a demo tenant whose customers the desk knows, and a sweep that tests start: at a
/// customer a millisecond unless they say otherwise, on a clock that they turn.
class SweepDesk
{
public:
    explicit SweepDesk(Demo::TenantOptions options
                       = {.customers = 80, .rateLimit = 1'000'000, .now = demoNoon},
                       const Demo::StudioAccess &access = Demo::Berlin)
        : server(std::move(options)), m_access(access)
    {
        if (!server.start())
            qFatal("no demo tenant: %s", qPrintable(server.errorString()));
        settings.baseUrl = server.baseUrl();
        settings.apiKey = QByteArray(access.apiKey.data(), access.apiKey.size());
        settings.backoff = std::chrono::milliseconds(5);
        settings.rateLimit = 60'000;
        scenes = std::make_unique<RequestScenes>(settings);
    }

    /// Reads the list of customers, as the customer sync does.
    void learnCustomers()
    {
        Api::ApiClient reader(settings);
        CustomerSync sync(reader, database.path());
        QSignalSpy completed(&sync, &CustomerSync::passCompleted);
        sync.start();
        if (!completed.wait(300'000))
            qFatal("no customers");
        open();
    }

    /// The program begins, again.
    void open()
    {
        close();
        client = std::make_unique<Api::ApiClient>(settings);
        reader = std::make_unique<RequestReader>(*client);
        store = std::make_unique<InboxStore>(database);
        reader->setKnownModules([this](Api::CustomerId id) { return store->modulesOf(id); });
        sweepSettings.now = [this] { return now; };
        sweep = std::make_unique<AmendmentSweep>(*client, *reader, *store, sweepSettings);
    }
    void close()
    {
        sweep.reset();
        store.reset();
        reader.reset();
        client.reset();
    }

    [[nodiscard]] bool isResting() const
    {
        return sweep->state() == AmendmentSweep::State::Waiting;
    }
    /// Starts, or goes on after \a minutes, until nobody is due.
    [[nodiscard]] bool sweepAll(int minutes = 0)
    {
        now = now.addSecs(60 * minutes);
        if (isResting())
            sweep->wake();
        else
            sweep->start();
        return QTest::qWaitFor([this] { return isResting(); }, 30'000);
    }

    /// Counted on another thread; nothing is counted at first.
    [[nodiscard]] bool coversAll() const
    {
        const InboxCoverage coverage = sweep->coverage();
        return coverage.total > 0 && coverage.covered == coverage.total;
    }

    /// What the back office has of \a kinds, and the inbox, in one spelling.
    [[nodiscard]] std::multiset<QString> expected(const QList<RequestKind> &kinds) const
    {
        QStringList words;
        for (const RequestKind kind : kinds)
            words.append(backOfficeWord(kind));
        std::multiset<QString> found;
        for (const Demo::WaitingAmendment &waiting : server.waitingAmendments()) {
            if (waiting.studioId == m_access.studioId && words.contains(waiting.domain))
                found.insert(spelled(waiting.domain, waiting.customerId));
        }
        return found;
    }
    [[nodiscard]] std::multiset<QString> found() const
    {
        std::multiset<QString> found;
        for (const StoredRequest &row : store->waiting())
            found.insert(spelled(backOfficeWord(row.request.key.kind), row.request.key.customer));
        return found;
    }
    [[nodiscard]] int requests(const char *operation) const
    {
        return server.requestCount(QString::fromLatin1(operation));
    }
    void fail(const char *operation, Demo::FaultKind kind, int count)
    {
        server.setFault({QString::fromLatin1(operation), kind, count});
    }

    Demo::TenantServer server;
    Api::ClientSettings settings;
    AmendmentSweepSettings sweepSettings{
        .share = 1, .pollTime = std::chrono::hours(1), .firstPause = std::chrono::milliseconds(5)};
    QDateTime now = demoNoon();
    QTemporaryDir folder;
    Database database{folder.filePath(QStringLiteral("studio.sqlite"))};
    std::unique_ptr<RequestScenes> scenes;
    std::unique_ptr<Api::ApiClient> client;
    std::unique_ptr<RequestReader> reader;
    std::unique_ptr<InboxStore> store;
    std::unique_ptr<AmendmentSweep> sweep;

private:
    static QString spelled(const QString &word, Api::CustomerId customer)
    {
        return QStringLiteral("%1 of %2").arg(word).arg(customer);
    }

    Demo::StudioAccess m_access;
};

} // namespace Frontdesk
